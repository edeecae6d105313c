// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/alarm.h"

#include <algorithm>
#include <array>

namespace wardlight {
namespace {

#define WL_AS_TEXT(name, id) id,
constexpr std::array<std::string_view, alarmKindCount> kindIds = {WL_ALARM_KINDS(WL_AS_TEXT)};
#undef WL_AS_TEXT
constexpr std::array<std::string_view, 8> categoryIds = {"general",     "cardiac", "perfusion",   "ventilation",
                                                         "oxygen", "temperature", "drug", "power"};
constexpr std::array<std::string_view, 10> endReasonIds = {
    "",          "cleared", "released",   "superseded",     "recurred", "limits-changed",
    "alarm-off", "standby", "discharged", "device-released"};
constexpr std::array<std::string_view, 16> transitionIds = {
    "onset",           "acknowledged", "acknowledged-too", "undone",  "re-announced", "worsened", "priority-raised",
    "priority-lowered", "source-lost",  "source-back",      "latched", "moved",        "restored", "ended",
    "demoted",         "promoted"};

}

std::string_view kindId(AlarmKind kind)
{
    return kind < AlarmKind::Count ? kindIds[static_cast<std::size_t>(kind)] : std::string_view();
}

std::optional<AlarmKind> kindFromId(std::string_view id)
{
    const auto found = std::find(kindIds.begin(), kindIds.end(), id);
    if (found == kindIds.end())
        return std::nullopt;
    return static_cast<AlarmKind>(found - kindIds.begin());
}

std::string_view priorityId(Priority priority)
{
    return priority == Priority::High ? "high" : priority == Priority::Medium ? "medium" : "low";
}

std::optional<Priority> priorityFromId(std::string_view id)
{
    for (const auto p : {Priority::Low, Priority::Medium, Priority::High})
        if (priorityId(p) == id)
            return p;
    return std::nullopt;
}

std::optional<AlarmCategory> categoryFromId(std::string_view id)
{
    const auto found = std::find(categoryIds.begin(), categoryIds.end(), id);
    if (found == categoryIds.end())
        return std::nullopt;
    return static_cast<AlarmCategory>(found - categoryIds.begin());
}

std::string_view endReasonId(EndReason reason) { return endReasonIds[static_cast<std::size_t>(reason)]; }
std::string_view transitionId(AlarmTransition t) { return transitionIds[static_cast<std::size_t>(t)]; }

}
