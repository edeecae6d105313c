// SPDX-License-Identifier: GPL-3.0-or-later
// What a bed keeps and recalls of its waves around an alarm.
#include "core/engine/bed.h"

#include <algorithm>

namespace wardlight::engine {

void Bed::keepEvidence(alarms::Turn& turn, BedOutput& out)
{
    while (!onsets_.empty() && turn.now.mono - onsets_.front().at >= evidenceAfter + 1s) {
        const auto& onset = onsets_.front();
        Evidence evidence;
        evidence.alarm = onset.alarm;
        evidence.bed = id_;
        evidence.encounter = record_.encounter;
        evidence.start = onset.wall + -std::chrono::microseconds(evidenceBefore);
        for (const auto& wave : waves_)
            if (wave)
                evidence.lanes.push_back(wave->cut(onset.at - evidenceBefore, onset.at + evidenceAfter));
        for (std::size_t i = nextBeat_ - std::min(nextBeat_, beats_.size()); i < nextBeat_; ++i)
            if (const auto& beat = beats_[i % beats_.size()]; beat.at > onset.at - evidenceBefore && beat.at < onset.at + evidenceAfter)
                evidence.beats.push_back({seconds(beat.at - (onset.at - evidenceBefore)), beat.type});
        if (!evidence.lanes.empty())
            out.evidence.push_back(std::move(evidence));
        onsets_.erase(onsets_.begin());
    }
}

void Bed::noteOnset(AlarmId alarm, Instant onset, WallTime wall) { onsets_.push_back({alarm, onset, wall}); }

std::optional<EvidenceLane> Bed::recall(std::uint32_t channel, Instant from, Instant until) const
{
    if (!watched() || record_.standby)
        return std::nullopt;
    for (std::size_t i = 0; i < waveCount_; ++i)
        if (waves_[i] && channel-- == 0)
            return waves_[i]->recall(from, until);
    return std::nullopt;
}

}
