// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the day's shifts a moment lies.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <span>

namespace wardlight::door {

/// shifts: when they begin, minutes of the local day, rising (RosterSet::shifts). utcOffsetSeconds: of the place, now.
/// Nothing where nobody has said when shifts begin.
[[nodiscard]] std::optional<WallTime> shiftBegin(std::span<const int> shifts, WallTime at, int utcOffsetSeconds);
/// When the one after it begins; later than `at`.
[[nodiscard]] std::optional<WallTime> nextShift(std::span<const int> shifts, WallTime at, int utcOffsetSeconds);

}
