// SPDX-License-Identifier: GPL-3.0-or-later
// When the heart beats, and how: one electrical event after the other, by rhythm and by seed.
#pragma once

#include "core/base/random.h"
#include "core/simulator/scenario.h"

#include <optional>
#include <vector>

namespace wardlight::simulator {

/// One event. QRS events have a type; a P wave or a pacing pulse may come alone.
struct HeartEvent {
    double at = 0;       ///< s; the R peak, or the P wave's or pulse's own time when there is no QRS
    char type = 'N';     ///< 'N' 'S' 'V' '/' ; 'p' a P wave alone; '^' a pulse alone
    double rr = 0.8;     ///< s since the QRS before
    double pr = 0.16;    ///< s from P peak to R peak; 0: no P wave
    bool wide = false;   ///< ventricular or aberrant shape
    int form = 0;        ///< which of a patient's ectopic shapes
    double strength = 1; ///< of the contraction, before filling is counted; 0: none
    std::optional<double> fromT; ///< s, of a 'V' that follows a beat of no ventricular origin: its R peak behind that one's T peak
};
/// s from the R peak to the peak of the T wave of a beat that came rr s after another, as ecg.cpp draws it.
[[nodiscard]] double tPeakAfter(double rr);

/// Stretches of one rhythm, found once from a bed's steps.
struct RhythmSpan {
    double start = 0, end = 0;
    Condition condition;
};
[[nodiscard]] std::vector<RhythmSpan> rhythmSpans(const BedPlan& bed);

class Heart {
public:
    Heart(const BedPlan& bed, Random chance);
    /// The next event; times never fall. breath: phase of respiration 0…1 at about now, for its sinus
    /// arrhythmia.
    HeartEvent next(double breath);
    [[nodiscard]] const std::vector<RhythmSpan>& spans() const { return spans_; }

private:
    [[nodiscard]] std::size_t spanAt(double t) const;
    HeartEvent follow(const RhythmSpan& span, double breath);
    HeartEvent supraventricular(const Condition& condition, double breath);
    HeartEvent paced(const Condition& condition);
    HeartEvent completeBlock(const Condition& condition);
    bool ectopicNow(const Condition& condition);

    std::vector<RhythmSpan> spans_;
    Random chance_;
    double qrs_ = -1;    ///< time of the last QRS
    double last_ = -1;   ///< time of the last event
    double rate_ = 72;   ///< what a sinus node is at, on its way to the condition's rate
    double atrium_ = -1; ///< complete block: last P
    std::size_t span_ = 0;
    int count_ = 0;   ///< beats since the pattern began
    int runLeft_ = 0; ///< ectopic beats still to come in a couplet or run
    bool compensate_ = false;
    int conducted_ = 0; ///< beats of the present block cycle
    int form_ = 0;      ///< of the last of multiform beats
    double rr_ = 0.8;   ///< of the last QRS
    char type_ = 'N';   ///< of the last QRS
};

}
