// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the alarm line.
#pragma once

#include "core/door/view.h"

#include <algorithm>
#include <vector>

namespace wardlight::door {

/// Priority, then unanswered before answered and latched, then newest.
[[nodiscard]] inline bool goesFirst(const AlarmView& a, const AlarmView& b)
{
    const auto answered = [](const AlarmView& v) { return v.phase == AlarmPhase::Active ? 0 : v.phase == AlarmPhase::Acknowledged ? 1 : 2; };
    if (a.priority != b.priority)
        return a.priority > b.priority;
    if (answered(a) != answered(b))
        return answered(a) < answered(b);
    if (a.onset != b.onset)
        return a.onset > b.onset;
    return a.id > b.id;
}

inline void sortAlarms(std::vector<AlarmView>& alarms) { std::sort(alarms.begin(), alarms.end(), goesFirst); }

}
