// SPDX-License-Identifier: GPL-3.0-or-later
// What one pressure or pleth wave shows in the minute before an alarm.
#pragma once

#include "core/signal/corroboration/strip.h"

#include <vector>

namespace wardlight::signal::corroboration {

/// at: s of the strip, of the steepest rise; height in the lane's unit; like: correlation with the usual
/// pulse.
struct Pulse {
    double at = 0;
    double height = 0;
    double top = 0;
    double bottom = 0;
    double like = 0;
    double interval = 0; ///< s since the pulse before, 0 for the first
};

struct PulseFacts {
    std::vector<Pulse> pulses;
    double usualHeight = 0;
    double usualInterval = 0; ///< s
    double usualLike = 0;     ///< median likeness of the usual pulses: how well this lane is read at all
    double present = 0;       ///< share of samples of the questioned time
    double flat = 0;          ///< share of the questioned time without change
    double jagged = 0;        ///< power above 8 Hz beside that of 0.7–8 Hz, questioned time
    double sway =
        0; ///< standard deviation of the whole lane beside the usual height: large when it is no pulse
    double steps = 0;      ///< usual height in steps of the lane's resolution
    bool pressure = false; ///< mmHg that an artery may have
};

[[nodiscard]] PulseFacts lookAtPulse(const Strip& strip);

}
