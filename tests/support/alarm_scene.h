// SPDX-License-Identifier: GPL-3.0-or-later
// A ward for the alarms screen: every silence, a ladder half climbed, a record of the day before.
#pragma once

#include "core/door/door.h"
#include "tests/support/ward_scene.h"

#include <vector>

namespace wardlight::test {

/// floodWard(16) with: alarms off, paused, limits unset and widened, standby, a lowered and an acknowledged alarm, a roster,
/// and a ladder on bed 07.
[[nodiscard]] door::WardView silentWard(Now now = sceneNow());
/// Alarms of the last hours as the record would give them: answered, unanswered, marked, one of each priority.
[[nodiscard]] std::vector<Event> pastEvents(Now now = sceneNow());
/// Evidence of a tachycardia: drawn beats, narrow, then wide and fast from 1.8 s before the alarm on.
[[nodiscard]] Evidence wideEvidence(AlarmId alarm);
/// The answer of a record that holds these.
[[nodiscard]] door::Answer answerFrom(const door::Query& query, const std::vector<Event>& events, const Evidence& evidence);

}
