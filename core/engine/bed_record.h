// SPDX-License-Identifier: GPL-3.0-or-later
// Who lies in a bed and in which state, folded from its events (alarms fold in core/alarms).
#pragma once

#include "core/vitals/event.h"

#include <optional>
#include <string>
#include <vector>

namespace wardlight::engine {

/// What a person entered at the bed.
template <class T>
struct Entered {
    T value;
    WallTime at;
    std::string by;
    friend bool operator==(const Entered&, const Entered&) = default;
};

struct BedRecord {
    EncounterId encounter;
    std::optional<Patient> patient;
    std::string profile;
    bool standby = false;
    std::string standbyReason, standbyBy;
    WallTime standbySince;
    std::optional<Entered<Consciousness>> consciousness, consciousnessBefore; ///< before: what an undo goes back to
    std::optional<Entered<OxygenEntered>> oxygen, oxygenBefore;
    std::vector<LaneChoice> lanes; ///< one a label
    std::optional<Entered<int>> spo2Scale; ///< nothing: 1

    friend bool operator==(const BedRecord&, const BedRecord&) = default;
};

[[nodiscard]] BedRecord apply(BedRecord bed, const Event& event);

}
