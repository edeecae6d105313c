// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/shift.h"

#include <algorithm>

namespace wardlight::door {
namespace {

constexpr std::int64_t minuteLong = 60'000'000, dayLong = 1440 * minuteLong; // µs

/// Where a moment lies: when its local day began, and how far into it.
struct LocalDay {
    std::int64_t begin = 0; ///< µs, UTC
    std::int64_t into = 0;  ///< µs
};
LocalDay localDay(WallTime at, int utcOffsetSeconds)
{
    const auto offset = std::int64_t{utcOffsetSeconds} * 1'000'000;
    const auto local = at.microseconds + offset;
    const auto into = ((local % dayLong) + dayLong) % dayLong;
    return {local - into - offset, into};
}
/// The first beginning of a shift after that time of day; the end when the next is tomorrow's first.
auto nextOf(std::span<const int> shifts, std::int64_t into)
{
    return std::find_if(shifts.begin(), shifts.end(), [&](int minute) { return minute * minuteLong > into; });
}

}

std::optional<WallTime> nextShift(std::span<const int> shifts, WallTime at, int utcOffsetSeconds)
{
    if (shifts.empty())
        return std::nullopt;
    const auto day = localDay(at, utcOffsetSeconds);
    const auto next = nextOf(shifts, day.into);
    return WallTime{next != shifts.end() ? day.begin + *next * minuteLong : day.begin + dayLong + shifts.front() * minuteLong};
}

std::optional<WallTime> shiftBegin(std::span<const int> shifts, WallTime at, int utcOffsetSeconds)
{
    if (shifts.empty())
        return std::nullopt;
    const auto day = localDay(at, utcOffsetSeconds);
    const auto next = nextOf(shifts, day.into);
    return WallTime{next != shifts.begin() ? day.begin + *std::prev(next) * minuteLong : day.begin - dayLong + shifts.back() * minuteLong};
}

}
