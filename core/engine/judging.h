// SPDX-License-Identifier: GPL-3.0-or-later
// What follows for an alarm from what its lanes say. core/signal/corroboration says it; here lie the rules of caution.
#pragma once

#include "core/signal/corroboration/corroboration.h"
#include "core/vitals/judgement.h"

#include <memory>

namespace wardlight::engine {

/// Alarms judged in one turn of a ward, at most: each costs some milliseconds, and a flood must not hold the ward up. The
/// others have their turn in the next ones, for two seconds from their onset; then they stay as they are.
inline constexpr int judgementsATurn = 3;
inline constexpr auto judgedAgainEvery = std::chrono::seconds(3); ///< as long as an alarm is demoted

/// Shared by the beds of one ward, on its thread.
struct Judges {
    std::shared_ptr<const signal::corroboration::JudgeTable> table; ///< nothing: no alarm is judged
    int left = judgementsATurn;                                     ///< of this turn
};

/// A pulse wave goes on until the end and speaks against the alarm, and none speaks for it.
[[nodiscard]] bool pulseSpeaksAgainst(AlarmKind kind, const signal::corroboration::Corroboration& said);

/// Pure. A suspected tachycardia of the ventricles (signal/rhythm.h) is told of: something could be read, and it is at least
/// `toldFrom` probable. More is asked for than to keep an alarm that sounds, for nobody but us has noticed anything.
inline constexpr double toldFrom = 0.75;
[[nodiscard]] bool bearsOut(const signal::corroboration::Corroboration& said);

/// Pure. longEnough: at least one lane of 55 s was heard. Demoted only when something could be read, the model does not bear the
/// alarm out, and pulseSpeaksAgainst(). Whether the site
/// wants it, and for how long, is asked by core/alarms.
[[nodiscard]] Judgement judgementOf(AlarmKind kind, const signal::corroboration::Corroboration& said, bool longEnough);

}
