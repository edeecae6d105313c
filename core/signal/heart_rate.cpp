// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/heart_rate.h"

#include <algorithm>

namespace wardlight::signal {
namespace {

constexpr auto standstill = 4s;
constexpr double longInterval = 1.2; // s

}

void HeartRate::forget()
{
    count_ = next_ = 0;
    last_.reset();
}

double HeartRate::interval(std::size_t back) const { return intervals_[(next_ + kept - 1 - back) % kept]; }

void HeartRate::beat(Instant at, char type)
{
    if (last_ && at > *last_) {
        const double length = seconds(at - *last_);
        if (length < 10) {
            intervals_[next_] = length;
            ventricular_[next_] = type == 'V';
            next_ = (next_ + 1) % kept;
            count_ = std::min(count_ + 1, kept);
        } else {
            count_ = 0;
        }
    }
    last_ = at;
}

std::optional<double> HeartRate::rateOver(std::size_t intervals) const
{
    if (count_ < intervals || intervals == 0)
        return std::nullopt;
    double sum = 0;
    for (std::size_t i = 0; i < intervals; ++i)
        sum += interval(i);
    return 60.0 * static_cast<double>(intervals) / sum;
}

std::optional<double> HeartRate::rate(Instant now) const
{
    if (!last_)
        return std::nullopt;
    if (now - *last_ >= standstill)
        return 0.0;
    if (count_ < 2)
        return std::nullopt;
    std::size_t used = std::min<std::size_t>(count_, 12);
    if (count_ >= 3 && interval(0) > longInterval && interval(1) > longInterval && interval(2) > longInterval)
        used = std::min<std::size_t>(count_, 4);
    std::size_t run = 0;
    while (run < count_ && ventricular_[(next_ + kept - 1 - run) % kept])
        ++run;
    if (run >= 2)
        used = std::min<std::size_t>(run, 8);
    return rateOver(used);
}

}
