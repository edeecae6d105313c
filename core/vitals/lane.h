// SPDX-License-Identifier: GPL-3.0-or-later
// How a person wants a wave of a bed drawn.
#pragma once

#include "core/vitals/wave.h"

#include <cstdint>
#include <optional>

namespace wardlight {

/// source: IEC 60601-2-27 monitor and diagnostic bandwidths; ST 0.05 Hz keeps the ST segment level.
enum class EcgBand : std::uint8_t {
    Monitor,    ///< 0.5–40 Hz
    St,         ///< 0.05–40 Hz
    Diagnostic, ///< 0.05–150 Hz
    Surgery,    ///< 1–20 Hz
};

/// Of all waves of this label in a bed. It goes with the patient, is kept in the record and is the same at every station.
struct LaneChoice {
    WaveLabel label = WaveLabel::Other;
    double speed = 25;              ///< mm/s: 6.25, 12.5, 25 or 50
    std::optional<double> gain;     ///< mm/mV of an ECG, 1 to 100; nothing: automatic
    EcgBand band = EcgBand::Monitor; ///< of an ECG, for the screen only: nothing is judged through it
    bool shown = true;
    friend bool operator==(const LaneChoice&, const LaneChoice&) = default;
};

}
