// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to believe when the ECG and the pulses say different things.
#pragma once

#include <optional>

namespace wardlight::signal {

/// What is known at one moment. Rates in /min; of the pulses only those that are believed (PulseWave::steady()).
struct RateFacts {
    bool leadsPoor = false;            ///< every lead that is on is noisy
    std::optional<double> heart;       ///< as the heart rate meter reads; 0: it stands still
    double quiet = 0;                  ///< s since the last beat
    std::optional<double> heartBefore; ///< over the last beats, whatever came then
    int pulseWaves = 0;                ///< that are on
    int believedWaves = 0;             ///< of these have even pulses of usual height up to now
    int fewestPulses = 0;              ///< that any of them has had since the last beat
    double pulse = 0;                  ///< of the believed ones
};

/// A heart without electrical beats makes no pulses: where every pulse wave that is on goes on with even pulses of usual
/// height at about the rate the heart had, through a gap of 3 s and more, the ECG has lost its beats and no standstill is
/// told. Not so when one wave has stopped, or the rate is another (compressions, a balloon pump's own time).
[[nodiscard]] bool pulsesRefuteStandstill(const RateFacts& facts);

enum class RateSource : unsigned char {
    Ecg,
    EcgDoubted, ///< shown, marked: all leads are poor, and nothing else knows better
    Pulse,      ///< no heart rate is shown; the pulse rate speaks and alarms
};
/// The pulse speaks when it refutes a standstill, or all leads are poor and its rate is clearly another.
[[nodiscard]] RateSource rateSource(const RateFacts& facts);

}
