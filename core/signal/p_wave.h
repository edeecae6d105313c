// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a P wave stands before each beat of a lead: what makes a regular rhythm a sinus rhythm.
#pragma once

#include "core/signal/recent_wave.h"

#include <array>
#include <cstdint>

namespace wardlight::signal {

/// The 250 to 60 ms before each R wave, straightened, are compared with their running mean: a P wave is a bump of 0.04 mV
/// or more that comes again and again in the same place. The stretch before it, 380 to 250 ms, must be level: the waves of
/// a flutter go on there. Where the beats are too close for that stretch, what was known at a slower rate holds on as
/// long as the same bump goes on; from 115 /min on nothing is said, the T wave lies there.
/// source: ours; tried on simulated rhythms (tests/core/signal). No allocation.
class PWave {
public:
    /// A beat at this sample of the wave. interval: s since the beat before. own: of the patient's own shape.
    void beat(const RecentWave& wave, std::uint64_t r, double interval, bool own);
    /// Seven of the last eight beats had it.
    [[nodiscard]] bool seen() const;
    void forget();

    static constexpr double earliest = 0.25, latest = 0.06, quietFrom = 0.38; ///< s before R
    static constexpr std::size_t points = 24;

private:
    using Stretch = std::array<double, points>;
    Stretch mean_{}, quiet_{};
    int count_ = 0, quietCount_ = 0;
    std::uint8_t hits_ = 0;    ///< of the last eight beats, a bit each
    bool proven_ = false;      ///< the stretch before it was looked at, and was level
};

}
