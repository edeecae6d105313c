// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/fibrillation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wardlight::signal {
namespace {

constexpr double leastPeak = 0.075;    // mV: fine fibrillation below 0.15 mV peak to peak cannot be told from noise
constexpr double leastHeldPeak = 0.05; // and when it was coarser before: below 0.1 mV it is called a standstill

}

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
    ++sinceJudged_;
    if (filled_ < window)
        return;
    if (sinceJudged_ % (static_cast<std::size_t>(innerRate) / 2) == 0) {
        Wave newest;
        const auto seen = look(firstLook, newest);
        // One that swells and fades seems to rest in between, but its wave is the cleaner.
        beginning_ = seen.peak >= leastPeak && seen.frequency > 3.4 && seen.frequency < 9.5 && seen.leakage < 0.65 &&
                     seen.resting < (seen.leakage < 0.35 ? 0.48 : 0.40);
    }
    if (sinceJudged_ >= static_cast<std::size_t>(innerRate)) {
        sinceJudged_ = 0;
        judge();
    }
}

Fibrillation::Look Fibrillation::look(std::size_t samples, Wave& v) const
{
    Look l;
    for (std::size_t i = 0; i < samples; ++i)
        v[i] = ring_[(at_ + window - samples + i) % window];
    double size = 0, change = 0;
    auto sizes = v;
    for (std::size_t i = 1; i < samples; ++i) {
        size += std::abs(v[i]);
        change += std::abs(v[i] - v[i - 1]);
    }
    for (auto& s : sizes)
        s = std::abs(s);
    const auto most = sizes.begin() + static_cast<std::ptrdiff_t>(samples * 97 / 100); // a lone artefact must not set the scale
    std::nth_element(sizes.begin(), most, sizes.begin() + static_cast<std::ptrdiff_t>(samples));
    if (change <= 0)
        return l;
    l.peak = *most;
    const double half = std::numbers::pi * size / change; // half a mean period, in samples
    l.frequency = innerRate / (2 * half);
    const auto shift = static_cast<std::size_t>(std::clamp(half + 0.5, 1.0, static_cast<double>(samples) / 2));
    double left = 0, whole = 0;
    for (std::size_t i = shift; i < samples; ++i) {
        left += std::abs(v[i] + v[i - shift]);
        whole += std::abs(v[i]) + std::abs(v[i - shift]);
    }
    l.leakage = whole > 0 ? left / whole : 1;
    std::size_t rest = 0;
    for (std::size_t i = 0; i < samples; ++i)
        rest += std::abs(v[i]) < 0.2 * l.peak ? 1U : 0U;
    l.resting = static_cast<double>(rest) / static_cast<double>(samples);
    return l;
}

bool Fibrillation::Look::fibrillatory() const
{
    // Slow sines are wide or fast organised beats with their T waves; flutter is cleaner than fibrillation.
    return frequency < 9.5 && ((frequency > 3.9 && leakage < 0.42 && resting < 0.40) ||
                               (frequency > 3.9 && leakage < 0.58 && resting < 0.30) ||
                               (frequency > 3.2 && leakage < 0.25 && resting < 0.26));
}

void Fibrillation::judge()
{
    since_ += 1;
    Wave wave;
    const auto seen = look(window, wave);
    judgeRepeating(wave, seen.resting, seen.peak);
    // Fibrillation becomes fine before it ends; a slower wave must be the cleaner.
    holds_ = seen.peak >= leastHeldPeak && seen.frequency < 9.5 && seen.resting < 0.45 &&
             ((seen.frequency > 3.4 && seen.leakage < 0.75) || (seen.frequency > 2.8 && seen.leakage < 0.55));
    holdsClearly_ = holds_ && seen.frequency > 3.9 && seen.leakage < 0.52;
    if (seen.peak < leastPeak) {
        lasting_ = 0;
        leakage_ = resting_ = 1;
        return;
    }
    frequency_ = seen.frequency;
    leakage_ = seen.leakage;
    resting_ = seen.resting;
    const bool fibrillating = seen.fibrillatory();
    // A window that hardly passes is asked for a second opinion a second later: QRS complexes among motion
    // look so.
    const double begins = leakage_ < 0.40 || since_ < 6 ? 4 : 3;
    lasting_ = fibrillating ? (lasting_ > 0 ? lasting_ + 1 : begins) : 0;
    if (fibrillating)
        since_ = 0;
}

void Fibrillation::judgeRepeating(const Wave& wave, double resting, double peak)
{
    // Clipped, so that the pulses of a pacemaker that fires into the wave do not count for more than the wave.
    Wave v = wave, sizes = wave;
    for (auto& s : sizes)
        s = std::abs(s);
    std::nth_element(sizes.begin(), sizes.begin() + window * 9 / 10, sizes.end());
    const double limit = sizes[window * 9 / 10];
    for (auto& x : v)
        x = std::clamp(x, -limit, limit);
    constexpr std::size_t shortest = 10, longest = 23; // samples: 300 and 130 a minute
    std::array<double, longest - shortest + 3> likeness{};
    for (std::size_t k = 0; k < likeness.size(); ++k) {
        const auto lag = shortest - 1 + k;
        double ab = 0, aa = 1e-9, bb = 1e-9;
        for (std::size_t i = lag; i < window; ++i) {
            ab += v[i] * v[i - lag];
            aa += v[i] * v[i];
            bb += v[i - lag] * v[i - lag];
        }
        likeness[k] = ab / std::sqrt(aa * bb);
    }
    double best = 0;
    std::size_t lag = 0;
    for (std::size_t k = 1; k + 1 < likeness.size(); ++k)
        if (likeness[k] > likeness[k - 1] && likeness[k] >= likeness[k + 1] && likeness[k] > best) {
            best = likeness[k];
            lag = shortest - 1 + k;
        }
    const bool repeats = peak >= 2 * leastPeak && resting < 0.45 && best > (repeating_ > 0 ? 0.25 : 0.5);
    repeating_ = repeats ? (repeating_ > 0 ? repeating_ + 1 : 3) : 0; // the second window in a row begins it
    if (repeats)
        repeatsPerMinute_ = 60 * innerRate / static_cast<double>(lag);
}

}
