// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/command.h"

#include "core/vitals/setting.h"

#include <array>

namespace wardlight {

namespace {

constexpr std::string_view siteDefaults = "limits.defaults";

/// A setting names its own; whatever is unknown needs the most.
std::string_view permissionOf(std::string_view setting)
{
    const auto* known = settingInfo(setting);
    return known ? known->permission : siteDefaults;
}

std::string_view permissionOfSubject(std::string_view subject)
{
    constexpr std::string_view head = "setting:";
    return subject.starts_with(head) ? permissionOf(subject.substr(head.size())) : siteDefaults;
}

}

std::string_view permissionFor(const CommandBody& body)
{
    if (const auto* propose = std::get_if<ProposeChange>(&body))
        return propose->change.profile ? siteDefaults : permissionOf(propose->change.setting);
    if (const auto* sign = std::get_if<SignChange>(&body))
        return permissionOfSubject(sign->subject);
    if (const auto* withdraw = std::get_if<WithdrawChange>(&body))
        return permissionOfSubject(withdraw->subject);
    if (const auto* people = std::get_if<ManagePeople>(&body); people && people->what == ManagePeople::What::OwnPin)
        return "settings.own";
    if (const auto* use = std::get_if<UseBreakGlass>(&body); use && use->step == BreakGlassStep::Reviewed)
        return "break-glass.review";
    if (const auto* print = std::get_if<RecordPrint>(&body); print && print->what == "insight")
        return "insight.view"; // figures name no patient: an auditor prints them as well
    static constexpr std::array<std::string_view, std::variant_size_v<CommandBody>> ids = {
        "alarm.acknowledge", "alarm.acknowledge", "alarm.acknowledge",  "alarm.audio-pause", "alarm.audio-pause",
        "alarm.pause",       "alarm.pause",       "limits.change",      "limits.change",     "limits.change",
        "patient.admit",     "patient.transfer",  "patient.discharge",  "patient.standby",   "patient.standby",
        "alarm.escalate",    "alarm.accept-escalation", "note.write",         "ward.view",         "alarm.mark",
        "score.enter",       "score.enter",       "score.enter",        "alarm.escalate",    "handover.sign",
        "kiosk.leave",       siteDefaults,        siteDefaults,         siteDefaults,        "unit.configure",
        "roster.edit",       "alarm.test",        "alarm.test",         "patient.edit",      "patient.merge",
        "patient.merge",     "patient.admit",     "patient.admit",      "patient.admit",     "score.scale",
        "print.strip",       "patient.view",      "break-glass.start",  "ward.view",         "user.manage"};
    return ids[body.index()];
}

}
