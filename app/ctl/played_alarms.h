// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms a bed announces while a device plays into it: the whole engine on a virtual clock.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/engine/intake.h"
#include "core/engine/snapshot.h"
#include "core/links/link_thread.h"
#include "core/vitals/alarm.h"
#include "core/vitals/patient.h"

#include <functional>
#include <memory>

namespace wardlight::ctl {

/// t: s after the start.
struct PlayedAlarm {
    double t = 0;
    AlarmKind kind = AlarmKind::Count;
    Priority priority = Priority::Low;
    bool starts = false; ///< else it ends; a latched one ends when its condition does
};
/// Makes the device that is to be watched; start is second 0.
using DeviceMaker = std::function<std::unique_ptr<links::TimedDevice>(std::shared_ptr<engine::Intake>, Instant start)>;

/// Watches one bed with the shipped kinds and the adult profile for `length` s, in steps of 0.1 s, as fast as it goes.
/// second: told what the bed shows once a second. Errors: those of the shipped tables.
[[nodiscard]] Result<void> playAlarms(const Patient& patient, const DeviceMaker& device, double length,
                                      const std::function<void(const PlayedAlarm&)>& told,
                                      const std::function<void(double t, const engine::BedSnapshot&)>& second = {});

}
