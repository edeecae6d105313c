// SPDX-License-Identifier: GPL-3.0-or-later
// The table of who is asked about which bed, and in which order.
#pragma once

#include "core/alarms/escalation.h"
#include "core/base/result.h"
#include "core/vitals/site.h"

#include <string>
#include <string_view>
#include <vector>

namespace wardlight::alarms {

/// One duty of one person. beds: labels ("07"), ranges of numbers ("01-08") or "*" for all and for what belongs to no bed.
struct OnDuty {
    std::string person;
    Role role = Role::Nurse;
    Duty duty = Duty::None;
    std::vector<std::string> beds;
};

struct RosterTable {
    std::string title;          ///< "4 West, day"
    std::vector<Duty> order;    ///< asked by silence in this order; duties that are not in it are asked by hand only
    std::vector<OnDuty> people; ///< in the file's order, which decides among people of one duty
    std::vector<int> shifts = {}; ///< when they begin, minutes of the local day
};

/// Reads resources/roster.toml. Errors: Malformed naming file, line and key: an unknown duty or role, an empty name or one
/// over 100 characters, a duty without beds, a duty twice in the order, the code team in the order (it is never called by a
/// program), more than 1000 people.
[[nodiscard]] Result<RosterTable> rosterTable(std::string name, std::string_view tomlText);

/// The people of one bed: by the order, then those that are asked by hand only. An empty label: the ward's own alarms.
[[nodiscard]] Roster rosterOf(const RosterTable& table, std::string_view bedLabel);
/// After a handover: `nurse` is the bed's primary nurse, who had it before takes the place `nurse` had, if any. No other
/// place moves, so that a ladder that was begun goes on where it is.
void handOver(Roster& roster, const std::string& nurse, const RosterTable& table);
/// The primary nurse; empty when there is none.
[[nodiscard]] std::string nurseOf(const Roster& roster);

}
