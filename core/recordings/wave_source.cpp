// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/wave_source.h"

#include <algorithm>
#include <cmath>

namespace wardlight {
namespace {

constexpr double waveHigh = 32767;

std::int32_t wholeBaseline(double value)
{
    return static_cast<std::int32_t>(std::llround(std::clamp(value, -2147483647.0, 2147483647.0)));
}

}

WaveSource::WaveSource(const Recording& recording, std::size_t signal)
    : signal_(&recording.signals.at(signal))
{
    const auto& s = *signal_;
    format_.label = s.label;
    format_.name = s.name;
    format_.rate = s.rate;
    format_.unit = s.unit;

    // What the values span, in the first scale's digits: later segments may be scaled differently.
    const auto& scale = s.scales.front();
    double low = 0, high = 0;
    bool any = false;
    for (std::size_t i = 0; i < s.samples.size(); ++i) {
        if (!s.isValid(i))
            continue;
        const auto v = s.scales.size() == 1 ? s.samples[i] : s.physical(i) * scale.gain + scale.baseline;
        low = any ? std::min(low, v) : v;
        high = any ? std::max(high, v) : v;
        any = true;
    }
    asItIs_ = s.scales.size() == 1 && low >= -waveHigh && high <= waveHigh;
    if (low < -waveHigh || high > waveHigh) {
        middle_ = (low + high) / 2;
        factor_ = std::min(1.0, (waveHigh - 1) / std::max(high - middle_, 1.0));
    }
    format_.gain = scale.gain * factor_;
    format_.baseline = wholeBaseline((scale.baseline - middle_) * factor_);

    const auto perFrame = std::uint64_t{s.samplesPerFrame};
    const auto rate = s.rate.hertz();
    const auto late = static_cast<std::uint64_t>(s.skew) * perFrame;
    const auto& pieces = recording.pieces;
    for (std::size_t p = 0; p < pieces.size(); ++p) {
        const auto begin = pieces[p].firstFrame * perFrame + (p == 0 ? late : 0);
        const auto end = p + 1 < pieces.size()
                             ? std::min<std::uint64_t>(pieces[p + 1].firstFrame * perFrame, s.samples.size())
                             : s.samples.size();
        // A recording's clock may say anything: at most a thousand days lie between two pieces.
        const auto start = std::clamp(pieces[p].start, 0.0, 8.64e7) * rate;
        const auto at = std::max<std::uint64_t>(static_cast<std::uint64_t>(std::llround(start)), length_);
        if (begin >= end)
            continue;
        stretches_.push_back({at, begin, end - begin});
        length_ = at + (end - begin);
    }
    length_ += late; // the end of a signal moved forward is not known; all signals stay equally long
}

std::int16_t WaveSource::convert(std::uint64_t sample) const
{
    const auto& s = *signal_;
    if (!s.isValid(sample))
        return missingSample;
    if (asItIs_)
        return static_cast<std::int16_t>(s.samples[sample]);
    const auto& first = s.scales.front();
    const auto digital = s.scales.size() == 1 ? static_cast<double>(s.samples[sample])
                                              : s.physical(sample) * first.gain + first.baseline;
    return static_cast<std::int16_t>(
        std::llround(std::clamp((digital - middle_) * factor_, -waveHigh, waveHigh)));
}

void WaveSource::read(std::uint64_t first, std::span<std::int16_t> out) const
{
    std::fill(out.begin(), out.end(), missingSample);
    const auto end = first + out.size();
    for (const auto& stretch : stretches_) {
        const auto from = std::max(first, stretch.time);
        const auto to = std::min(end, stretch.time + stretch.count);
        for (auto t = from; t < to; ++t)
            out[t - first] = convert(stretch.sample + (t - stretch.time));
    }
}

}
