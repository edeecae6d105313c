// SPDX-License-Identifier: GPL-3.0-or-later
// The table of alarm kinds, and which kind takes the place of which.
#pragma once

#include "core/base/result.h"
#include "core/vitals/alarm.h"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace wardlight::alarms {

struct KindRow {
    Priority priority = Priority::Low;
    std::chrono::milliseconds delay{0}; ///< condition delay before the onset is announced
    bool latches = false;               ///< stays after its end until a person has seen it
    AlarmCategory category = AlarmCategory::General;
    bool mayBeOff = true;               ///< false (‡): no switch, profile or alarm pause may silence it
    bool technical = false;             ///< of equipment, link or program; else of the patient
};

class KindTable {
public:
    [[nodiscard]] const KindRow& operator[](AlarmKind kind) const { return rows_[static_cast<std::size_t>(kind)]; }

private:
    friend Result<KindTable> kindTable(std::string_view csvText);
    std::array<KindRow, alarmKindCount> rows_{};
};

/// Reads resources/alarm_kinds.csv. Errors: Malformed (column, word or number), NotFound (a kind lacks), Refused (a row
/// that lets a ‡ kind be switched off, or makes a low kind latch); where names file, line and kind.
[[nodiscard]] Result<KindTable> kindTable(std::string_view csvText);

/// The ‡ kinds. Fixed in the program: a site's table can add to them and never take one away.
[[nodiscard]] bool isNeverOff(AlarmKind kind);

/// True when `higher`, while present, takes the place of `lower` in the same bed: asystole of pause, spo2-desat of
/// spo2-low. Technical, pump and ventilator kinds only displace kinds of the same source (sameSourceOnly).
/// source: resources/docs/alarms.md, "Chains".
[[nodiscard]] bool supersedes(AlarmKind higher, AlarmKind lower);
[[nodiscard]] bool supersedesWithinSourceOnly(AlarmKind higher);

/// How much worse a value must be than at its acknowledge to sound again, in its canonical unit; nothing when the
/// parameter has no step. source: resources/docs/alarms.md, "States", note.
[[nodiscard]] std::optional<double> worseningStep(Parameter parameter);

/// A kind that a limit of a number decides (hr-high, nibp-mean-low, spo2-desat …).
[[nodiscard]] bool isLimitKind(AlarmKind kind);
/// A cuff pressure: its alarm lasts until the next reading or a person, never by age.
[[nodiscard]] bool isCuffKind(AlarmKind kind);
/// Ectopy, missed-beat and pacer kinds: a new onset of the same key is told at most every 30 s.
[[nodiscard]] bool isToldAtMostEvery30s(AlarmKind kind);

}
