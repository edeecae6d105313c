// SPDX-License-Identifier: GPL-3.0-or-later
// The stretch of a recorded signal that ends at a moment: what somebody who stood there could know.
#pragma once

#include "core/recordings/wave_source.h"

#include <vector>

namespace wardlight {

/// at      s from the recording's start; sample k was taken at k / rate, and those at `at` or later are not read
/// length  s wanted before it
/// out     the last of them ends at `at`; in the signal's unit, ECG in mV; NaN where the recording has no value (gaps,
///         before its start, after its end). Empty at rates outside 20 … 10 000 Hz and for times beyond 10 000 000 s.
[[nodiscard]] std::vector<float> valuesBefore(const WaveSource& source, double at, double length);

}
