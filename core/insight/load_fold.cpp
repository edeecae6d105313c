// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/load_fold.h"

namespace wardlight::insight {
namespace {

const ProfileLimits* limitsOf(const ProfileVersion& profile, Parameter parameter)
{
    for (const auto& l : profile.limits)
        if (l.parameter == parameter)
            return &l;
    return nullptr;
}

/// What differs, in the order of the table: limits before delays.
std::vector<LoadChange> differences(const ProfileVersion& before, const ProfileVersion& after)
{
    std::vector<LoadChange> all, delays;
    const auto seconds = [](const std::optional<std::chrono::milliseconds>& d) {
        return d ? std::optional(static_cast<double>(d->count()) / 1000) : std::nullopt;
    };
    for (const auto& now : after.limits) {
        const auto* then = limitsOf(before, now.parameter);
        const ProfileLimits none;
        if (!then)
            then = &none;
        LoadChange change;
        change.parameter = now.parameter;
        const auto add = [&](LoadChange::What what, std::optional<double> was, std::optional<double> is, std::vector<LoadChange>& list) {
            if (was == is)
                return;
            change.what = what;
            change.before = was;
            change.after = is;
            list.push_back(change);
        };
        add(LoadChange::What::Low, then->low, now.low, all);
        add(LoadChange::What::High, then->high, now.high, all);
        add(LoadChange::What::Delay, seconds(then->delay), seconds(now.delay), delays);
    }
    all.insert(all.end(), delays.begin(), delays.end());
    return all;
}

}

LoadFold::LoadFold(LoadAsk ask, WallTime begin)
    : ask_(std::move(ask))
    , begin_(begin)
    , times_(ask_.places, begin)
{
}

void LoadFold::startsWith(const ProfileVersion& profile) { profiles_[profile.group] = profile; }

void LoadFold::take(const Event& event)
{
    if (event.at >= ask_.until)
        return;
    times_.take(event);
    if (const auto* alarm = std::get_if<AlarmEvent>(&event.body))
        return takeAlarm(event, *alarm);
    if (const auto* step = std::get_if<EscalationChanged>(&event.body)) {
        const auto found = at_.find(step->alarm);
        if (found == at_.end())
            return;
        auto& told = told_[found->second];
        if (step->step == EscalationStep::Accepted && !told.accepted)
            told.accepted = event.at;
        else if (step->step == EscalationStep::Sent && step->level != 0) // the bed's own nurse is told of everything
            told.escalated = true;
    } else if (const auto* marked = std::get_if<AlarmMarked>(&event.body)) {
        if (const auto found = at_.find(marked->alarm); found != at_.end())
            told_[found->second].mark = marked->mark;
    } else if (const auto* limits = std::get_if<LimitsSet>(&event.body)) {
        if (limits->reset)
            ownLimits_.erase({event.bed, limits->parameter});
        else
            ownLimits_[{event.bed, limits->parameter}] = *limits;
    } else if (std::holds_alternative<Admitted>(event.body) || std::holds_alternative<Discharged>(event.body) ||
               std::holds_alternative<Transferred>(event.body)) {
        std::erase_if(ownLimits_, [&](const auto& one) { return one.first.first == event.bed; });
    } else if (const auto* made = std::get_if<ChangeMade>(&event.body); made && made->change.profile && made->change.from <= event.at) {
        // planned for later, it is made once more when its time has come
        takeProfile(*made->change.profile, event, made->proposedBy);
    }
}

void LoadFold::takeAlarm(const Event& event, const AlarmEvent& alarm)
{
    if (alarm.transition == AlarmTransition::Onset) {
        Told told;
        told.alarm = alarm.alarm;
        told.bed = event.bed;
        told.key = alarm.key;
        told.priority = alarm.priority;
        told.demoted = alarm.demoted;
        told.audible = times_.isAudible(event.bed, alarm.key.kind, told.counted(), event.at);
        told.onset = event.at;
        told.limit = alarm.limit;
        told.detail = namedDetail(alarm.detail);
        if (const auto* bed = times_.bed(event.bed))
            told.inPlaceSince = bed->inPlaceSince;
        const auto own = ownLimits_.find({event.bed, alarm.key.parameter});
        told.ownLimit = own != ownLimits_.end() && alarm.limit && (own->second.low == alarm.limit || own->second.high == alarm.limit);
        at_[alarm.alarm] = told_.size();
        told_.push_back(std::move(told));
        return;
    }
    const auto found = at_.find(alarm.alarm);
    if (found == at_.end()) {
        if (alarm.transition == AlarmTransition::Ended && event.at >= ask_.from)
            endedUnseen_.push_back({event.bed, {}, alarm.key.kind, 0});
        return;
    }
    auto& told = told_[found->second];
    told.priority = std::max(told.priority, alarm.priority);
    told.demoted = told.demoted && alarm.demoted; // shown in full later: it counts in full
    const bool person = event.actor.role != Role::System;
    switch (alarm.transition) {
    case AlarmTransition::Acknowledged:
        if (person && !told.acknowledged)
            told.acknowledged = event.at;
        break;
    case AlarmTransition::Undone: told.acknowledged.reset(); break;
    case AlarmTransition::Ended:
        told.ended = event.at;
        told.reason = alarm.reason;
        if (alarm.reason == EndReason::Released && person && !told.acknowledged)
            told.acknowledged = event.at; // seen after its end, and cleared
        break;
    case AlarmTransition::Demoted: // with its onset, before it was heard
        told.demoted = true;
        told.audible = times_.isAudible(event.bed, alarm.key.kind, told.counted(), told.onset);
        break;
    case AlarmTransition::Promoted: told.audible = told.audible || times_.isAudible(event.bed, alarm.key.kind, told.counted(), event.at); break;
    case AlarmTransition::Onset:
    case AlarmTransition::AcknowledgedToo:
    case AlarmTransition::Reannounced:
    case AlarmTransition::Worsened:
    case AlarmTransition::PriorityRaised:
    case AlarmTransition::PriorityLowered:
    case AlarmTransition::SourceLost:
    case AlarmTransition::SourceBack:
    case AlarmTransition::Latched:
    case AlarmTransition::Moved:
    case AlarmTransition::Restored: break;
    }
}

void LoadFold::takeProfile(const ProfileVersion& profile, const Event& event, const std::string& first)
{
    const auto known = profiles_.find(profile.group);
    LoadChange change;
    if (known != profiles_.end()) {
        const auto all = differences(known->second, profile);
        if (!all.empty()) {
            change = all.front();
            change.others = static_cast<int>(all.size()) - 1;
        }
    }
    change.at = event.at;
    change.group = profile.group;
    change.version = profile.version;
    change.by = event.actor.user;
    change.first = first;
    profiles_[profile.group] = profile;
    if (event.at >= ask_.from)
        changes_.push_back(std::move(change));
}

}
