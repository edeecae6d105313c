// SPDX-License-Identifier: GPL-3.0-or-later
// Ends every instance of a bed that a question answers yes to; who takes whose place. Included by the machine's own files only.
#pragma once

#include "core/alarms/alarm_machine.h"

namespace wardlight::alarms {

/// Whether `higher` takes the place of `lower`, their sources considered.
[[nodiscard]] inline bool displaces(const AlarmKey& higher, const AlarmKey& lower)
{
    return supersedes(higher.kind, lower.kind) && (!supersedesWithinSourceOnly(higher.kind) || higher.source == lower.source);
}

template <class Which>
void AlarmMachine::endAll(Which which, EndReason reason, Turn& turn)
{
    for (std::size_t i = 0; i < bed_.open.size();) {
        if (which(bed_.open[i]))
            step(bed_.open[i].id, AlarmTransition::Ended, AlarmPhase::Idle, turn, reason); // takes it out of open
        else
            ++i;
    }
}

}
