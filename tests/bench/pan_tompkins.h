// SPDX-License-Identifier: GPL-3.0-or-later
// The detector that others are measured against.
#pragma once

#include "core/signal/biquad.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace wardlight::bench {

/// Pan & Tompkins 1985 in floating point, one threshold: band pass, five-point derivative, square, 150 ms mean, adaptive
/// threshold. Samples of the R waves (the mean's peak less 100 ms).
inline std::vector<std::uint64_t> panTompkins(std::span<const std::int16_t> in, double sampleRate)
{
    auto high = signal::Biquad::highPass(5, sampleRate), low = signal::Biquad::lowPass(15, sampleRate);
    std::vector<double> band(5, 0.0), window(static_cast<std::size_t>(0.15 * sampleRate), 0.0);
    std::vector<std::uint64_t> beats;
    beats.reserve(in.size() / 100);
    std::size_t at = 0;
    double sum = 0, signalLevel = 0, noiseLevel = 0, peak = 0, last = 0;
    const auto refractory = static_cast<std::size_t>(0.2 * sampleRate), delay = static_cast<std::size_t>(0.1 * sampleRate);
    std::size_t sinceBeat = 1000, peakAt = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
        std::rotate(band.begin(), band.begin() + 1, band.end());
        band[4] = low(high(in[i] / 200.0));
        const double slope = (2 * band[4] + band[3] - band[1] - 2 * band[0]) / 8;
        sum += slope * slope - window[at];
        window[at] = slope * slope;
        at = at + 1 == window.size() ? 0 : at + 1;
        ++sinceBeat;
        if (sum > last) {
            peak = sum;
            peakAt = i;
        } else if (peak > 0 && sum < peak / 2) {
            const double threshold = noiseLevel + 0.25 * (signalLevel - noiseLevel);
            if (peak > threshold && sinceBeat > refractory) {
                signalLevel += 0.125 * (peak - signalLevel);
                beats.push_back(peakAt > delay ? peakAt - delay : 0);
                sinceBeat = 0;
            } else {
                noiseLevel += 0.125 * (peak - noiseLevel);
            }
            peak = 0;
        }
        last = sum;
    }
    return beats;
}

}
