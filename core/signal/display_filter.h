// SPDX-License-Identifier: GPL-3.0-or-later
// What a wave is shown through. Never what it is judged through.
#pragma once

#include "core/signal/biquad.h"
#include "core/vitals/wave.h"

#include <cstdint>
#include <span>

namespace wardlight::signal {

/// source: IEC 60601-2-27 monitor and diagnostic bandwidths; ST 0.05 Hz keeps the ST segment level.
enum class EcgBand : std::uint8_t {
    Monitor,    ///< 0.5–40 Hz
    St,         ///< 0.05–40 Hz
    Diagnostic, ///< 0.05–150 Hz
    Surgery,    ///< 1–20 Hz
};
enum class Mains : std::uint8_t { Off, Hertz50, Hertz60 };

/// Filters one channel block by block. Missing samples stay missing and restart the filter without ringing.
/// Waves that are not ECG only get the notch and a low-pass of 40 Hz. No allocation.
class DisplayFilter {
public:
    DisplayFilter() = default;
    DisplayFilter(const WaveFormat& format, EcgBand band, Mains mains);
    /// out.size() == in.size(); may be the same memory.
    void run(std::span<const std::int16_t> in, std::span<std::int16_t> out);

private:
    Biquad high_, low_, notch_;
    double baseline_ = 0;
    bool isEcg_ = false;
    bool settled_ = false;
};

}
