// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the past: how they are answered from the record, and from memory where nothing is recorded.
#pragma once

#include "core/alarms/alarm_kinds.h"
#include "core/alarms/profile.h"
#include "core/door/door.h"
#include "core/engine/bed.h"
#include "core/store/journal.h"

#include <optional>

namespace wardlight::door {

/// The bed whose memory could answer; nothing for questions that only the record can.
[[nodiscard]] std::optional<BedId> bedAsked(const Query& query);
/// On the ward's thread. bed: nothing when there is none.
[[nodiscard]] Answer answerFromMemory(const Query& query, const engine::Bed* bed, const alarms::KindTable& kinds);
/// AskTrends and AskLimitEffect, on the store's thread. encounters: the one asked for and those merged into it. inForce, given:
/// limits of the bed and of its profile.
[[nodiscard]] Answer answerFromRecord(const Query& query, const std::vector<EncounterId>& encounters, const store::Journal& journal, const alarms::ParameterLimits& inForce,
                                      const alarms::ParameterLimits& given, const alarms::KindTable& kinds);

}
