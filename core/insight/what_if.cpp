// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/what_if.h"

#include "core/alarms/profile_version.h"

#include <algorithm>

namespace wardlight::insight {
namespace {

using alarms::LimitState;
using alarms::ParameterLimits;
constexpr std::chrono::microseconds longestGap = 5s;      // as LimitWatch: older than this a number is missing
constexpr std::chrono::microseconds sameAlarmWithin = 15s; // the longest delay there may be

bool isWritten(const ParameterLimits& limits)
{
    return limits.low.state != LimitState::Unset || limits.high.state != LimitState::Unset || limits.veryLow.state != LimitState::Unset || limits.delay;
}

bool overlap(const LimitAlarm& a, const LimitAlarm& b)
{
    return a.encounter == b.encounter && a.kind == b.kind && a.from <= b.until && b.from <= a.until;
}

auto keyOf(const LimitAlarm& a) { return std::tuple(a.encounter, a.kind, a.from); }

/// Of a list in the order of keyOf: the first that could overlap, which is the last that begins before it, or itself.
auto firstNear(const std::vector<LimitAlarm>& all, const LimitAlarm& near)
{
    auto at = std::lower_bound(all.begin(), all.end(), near, [](const auto& a, const auto& b) { return keyOf(a) < keyOf(b); });
    if (at != all.begin() && overlap(*std::prev(at), near))
        --at;
    return at;
}

}

bool isTrueOrLong(const Fate& fate)
{
    return fate.mark == AlarmMark::True || (!fate.mark && fate.now.until - fate.now.from >= longAlarm);
}

bool Proposal::touches(Parameter parameter) const { return isWritten(limits[parameter]); }

alarms::Profile Proposal::over(const alarms::Profile& inForce) const
{
    auto made = inForce;
    for (const auto p : alarms::limitedParameters()) {
        const auto& wish = limits[p];
        auto& entry = made.limits[p];
        for (const auto& [to, from] : {std::pair(&entry.low, &wish.low), std::pair(&entry.high, &wish.high), std::pair(&entry.veryLow, &wish.veryLow)})
            if (from->state != LimitState::Unset)
                *to = *from;
        if (wish.delay)
            entry.delay = wish.delay;
    }
    return made;
}

KindChange WhatIf::all() const
{
    KindChange sum;
    for (const auto& k : kinds) {
        sum.now += k.now;
        sum.then += k.then;
        sum.removed += k.removed;
        sum.added += k.added;
        sum.later += k.later;
        sum.onRecord += k.onRecord;
    }
    return sum;
}

double WhatIf::missingShare() const
{
    const auto whole = monitored + missing;
    return whole > 0s ? std::chrono::duration<double>(missing) / std::chrono::duration<double>(whole) : 0;
}

WhatIfReplay::WhatIfReplay(std::map<AgeGroup, std::shared_ptr<const alarms::Profile>> profiles, Proposal proposal, const alarms::KindTable& kinds, WallTime from,
                           WallTime until)
    : profiles_(std::move(profiles))
    , proposal_(std::move(proposal))
    , kinds_(kinds)
    , from_(from)
    , until_(until)
{
    for (const auto& rule : alarms::limitRules())
        if (proposal_.touches(rule.parameter)) {
            watched_.push_back(rule);
            KindChange row;
            row.kind = rule.kind;
            out_.kinds.push_back(row);
        }
}

void WhatIfReplay::take(const Event& event)
{
    if (const auto* made = std::get_if<ChangeMade>(&event.body); made && made->change.profile && made->change.from <= event.at) {
        auto& profile = profiles_[made->change.profile->group];
        if (!profile)
            return;
        if (auto version = alarms::profileFrom(*profile, *made->change.profile))
            profile = std::make_shared<const alarms::Profile>(std::move(*version));
        for (auto& [id, bed] : beds_)
            noteRules(bed, id, event.at);
        return;
    }
    if (const auto* marked = std::get_if<AlarmMarked>(&event.body)) {
        if (const auto known = recorded_.find(marked->alarm); known != recorded_.end())
            known->second.mark = marked->mark;
        return;
    }
    if (!event.bed)
        return;
    auto& bed = beds_[event.bed];
    alarms::applyTo(bed.alarms, event);
    note(event, bed, event.bed);
    const auto* alarm = std::get_if<AlarmEvent>(&event.body);
    if (!alarm)
        return noteRules(bed, event.bed, event.at);
    const bool watched = std::any_of(watched_.begin(), watched_.end(), [&](const auto& rule) { return rule.kind == alarm->key.kind; });
    if (!watched)
        return;
    if (alarm->transition == AlarmTransition::Onset)
        keepRecorded(alarm->alarm, {event.encounter, alarm->key.kind, event.at, until_, {}, {}});
    else if (const auto known = recorded_.find(alarm->alarm); known != recorded_.end()) {
        auto& recorded = known->second;
        if (alarm->transition == AlarmTransition::Ended)
            recorded.end = event.at;
        else if (alarm->transition == AlarmTransition::Acknowledged && !recorded.answered)
            recorded.answered = Answered{event.at, event.actor.user};
        else if (alarm->transition == AlarmTransition::Undone)
            recorded.answered.reset();
    }
}

void WhatIfReplay::keepRecorded(AlarmId id, const Recorded& recorded)
{
    recorded_[id] = recorded;
    byOnset_[{recorded.encounter, recorded.kind, recorded.onset}] = id;
}

/// Who lies in the bed from here on.
void WhatIfReplay::note(const Event& event, Bed& bed, BedId id)
{
    if (const auto* admitted = std::get_if<Admitted>(&event.body)) {
        bed.encounter = event.encounter;
        bed.group = admitted->patient.group;
    } else if (const auto* arrived = std::get_if<Arrived>(&event.body)) {
        bed.encounter = event.encounter;
        bed.group = arrived->patient.group;
    } else if (const auto* identified = std::get_if<Identified>(&event.body)) {
        bed.group = identified->patient.group;
    } else if (std::holds_alternative<Merged>(event.body) || std::holds_alternative<MergeUndone>(event.body)) {
        bed.encounter = event.encounter; // whose numbers follow
    } else if (std::holds_alternative<Discharged>(event.body) || std::holds_alternative<Transferred>(event.body)) {
        if (bed.encounter) // what may still come for them is not judged
            patients_[*bed.encounter].rules.push_back({event.at, *bed.encounter, id, {}, {}, {}, true});
        bed.encounter.reset();
    }
}

void WhatIfReplay::noteRules(Bed& bed, BedId id, WallTime at)
{
    if (!bed.encounter)
        return;
    const auto profile = profiles_.find(bed.group);
    if (profile == profiles_.end() || !profile->second)
        return;
    Rules rules{at, *bed.encounter, id, {}, {}, {}, false};
    const auto& changes = bed.alarms.limitChanges;
    rules.now = alarms::limitsInForce(*profile->second, changes);
    rules.then = bed.group == proposal_.group ? alarms::limitsInForce(proposal_.over(*profile->second), changes) : rules.now;
    rules.off = (profile->second->kindsOff | bed.alarms.switchedOff) & ~bed.alarms.switchedOn;
    rules.silent = bed.group != proposal_.group || bed.alarms.standby || bed.alarms.alarmsOff || bed.alarms.alarmsPausedUntil.has_value();
    auto& all = patients_[*bed.encounter].rules;
    const bool same = !all.empty() && all.back().now == rules.now && all.back().then == rules.then && all.back().off == rules.off &&
                      all.back().silent == rules.silent && all.back().bed == id;
    if (!same)
        all.push_back(std::move(rules));
}

std::vector<EncounterId> WhatIfReplay::encounters() const
{
    std::vector<EncounterId> all;
    for (const auto& [encounter, patient] : patients_)
        if (std::any_of(patient.rules.begin(), patient.rules.end(), [&](const Rules& r) { return !r.silent && r.at <= until_; }))
            all.push_back(encounter);
    return all;
}

void WhatIfReplay::take(const store::NumericBlock& block)
{
    const auto known = patients_.find(block.encounter);
    if (known == patients_.end())
        return;
    for (const auto& point : block.points)
        if (const auto at = block.start + std::chrono::seconds(point.offset); isUsable(point.validity) && proposal_.touches(point.parameter) && at >= from_ && at < until_)
            judge(known->second, block.encounter, point.parameter, at, atStep(point.parameter, static_cast<double>(point.value)));
}

void WhatIfReplay::judge(Patient& patient, EncounterId encounter, Parameter parameter, WallTime at, double value)
{
    if (patient.now.empty())
        for (auto* watches : {&patient.now, &patient.then})
            for (const auto& rule : watched_)
                watches->emplace_back(rule);
    const auto silence = [&](const Rules& rules) {
        for (std::size_t i = 0; i < watched_.size(); ++i) {
            if (const auto episode = patient.now[i].stop())
                keep(now_, rules, watched_[i].kind, *episode);
            if (const auto episode = patient.then[i].stop())
                keep(then_, rules, watched_[i].kind, *episode);
        }
    };
    while (patient.at + 1 < patient.rules.size() && patient.rules[patient.at + 1].at <= at) {
        if (patient.rules[patient.at + 1].silent)
            silence(patient.rules[patient.at]);
        ++patient.at;
    }
    const auto& rules = patient.rules[patient.at];
    if (rules.silent || rules.at > at || rules.encounter != encounter)
        return;
    ++out_.values;
    if (const auto before = patient.before.find(parameter); before != patient.before.end()) {
        const auto gap = at - before->second;
        (gap <= longestGap ? out_.monitored : out_.missing) += std::chrono::duration_cast<std::chrono::seconds>(gap);
    }
    patient.before[parameter] = at;
    for (std::size_t i = 0; i < watched_.size(); ++i) {
        const auto& rule = watched_[i];
        if (rule.parameter != parameter || rules.off.test(static_cast<std::size_t>(rule.kind)))
            continue;
        const auto delayOf = [&](const alarms::LimitSet& limits) { return limits[parameter].delay.value_or(kinds_[rule.kind].delay); };
        if (const auto episode = patient.now[i].take({at, value}, rules.now, delayOf(rules.now)))
            keep(now_, rules, rule.kind, *episode);
        if (const auto episode = patient.then[i].take({at, value}, rules.then, delayOf(rules.then)))
            keep(then_, rules, rule.kind, *episode);
    }
}

void WhatIfReplay::keep(std::vector<LimitAlarm>& to, const Rules& rules, AlarmKind kind, const alarms::LimitEpisode& episode)
{
    to.push_back({rules.encounter, rules.bed, kind, episode.from, episode.until, episode.farthest});
}

Fate WhatIfReplay::fateOf(const LimitAlarm& now, const std::vector<LimitAlarm>& then) const
{
    Fate fate{now, {}, {}, {}, {}};
    if (const auto at = firstNear(then, now); at != then.end() && overlap(*at, now))
        fate.then = at->from;
    // Instances of one kind follow each other: from the last that could be meant backwards.
    for (auto at = byOnset_.upper_bound({now.encounter, now.kind, now.until + sameAlarmWithin}); at != byOnset_.begin();) {
        const auto& [encounter, kind, onset] = (--at)->first;
        const auto& r = recorded_.at(at->second);
        if (encounter != now.encounter || kind != now.kind || r.end + sameAlarmWithin < now.from)
            break;
        if (!fate.recorded || (r.mark && !fate.mark)) {
            fate.recorded = at->second;
            fate.mark = r.mark;
            fate.answered = r.answered;
        }
    }
    return fate;
}

WhatIf WhatIfReplay::answer()
{
    for (auto& [encounter, patient] : patients_)
        if (!patient.now.empty()) {
            ++out_.patients;
            for (std::size_t i = 0; i < watched_.size(); ++i) {
                if (const auto episode = patient.now[i].stop())
                    keep(now_, patient.rules[patient.at], watched_[i].kind, *episode);
                if (const auto episode = patient.then[i].stop())
                    keep(then_, patient.rules[patient.at], watched_[i].kind, *episode);
            }
        }
    for (auto* all : {&now_, &then_})
        std::sort(all->begin(), all->end(), [](const auto& a, const auto& b) { return keyOf(a) < keyOf(b); });
    const auto rowOf = [&](AlarmKind kind) -> KindChange& {
        return *std::find_if(out_.kinds.begin(), out_.kinds.end(), [&](const auto& row) { return row.kind == kind; });
    };
    std::map<BedId, BedChange> beds;
    std::vector<std::chrono::microseconds> delays;
    for (const auto& alarm : now_) {
        auto fate = fateOf(alarm, then_);
        auto& row = rowOf(alarm.kind);
        ++row.now;
        ++beds[alarm.bed].now;
        out_.markedTrue += fate.mark == AlarmMark::True ? 1 : 0;
        if (!fate.then) {
            ++row.removed;
            if (fate.mark == AlarmMark::True)
                out_.missed.push_back(std::move(fate));
            else if (isTrueOrLong(fate))
                out_.longMissed.push_back(std::move(fate));
        } else if (*fate.then - alarm.from > laterThan) {
            ++row.later;
            delays.push_back(*fate.then - alarm.from);
            out_.later.push_back(std::move(fate));
        }
    }
    for (const auto& alarm : then_) {
        auto& row = rowOf(alarm.kind);
        ++row.then;
        ++beds[alarm.bed].then;
        const auto at = firstNear(now_, alarm);
        if (at == now_.end() || !overlap(*at, alarm)) {
            ++row.added;
            out_.added.push_back(alarm);
        }
    }
    for (const auto& [id, r] : recorded_)
        if (r.onset >= from_ && r.onset < until_)
            ++rowOf(r.kind).onRecord;
    for (auto& [bed, change] : beds) {
        change.bed = bed;
        out_.beds.push_back(change);
    }
    std::stable_sort(out_.beds.begin(), out_.beds.end(), [](const auto& a, const auto& b) { return a.now > b.now; });
    const auto longestFirst = [](const Fate& a, const Fate& b) { return a.now.until - a.now.from > b.now.until - b.now.from; };
    std::stable_sort(out_.missed.begin(), out_.missed.end(), longestFirst);
    std::stable_sort(out_.longMissed.begin(), out_.longMissed.end(), longestFirst);
    std::stable_sort(out_.later.begin(), out_.later.end(), [](const Fate& a, const Fate& b) { return *a.then - a.now.from > *b.then - b.now.from; });
    if (!delays.empty()) {
        std::nth_element(delays.begin(), delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2), delays.end());
        out_.medianLater = std::chrono::duration_cast<std::chrono::seconds>(delays[delays.size() / 2]);
        out_.longestLater = std::chrono::duration_cast<std::chrono::seconds>(*std::max_element(delays.begin(), delays.end()));
    }
    return out_;
}

}
