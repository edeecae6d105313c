// SPDX-License-Identifier: GPL-3.0-or-later
// Tells fibrillating and fluttering waves, and fast ones that come again and again, from organised ones on one lead.
#pragma once

#include "core/signal/biquad.h"

#include <array>
#include <cstddef>

namespace wardlight::signal {

/// Every second, over the last 4 s: how much is left when the wave is added to itself half a period earlier (near 0 for
/// a sine, near 1 for QRS trains), how much of the time the wave rests near its baseline, and its mean frequency.
/// source: Kuo & Dillman 1978 (VF filter leakage); Barro et al. 1989 for the resting share. That a wave repeats itself is told
/// by its autocorrelation (Chen, Thakor & Mower 1987). No allocation.
class Fibrillation {
public:
    explicit Fibrillation(double rate);
    void take(double millivolt); ///< NaN: missing
    /// Seconds the wave has been fibrillatory in a row, of the 4 s window's end; 0 when it is not.
    [[nodiscard]] double lasting() const { return lasting_; }
    /// Seconds since the wave was last fibrillatory; large when it never was.
    [[nodiscard]] double since() const { return since_; }
    /// The last 2.5 s look fibrillatory already: what a standstill would be told of may be one.
    [[nodiscard]] bool beginning() const { return beginning_; }
    /// The last window may still be part of a fibrillation that is known: of its frequency, not at rest between complexes,
    /// not flat. Asks for less than lasting(): what has begun goes on until something organised is seen.
    [[nodiscard]] bool holds() const { return holds_; }
    /// And it looks so much like one that beats at even distances do not end it: the pulses of a pacemaker go on in a
    /// fibrillating heart.
    [[nodiscard]] bool holdsClearly() const { return holdsClearly_; }
    /// Seconds a wave has repeated itself 130 to 300 times a minute without rest, and how often, /min: a tachycardia, if
    /// no more than a few of its waves are found as beats. 0 when it does not.
    [[nodiscard]] double repeating() const { return repeating_; }
    [[nodiscard]] double repeatsPerMinute() const { return repeatsPerMinute_; }
    /// Mean frequency of the last window, Hz.
    [[nodiscard]] double frequency() const { return frequency_; }
    [[nodiscard]] double leakage() const { return leakage_; }
    [[nodiscard]] double resting() const { return resting_; }

private:
    static constexpr double innerRate = 50;
    static constexpr std::size_t window = 200;     ///< 4 s
    static constexpr std::size_t firstLook = 125;  ///< 2.5 s
    using Wave = std::array<double, window>;
    struct Look {
        double peak = 0, frequency = 0, leakage = 1, resting = 1;
        [[nodiscard]] bool fibrillatory() const;
    };
    [[nodiscard]] Look look(std::size_t samples, Wave& wave) const;
    void judge();
    void judgeRepeating(const Wave& wave, double resting, double peak);
    Biquad high_, low_, low2_;
    double step_, phase_ = 0, last_ = 0;
    Wave ring_{};
    std::size_t at_ = 0, filled_ = 0, sinceJudged_ = 0;
    double lasting_ = 0, since_ = 1e9, frequency_ = 0, leakage_ = 1, resting_ = 1;
    double repeating_ = 0, repeatsPerMinute_ = 0;
    bool first_ = true, holds_ = false, holdsClearly_ = false, beginning_ = false;
};

}
