// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of patients says: rows of words, made of the view.
#pragma once

#include "core/door/door.h"
#include "ui/kit/text.h"

#include <QString>

#include <vector>

namespace wardlight::patients {

/// What a row is about, and what its button does.
enum class RowKind : std::uint8_t { Bed, Expected, Left, Merge };
struct Row {
    RowKind kind = RowKind::Bed;
    BedId bed;                 ///< of a bed, or of a merge: where the patient lies
    BedId other;               ///< of a merge: the other entry; none: it is to be chosen
    ExpectedId expected;
    EncounterId encounter;     ///< of who has left
    QString label;             ///< "09"; "–" when there is none
    QString name, about;       ///< "Marchetti L.", "40 F"
    QString identifier, profile, nurse, since;
    QString action;            ///< words of the button at the right, in place of since; empty: none
    QString change;            ///< words of a second button, which changes the entry; empty: none
    bool profileLoud = false;  ///< bold: no limits, alarms off
    bool nobody = false;       ///< bold: no nurse is asked about this bed
    bool free = false;
    friend bool operator==(const Row&, const Row&) = default;
};
struct Section {
    QString title, about;
    std::vector<Row> rows;
    bool columns = true;       ///< the names of the columns stand above
    friend bool operator==(const Section&, const Section&) = default;
};

/// The unit in its order; free beds are named in the section's own words, too.
[[nodiscard]] Section unitSection(const door::WardView& ward, const kit::Words& words);
[[nodiscard]] Section expectedSection(const door::WardView& ward, const kit::Words& words);
/// Who was discharged within a day and is not back, newest first.
[[nodiscard]] Section leftSection(const door::WardView& ward, const kit::Words& words);
/// Entries that may be one person: the same identifier twice, somebody not identified beside others, a merge that waits.
[[nodiscard]] Section mergeSection(const door::WardView& ward, const kit::Words& words);

/// "Adult", "Child", "Neonate".
[[nodiscard]] QString groupName(AgeGroup group);
/// "HR 130", "SpO₂ 88–92": limits set for this patient, at most two of them; else how many.
[[nodiscard]] QString ownLimits(const door::BedView& bed, const kit::Words& words);
/// "Today 12:10", "Thu 19 Nov".
[[nodiscard]] QString dayText(WallTime at, WallTime now, const kit::Words& words);
/// "Home" for the "home" of the record; what another program wrote is shown as it stands.
[[nodiscard]] QString dischargeReason(const std::string& id);
/// Who is asked first about a bed; empty: nobody.
[[nodiscard]] QString nurseOfBed(const door::BedView& bed);

}
