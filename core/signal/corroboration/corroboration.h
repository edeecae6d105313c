// SPDX-License-Identifier: GPL-3.0-or-later
// Is an alarm borne out by the minute before it? A probability, a verdict, and who said what.
#pragma once

#include "core/signal/corroboration/judge_table.h"
#include "core/signal/witness.h"

#include <span>
#include <vector>

namespace wardlight::signal::corroboration {

/// What one feature did to the answer. effect: log odds it added to what the average alarm of the training
/// has.
struct Reason {
    Feature feature = Feature::Count;
    double value = 0; ///< in its unit
    double effect = 0;
};

/// verdict      true: keep the alarm. Never false when nothing could be read.
/// probability  that the alarm is true, as the table learned it; 1 when nothing could be read
/// readable     at least one lane could say something about this kind
struct Corroboration {
    bool verdict = true;
    bool readable = false;
    double probability = 1;
    double threshold = 0;
    std::vector<Reason> reasons; ///< strongest effect first
    Witnesses witnesses;         ///< every lane that was heard, believed or not
    Features features{};
};

/// What one lane says by itself, in whole words: for the evidence, not for the verdict.
[[nodiscard]] Stance stanceOf(AlarmKind kind, const EcgWitness& lead);
[[nodiscard]] Stance stanceOf(AlarmKind kind, const PulseWitness& pulse);

/// Pure. Uses the last 60 s of each lane, of which the last sample is the alarm's moment; lanes of other
/// labels than ECG, pleth and arterial pressure are not heard, and of more than two ECG leads the two that
/// are read best. kind: one of judgedKinds; of another kind the answer is the alarm itself (true,
/// unreadable). Costs some milliseconds and allocates; not for the path of samples.
[[nodiscard]] Corroboration corroborate(AlarmKind kind, std::span<const Lane> lanes, const JudgeTable& table);

}
