// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/values_before.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace wardlight {

std::vector<float> valuesBefore(const WaveSource& source, double at, double length)
{
    const auto& format = source.format();
    const double rate = format.rate.hertz();
    constexpr double furthest = 1e7, longest = 86'400;
    if (!(rate >= 20 && rate <= 10'000) || !(at >= 0 && at <= furthest) || !(length > 0 && length <= longest))
        return {};
    double scale = 1;
    if (isEcg(format.label))
        scale = format.unit == "uV" || format.unit == "µV" ? 0.001 : format.unit == "V" ? 1000 : 1;
    // The small term keeps 60 s · 250 Hz from becoming 15 001 samples.
    const auto end = static_cast<std::uint64_t>(std::ceil(at * rate - 1e-6));
    const auto wanted = static_cast<std::uint64_t>(std::ceil(length * rate - 1e-6));
    std::vector<std::int16_t> samples(wanted, missingSample);
    const std::uint64_t begin = end > wanted ? end - wanted : 0, before = wanted - (end - begin);
    const auto there = std::min(end, source.length());
    if (there > begin)
        source.read(begin, std::span(samples).subspan(before, there - begin));
    std::vector<float> values;
    values.reserve(samples.size());
    for (const auto s : samples)
        values.push_back(s == missingSample ? std::numeric_limits<float>::quiet_NaN()
                                            : static_cast<float>(format.physical(s) * scale));
    return values;
}

}
