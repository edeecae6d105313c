// SPDX-License-Identifier: GPL-3.0-or-later
// What the nurse who comes must know of a bed's last hours: from its events and its numbers, without a word of anybody's.
#pragma once

#include "core/door/door.h"

#include <span>
#include <string>
#include <vector>

namespace wardlight::door {

/// How one number went. first and last: mean of the first and of the last tenth of what there is.
struct HandoverCourse {
    Parameter parameter = Parameter::None;
    double first = 0, last = 0, low = 0, median = 0, high = 0;
    std::vector<TrendStretch> line; ///< for a drawing
};
struct HandoverKind {
    AlarmKind kind = AlarmKind::Count;
    Parameter parameter = Parameter::None;
    int times = 0;
};
struct HandoverLimit {
    WallTime at;
    std::string by; ///< as received
    LimitsSet limits;
};
struct HandoverNote {
    WallTime at;
    std::string by, text; ///< as received
};
struct HandoverSummary {
    WallTime from, until;             ///< what it is about; from is later where the patient came later
    std::vector<HandoverCourse> courses; ///< only of numbers that were usable, in the order asked
    int alarms = 0;                   ///< high and medium ones that were announced
    int answered = 0;                 ///< of them, acknowledged by a person
    int escalated = 0;                ///< of them, somebody was sent for
    std::vector<HandoverKind> kinds;  ///< the most frequent first
    std::vector<HandoverLimit> limits; ///< the last change of each number, oldest first
    std::vector<HandoverNote> notes;  ///< oldest first
    std::vector<HandoverNote> entries; ///< consciousness and oxygen as last entered: by and at; text is the kind of entry
    std::string takenFrom, takenBy;   ///< the last handover; empty when there was none
    WallTime takenAt{};
};

/// events: of this bed, in any order; what is older than `from`, younger than `until` or of another encounter is passed
/// over. A change of limits that was put back to the profile's is told as well: it was another's for a while.
[[nodiscard]] HandoverSummary summarise(std::span<const Event> events, std::span<const TrendLine> trends, EncounterId encounter, WallTime from,
                                        WallTime until);

}
