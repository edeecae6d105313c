// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/site.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

Signed signedBy(const Event& event, std::string first = {}) { return {event.actor.user, std::move(first), event.at}; }

void takeProfile(ProfileNow& now, const ChangeMade& made, const Event& event)
{
    const auto who = signedBy(event, made.proposedBy);
    for (const auto& limit : made.change.profile->limits) {
        const auto& before = now.version.limits;
        const bool same = std::find(before.begin(), before.end(), limit) != before.end();
        if (!same)
            now.limitsBy[limit.parameter] = who;
    }
    now.version = *made.change.profile;
    now.reason = made.change.reason;
    now.who = who;
}

void takeBreakGlass(std::vector<BreakGlassUse>& uses, const BreakGlassUsed& used, const Event& event)
{
    if (used.step == BreakGlassStep::Started) {
        if (uses.size() == mostBreakGlass)
            uses.erase(uses.begin());
        uses.push_back({event.id.value, event.actor.user, {}, {}, event.actor.station, event.at});
        return;
    }
    const auto use = std::find_if(uses.begin(), uses.end(), [&](const auto& u) { return u.use == used.use; });
    if (use == uses.end())
        return;
    switch (used.step) {
    case BreakGlassStep::Started: break;
    case BreakGlassStep::Explained: use->explained = used.text; break;
    case BreakGlassStep::Ended: use->endedAt = event.at; break;
    case BreakGlassStep::Reviewed:
        use->reviewedBy = event.actor.user;
        use->reviewedAt = event.at;
        break;
    }
}

void countPin(std::map<std::string, WrongPins>& counts, const std::string& key, bool right, WallTime at)
{
    if (right)
        counts.erase(key);
    else if (!key.empty() && (counts.size() < mostWrongPins || counts.contains(key)))
        counts[key] = {counts[key].count + 1, at};
}

}

StationId placeOf(std::string_view setting, StationId station)
{
    const auto* known = settingInfo(setting);
    return known && known->scope == SettingScope::Station ? station : StationId{};
}

std::string Site::setting(std::string_view id, StationId station) const
{
    const auto found = settings.find({placeOf(id, station), std::string(id)});
    if (found != settings.end())
        return found->second.value;
    const auto* known = settingInfo(id);
    return known ? std::string(known->preset) : std::string();
}

int Site::number(std::string_view id, StationId station) const { return settingNumber(id, setting(id, station)); }

void applyTo(Site& site, const Event& event)
{
    if (const auto* proposed = std::get_if<ChangeProposed>(&event.body)) {
        site.proposals[subjectOf(proposed->change)] = {proposed->change, event.actor, event.at};
    } else if (const auto* made = std::get_if<ChangeMade>(&event.body)) {
        const auto subject = subjectOf(made->change);
        site.proposals.erase(subject);
        site.planned.erase(subject);
        if (made->change.from > event.at)
            site.planned[subject] = {made->change, made->proposedBy, event.actor, event.at};
        else if (made->change.profile)
            takeProfile(site.profiles[made->change.profile->group], *made, event);
        else
            site.settings[{placeOf(made->change.setting, event.actor.station), made->change.setting}] =
                {made->change.value, signedBy(event, made->proposedBy)};
    } else if (const auto* withdrawn = std::get_if<ChangeWithdrawn>(&event.body)) {
        site.proposals.erase(withdrawn->subject);
        site.planned.erase(withdrawn->subject);
    } else if (const auto* unit = std::get_if<UnitArranged>(&event.body)) {
        site.unit = *unit;
        site.unitBy = signedBy(event);
    } else if (const auto* roster = std::get_if<RosterSet>(&event.body)) {
        site.roster = *roster;
        site.rosterBy = signedBy(event);
    } else if (const auto* heard = std::get_if<SoundHeard>(&event.body)) {
        site.heard[{event.actor.station, heard->priority}] = {heard->heard, signedBy(event)};
    } else if (const auto* used = std::get_if<BreakGlassUsed>(&event.body)) {
        takeBreakGlass(site.breakGlass, *used, event);
    } else if (const auto* tried = std::get_if<SignInTried>(&event.body)) {
        countPin(site.wrongPinsOf, tried->person, tried->right, event.at);
        countPin(site.wrongPinsAt, tried->place, tried->right, event.at);
    }
}

}
