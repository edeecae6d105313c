// SPDX-License-Identifier: GPL-3.0-or-later
// What one ECG lead shows in the minute before an alarm.
#pragma once

#include "core/signal/corroboration/strip.h"

#include <span>
#include <vector>

namespace wardlight::signal::corroboration {

/// at in s of the strip; height mV peak to peak; like: correlation with the patient's own shape, −1
/// … 1; interval: s since the beat before, 0 for the first.
struct EcgBeat {
    double at = 0;
    double height = 0;
    double like = 0;
    double interval = 0;
    double spread =
        0; ///< s, root mean square distance of its slopes from their middle: a width that noise hardly moves
    double alike = 0; ///< correlation with the beat before, −1 … 1
};

/// One window of 3 s, of those every 0.5 s in the last 17 s. Shares are 0 … 1.
struct EcgWindow {
    double start = 0;   ///< s
    double size = 0;    ///< mV, standard deviation of 1 … 30 Hz
    double low = 0;     ///< share of 1–30 Hz power below 7 Hz
    double fine = 0;    ///< power above 25 Hz beside that of 1–25 Hz
    double drift = 0;   ///< power of 0.1–1 Hz beside that of 1–30 Hz
    double purity = 0;  ///< share of 1–30 Hz power within 0.7 Hz of the strongest frequency
    double period = 0;  ///< height of the highest autocorrelation at 0.25–0.6 s (100–240 /min)
    double resting = 0; ///< share of time near the baseline
    bool readable = false;
};

struct EcgFacts {
    std::vector<EcgBeat> beats;    ///< by slopes: the QRS detector
    std::vector<double> beatTimes; ///< s, of the same
    std::vector<double> swings;    ///< s, by size: a second opinion
    std::vector<EcgWindow> windows;
    double ownShare = 0;     ///< share of the usual beats that have the patient's own shape
    double plateaus = 0;     ///< how often the lead rests at an end of its scale, of the end that has fewer
    double fibrillating = 0; ///< s in a row in the questioned time, as the fibrillation detector has it
    double present = 0;      ///< share of samples of the questioned time
};

[[nodiscard]] EcgFacts lookAtEcg(const Strip& strip);
/// Share of events of two lists that have a partner within 150 ms, of all there are between two times; 0 … 1.
[[nodiscard]] double agreement(std::span<const double> a, std::span<const double> b, double from, double to);

}
