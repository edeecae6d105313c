// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/session.h"

#include "core/base/safe_text.h"

namespace wardlight::door {
namespace {

/// The first letter, as people write it; UTF-8.
std::string initialOf(const std::string& name)
{
    if (name.empty())
        return {};
    std::size_t length = 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        ++length;
    return name.substr(0, length) + ".";
}

}

NameRule nameRule(std::string_view settingValue)
{
    return settingValue == "shown" ? NameRule::Shown : settingValue == "initials" ? NameRule::Initials : NameRule::Hidden;
}

void hidePeople(BedView& bed, NameRule rule)
{
    bed.roster = nullptr;
    bed.mine = false;
    for (auto& alarm : bed.alarms)
        alarm.ladder = nullptr;
    if (bed.condition == BedCondition::Empty)
        return;
    const auto was = std::exchange(bed.patient, {});
    bed.patient.group = was.group; // it chooses the score and the limits that are shown
    switch (rule) {
    case NameRule::Shown:
        bed.patient.family = was.family;
        bed.patient.given = was.given;
        return;
    case NameRule::Initials:
        bed.patient.family = initialOf(was.family);
        bed.patient.given = initialOf(was.given);
        return;
    case NameRule::Hidden: bed.nameHidden = true; return;
    }
}

bool mayAskLocked(const Query& query) { return std::holds_alternative<AskTrends>(query); }

void Session::signIn(std::string who, Role as)
{
    user = std::move(who);
    role = as;
    locked = false;
    waits.reset();
    breakGlassSince.reset();
    breakGlassExplained = false;
}

void Session::lock()
{
    signIn({}, Role::Locked);
    locked = true;
}

void Session::breakGlass(Instant now)
{
    signIn(emergencyUser(station), Role::Nurse);
    breakGlassSince = now;
}

std::optional<Actor> Session::actor(StationId id) const
{
    if (locked)
        return Actor{unidentifiedUser(station), Role::Locked, id};
    if (breakGlassSince)
        return Actor{user, role, id};
    return std::nullopt;
}

}
