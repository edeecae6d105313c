// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded numbers around an alarm: what a person looks at to say whether it was one.
#pragma once

#include "core/insight/what_if.h"

namespace wardlight::store {
class Journal;
}

namespace wardlight::insight {

struct StripPoint {
    double seconds = 0; ///< after the announcement; before it: negative
    double value = 0;   ///< canonical unit, at the shown step
};
inline constexpr std::chrono::seconds stripBefore{60}, stripAfter{120};

/// Usable numbers of the alarm's parameter from stripBefore to stripAfter its announcement, in the order of time; none when
/// the record cannot be read there.
[[nodiscard]] std::vector<StripPoint> numbersAround(const store::Journal& journal, const LimitAlarm& alarm);

}
