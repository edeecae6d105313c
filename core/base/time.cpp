// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <fmt/format.h>

namespace wardlight {

std::string isoText(WallTime t)
{
    using namespace std::chrono;
    const sys_time<microseconds> point{microseconds(t.microseconds)};
    const auto day = floor<days>(point);
    const year_month_day date(day);
    const hh_mm_ss clock(point - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

}
