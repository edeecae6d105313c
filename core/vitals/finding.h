// SPDX-License-Identifier: GPL-3.0-or-later
// What the signal rooms, devices and links say is true of a patient or a machine: the input of the alarm machine.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/alarm.h"

#include <optional>
#include <string>

namespace wardlight {

/// A condition without a set limit (asystole, lead off, link lost, a device's own alarm) is found, or found over.
/// Limits are not findings: they come from numerics and the bed's limits, in core/alarms.
enum class FindingState : std::uint8_t {
    Over,    ///< looked at and not so
    True,    ///< so
    Unknown, ///< cannot be judged: its source is lost
};
struct Finding {
    AlarmKey key;
    FindingState state = FindingState::Over;
    Instant since;                   ///< when the definition was first met (or ceased)
    std::optional<double> value;     ///< rate, pause length, ST … in its unit
    std::optional<double> limit;
    std::optional<Priority> priority; ///< a device's own; else the kind's
    std::string detail;               ///< "LL", device text
};

/// One beat as found on the ECG. type: WFDB annotation codes: 'N' normal, 'S' supraventricular, 'V' ventricular,
/// 'F' fusion, '/' paced, 'Q' unknown.
struct Beat {
    Instant at;
    char type = 'N';
};

}
