// SPDX-License-Identifier: GPL-3.0-or-later
// Waveforms: what a channel is, and the blocks it comes in.
#pragma once

#include "core/base/sample_ring.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace wardlight {

enum class WaveLabel : std::uint8_t {
    EcgI, EcgII, EcgIII, EcgAvr, EcgAvl, EcgAvf, EcgV1, EcgV2, EcgV3, EcgV4, EcgV5, EcgV6, EcgMcl1,
    EcgOther, ///< an ECG whose lead is not known ("ECG1")
    Pleth, Abp, Pap, Cvp, Icp, Resp, Co2,
    Other
};
inline constexpr bool isEcg(WaveLabel l) { return l <= WaveLabel::EcgOther; }
inline constexpr bool isPressure(WaveLabel l) { return l >= WaveLabel::Abp && l <= WaveLabel::Icp; }
/// "II", "Pleth", "ABP": as shown.
[[nodiscard]] std::string_view waveName(WaveLabel label);
/// From the free names of files and devices: "MLII", "ECG lead II", "PLETH", "ART" … Other when nothing fits.
[[nodiscard]] WaveLabel waveLabelFromName(std::string_view name);

/// Samples per second as a ratio, so that a thousand hours drift by nothing (62.5 = 125/2).
struct Rate {
    std::uint32_t numerator = 0;
    std::uint32_t denominator = 1;
    [[nodiscard]] constexpr double hertz() const { return static_cast<double>(numerator) / denominator; }
    friend constexpr bool operator==(Rate, Rate) = default;
};
/// The ratio nearest to a decimal rate (denominator ≤ 10000).
[[nodiscard]] Rate rateFromHertz(double hertz);

/// physical value = (sample - baseline) / gain, in unit. missingSample has no value.
struct WaveFormat {
    WaveLabel label = WaveLabel::Other;
    std::string name; ///< as its source calls it: "MLII"
    Rate rate;
    double gain = 200;
    std::int32_t baseline = 0;
    std::string unit = "mV";
    [[nodiscard]] double physical(std::int16_t sample) const { return (sample - baseline) / gain; }
    friend bool operator==(const WaveFormat&, const WaveFormat&) = default;
};

/// first: index of the first sample since the channel began; sample k was taken at k / rate after it.
struct WaveBlock {
    std::uint32_t channel = 0;
    std::uint64_t first = 0;
    std::span<const std::int16_t> samples;
};

}
