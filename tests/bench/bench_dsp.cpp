// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of an ECG sample (quality, pacer, QRS, class, fibrillation, rhythm) beside a plain
// Pan–Tompkins detector written here, both on the same drawn trace of 360 Hz. Goal: the whole chain in at
// most 100 ns a sample. Exit 1 when beats are missed or the chain is slower than the goal. Run: bench_dsp
#include "core/signal/signal_path.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace wardlight;

namespace {

constexpr int sampleRate = 360;
constexpr int beatsDrawn = 600;
constexpr double perMinute = 75;

std::vector<std::int16_t> trace()
{
    std::vector<std::int16_t> t(static_cast<std::size_t>(sampleRate * beatsDrawn * 60 / perMinute));
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double phase = std::fmod(static_cast<double>(i) / sampleRate, 60 / perMinute) - 0.3;
        state = state * 1664525U + 1013904223U;
        const double noise = (static_cast<double>(state >> 16U) / 32768 - 1) * 2;
        t[i] = static_cast<std::int16_t>(200 * std::exp(-phase * phase / 0.0003) +
                                         40 * std::exp(-(phase - 0.25) * (phase - 0.25) / 0.002) + noise);
    }
    return t;
}

/// Pan & Tompkins 1985 in floating point: band pass, five-point derivative, square, 150 ms mean, adaptive
/// threshold.
std::size_t panTompkins(const std::vector<std::int16_t>& in)
{
    auto high = signal::Biquad::highPass(5, sampleRate), low = signal::Biquad::lowPass(15, sampleRate);
    std::vector<double> band(5, 0.0), window(54, 0.0);
    std::size_t at = 0, beats = 0;
    double sum = 0, signalLevel = 0, noiseLevel = 0, peak = 0, last = 0;
    std::size_t sinceBeat = 1000;
    for (const auto s : in) {
        std::rotate(band.begin(), band.begin() + 1, band.end());
        band[4] = low(high(s / 200.0));
        const double slope = (2 * band[4] + band[3] - band[1] - 2 * band[0]) / 8;
        sum += slope * slope - window[at];
        window[at] = slope * slope;
        at = at + 1 == window.size() ? 0 : at + 1;
        ++sinceBeat;
        if (sum > last) {
            peak = sum;
        } else if (peak > 0 && sum < peak / 2) {
            const double threshold = noiseLevel + 0.25 * (signalLevel - noiseLevel);
            if (peak > threshold && sinceBeat > 72) {
                signalLevel += 0.125 * (peak - signalLevel);
                ++beats;
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

template <class Work> double bestOfThree(Work work, std::size_t samples)
{
    double best = 1e18;
    for (int i = 0; i < 3; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best = std::min(
            best, std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count());
    }
    return best / static_cast<double>(samples);
}

}

int main()
{
    const auto in = trace();
    std::size_t ours = 0, theirs = 0;
    const double chain = bestOfThree(
        [&] {
            signal::SignalPath path;
            path.open(0, {WaveLabel::EcgII, {}, {sampleRate, 1}, 200, 0, "mV"}, Instant{});
            path.advance();
            ours = 0;
            for (std::size_t i = 0; i + 90 <= in.size(); i += 90) {
                path.take(0, i, std::span(in).subspan(i, 90));
                path.advance();
                ours += path.beats().size();
            }
        },
        in.size());
    const double peer = bestOfThree([&] { theirs = panTompkins(in); }, in.size());
    std::printf("whole ECG chain   %6.1f ns/sample  %zu of %d beats\nPan-Tompkins only %6.1f ns/sample  %zu "
                "of %d beats\nratio %.2f, goal <= 100 ns/sample\n",
                chain, ours, beatsDrawn, peer, theirs, beatsDrawn, chain / peer);
    return ours + 3 >= beatsDrawn && ours <= beatsDrawn && chain <= 100 ? 0 : 1;
}
