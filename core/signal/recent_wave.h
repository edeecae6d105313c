// SPDX-License-Identifier: GPL-3.0-or-later
// The last seconds of one lead, for those who look back from a beat.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace wardlight::signal {

/// Samples by their own count, from 0 on. A missing one counts as the last value. No allocation after construction.
class RecentWave {
public:
    /// rate: samples a second. length: s that are kept.
    RecentWave(double rate, double length)
        : rate_(rate)
        , ring_(static_cast<std::size_t>(rate * length) + 1)
    {
    }
    /// mV; NaN: missing.
    void take(double millivolt)
    {
        if (!std::isnan(millivolt))
            last_ = millivolt;
        ring_[index_++ % ring_.size()] = last_;
    }
    [[nodiscard]] double rate() const { return rate_; }
    /// Samples first … last, with one more on each side, are there.
    [[nodiscard]] bool holds(std::uint64_t first, std::uint64_t last) const
    {
        return first > 0 && first <= last && last + 1 < index_ && index_ - (first - 1) <= ring_.size();
    }
    /// The mean of three: mains and muscle hide no wave.
    [[nodiscard]] double smooth(std::uint64_t k) const
    {
        const auto sample = [&](std::uint64_t i) { return ring_[i % ring_.size()]; };
        return (sample(k - 1) + sample(k) + sample(k + 1)) / 3;
    }
    /// The same between two samples.
    [[nodiscard]] double at(double position) const
    {
        const auto k = static_cast<std::uint64_t>(position);
        const double part = position - static_cast<double>(k);
        return smooth(k) + (smooth(k + 1) - smooth(k)) * part;
    }

private:
    double rate_;
    std::vector<double> ring_;
    std::uint64_t index_ = 0;
    double last_ = 0;
};

}
