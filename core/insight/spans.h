// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of time, and how long they are together.
#pragma once

#include "core/base/time.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace wardlight::insight {

/// Begin and end; an end before its begin (a clock that was put back) counts as nothing.
using Spans = std::vector<std::pair<WallTime, WallTime>>;

/// Sorted, without overlaps and without empty ones.
[[nodiscard]] inline Spans joined(Spans spans)
{
    std::erase_if(spans, [](const auto& s) { return s.second <= s.first; });
    std::sort(spans.begin(), spans.end());
    Spans out;
    for (const auto& s : spans)
        if (!out.empty() && s.first <= out.back().second)
            out.back().second = std::max(out.back().second, s.second);
        else
            out.push_back(s);
    return out;
}

/// Seconds of [from, until) that lie in spans, which are joined.
[[nodiscard]] inline double secondsWithin(const Spans& spans, WallTime from, WallTime until)
{
    std::int64_t sum = 0;
    for (const auto& [begin, end] : spans)
        sum += std::max<std::int64_t>(0, (std::min(end, until) - std::max(begin, from)).count());
    return static_cast<double>(sum) / 1e6;
}

}
