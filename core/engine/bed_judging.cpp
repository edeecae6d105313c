// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a bed's life-threatening rhythm alarms by the minute of waves before them, a device's as well as our own.
#include "core/engine/bed.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::engine {
namespace {

namespace cor = signal::corroboration;

constexpr auto giveUpAfter = 2s;  // not judged by then, an alarm stays as it is
constexpr auto liveWithin = 1s;   // a lane whose newest sample is older is no witness of now: the others are cut to its end
constexpr double shortest = 55;   // s of a lane
constexpr auto stripLong = std::chrono::seconds(static_cast<int>(cor::stripSeconds));

std::vector<float> physical(const EvidenceLane& lane)
{
    std::vector<float> values(lane.samples.size());
    std::transform(lane.samples.begin(), lane.samples.end(), values.begin(), [&](std::int16_t s) {
        return s == missingSample ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(lane.format.physical(s));
    });
    return values;
}

/// s from the first sample that was measured to the end.
double lengthOf(const EvidenceLane& lane)
{
    const auto first = std::find_if(lane.samples.begin(), lane.samples.end(), [](std::int16_t s) { return s != missingSample; });
    return static_cast<double>(lane.samples.end() - first) / std::max(1.0, lane.format.rate.hertz());
}

}

void Bed::judgeAlarms(std::size_t firstNew, alarms::Turn& turn, BedOutput& out)
{
    if (!judges_ || !judges_->table)
        return;
    const auto now = turn.now.mono;
    for (std::size_t i = firstNew; i < turn.events.size(); ++i)
        if (const auto* e = std::get_if<AlarmEvent>(&turn.events[i]); e && e->transition == AlarmTransition::Onset && isJudged(e->key.kind))
            judging_.push_back({e->alarm, e->key.kind, now, now});
    for (std::size_t i = 0; i < judging_.size();) {
        auto& one = judging_[i];
        if (now >= one.due && judges_->left > 0 && alarms_.bed().find(one.alarm)) {
            --judges_->left;
            judge(one.alarm, one.kind, turn, out);
            one.first = false;
            one.due = now + judgedAgainEvery;
        }
        const auto* open = alarms_.bed().find(one.alarm);
        const bool over = !open || (one.first ? now - one.onset > giveUpAfter : !open->demoted);
        if (over)
            judging_.erase(judging_.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
}

void Bed::judge(AlarmId alarm, AlarmKind kind, alarms::Turn& turn, BedOutput& out)
{
    const auto now = turn.now.mono;
    const auto endOf = [](const WaveRings& wave) { return wave.origin() + fromSeconds(static_cast<double>(wave.end()) / wave.format().rate.hertz()); };
    std::vector<const WaveRings*> live;
    auto moment = now; // the end all lanes have in common
    for (std::size_t i = 0; i < waveCount_; ++i)
        if (const auto* wave = waves_[i].get(); wave && cor::isHeard(wave->format().label) && now - endOf(*wave) < liveWithin) {
            live.push_back(wave);
            moment = std::min(moment, endOf(*wave));
        }
    if (live.empty() && std::none_of(waves_.begin(), waves_.end(), [](const auto& w) { return w && cor::isHeard(w->format().label); }))
        return; // a bed without waves: there is nothing to ask
    Evidence strip;
    strip.alarm = alarm;
    strip.part = EvidencePart::Judged;
    strip.bed = id_;
    strip.encounter = record_.encounter;
    strip.start = turn.now.wall + -std::chrono::duration_cast<std::chrono::microseconds>(now - moment + Duration(stripLong));
    std::vector<std::vector<float>> values;
    for (const auto* wave : live)
        if (auto lane = wave->recall(moment - stripLong, moment); lengthOf(lane) >= shortest) {
            values.push_back(physical(lane));
            strip.lanes.push_back(std::move(lane));
        }
    std::vector<cor::Lane> lanes;
    for (std::size_t i = 0; i < values.size(); ++i)
        lanes.push_back({.label = strip.lanes[i].format.label, .rate = strip.lanes[i].format.rate.hertz(), .samples = values[i]});
    const auto said = cor::corroborate(kind, lanes, *judges_->table);
    const bool told = alarms_.judged(alarm, judgementOf(kind, said, !lanes.empty()), turn);
    if (told && !strip.lanes.empty())
        out.evidence.push_back(std::move(strip));
}

}
