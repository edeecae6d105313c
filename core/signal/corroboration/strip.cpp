// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/strip.h"

#include "core/signal/biquad.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::signal::corroboration {

double Strip::present(double from, double to) const
{
    const auto a =
        static_cast<std::size_t>(std::clamp(from * stripRate, 0.0, static_cast<double>(there.size())));
    const auto b =
        static_cast<std::size_t>(std::clamp(to * stripRate, 0.0, static_cast<double>(there.size())));
    if (b <= a)
        return 0;
    const auto count = std::count(there.begin() + static_cast<std::ptrdiff_t>(a),
                                  there.begin() + static_cast<std::ptrdiff_t>(b), 1);
    return static_cast<double>(count) / static_cast<double>(b - a);
}

Strip stripOf(const Lane& lane, std::size_t number)
{
    Strip strip{.label = lane.label,
                .lane = number,
                .wave = std::vector<double>(stripLength, 0.0),
                .there = std::vector<std::uint8_t>(stripLength, 0)};
    if (!(lane.rate >= 20 && lane.rate <= 10'000) || lane.samples.empty())
        return strip;
    // Position p of the strip was taken at (p + 1 − length) / 125 s before its end.
    const auto count = static_cast<double>(lane.samples.size());
    const double step = lane.rate / stripRate;
    const double origin = count - static_cast<double>(stripLength) * step;
    const auto begin = static_cast<std::size_t>(std::max(0.0, std::floor(origin)));
    auto low = Biquad::lowPass(45, lane.rate);
    const bool filtered = lane.rate > 1.5 * stripRate;
    std::vector<double> smooth(lane.samples.size() - begin);
    std::vector<std::uint8_t> valid(smooth.size());
    double held = 0, smallest = std::numeric_limits<double>::max();
    const double furthest = isEcg(lane.label) ? 1e3 : 1e6; // mV: electrodes drift by some 300
    bool started = false;
    for (std::size_t i = 0; i < smooth.size(); ++i) {
        const double x = lane.samples[begin + i];
        const bool usable = std::isfinite(x) && std::abs(x) < furthest;
        if (usable) {
            if (!started)
                low.settle(x);
            if (started && x != held)
                smallest = std::min(smallest, std::abs(x - held));
            started = true;
            held = x;
        }
        valid[i] = usable ? 1 : 0;
        smooth[i] = filtered && started ? low(held) : held;
    }
    strip.step = smallest < std::numeric_limits<double>::max() ? static_cast<double>(smallest) : 0.0;
    for (std::size_t p = 0; p < stripLength; ++p) {
        const double at = origin + static_cast<double>(p) * step - static_cast<double>(begin);
        if (at < 0)
            continue;
        const auto left = std::min(static_cast<std::size_t>(at), smooth.size() - 1);
        const auto right = std::min(left + 1, smooth.size() - 1);
        const auto part = static_cast<double>(at - static_cast<double>(left));
        strip.wave[p] = smooth[left] * (1 - part) + smooth[right] * part;
        strip.there[p] = valid[left] & valid[right];
    }
    // Before the first value the lane is level, not at zero: no step for the filters.
    const auto first = std::find(strip.there.begin(), strip.there.end(), 1);
    if (first != strip.there.end())
        std::fill(strip.wave.begin(), strip.wave.begin() + (first - strip.there.begin()),
                  strip.wave[static_cast<std::size_t>(first - strip.there.begin())]);
    return strip;
}

}
