// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected, who has left within the last day, and which merges wait for a second person. Folded from events.
#pragma once

#include "core/engine/bed_record.h"

#include <map>
#include <string>
#include <vector>

namespace wardlight::engine {

/// Somebody who was discharged; their encounter can go on in a free bed. entry has no limits: they end with a stay.
struct LeftPatient {
    EncounterId encounter;
    EntryBefore entry;
    BedId bed;
    std::string reason, by;
    WallTime at;
    friend bool operator==(const LeftPatient&, const LeftPatient&) = default;
};
struct MergeWish {
    MergeProposed wish;
    Actor by;
    WallTime at;
    friend bool operator==(const MergeWish&, const MergeWish&) = default;
};

struct Census {
    std::vector<PatientExpected> expected; ///< in the order they were entered
    std::vector<LeftPatient> left;         ///< oldest first; who came back stays here, in a bed as well
    std::map<BedId, MergeWish> merges;     ///< by the bed the patient lies in
    ExpectedId lastExpected;
    friend bool operator==(const Census&, const Census&) = default;
};

inline constexpr std::chrono::microseconds leftFor = std::chrono::hours(24);
inline constexpr std::size_t mostExpected = 200;

[[nodiscard]] bool isOfCensus(const EventBody& body);
/// before: the event's bed as it was before it.
void applyTo(Census& census, const Event& event, const BedRecord& before);

}
