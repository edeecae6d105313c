// SPDX-License-Identifier: GPL-3.0-or-later
// A month of alarms by a seed: nights and days, a bed with old electrodes, answers that slow under load, a delay that was
// made longer on the way. For pictures, tests of the screen and the bench.
#pragma once

#include "core/door/door.h"
#include "core/insight/alarm_load.h"
#include "core/vitals/event.h"

#include <vector>

namespace wardlight::test {

struct LoadScene {
    WallTime until{1'795'000'000'000'000 / 60'000'000 * 60'000'000};
    int days = 30;
    std::uint64_t beds = 16;
    double perBedDay = 146;          ///< before the change
    int changedBefore = 13;          ///< days before `until`; 0: never
    std::uint64_t seed = 1;
    std::uint64_t firstEvent = 1;
    std::uint64_t firstAlarm = 1;
};
/// In the order of a record, numbered from firstEvent on.
[[nodiscard]] std::vector<Event> loadEvents(const LoadScene& scene);
/// The beds as they are at the end.
[[nodiscard]] insight::LoadAsk loadAskOf(const LoadScene& scene, int days);
/// A replay that found something of everything: removed; twelve true or long ones later, the latest by 41 s; two true events of bed 12
/// missed, the first of them acknowledged; one long and unjudged.
[[nodiscard]] door::WhatIfAnswer whatIfAnswer();
/// What was kept with an alarm of those: 24 s of a good pulse and one ECG lead.
[[nodiscard]] Evidence pulseEvidence(AlarmId alarm, BedId bed);
/// The answer of a record that holds these: its last piece.
[[nodiscard]] door::Answer loadAnswer(const LoadScene& scene, int days, const std::vector<Event>& events);

}
