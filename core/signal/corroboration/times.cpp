// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/times.h"

#include "core/signal/corroboration/strip.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wardlight::signal::corroboration {

double longestPause(std::span<const double> times, double from, double before)
{
    double last = from - before, longest = 0;
    for (const double t : times) {
        if (t > stripSeconds)
            break;
        if (t >= from)
            longest = std::max(longest, t - last);
        last = std::max(last, t);
    }
    return std::max(longest, stripSeconds - last);
}

double slowestRate(std::span<const double> times, std::size_t count, double from)
{
    double slowest = 400;
    for (std::size_t i = count - 1; i < times.size(); ++i)
        if (times[i] >= from)
            slowest = std::min(slowest, 60 * static_cast<double>(count - 1) /
                                            std::max(0.1, times[i] - times[i - count + 1]));
    return slowest;
}

double fastestRate(std::span<const double> times, std::size_t count, double from)
{
    double fastest = 0;
    for (std::size_t i = count - 1; i < times.size(); ++i)
        if (times[i] >= from)
            fastest = std::max(fastest, 60 * static_cast<double>(count - 1) /
                                            std::max(0.1, times[i] - times[i - count + 1]));
    return fastest;
}

double usualRate(std::span<const double> times, double from)
{
    std::vector<double> intervals;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i - 1] >= from)
            intervals.push_back(times[i] - times[i - 1]);
    if (intervals.size() < 2)
        return 0;
    const auto middle = intervals.begin() + static_cast<std::ptrdiff_t>(intervals.size() / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    return 60 / std::max(0.1, *middle);
}

double unevenness(std::span<const double> times, double from)
{
    double sum = 0, squares = 0, count = 0;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i - 1] > from) {
            const double d = times[i] - times[i - 1];
            sum += d;
            squares += d * d;
            count += 1;
        }
    if (count < 4)
        return 1;
    const double mean = sum / count;
    return std::sqrt(std::max(0.0, squares / count - mean * mean)) / mean;
}

}
