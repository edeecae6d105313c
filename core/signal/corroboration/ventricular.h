// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of a ventricular rhythm on one ECG lead.
#pragma once

#include "core/signal/corroboration/ecg_facts.h"

namespace wardlight::signal::corroboration {

/// Five beats in a row. strength: how fast (85 … 110 /min), how alike among themselves and how unlike the
/// patient's own beat they are, multiplied; 0 … 1.
struct Run {
    double strength = 0;
    double from = questionedFrom + 4, to = questionedFrom + 8; ///< s
    double rate = 0;                                           ///< /min
    double spread = 0.03;                                      ///< s, of the slopes of its beats
};
/// The strongest that ends after questionedFrom + 1.5 s.
[[nodiscard]] Run strangestRun(const EcgFacts& facts);

/// Of the windows of the last 15 s.
struct Waves {
    double wide = 0;         ///< periodic × low-pitched × restless, of the window where it is most; 0 … 1
    double drift = -2;       ///< log10 of power below 1 Hz in that window
    double fine = -2;        ///< log10 of power above 25 Hz in it
    double fibrillation = 0; ///< one frequency × restless, highest after questionedFrom + 1 s
    bool readable = false;
};
[[nodiscard]] Waves wavesOf(const EcgFacts& facts);

}
