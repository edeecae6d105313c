// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/pulse_facts.h"

#include "core/signal/biquad.h"
#include "core/signal/corroboration/typical.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wardlight::signal::corroboration {
namespace {

constexpr std::size_t pulsePoints = 50; // −80 … +320 ms around the steepest rise
constexpr int pulseBefore = 10;

double middle(std::vector<double> all)
{
    if (all.empty())
        return 0;
    const auto k = all.size() / 2;
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(k), all.end());
    return all[k];
}

using PulseShape = std::array<double, pulsePoints>;

double likeness(const PulseShape& a, const PulseShape& b)
{
    double ab = 0, aa = 0, bb = 0, ma = 0, mb = 0;
    for (std::size_t i = 0; i < pulsePoints; ++i) {
        ma += a[i] / pulsePoints;
        mb += b[i] / pulsePoints;
    }
    for (std::size_t i = 0; i < pulsePoints; ++i) {
        ab += (a[i] - ma) * (b[i] - mb);
        aa += (a[i] - ma) * (a[i] - ma);
        bb += (b[i] - mb) * (b[i] - mb);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

/// Sums of rising slopes over 128 ms, judged against those of the seconds around (after Zong et al. 2003).
void findPulses(const Strip& strip, const std::vector<double>& smooth, PulseFacts& facts)
{
    constexpr std::size_t wide = 16;
    std::vector<double> rises(stripLength, 0.0);
    double sum = 0;
    std::array<double, wide> ring{};
    for (std::size_t i = 1; i < stripLength; ++i) {
        const double rise = std::max(0.0, smooth[i] - smooth[i - 1]);
        sum += rise - ring[i % wide];
        ring[i % wide] = rise;
        rises[i] = static_cast<double>(std::max(0.0, sum));
    }
    constexpr std::size_t block = 188; // 1.5 s
    std::vector<double> tops;
    for (std::size_t i = 0; i < stripLength; i += block)
        tops.push_back(
            *std::max_element(rises.begin() + static_cast<std::ptrdiff_t>(i),
                              rises.begin() + static_cast<std::ptrdiff_t>(std::min(i + block, stripLength))));
    const double overall = middle(tops);
    for (std::size_t i = 1; i + 1 < stripLength; ++i) {
        if (rises[i] < rises[i - 1] || rises[i] <= rises[i + 1] || strip.there[i] == 0)
            continue;
        const std::size_t at = i / block, from = at >= 2 ? at - 2 : 0, to = std::min(at + 3, tops.size());
        const double near = middle({tops.begin() + static_cast<std::ptrdiff_t>(from),
                                    tops.begin() + static_cast<std::ptrdiff_t>(to)});
        if (rises[i] < 0.4 * near || rises[i] < 0.12 * overall || rises[i] <= 1e-6)
            continue;
        const double t = (static_cast<double>(i) - wide / 2.0) / stripRate;
        auto& all = facts.pulses;
        if (!all.empty() && t - all.back().at < 0.26) {
            if (rises[i] > all.back().height)
                all.back() = {.at = t, .height = rises[i]};
            continue;
        }
        all.push_back({.at = t, .height = rises[i]});
    }
}

void measurePulses(const std::vector<double>& smooth, PulseFacts& facts)
{
    std::vector<PulseShape> shapes;
    for (auto& p : facts.pulses) {
        const int at = static_cast<int>(p.at * stripRate);
        PulseShape s{};
        for (std::size_t i = 0; i < pulsePoints; ++i)
            s[i] = smooth[static_cast<std::size_t>(
                std::clamp(at - pulseBefore + static_cast<int>(i), 0, static_cast<int>(stripLength) - 1))];
        shapes.push_back(s);
        p.bottom = *std::min_element(s.begin(), s.begin() + pulseBefore + 8);
        p.top = *std::max_element(s.begin(), s.end());
        p.height = p.top - p.bottom;
    }
    for (std::size_t i = 1; i < facts.pulses.size(); ++i)
        facts.pulses[i].interval = facts.pulses[i].at - facts.pulses[i - 1].at;
    std::size_t usual = 0;
    while (usual < shapes.size() && facts.pulses[usual].at < usualUntil)
        ++usual;
    const std::size_t pool = usual >= 6 ? usual : shapes.size();
    if (pool < 3)
        return;
    const auto best =
        mostTypical(pool, [&](std::size_t a, std::size_t b) { return likeness(shapes[a], shapes[b]) > 0.9; });
    std::vector<double> heights, intervals, likes;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        facts.pulses[i].like = likeness(shapes[best], shapes[i]);
    for (std::size_t i = 0; i < pool; ++i) {
        heights.push_back(facts.pulses[i].height);
        likes.push_back(facts.pulses[i].like);
        if (i > 0)
            intervals.push_back(facts.pulses[i].interval);
    }
    facts.usualHeight = middle(heights);
    facts.usualInterval = middle(intervals);
    facts.usualLike = middle(likes);
}

}

PulseFacts lookAtPulse(const Strip& strip)
{
    PulseFacts facts;
    const double from = usualUntil;
    facts.present = strip.present(from, stripSeconds);
    std::vector<double> smooth(stripLength);
    auto low = Biquad::lowPass(10, stripRate);
    auto high = Biquad::highPass(8, stripRate), middleLow = Biquad::lowPass(8, stripRate),
         middleHigh = Biquad::highPass(0.7, stripRate);
    low.settle(strip.wave.front());
    middleLow.settle(strip.wave.front());
    middleHigh.settle(strip.wave.front());
    high.settle(strip.wave.front());
    double fast = 0, slow = 0;
    std::size_t same = 0, counted = 0;
    for (std::size_t i = 0; i < stripLength; ++i) {
        const double x = strip.wave[i];
        smooth[i] = static_cast<double>(low(x));
        const double f = high(x), s = middleHigh(middleLow(x));
        if (static_cast<double>(i) < from * stripRate)
            continue;
        fast += f * f;
        slow += s * s;
        ++counted;
        same += strip.wave[i] == strip.wave[i - 1] ? 1U : 0U;
    }
    facts.flat = static_cast<double>(same) / static_cast<double>(counted);
    facts.jagged = fast / std::max(1e-12, slow);
    findPulses(strip, smooth, facts);
    measurePulses(smooth, facts);
    double mean = 0, square = 0;
    for (const double v : smooth) {
        mean += v / static_cast<double>(stripLength);
        square += static_cast<double>(v) * v / static_cast<double>(stripLength);
    }
    if (facts.usualHeight > 0) {
        facts.sway = std::sqrt(std::max(0.0, square - mean * mean)) / facts.usualHeight;
        facts.steps = strip.step > 0 ? facts.usualHeight / strip.step : 0;
    }
    if (isPressure(strip.label)) {
        std::vector<double> tops, bottoms;
        for (const auto& p : facts.pulses) {
            tops.push_back(p.top);
            bottoms.push_back(p.bottom);
        }
        const double top = middle(tops), bottom = middle(bottoms);
        facts.pressure = top > 40 && top < 260 && bottom > 10 && bottom < 160 && top - bottom > 12;
    }
    return facts;
}

}
