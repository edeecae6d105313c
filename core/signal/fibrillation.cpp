// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/fibrillation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wardlight::signal {

Fibrillation::Fibrillation(double rate)
    : high_(Biquad::highPass(1.0, rate))
    , low_(Biquad::lowPass(15, rate))
    , low2_(Biquad::lowPass(15, rate))
    , step_(innerRate / rate)
{
}

void Fibrillation::take(double x)
{
    if (std::isnan(x))
        x = last_;
    if (first_) {
        high_.settle(x);
        first_ = false;
    }
    last_ = x;
    const double y = low2_(low_(high_(x)));
    phase_ += step_;
    if (phase_ < 1)
        return;
    phase_ -= 1;
    ring_[at_] = y;
    at_ = (at_ + 1) % window;
    filled_ = std::min(filled_ + 1, window);
    if (++sinceJudged_ >= static_cast<std::size_t>(innerRate)) {
        sinceJudged_ = 0;
        if (filled_ == window)
            judge();
    }
}

void Fibrillation::judge()
{
    since_ += 1;
    std::array<double, window> v{};
    for (std::size_t i = 0; i < window; ++i)
        v[i] = ring_[(at_ + i) % window];
    double size = 0, change = 0;
    auto sizes = v;
    for (std::size_t i = 1; i < window; ++i) {
        size += std::abs(v[i]);
        change += std::abs(v[i] - v[i - 1]);
    }
    for (auto& s : sizes)
        s = std::abs(s);
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(window * 97 / 100),
                     sizes.end());
    const double peak = sizes[window * 97 / 100]; // a lone artefact must not set the scale
    if (change <= 0 ||
        peak < 0.075) { // fine fibrillation below 0.15 mV peak to peak cannot be told from noise
        lasting_ = 0;
        leakage_ = resting_ = 1;
        return;
    }
    const double half = std::numbers::pi * size / change; // half a mean period, in samples
    frequency_ = innerRate / (2 * half);
    const auto shift = static_cast<std::size_t>(std::clamp(half + 0.5, 1.0, static_cast<double>(window) / 2));
    double left = 0, whole = 0;
    for (std::size_t i = shift; i < window; ++i) {
        left += std::abs(v[i] + v[i - shift]);
        whole += std::abs(v[i]) + std::abs(v[i - shift]);
    }
    leakage_ = whole > 0 ? left / whole : 1;
    std::size_t rest = 0;
    for (const double x : v)
        rest += std::abs(x) < 0.2 * peak ? 1U : 0U;
    resting_ = static_cast<double>(rest) / window;
    // Slow sines are wide or fast organised beats with their T waves; flutter is cleaner than fibrillation.
    const bool fibrillating = frequency_ < 9.5 && ((frequency_ > 3.9 && leakage_ < 0.42 && resting_ < 0.40) ||
                                                   (frequency_ > 3.9 && leakage_ < 0.58 && resting_ < 0.30) ||
                                                   (frequency_ > 3.2 && leakage_ < 0.25 && resting_ < 0.26));
    // A window that hardly passes is asked for a second opinion a second later: QRS complexes among motion
    // look so.
    const double begins = leakage_ < 0.40 || since_ < 6 ? 4 : 3;
    lasting_ = fibrillating ? (lasting_ > 0 ? lasting_ + 1 : begins) : 0;
    if (fibrillating)
        since_ = 0;
}

}
