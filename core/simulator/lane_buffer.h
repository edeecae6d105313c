// SPDX-License-Identifier: GPL-3.0-or-later
// A channel's near future: beats are added where they will be, samples are taken out in order.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace wardlight::simulator {

/// Holds about `ahead` s beyond the newest sample taken. Memory at construction only.
class LaneBuffer {
public:
    LaneBuffer(double rate, double ahead)
        : rate_(rate)
    {
        std::size_t size = 64;
        while (static_cast<double>(size) < rate * ahead)
            size *= 2;
        ring_.assign(size, 0.0F);
    }

    /// A bell at `at` s, of this width (standard deviation, s) and height. What lies before the newest sample
    /// is lost.
    void bell(double at, double width, double height)
    {
        const auto reach = 3.6 * width * rate_;
        const auto centre = at * rate_;
        const auto first = std::max(static_cast<std::int64_t>(std::ceil(centre - reach)), next_);
        const auto last = std::min(static_cast<std::int64_t>(std::floor(centre + reach)),
                                   next_ + static_cast<std::int64_t>(ring_.size()) - 1);
        const auto scale = static_cast<float>(1 / (width * rate_));
        const auto tall = static_cast<float>(height);
        for (auto i = first; i <= last; ++i) {
            const auto d = static_cast<float>(static_cast<double>(i) - centre) * scale;
            ring_[static_cast<std::size_t>(i) & (ring_.size() - 1)] += tall * std::exp(-0.5F * d * d);
        }
    }
    /// One sample's worth, for what is shorter than a sample.
    void spike(double at, double height)
    {
        const auto i = static_cast<std::int64_t>(std::llround(at * rate_));
        if (i >= next_ && i < next_ + static_cast<std::int64_t>(ring_.size()))
            ring_[static_cast<std::size_t>(i) & (ring_.size() - 1)] += static_cast<float>(height);
    }
    /// Takes the next sample.
    float take()
    {
        auto& place = ring_[static_cast<std::size_t>(next_++) & (ring_.size() - 1)];
        const auto value = place;
        place = 0;
        return value;
    }
    [[nodiscard]] double rate() const { return rate_; }

private:
    double rate_;
    std::vector<float> ring_;
    std::int64_t next_ = 0;
};

}
