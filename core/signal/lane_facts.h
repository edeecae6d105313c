// SPDX-License-Identifier: GPL-3.0-or-later
// What can be measured on one lane of an alarm's evidence: beats, pulses or breaths before and after its beginning.
#pragma once

#include "core/vitals/evidence.h"

#include <optional>
#include <vector>

namespace wardlight::signal {

/// A beat, pulse or breath; type as in Beat, '.' where there are no classes.
struct LaneBeat {
    double at = 0;    ///< s from the evidence's start
    char type = '.';
    double width = 0; ///< s, QRS; 0 where there is none
};

/// One side of the moment that splits a lane. Empty optionals: not measured.
struct LaneSide {
    double length = 0;                ///< s of samples that are there
    double missing = 0;               ///< share of samples that are not, 0 … 1
    double noisy = 0;                 ///< share of seconds an ECG lead could not be judged, 0 … 1
    std::optional<double> rate;       ///< /min, of at least three beats
    std::optional<double> height;     ///< of pulses: median of the swing within windows of 1.5 s, in the lane's unit
    std::optional<double> width;      ///< s, median QRS
    std::optional<double> top, bottom; ///< of pressures: medians of the highest and lowest within those windows
    double irregular = 0;             ///< mean change from interval to interval over the mean interval
};

struct LaneFacts {
    std::vector<LaneBeat> beats;
    double end = 0;            ///< s from the evidence's start to the last sample
    double longestGap = 0;     ///< s without a beat, pulse or breath that ends after the split − 8 s; to the end if need be
    double gapFrom = 0;        ///< s from the start
    bool gapOpen = false;      ///< it lasts to one end of what is kept: it was this long or longer
    double fibrillating = 0;   ///< s, the longest the wave was fibrillatory
    int run = 0;               ///< longest row of ventricular beats that reaches past the split − 8 s
    double runFrom = 0;        ///< s from the start, its first beat
    LaneSide before, after;
};

/// Looks at a lane from nothing, as the detectors would. split: s from the evidence's start. Some milliseconds; allocates.
[[nodiscard]] LaneFacts measureLane(const EvidenceLane& lane, double split);

}
