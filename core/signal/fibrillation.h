// SPDX-License-Identifier: GPL-3.0-or-later
// Tells fibrillating and fluttering waves from organised ones on one lead.
#pragma once

#include "core/signal/biquad.h"

#include <array>
#include <cstddef>

namespace wardlight::signal {

/// Every second, over the last 4 s: how much is left when the wave is added to itself half a period earlier (near 0 for
/// a sine, near 1 for QRS trains), how much of the time the wave rests near its baseline, and its mean frequency.
/// source: Kuo & Dillman 1978 (VF filter leakage); Barro et al. 1989 for the resting share. No allocation.
class Fibrillation {
public:
    explicit Fibrillation(double rate);
    void take(double millivolt); ///< NaN: missing
    /// Seconds the wave has been fibrillatory in a row, of the 4 s window's end; 0 when it is not.
    [[nodiscard]] double lasting() const { return lasting_; }
    /// Seconds since the wave was last fibrillatory; large when it never was.
    [[nodiscard]] double since() const { return since_; }
    /// Mean frequency of the last window, Hz.
    [[nodiscard]] double frequency() const { return frequency_; }
    [[nodiscard]] double leakage() const { return leakage_; }
    [[nodiscard]] double resting() const { return resting_; }

private:
    void judge();
    static constexpr double innerRate = 50;
    static constexpr std::size_t window = 200; ///< 4 s
    Biquad high_, low_, low2_;
    double step_, phase_ = 0, last_ = 0;
    std::array<double, window> ring_{};
    std::size_t at_ = 0, filled_ = 0, sinceJudged_ = 0;
    double lasting_ = 0, since_ = 1e9, frequency_ = 0, leakage_ = 1, resting_ = 1;
    bool first_ = true;
};

}
