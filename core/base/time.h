// SPDX-License-Identifier: GPL-3.0-or-later
// Instants, wall times and what a decision is told about both.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>

namespace wardlight {

using namespace std::chrono_literals;

/// The clock of decisions. It has no now(): whoever decides is told the time. Only app/ makes one from the machine.
struct MonotonicClock {
    using rep = std::int64_t;
    using period = std::nano;
    using duration = std::chrono::nanoseconds;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;
};
using Instant = MonotonicClock::time_point;
using Duration = std::chrono::nanoseconds;

/// UTC, microseconds since 1970-01-01T00:00:00Z. For display, records and peers; never for delays or time-outs.
struct WallTime {
    std::int64_t microseconds = 0;
    friend constexpr auto operator<=>(WallTime, WallTime) = default;
};

constexpr WallTime operator+(WallTime t, std::chrono::microseconds d) { return {t.microseconds + d.count()}; }
constexpr std::chrono::microseconds operator-(WallTime a, WallTime b)
{
    return std::chrono::microseconds(a.microseconds - b.microseconds);
}

/// Both clocks at one moment, as handed to a decision.
struct Now {
    Instant mono;
    WallTime wall;
};

constexpr double seconds(Duration d) { return std::chrono::duration<double>(d).count(); }
constexpr Duration fromSeconds(double s)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(s));
}
constexpr Instant instantAt(double s) { return Instant(fromSeconds(s)); }

/// "2026-11-22T14:32:07.123456Z"; any 64-bit value has a text (proleptic Gregorian), none throws.
std::string isoText(WallTime t);

}
