// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/recording.h"

#include <algorithm>
#include <limits>

namespace wardlight {

const Scale& RecordedSignal::scaleAt(std::uint64_t index) const
{
    const auto after =
        std::upper_bound(scales.begin(), scales.end(), index,
                         [](std::uint64_t at, const Scale& scale) { return at < scale.first; });
    return after == scales.begin() ? scales.front() : *(after - 1);
}

double RecordedSignal::physical(std::size_t index) const
{
    if (!isValid(index))
        return std::numeric_limits<double>::quiet_NaN();
    const auto& scale = scaleAt(index);
    return (samples[index] - scale.baseline) / scale.gain;
}

double Recording::seconds() const
{
    if (frameRate.numerator == 0)
        return 0;
    const auto& last = pieces.back();
    return last.start + static_cast<double>(frames - last.firstFrame) / frameRate.hertz();
}

}
