// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of an ECG sample (quality, pacer, QRS, class, fibrillation, rhythm), and of it beats and classes alone,
// beside a plain Pan–Tompkins detector, all on the same drawn trace of 360 Hz. Goals: the whole chain in at most 100 ns a
// sample, beats and classes at 0.4 of the speed of Pan–Tompkins or more. Exit 1 when beats are missed or a goal is.
// Run: bench_dsp
#include "core/signal/pacer_blanker.h"
#include "core/signal/signal_path.h"
#include "tests/bench/pan_tompkins.h"

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

template <class Work> double bestOf(Work work, std::size_t samples)
{
    double best = 1e18;
    for (int i = 0; i < 15; ++i) {
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
    const double chain = bestOf(
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
    std::size_t told = 0;
    const double detect = bestOf(
        [&] {
            signal::PacerBlanker blanker;
            signal::QrsDetector detector(sampleRate);
            signal::BeatClassifier classifier;
            std::uint64_t last = 0;
            told = 0;
            for (const auto s : in)
                if (detector.take(blanker(s / 200.0))) {
                    const auto r = detector.beat().at;
                    told += classifier.classify(detector.beat(), static_cast<double>(r - last) / sampleRate) == 'N' ? 1U : 0U;
                    last = r;
                }
        },
        in.size());
    const double peer = bestOf([&] { theirs = bench::panTompkins(in, sampleRate).size(); }, in.size());
    std::printf("whole ECG chain    %6.1f ns/sample  %zu of %d beats, goal <= 100\nbeats and classes  %6.1f ns/sample  %zu "
                "normal\nPan-Tompkins only  %6.1f ns/sample  %zu of %d beats\nspeed of beats and classes beside it: %.2f, goal "
                ">= 0.40\n",
                chain, ours, beatsDrawn, detect, told, peer, theirs, beatsDrawn, peer / detect);
    return ours + 3 >= beatsDrawn && ours <= beatsDrawn && chain <= 100 && peer >= 0.4 * detect ? 0 : 1;
}
