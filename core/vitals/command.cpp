// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/command.h"

#include <array>

namespace wardlight {

std::string_view permissionFor(const CommandBody& body)
{
    static constexpr std::array<std::string_view, std::variant_size_v<CommandBody>> ids = {
        "alarm.acknowledge", "alarm.acknowledge", "alarm.acknowledge",  "alarm.audio-pause", "alarm.audio-pause",
        "alarm.pause",       "alarm.pause",       "limits.change",      "limits.change",     "limits.change",
        "patient.admit",     "patient.transfer",  "patient.discharge",  "patient.standby",   "patient.standby",
        "alarm.escalate",    "alarm.accept-escalation", "note.write",         "ward.view",         "alarm.mark",
        "score.enter",       "score.enter",       "score.enter",        "alarm.escalate",    "handover.sign",
        "kiosk.leave"};
    return ids[body.index()];
}

}
