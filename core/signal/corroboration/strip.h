// SPDX-License-Identifier: GPL-3.0-or-later
// The last minute before an alarm, all lanes on one time line.
#pragma once

#include "core/vitals/wave.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace wardlight::signal::corroboration {

/// One lane as its source has it. samples: physical values (mV, mmHg, pleth: any), NaN where there is none;
/// the last of them was taken 1/rate s before the alarm.
struct Lane {
    WaveLabel label = WaveLabel::Other;
    double rate = 0; ///< Hz
    std::span<const float> samples;
};

inline constexpr double stripSeconds = 60; ///< looked at; what lies further back is not
inline constexpr double stripRate = 125;   ///< Hz, of every lane within
inline constexpr std::size_t stripLength = 7500;
/// From here on lies the alarm's reason; up to `usualUntil` the lane shows what is usual for this patient. s.
inline constexpr double questionedFrom = 46;
inline constexpr double usualUntil = 44;

/// ECG, pleth and arterial pressure are heard; no other lane says anything about these alarms.
[[nodiscard]] inline constexpr bool isHeard(WaveLabel label)
{
    return isEcg(label) || label == WaveLabel::Pleth || label == WaveLabel::Abp;
}

/// A lane at 125 Hz; time 0 is 60 s before the alarm. Where nothing was measured the last value is held and
/// there is 0.
struct Strip {
    WaveLabel label = WaveLabel::Other;
    std::size_t lane = 0; ///< which of the lanes that were given
    std::vector<double> wave;
    std::vector<std::uint8_t> there;
    double step = 0; ///< smallest change between samples of the source: its resolution
    /// Share of samples that were measured between two times, s.
    [[nodiscard]] double present(double from, double to) const;
};

/// Rates outside 20 … 10 000 Hz give a strip without samples.
[[nodiscard]] Strip stripOf(const Lane& lane, std::size_t number = 0);

}
