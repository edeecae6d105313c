// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile's table says, and what differs between two versions. Values in, words out.
#pragma once

#include "core/door/view.h"
#include "ui/kit/text.h"
#include "ui/settings/sign_panel.h"

#include <optional>
#include <vector>

namespace wardlight::settings_ui {

/// A row: both limits of a parameter, or its very low limit, or one of the extreme rates.
enum class RowKind : std::uint8_t { Limits, VeryLow, ExtremeFast, ExtremeSlow };
struct ProfileRow {
    RowKind kind = RowKind::Limits;
    Parameter parameter = Parameter::None;
    friend bool operator==(const ProfileRow&, const ProfileRow&) = default;
};
/// Rows of this version, in the order shown.
[[nodiscard]] std::vector<ProfileRow> rowsOf(const ProfileVersion& version);

/// One cell as it is written: a value, "off" or "not set"; empty where there is none.
enum class Cell : std::uint8_t { Low, High, Delay };
[[nodiscard]] QString cellText(const ProfileVersion& version, const ProfileRow& row, Cell cell, const door::SiteView& site, const kit::Words& words);
[[nodiscard]] QString rowName(const ProfileRow& row);
[[nodiscard]] QString rowUnit(const ProfileRow& row);
[[nodiscard]] QString priorityMarks(const ProfileRow& row, const door::SiteView& site);
/// Who changed this limit last, or that it cannot be switched off.
[[nodiscard]] QString rowChanged(const ProfileRow& row, const door::ProfileNowView& now, const door::SiteView& site, const kit::Words& words);
/// A kind that may never be off: its value can be changed and never taken away.
[[nodiscard]] bool isLocked(const ProfileRow& row);

[[nodiscard]] ProfileLimits* limitsOf(ProfileVersion& version, Parameter parameter);
[[nodiscard]] const ProfileLimits* limitsOf(const ProfileVersion& version, Parameter parameter);
/// by steps of the parameter (or seconds, or per minute); from nothing: the edge of what can be measured.
void stepCell(ProfileVersion& version, const ProfileRow& row, Cell cell, int by, const door::SiteView& site);
/// What was typed; false when it is no number that may be here.
[[nodiscard]] bool typeCell(ProfileVersion& version, const ProfileRow& row, Cell cell, const QString& text, const kit::Words& words, const door::SiteView& site);
void switchCellOff(ProfileVersion& version, const ProfileRow& row, Cell cell);
[[nodiscard]] bool mayBeOff(const ProfileRow& row, Cell cell);

[[nodiscard]] std::vector<DiffLine> diffOf(const ProfileVersion& before, const ProfileVersion& after, const door::SiteView& site, const kit::Words& words);
/// Parameters whose limits or delay differ.
[[nodiscard]] std::vector<Parameter> changedParameters(const ProfileVersion& before, const ProfileVersion& after);

/// Which beds a version goes to, and which keep limits of their own: two sentences.
struct BedsConcerned {
    std::vector<const door::BedView*> changed;
    QString changes, keep;
};
[[nodiscard]] BedsConcerned bedsConcerned(const door::WardView& ward, AgeGroup group, const std::vector<Parameter>& parameters, const kit::Words& words);

}
