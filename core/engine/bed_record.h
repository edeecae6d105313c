// SPDX-License-Identifier: GPL-3.0-or-later
// Who lies in a bed and in which state, folded from its events (alarms fold in core/alarms).
#pragma once

#include "core/vitals/event.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wardlight::engine {

struct BedRecord {
    EncounterId encounter;
    std::optional<Patient> patient;
    std::string profile;
    WallTime since;                      ///< when the encounter began
    std::vector<EncounterId> joined;     ///< whose records are this patient's as well
    std::optional<Merged> merged;        ///< the last merge, as long as it may be taken back
    std::set<DeviceId> released;         ///< what these send belongs to nobody
    bool standby = false;
    std::string standbyReason, standbyBy;
    WallTime standbySince;
    std::optional<Entered<Consciousness>> consciousness, consciousnessBefore; ///< before: what an undo goes back to
    std::optional<Entered<OxygenEntered>> oxygen, oxygenBefore;
    std::vector<LaneChoice> lanes; ///< one a label
    std::optional<Entered<int>> spo2Scale; ///< nothing: 1

    [[nodiscard]] ScoreEntries entries() const { return {consciousness, oxygen, spo2Scale}; }
    friend bool operator==(const BedRecord&, const BedRecord&) = default;
};

[[nodiscard]] BedRecord apply(BedRecord bed, const Event& event);

}
