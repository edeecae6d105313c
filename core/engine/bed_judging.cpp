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
constexpr double shortestSuspected = 40; // s of a lane: enough to know what is usual
constexpr auto askedEvery = 1s;   // while a run goes on
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

/// What every witness of now says of the last minute, until the moment all of them have in common.
struct Bed::Minute {
    Evidence strip;                        ///< its lanes and when they start
    std::vector<std::vector<float>> values;
    std::vector<cor::Lane> lanes;          ///< of strip, as values
    bool anyWitness = false;               ///< a wave that is heard lies here, live and long enough or not
};

Bed::Minute Bed::lastMinute(Now now, double shortest) const
{
    const auto endOf = [](const WaveRings& wave) { return wave.origin() + fromSeconds(static_cast<double>(wave.end()) / wave.format().rate.hertz()); };
    Minute out;
    std::vector<const WaveRings*> live;
    auto moment = now.mono; // the end all lanes have in common
    for (std::size_t i = 0; i < waveCount_; ++i) {
        const auto* wave = waves_[i].get();
        if (!wave || !cor::isHeard(wave->format().label))
            continue;
        out.anyWitness = true;
        if (now.mono - endOf(*wave) < liveWithin) {
            live.push_back(wave);
            moment = std::min(moment, endOf(*wave));
        }
    }
    out.strip.start = now.wall + -std::chrono::duration_cast<std::chrono::microseconds>(now.mono - moment + Duration(stripLong));
    for (const auto* wave : live)
        if (auto lane = wave->recall(moment - stripLong, moment); lengthOf(lane) >= shortest) {
            out.values.push_back(physical(lane));
            out.strip.lanes.push_back(std::move(lane));
        }
    for (std::size_t i = 0; i < out.values.size(); ++i)
        out.lanes.push_back({.label = out.strip.lanes[i].format.label, .rate = out.strip.lanes[i].format.rate.hertz(), .samples = out.values[i]});
    return out;
}

/// A fast run that its beats alone do not prove: told of when the waves say so. The alarm that follows is judged like any other.
void Bed::judgeSuspicion(Now now)
{
    if (!judges_ || !judges_->table || judges_->left <= 0 || now.mono - suspectedAt_ < askedEvery || !signals_.suspectsTachycardia())
        return;
    --judges_->left;
    suspectedAt_ = now.mono;
    if (bearsOut(cor::corroborate(AlarmKind::VentricularTachycardia, lastMinute(now, shortestSuspected).lanes, *judges_->table)))
        signals_.bearOutTachycardia();
}

void Bed::judge(AlarmId alarm, AlarmKind kind, alarms::Turn& turn, BedOutput& out)
{
    auto minute = lastMinute(turn.now, shortest);
    if (!minute.anyWitness)
        return; // a bed without waves: there is nothing to ask
    auto& strip = minute.strip;
    strip.alarm = alarm;
    strip.part = EvidencePart::Judged;
    strip.bed = id_;
    strip.encounter = record_.encounter;
    const auto said = cor::corroborate(kind, minute.lanes, *judges_->table);
    const bool told = alarms_.judged(alarm, judgementOf(kind, said, !minute.lanes.empty()), turn);
    if (told && !strip.lanes.empty())
        out.evidence.push_back(std::move(strip));
}

}
