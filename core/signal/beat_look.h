// SPDX-License-Identifier: GPL-3.0-or-later
// What the shape of one beat tells by itself: how long its way takes, where it points, what its T wave does.
#pragma once

#include "core/signal/qrs_shape.h"

namespace wardlight::signal {

/// Shares are of the shape's amplitude (the least counted is 0.05 mV), so that a lead's gain does not matter. A ventricular beat
/// is slow from its first millisecond, and its T wave turns against its QRS (secondary repolarisation); one that a moving
/// electrode bends does not come back to the line it left.
struct BeatLook {
    double area = 0;   ///< s: of −110 … +140 ms about its ends, beside the amplitude: how wide it would be as a rectangle
    double spread = 0; ///< s: in which the middle eight tenths of its way up and down lie
    double onset = 0;  ///< 0 … 1: which share of the spread the first half of that way takes
    double top = 0;    ///< share, signed: the farthest from the line before it within −70 … +90 ms
    double turn = 0;   ///< share: mean of 160 … 340 ms above that line, along the top: below 0 is against it
    double drift = 0;  ///< share: how far the line behind it is from the one before it
    double ahead = 0;  ///< share: highest to lowest of −240 … −90 ms: a P wave, or noise
    double noise = 0;  ///< logarithm of a share: mean bend of what is before and behind the QRS
};
[[nodiscard]] BeatLook lookOf(const QrsShape& shape);

}
