// SPDX-License-Identifier: GPL-3.0-or-later
// What a wave is shown through. Never what it is judged through.
#pragma once

#include "core/signal/biquad.h"
#include "core/vitals/lane.h"

#include <cstdint>
#include <span>

namespace wardlight::signal {

using wardlight::EcgBand;
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
