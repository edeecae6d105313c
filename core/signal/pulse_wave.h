// SPDX-License-Identifier: GPL-3.0-or-later
// Pulses of a pressure or pleth wave: rate, systolic, diastolic, mean, strength.
#pragma once

#include "core/base/time.h"
#include "core/signal/biquad.h"

#include <array>
#include <cstddef>
#include <optional>

namespace wardlight::signal {

/// Onsets are found where the sum of rising slopes over 128 ms passes a share of its running maximum.
/// source: Zong et al. 2003, "An open-source algorithm to detect onset of arterial blood pressure pulses".
/// Values are in the wave's own unit (mmHg; pleth: arbitrary). No allocation.
class PulseWave {
public:
    explicit PulseWave(double rate);
    /// One sample (NaN: missing) taken at `at`.
    void take(double value, Instant at);

    struct Reading {
        double systolic = 0, diastolic = 0, mean = 0; ///< means of the last 8 s of beats
        double rate = 0;                              ///< /min, of the last 8 intervals
        int beats = 0;                                ///< beats in it
    };
    /// Nothing when there were fewer than 2 beats in the last 8 s.
    [[nodiscard]] std::optional<Reading> reading(Instant now) const;
    [[nodiscard]] std::optional<Instant> lastPulse() const { return last_; }
    /// When the wave was last found again after missing: pulses are looked for from here on.
    [[nodiscard]] Instant presentSince() const { return presentSince_; }
    /// At least five pulses of usual height at even distances, the last of them just now: the heart pumps.
    [[nodiscard]] bool steady(Instant now) const;
    /// How many began after `from`, of the 32 last.
    [[nodiscard]] int pulsesSince(Instant from) const;
    /// Plain mean of the last 2 s, pulses or not (CVP, a disconnected line).
    [[nodiscard]] std::optional<double> level() const;
    /// Height of the last pulses beside the usual height of this patient: 1 usual, below 0.35 weak.
    [[nodiscard]] double strength() const { return strength_; }
    [[nodiscard]] bool missing() const { return missingRun_ > rate_; } ///< for more than 1 s
    [[nodiscard]] bool flat() const { return flatRun_ > 3 * rate_; }   ///< no change for 3 s
    void forget();

private:
    struct Pulse {
        Instant at;
        double systolic = 0, diastolic = 0, mean = 0, interval = 0;
    };
    void found(Instant at);

    double rate_;
    Biquad low_;
    std::array<double, 128> rises_{};
    std::size_t riseCount_, riseAt_ = 0;
    double riseSum_ = 0, lastValue_ = 0, threshold_ = 0, top_ = 0;
    bool first_ = true, armed_ = true;
    double sinceOnset_ = 0;                  ///< samples
    double high_ = 0, lowest_ = 0, sum_ = 0; ///< since the last onset
    double count_ = 0;
    double valley_ = 0;                      ///< lowest of the last 0.4 s before the onset
    std::array<Pulse, 32> pulses_{};
    std::size_t next_ = 0, pulseCount_ = 0;
    std::optional<Instant> last_;
    Instant presentSince_;
    double level_ = 0, usualHeight_ = 0, strength_ = 1;
    double missingRun_ = 0, flatRun_ = 0, flatLow_ = 0, flatHigh_ = 0;
    double quietSeconds_ = 0;
    int seen_ = 0;
};

}
