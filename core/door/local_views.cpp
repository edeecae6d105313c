// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/local_views.h"

#include "core/alarms/limits.h"

#include <algorithm>

namespace wardlight::door {
namespace {

std::optional<double> limitShown(const alarms::LimitValue& v)
{
    return v.state == alarms::LimitState::Set ? std::optional(v.value) : std::nullopt;
}

/// The delay of the kind that the high limit decides, or the low one.
std::chrono::milliseconds kindDelay(Parameter parameter, const alarms::KindTable& kinds)
{
    for (const auto& rule : alarms::limitRules())
        if (rule.parameter == parameter)
            return kinds[rule.kind].delay;
    return {};
}

}

ScoreView scoreView(const engine::ScoreNow& s)
{
    ScoreView v;
    v.shown = s.shown;
    v.child = s.child;
    v.least = s.least;
    v.most = s.most;
    v.anyThree = s.anyThree;
    v.trend = s.trend;
    v.partsKnown = s.partsKnown;
    v.band = s.band;
    for (std::size_t i = 0; i < scorePartCount; ++i)
        v.parts[i] = {s.parts[i].points, s.parts[i].missing, s.parts[i].value, s.parts[i].at, s.parts[i].by};
    v.consciousness = s.consciousness;
    v.oxygenDevice = s.oxygenDevice;
    v.spo2Scale = s.spo2Scale;
    v.spo2ScaleBy = s.spo2ScaleBy;
    v.spo2ScaleAt = s.spo2ScaleAt;
    v.before = s.before;
    v.beforeAt = s.beforeAt;
    if (s.course.worse)
        v.worseInMinutes = static_cast<int>(s.course.worse->count());
    v.worseBand = s.course.band;
    for (const auto& m : s.course.moving)
        v.moving.push_back({m.part, m.from, m.now, m.perHour, static_cast<int>(m.over.count())});
    v.mews = s.mews;
    v.qsofa = s.qsofa;
    v.shockIndex = s.shockIndex;
    return v;
}

NumericView numericView(const engine::BedSnapshot& bed, const Numeric& n, const alarms::KindTable& kinds)
{
    NumericView v;
    v.parameter = n.parameter;
    v.value = n.value;
    v.validity = n.validity;
    v.measured = n.measured;
    const auto& limits = bed.limits[n.parameter];
    v.low = limitShown(limits.low);
    v.high = limitShown(limits.high);
    using alarms::LimitState;
    v.limitsUnset = bed.profileUnset && limits.low.state == LimitState::Unset && limits.high.state == LimitState::Unset;
    v.limitsOff = limits.low.state == LimitState::Off && limits.high.state == LimitState::Off;
    const auto limited = alarms::limitedParameters();
    v.hasLimits = std::find(limited.begin(), limited.end(), n.parameter) != limited.end();
    if (v.hasLimits) {
        const auto delayOf = [&](const alarms::ParameterLimits& of) { return of.delay.value_or(kindDelay(n.parameter, kinds)); };
        v.delay = delayOf(limits);
        v.longestDelay = alarms::longestDelay(n.parameter);
        if (bed.unitProfile) {
            const auto& given = bed.unitProfile->limits[n.parameter];
            v.profileLow = limitShown(given.low);
            v.profileHigh = limitShown(given.high);
            v.profileDelay = delayOf(given);
        }
    }
    for (const auto& device : bed.devices)
        if (n.source && device.id == n.source)
            v.device = device.name;
    if (n.validity == Validity::Questionable)
        v.reason = n.parameter == Parameter::HeartRate ? "noise" : "weak-pulse";
    const auto& last = bed.lastUsable[n.parameter];
    if (last.parameter != Parameter::None) {
        v.lastValue = last.value;
        v.lastMeasured = last.measured;
    }
    return v;
}

/// The ladder's places with what was said; those that wait are due one answer time after the other.
std::shared_ptr<const LadderView> ladderView(const alarms::ShownLadder& ladder, const std::string& roster)
{
    static_assert(static_cast<int>(LadderView::State::Over) == static_cast<int>(alarms::LadderState::Over));
    static_assert(static_cast<int>(AskedState::TimedOut) == static_cast<int>(alarms::AskState::TimedOut) + 1);
    auto v = std::make_shared<LadderView>();
    v->state = static_cast<LadderView::State>(ladder.ladder.state);
    v->asked = ladder.ladder.state == alarms::LadderState::Over ? std::string() : ladder.ladder.person;
    v->nextAt = ladder.nextAt;
    v->roster = roster;
    auto due = ladder.ladder.state == alarms::LadderState::Waiting ? ladder.nextAt : std::nullopt;
    int level = 0;
    for (const auto& place : ladder.places) {
        LadderStepView step{.person = place.entry.person, .duty = place.entry.duty, .role = place.entry.role,
                            .byHandOnly = place.entry.byHandOnly, .offline = place.entry.offline};
        if (place.asked) {
            step.state = static_cast<AskedState>(static_cast<int>(place.asked->state) + 1);
            step.sentAt = place.asked->sent;
            step.deliveredAt = place.asked->delivered;
            step.answeredAt = place.asked->answered;
        }
        if (due && level > ladder.ladder.level && !step.byHandOnly && !step.offline) {
            step.dueAt = due;
            *due += alarms::answerTime(ladder.ladder.priority).value_or(Duration(0));
        }
        ++level;
        v->steps.push_back(std::move(step));
    }
    return v;
}

void censusInto(WardView& view, const engine::WardSnapshot& ward)
{
    if (!ward.census)
        return;
    for (const auto& e : ward.census->expected)
        view.expected.push_back({e.id, e.patient, e.from, e.due, e.bed});
    const auto isBack = [&](EncounterId encounter) {
        return std::any_of(ward.beds.begin(), ward.beds.end(), [&](const auto& bed) {
            return bed->encounter == encounter || std::count(bed->joined.begin(), bed->joined.end(), encounter) > 0;
        });
    };
    for (auto left = ward.census->left.rbegin(); left != ward.census->left.rend(); ++left)
        if (ward.now.wall - left->at <= engine::leftFor && !isBack(left->encounter))
            view.left.push_back({left->encounter, left->entry.patient, left->bed, left->reason, left->by, left->at});
    for (const auto& [bed, merge] : ward.census->merges)
        view.merges.push_back({bed, merge.wish.from, merge.wish.kept.person, merge.wish.kept.limits, merge.wish.kept.scores, merge.by.user, merge.at});
}

std::string nurseOf(const RosterView& roster)
{
    for (const auto& one : roster)
        if (one.duty == Duty::PrimaryNurse)
            return one.person;
    return {};
}

}
