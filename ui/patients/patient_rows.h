// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of patients says: rows of words, made of the view and of the day's events.
#pragma once

#include "core/door/door.h"
#include "ui/kit/text.h"

#include <QString>

#include <vector>

namespace wardlight::patients {

struct Row {
    BedId bed;                 ///< of a free or taken bed; none for who has left
    QString label;             ///< "09"; "–" when the bed is somebody else's now
    QString name, about;       ///< "Marchetti L.", "40 F"
    QString identifier, profile, nurse, since;
    bool profileLoud = false;  ///< bold: no limits, alarms off
    bool nobody = false;       ///< bold: no nurse is asked about this bed
    bool free = false;
    friend bool operator==(const Row&, const Row&) = default;
};
struct Section {
    QString title, about;
    std::vector<Row> rows;
    friend bool operator==(const Section&, const Section&) = default;
};

/// The unit in its order; free beds are named in the section's own words, too. events: as below, for since when.
[[nodiscard]] Section unitSection(const door::WardView& ward, const std::vector<Event>& events, const kit::Words& words);
/// Who was discharged, newest first. events: of the last day, of all beds, in the order of the record.
[[nodiscard]] Section leftSection(const std::vector<Event>& events, const door::WardView& ward, const kit::Words& words);

/// "Adult", "Child", "Neonate".
[[nodiscard]] QString groupName(AgeGroup group);
/// "Home" for the "home" of the record; what another program wrote is shown as it stands.
[[nodiscard]] QString dischargeReason(const std::string& id);

}
