// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's clocks: the only place that reads them.
#pragma once

#include "core/base/time.h"

#include <string>

namespace wardlight::app {

[[nodiscard]] Now machineNow();
/// Names the monotonic clock: two programs that say the same have the same one. Empty when the machine does not tell.
[[nodiscard]] std::string machineClock();

}
