// SPDX-License-Identifier: GPL-3.0-or-later
// ECG of known beats, drawn in the test itself, and a signal path that watches it.
#pragma once

#include "core/signal/signal_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace wardlight::test {

/// One beat: a triangular QRS (EC13 draws them so) and half a sine for the T wave. Times in s, heights in mV.
struct DrawnBeat {
    double at = 0; ///< of the QRS peak
    double height = 1, width = 0.08;
    double tHeight = 0.2, tWidth = 0.18, tEnd = 0.35; ///< tEnd: after the QRS began (QT)
    double st = 0;                                    ///< level between QRS and T wave
};

inline DrawnBeat normalBeat(double at)
{
    return {.at = at};
}
inline DrawnBeat ventricularBeat(double at)
{
    return {.at = at, .height = -1.4, .width = 0.16, .tHeight = 0.35, .tWidth = 0.2, .tEnd = 0.44};
}

/// In mV, with ±10 µV of noise as every electrode has (a true constant means that none is connected).
inline std::vector<double> drawEcg(const std::vector<DrawnBeat>& beats, double length, double rate)
{
    std::vector<double> wave(static_cast<std::size_t>(length * rate), 0.0);
    const auto add = [&](double from, double until, auto shape) {
        const auto last = std::min(wave.size(), static_cast<std::size_t>(std::max(0.0, until * rate)) + 1);
        for (auto i = static_cast<std::size_t>(std::max(0.0, from * rate)); i < last; ++i)
            wave[i] += shape(static_cast<double>(i) / rate);
    };
    for (const auto& b : beats) {
        add(b.at - b.width / 2, b.at + b.width / 2,
            [&](double t) { return b.height * std::max(0.0, 1 - std::abs(t - b.at) / (b.width / 2)); });
        const double tFrom = b.at - b.width / 2 + b.tEnd - b.tWidth;
        if (b.st != 0) // gone by the top of the T wave
            add(b.at + b.width / 2, tFrom + b.tWidth / 2, [&](double t) { return b.st * std::clamp(1 - (t - tFrom) / (b.tWidth / 2), 0.0, 1.0); });
        add(tFrom, tFrom + b.tWidth, [&](double t) {
            return t < tFrom || t > tFrom + b.tWidth
                       ? 0.0
                       : b.tHeight * std::sin(std::numbers::pi * (t - tFrom) / b.tWidth);
        });
    }
    std::uint32_t state = 12345;
    for (auto& v : wave) {
        state = state * 1664525U + 1013904223U;
        v += 0.01 * (static_cast<double>(state >> 16U) / 32768.0 - 1);
    }
    return wave;
}

inline std::vector<DrawnBeat> regular(double perMinute, double from, double until)
{
    std::vector<DrawnBeat> beats;
    for (double t = from; t < until; t += 60 / perMinute)
        beats.push_back(normalBeat(t));
    return beats;
}

/// A path with channels of one rate, fed in quarter seconds.
class Watched {
public:
    explicit Watched(double hertz = 500, double gain = 400)
        : rate(hertz)
        , gain_(gain)
    {
    }
    void open(WaveLabel label, const std::string& unit = "mV")
    {
        path.open(channels_++, {label, {}, rateFromHertz(rate), gain_, 0, unit}, start);
    }
    void feed(std::uint32_t channel, const std::vector<double>& wave)
    {
        std::vector<std::int16_t> block;
        for (std::size_t i = 0; i < wave.size(); i += block.size()) {
            block.assign(std::min<std::size_t>(static_cast<std::size_t>(rate / 4), wave.size() - i), 0);
            for (std::size_t k = 0; k < block.size(); ++k)
                block[k] = std::isnan(wave[i + k]) ? missingSample
                                                   : static_cast<std::int16_t>(std::clamp(
                                                         std::lround(wave[i + k] * gain_), -32000L, 32000L));
            path.take(channel, fed_, block);
            fed_ += block.size();
            path.advance();
            for (const auto& beat : path.beats())
                beats.push_back(beat);
            NumericSet now;
            path.numerics(now);
            if (const auto& hr = now[Parameter::HeartRate]; isUsable(hr.validity))
                rates.emplace_back(t(), hr.value);
            else
                rates.emplace_back(t(), -1);
            for (const auto& f : path.findings())
                if (f.state == FindingState::True && firstTrue(f.key.kind) < 0)
                    firsts_.emplace_back(f.key.kind, t());
        }
    }
    [[nodiscard]] double t() const { return static_cast<double>(fed_) / rate; }
    /// Seconds of the samples at which this kind was first found; −1: never.
    [[nodiscard]] double firstTrue(AlarmKind kind) const
    {
        for (const auto& [k, at] : firsts_)
            if (k == kind)
                return at;
        return -1;
    }
    /// First time from `from` on at which the rate is within ±tolerance of `wanted` and stays there; −1:
    /// never.
    [[nodiscard]] double settledAt(double wanted, double tolerance, double from) const
    {
        double since = -1;
        for (const auto& [at, value] : rates) {
            if (at < from)
                continue;
            if (std::abs(value - wanted) > tolerance)
                since = -1;
            else if (since < 0)
                since = at;
        }
        return since;
    }
    [[nodiscard]] double lastRate() const { return rates.empty() ? -1 : rates.back().second; }

    const double rate;
    const Instant start = instantAt(1000);
    signal::SignalPath path;
    std::vector<Beat> beats;
    std::vector<std::pair<double, double>> rates;

private:
    double gain_;
    std::uint32_t channels_ = 0;
    std::uint64_t fed_ = 0;
    std::vector<std::pair<AlarmKind, double>> firsts_;
};

}
