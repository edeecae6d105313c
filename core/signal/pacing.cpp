// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/pacing.h"

#include <algorithm>
#include <bit>

namespace wardlight::signal {
namespace {

constexpr auto onePulse = 15ms;      // two samples of one pulse at 125 Hz
constexpr auto captureWithin = 250ms;
constexpr std::size_t mostInASecond = 5;
constexpr std::size_t intervalsLookedAt = 12;
constexpr auto twinWithin = 25ms;

void append(std::array<Instant, Pacing::kept>& row, std::size_t& count, Instant at)
{
    if (count == row.size()) {
        std::copy(row.begin() + 1, row.end(), row.begin());
        --count;
    }
    row[count++] = at;
}

}

bool Pacing::pulse(Instant at)
{
    if (count_ > 0 && at - pulses_[count_ - 1] < onePulse)
        return false;
    if (at < noiseUntil_) {
        noiseUntil_ = std::max(noiseUntil_, at + 1s);
        return false;
    }
    append(pulses_, count_, at);
    std::size_t within = 0;
    while (within < count_ && at - pulses_[count_ - 1 - within] < 1s)
        ++within;
    if (within > mostInASecond) { // noise: its pulses are taken back, and none counts until it has been quiet for a second
        count_ -= within;
        noiseUntil_ = at + 1s;
        return false;
    }
    if (!keepsTime())
        return false;
    append(shown_, shownCount_, at);
    return true;
}

bool Pacing::keepsTime() const
{
    const auto n = std::min(intervalsLookedAt, count_ > 0 ? count_ - 1 : 0);
    if (n < 4)
        return false;
    const auto interval = [&](std::size_t i) { return pulses_[count_ - 1 - i] - pulses_[count_ - 2 - i]; };
    std::size_t twins = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t k = 0; k < n; ++k)
            if (i != k && std::chrono::abs(interval(i) - interval(k)) <= twinWithin) {
                ++twins;
                break;
            }
    return twins * 4 >= n * 3;
}

bool Pacing::beat(Instant r)
{
    bool led = false;
    for (std::size_t i = shownCount_; i > 0 && r - shown_[i - 1] <= captureWithin; --i)
        led = led || shown_[i - 1] <= r + 20ms;
    led_ = static_cast<std::uint8_t>(led_ << 1U | (led ? 1U : 0U));
    return led && leads();
}

bool Pacing::leads() const { return std::popcount(led_) >= 6; }

}
