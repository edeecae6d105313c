// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a bed's snapshot as a screen sees them.
#pragma once

#include "core/door/view.h"
#include "core/engine/snapshot.h"

namespace wardlight::door {

/// Who is expected, who has left and not come back, which merges wait.
void censusInto(WardView& view, const engine::WardSnapshot& ward);

[[nodiscard]] ScoreView scoreView(const engine::ScoreNow& score);
[[nodiscard]] NumericView numericView(const engine::BedSnapshot& bed, const Numeric& numeric, const alarms::KindTable& kinds);
/// The ladder's places with what was said; those that wait are due one answer time after the other.
[[nodiscard]] std::shared_ptr<const LadderView> ladderView(const alarms::ShownLadder& ladder, const std::string& roster);

}
