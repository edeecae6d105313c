// SPDX-License-Identifier: GPL-3.0-or-later
// Measures bursts from samples: where pulses begin and end, and what they are made of.
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdint>
#include <deque>
#include <numbers>
#include <span>
#include <vector>

namespace wardlight::test {

/// seconds, at a fraction of the burst's highest envelope
struct Pulse {
    double begin = 0, end = 0;
    double peak = 0; ///< of the envelope, 1 = full scale
    [[nodiscard]] double length() const { return end - begin; }
};

/// Highest |sample| within ±half a period of the lowest note (262 Hz): the envelope, to about 2 ms.
inline std::vector<double> envelope(std::span<const std::int16_t> samples, int rate = 48000)
{
    const auto half = static_cast<std::size_t>(rate) / 262 / 2;
    std::vector<double> out(samples.size());
    std::deque<std::size_t> candidates; // indices whose samples fall from front to back: the front is the window's highest
    const auto size = [&](std::size_t k) { return std::abs(static_cast<int>(samples[k])); };
    std::size_t next = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (; next < std::min(samples.size(), i + half + 1); ++next) {
            while (!candidates.empty() && size(candidates.back()) <= size(next))
                candidates.pop_back();
            candidates.push_back(next);
        }
        while (candidates.front() + half < i)
            candidates.pop_front();
        out[i] = size(candidates.front()) / 32767.0;
    }
    return out;
}

/// Stretches of the envelope above `fraction` of its highest value.
inline std::vector<Pulse> pulsesAt(const std::vector<double>& envelope, double fraction, int rate = 48000)
{
    const double highest = envelope.empty() ? 0 : *std::max_element(envelope.begin(), envelope.end());
    std::vector<Pulse> pulses;
    bool inside = false;
    for (std::size_t i = 0; i < envelope.size(); ++i) {
        const bool above = highest > 0.001 && envelope[i] >= fraction * highest;
        const double t = static_cast<double>(i) / rate;
        if (above && !inside)
            pulses.push_back({t, t, 0});
        if (above) {
            pulses.back().end = t;
            pulses.back().peak = std::max(pulses.back().peak, envelope[i]);
        }
        inside = above;
    }
    return pulses;
}

struct Peak {
    double frequency = 0;
    double level = 0; ///< dB, of the strongest peak
};

/// Peaks of a Hann-windowed 4096-point spectrum (bins of 11.7 Hz at 48 kHz), strongest first, down to -30 dB.
inline std::vector<Peak> spectrumPeaks(std::span<const std::int16_t> flat, int rate = 48000)
{
    constexpr std::size_t n = 4096;
    std::vector<std::complex<double>> x(n);
    for (std::size_t i = 0; i < n; ++i)
        x[i] = flat[i] * (0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / n));
    for (std::size_t i = 1, j = 0; i < n; ++i) { // bit reversal
        auto bit = n >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(x[i], x[j]);
    }
    for (std::size_t length = 2; length <= n; length <<= 1) {
        const auto turn = std::polar(1.0, -2 * std::numbers::pi / static_cast<double>(length));
        for (std::size_t i = 0; i < n; i += length) {
            std::complex<double> w = 1;
            for (std::size_t k = 0; k < length / 2; ++k) {
                const auto a = x[i + k];
                const auto b = x[i + k + length / 2] * w;
                x[i + k] = a + b;
                x[i + k + length / 2] = a - b;
                w *= turn;
            }
        }
    }
    std::vector<Peak> peaks;
    double highest = 0;
    for (std::size_t i = 0; i < n / 2; ++i)
        highest = std::max(highest, std::abs(x[i]));
    for (std::size_t i = 2; i + 2 < n / 2; ++i) {
        const auto at = std::abs(x[i]);
        if (at > std::abs(x[i - 1]) && at >= std::abs(x[i + 1]) && at > highest * 0.0316)
            peaks.push_back({static_cast<double>(i) * rate / n, 20 * std::log10(at / highest)});
    }
    std::sort(peaks.begin(), peaks.end(), [](const Peak& a, const Peak& b) { return a.level > b.level; });
    return peaks;
}

}
