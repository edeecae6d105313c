// SPDX-License-Identifier: GPL-3.0-or-later
// Pauses and rates of a row of times.
#pragma once

#include <span>

namespace wardlight::signal::corroboration {

/// Times ascend, in s of the strip, and end with it. A pause under way at `from` counts at most `before` s of
/// what lies before.
[[nodiscard]] double longestPause(std::span<const double> times, double from, double before = 4);
/// /min of the slowest (fastest) row of `count` times that ends after `from`; 400 (0) where there is none.
[[nodiscard]] double slowestRate(std::span<const double> times, std::size_t count, double from);
[[nodiscard]] double fastestRate(std::span<const double> times, std::size_t count, double from);
/// /min of the median interval after `from`; 0 with fewer than three times.
[[nodiscard]] double usualRate(std::span<const double> times, double from);
/// Standard deviation of the intervals after `from` beside their mean; 1 with fewer than four.
[[nodiscard]] double unevenness(std::span<const double> times, double from);

}
