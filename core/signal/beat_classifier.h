// SPDX-License-Identifier: GPL-3.0-or-later
// Tells normal from ventricular beats by shape, width and time.
#pragma once

#include "core/signal/beat_evidence.h"
#include "core/signal/qrs_detector.h"

#include <array>
#include <cstdint>

namespace wardlight::signal {

/// Beats are compared with up to eight shapes seen before; of each shape it is remembered how wide it is, how early its
/// beats come and what follows them. The shape seen most is the patient's own: a block or a paced patient is told by
/// his own wide beats. What speaks for a ventricular origin is weighed in beat_evidence.h.
/// source: Hamilton 2002 (OSEA) for the order of the questions. No allocation.
class BeatClassifier {
public:
    /// Class of a beat. interval: s since the beat before (0: unknown).
    /// Returns 'N', 'S' (not ventricular, and early in a rhythm that is regular otherwise), 'V' or 'Q' (no shape could be taken).
    [[nodiscard]] char classify(const Qrs& beat, double interval);
    /// Shape number of the last beat; for multiform ectopy.
    [[nodiscard]] int lastShape() const { return lastShape_; }
    /// s, of the last beat itself, from slopes: wide from about 0.11 on; 0 when no shape could be taken.
    [[nodiscard]] double lastWidth() const { return lastWidth_; }
    /// Log-odds that the last beat was ventricular.
    [[nodiscard]] double lastOdds() const { return lastOdds_; }
    /// What was weighed of the last beat; as constructed when no shape could be taken.
    [[nodiscard]] const BeatTraits& lastTraits() const { return lastTraits_; }
    void forget() { *this = {}; }

private:
    struct Known {
        QrsShape shape{};
        double count = 0;
        double prematurity = 1; ///< running mean of interval / usual interval
        double pause = 1;       ///< running mean of the next interval / usual interval
        double interval = 0;    ///< running mean of the intervals that end in it, s
        double following = 0;   ///< running share of its beats that came after one of the same shape
    };
    std::size_t place(const QrsShape& beat);
    [[nodiscard]] std::size_t own() const;
    void remember(double interval, char type);
    void watchRegularity(double interval, char type);

    std::array<Known, 8> known_{};
    std::array<double, 8> intervals_{};
    std::size_t intervalCount_ = 0;
    double usual_ = 0.8, irregular_ = 0, lastEarly_ = 1;
    double differing_ = 0.5;   ///< running share of neighbouring intervals that differ by more than a tenth
    double lastInterval_ = 0;
    char lastType_ = 'N', typeBefore_ = 'N';
    int lastShape_ = -1;
    double lastWidth_ = 0, lastOdds_ = -5;
    BeatTraits lastTraits_;
};

}
