// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pacing pulses out of an ECG before beats are looked for, and says where they were.
#pragma once

#include <array>
#include <cstddef>

namespace wardlight::signal {

/// A pulse lasts 0.1–2 ms (EC13): one or two samples at the rates of monitors. A sample that stands off the median of
/// the five around it by more than a pulse's threshold is replaced by that median; QRS flanks are far longer. Delays
/// by two samples. NaN passes and empties the window. No allocation.
class PacerBlanker {
public:
    double operator()(double millivolt);
    /// True when the sample just given out was a pulse.
    [[nodiscard]] bool pulse() const { return pulse_; }
    static constexpr std::size_t delay = 2;

private:
    std::array<double, 5> window_{};
    std::size_t at_ = 0, filled_ = 0;
    bool pulse_ = false;
};

}
