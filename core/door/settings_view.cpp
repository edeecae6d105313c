// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/settings_view.h"

#include "core/alarms/limits.h"

#include <algorithm>

namespace wardlight::door {
namespace {

std::optional<double> limitThatIsSet(const alarms::LimitValue& v)
{
    return v.state == alarms::LimitState::Set ? std::optional(v.value) : std::nullopt;
}

PressView pressView(const alarms::Press& press) { return {press.by.user, press.at}; }

/// One side of a limit a person set, beside the unit's; nothing when it is the unit's value.
std::optional<LimitChangeView> changeOf(Parameter parameter, bool high, const alarms::LimitSet& now, const alarms::LimitSet& unit)
{
    using alarms::LimitState;
    const auto& mine = high ? now[parameter].high : now[parameter].low;
    const auto& theirs = high ? unit[parameter].high : unit[parameter].low;
    if (mine == theirs)
        return std::nullopt;
    LimitChangeView v;
    v.parameter = parameter;
    v.high = high;
    v.value = limitThatIsSet(mine);
    v.unit = limitThatIsSet(theirs);
    v.wider = theirs.state == LimitState::Set &&
              (mine.state != LimitState::Set || (high ? mine.value > theirs.value : mine.value < theirs.value));
    return v;
}

/// The delay a parameter's limits have: its own, else the first of its kinds'.
std::chrono::milliseconds delayOf(Parameter parameter, const alarms::LimitSet& limits, const alarms::KindTable& kinds)
{
    if (limits[parameter].delay)
        return *limits[parameter].delay;
    for (const auto& rule : alarms::limitRules())
        if (rule.parameter == parameter)
            return kinds[rule.kind].delay;
    return {};
}

}

void settingsInto(BedView& v, const engine::BedSnapshot& bed, const alarms::KindTable& kinds)
{
    v.audioPausedBy = pressView(bed.alarms.audioPausedBy);
    v.audioOffBy = pressView(bed.alarms.audioOffBy);
    v.alarmsPausedBy = pressView(bed.alarms.alarmsPausedBy);
    v.alarmsOffBy = pressView(bed.alarms.alarmsOffBy);
    for (const auto& [kind, press] : bed.alarms.kindsSwitchedBy)
        if (bed.alarms.switchedOff[static_cast<std::size_t>(kind)])
            v.kindsOff.push_back({kind, pressView(press)});
    for (const auto parameter : alarms::limitedParameters()) {
        const auto rules = alarms::limitRules();
        if (std::any_of(rules.begin(), rules.end(), [&](const alarms::LimitRule& r) {
                return r.parameter == parameter && alarms::limitOf(bed.limits, r).state == alarms::LimitState::Unset;
            }))
            v.limitsUnset.push_back(parameter);
    }
    if (!bed.unitProfile)
        return;
    const auto& unit = bed.unitProfile->limits;
    for (const auto& [parameter, press] : bed.alarms.limitsChangedBy) {
        const auto slower = delayOf(parameter, bed.limits, kinds) - delayOf(parameter, unit, kinds);
        bool told = false;
        for (const bool high : {false, true})
            if (auto change = changeOf(parameter, high, bed.limits, unit)) {
                change->press = pressView(press);
                v.limitChanges.push_back(*change);
                told = told || change->wider;
            }
        if (slower.count() > 0 && !told) {
            LimitChangeView change;
            change.parameter = parameter;
            change.delay = slower;
            change.press = pressView(press);
            v.limitChanges.push_back(change);
        }
    }
}

namespace {

SignedView signedView(const engine::Signed& s) { return {s.by, s.first, s.at}; }

RosterSet rosterShown(const engine::WardSnapshot& ward)
{
    RosterSet shown;
    if (!ward.roster)
        return shown;
    shown.title = ward.roster->title;
    shown.order = ward.roster->order;
    for (const auto& p : ward.roster->people)
        shown.people.push_back({p.person, p.role, p.duty, p.beds});
    shown.shifts = ward.roster->shifts;
    return shown;
}

}

std::shared_ptr<const SiteView> siteView(const engine::WardSnapshot& ward, StationId station, const alarms::KindTable& kinds)
{
    auto v = std::make_shared<SiteView>();
    const auto& site = *ward.site;
    for (const auto& [at, now] : site.settings)
        if (at.first == engine::placeOf(at.second, station))
            v->settings.push_back({at.second, now.value, signedView(now.who)});
    for (const auto& [group, now] : site.profiles) {
        ProfileNowView profile{now.version, now.reason, signedView(now.who), {}};
        for (const auto& [parameter, who] : now.limitsBy)
            profile.limitsBy.push_back({parameter, signedView(who)});
        v->profiles.push_back(std::move(profile));
    }
    for (const auto& [subject, proposal] : site.proposals)
        v->proposals.push_back({proposal.change, {proposal.by.user, {}, proposal.at}});
    for (const auto& [subject, plan] : site.planned)
        v->planned.push_back({plan.change, {plan.by.user, plan.first, plan.at}});
    if (site.unit)
        v->slots = site.unit->slots;
    v->unitBy = signedView(site.unitBy);
    v->roster = rosterShown(ward);
    v->rosterBy = signedView(site.rosterBy);
    for (const auto& [at, now] : site.heard)
        if (at.first == station)
            v->heard.push_back({at.second, now.heard, signedView(now.who)});
    for (auto use = site.breakGlass.rbegin(); use != site.breakGlass.rend() && v->breakGlass.size() < 50; ++use)
        v->breakGlass.push_back({use->use, use->by, use->explained, use->reviewedBy, use->at, use->endedAt, use->reviewedAt});
    for (const auto& rule : alarms::limitRules())
        v->limitKinds.push_back({rule.kind, rule.parameter, static_cast<int>(rule.side), kinds[rule.kind].priority, kinds[rule.kind].delay,
                                 alarms::longestDelay(rule.parameter), alarms::isNeverOff(rule.kind) || !kinds[rule.kind].mayBeOff});
    for (std::size_t k = 0; k < alarmKindCount; ++k)
        if (const auto kind = static_cast<AlarmKind>(k); alarms::isNeverOff(kind) || !kinds[kind].mayBeOff)
            v->neverOff.push_back(kind);
    return v;
}

std::vector<ProfileView> profileViews(const engine::Profiles& profiles)
{
    std::vector<ProfileView> all;
    for (const auto& [group, profile] : profiles) {
        ProfileView view;
        view.group = group;
        view.unset = !profile || profile->limits == alarms::LimitSet{};
        for (const auto p : {Parameter::HeartRate, Parameter::Spo2, Parameter::RespirationRate, Parameter::NibpSystolic, Parameter::Temperature}) {
            ProfileView::Limit limit;
            limit.parameter = p;
            if (profile) {
                const auto& set = profile->limits[p];
                using alarms::LimitState;
                limit.low = set.low.state == LimitState::Set ? std::optional(set.low.value) : std::nullopt;
                limit.high = set.high.state == LimitState::Set ? std::optional(set.high.value) : std::nullopt;
                limit.lowOff = set.low.state == LimitState::Off;
                limit.highOff = set.high.state == LimitState::Off;
            }
            view.limits.push_back(limit);
        }
        all.push_back(std::move(view));
    }
    return all;
}

}
