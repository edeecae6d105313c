// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes, who lies in which bed, who has left, and whose two entries are one person.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/parameter.h"
#include "core/vitals/patient.h"
#include "core/vitals/score.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wardlight {

/// litres: L/min, 0 is air.
struct OxygenEntered {
    double litres = 0;
    OxygenDevice device = OxygenDevice::None;
    friend bool operator==(const OxygenEntered&, const OxygenEntered&) = default;
};
/// low, high: nothing means off by intention of the actor. reset: back to the profile's value.
struct LimitsSet {
    Parameter parameter = Parameter::None;
    std::optional<double> low;
    std::optional<double> high;
    std::chrono::milliseconds delay{0};
    bool reset = false;
    friend bool operator==(const LimitsSet&, const LimitsSet&) = default;
};

/// What a person entered at the bed, and who.
template <class T>
struct Entered {
    T value{};
    WallTime at;
    std::string by;
    friend bool operator==(const Entered&, const Entered&) = default;
};
/// What a score needs of a person's eyes; goes along with the patient from bed to bed.
struct ScoreEntries {
    std::optional<Entered<Consciousness>> consciousness;
    std::optional<Entered<OxygenEntered>> oxygen;
    std::optional<Entered<int>> spo2Scale; ///< of NEWS2; nothing: 1
    friend bool operator==(const ScoreEntries&, const ScoreEntries&) = default;
};

/// Somebody was admitted, or (patient.unidentified, by the program) a device of the bed delivered vital signs and nobody was.
struct Admitted {
    Patient patient;
    std::string profile; ///< "adult"
    friend bool operator==(const Admitted&, const Admitted&) = default;
};
/// It is known now who lies here. The encounter stays: all that was recorded in it is this patient's.
struct Identified {
    Patient patient;
    std::string profile;
    friend bool operator==(const Identified&, const Identified&) = default;
};
struct Transferred {
    BedId to;
    std::string reason;
    friend bool operator==(const Transferred&, const Transferred&) = default;
};
/// Written at the bed a patient arrives in; carries who it is, so that a bed's own events are enough to fold it.
struct Arrived {
    BedId from;            ///< none: readmitted; their encounter goes on
    Patient patient;
    std::string profile;
    WallTime since{};      ///< when the encounter began
    ScoreEntries entries{};
    std::vector<EncounterId> joined{}; ///< whose records are this patient's as well
    friend bool operator==(const Arrived&, const Arrived&) = default;
};
struct Discharged {
    std::string reason;    ///< "home" … ; "merged": the entry was another one's second
    friend bool operator==(const Discharged&, const Discharged&) = default;
};

/// Which of two entries something is taken from: the bed the patient lies in, or the other one.
enum class Side : std::uint8_t { Here, There };
struct MergeChoice {
    Side person = Side::Here, limits = Side::Here, scores = Side::Here;
    friend bool operator==(const MergeChoice&, const MergeChoice&) = default;
};
/// One entry as it was, so that a merge can be taken back.
struct EntryBefore {
    Patient patient;
    std::string profile;
    WallTime since;
    ScoreEntries entries;
    std::vector<LimitsSet> limits;
    std::vector<EncounterId> joined;
    friend bool operator==(const EntryBefore&, const EntryBefore&) = default;
};
/// Two entries are one person, who lies in this event's bed. What was recorded in the other encounter is theirs from here on.
struct Merged {
    BedId from;            ///< the other entry's bed; free from here on
    EncounterId encounter; ///< the other entry's
    MergeChoice kept;
    std::vector<EntryBefore> before; ///< this bed's entry and the other's: on the heap, so that other events stay small
    [[nodiscard]] const EntryBefore& here() const { return before.at(0); }
    [[nodiscard]] const EntryBefore& there() const { return before.at(1); }
    friend bool operator==(const Merged&, const Merged&) = default;
};
/// The last merge of this bed was a mistake: both entries are as before, the other one in bed `to`.
struct MergeUndone {
    BedId to;
    friend bool operator==(const MergeUndone&, const MergeUndone&) = default;
};
/// Two entries that both have a name: a second person must agree.
struct MergeProposed {
    BedId from;
    MergeChoice kept;
    friend bool operator==(const MergeProposed&, const MergeProposed&) = default;
};

using ExpectedId = Id<struct ExpectedTag>;
/// Somebody will come; the newest of an id counts. Gone when a patient of the same identifier is admitted or identified.
struct PatientExpected {
    ExpectedId id;         ///< in a wish: none, it is new
    Patient patient;
    std::string from;      ///< "ED, Dr Roy"; as received
    WallTime due;          ///< 0: not known
    BedId bed;             ///< wished for; none: none yet
    friend bool operator==(const PatientExpected&, const PatientExpected&) = default;
};
struct ExpectedGone {
    ExpectedId id;
    friend bool operator==(const ExpectedGone&, const ExpectedGone&) = default;
};

}
