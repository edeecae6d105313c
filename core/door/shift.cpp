// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/shift.h"

#include <algorithm>

namespace wardlight::door {
namespace {

constexpr std::int64_t minuteLong = 60'000'000, dayLong = 1440 * minuteLong; // µs

}

std::optional<WallTime> nextShift(std::span<const int> shifts, WallTime at, int utcOffsetSeconds)
{
    if (shifts.empty())
        return std::nullopt;
    const auto offset = std::int64_t{utcOffsetSeconds} * 1'000'000;
    const auto local = at.microseconds + offset;
    const auto into = ((local % dayLong) + dayLong) % dayLong; // of the local day
    const auto day = local - into - offset;
    const auto later = std::find_if(shifts.begin(), shifts.end(), [&](int minute) { return minute * minuteLong > into; });
    return WallTime{later != shifts.end() ? day + *later * minuteLong : day + dayLong + shifts.front() * minuteLong};
}

std::optional<WallTime> shiftBegin(std::span<const int> shifts, WallTime at, int utcOffsetSeconds)
{
    if (shifts.empty())
        return std::nullopt;
    const auto offset = std::int64_t{utcOffsetSeconds} * 1'000'000;
    const auto local = at.microseconds + offset;
    const auto into = ((local % dayLong) + dayLong) % dayLong;
    const auto day = local - into - offset;
    const auto later = std::find_if(shifts.begin(), shifts.end(), [&](int minute) { return minute * minuteLong > into; });
    return WallTime{later != shifts.begin() ? day + *std::prev(later) * minuteLong : day - dayLong + shifts.back() * minuteLong};
}

}
