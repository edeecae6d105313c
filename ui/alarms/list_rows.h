// SPDX-License-Identifier: GPL-3.0-or-later
// The four lists of the alarms screen as rows: values in, rows out.
#pragma once

#include "core/door/silent.h"
#include "core/door/view.h"
#include "ui/alarms/history.h"
#include "ui/alarms/row_table.h"
#include "ui/kit/commands.h"
#include "ui/kit/text.h"

#include <functional>
#include <vector>

namespace wardlight::alarms_ui {

enum class RowAct : int { Acknowledge = 1, Undo, Remedy, MarkTrue, MarkFalse, MarkCannotTell };

[[nodiscard]] std::vector<TableColumn> activeColumns();
[[nodiscard]] std::vector<TableColumn> silentColumns();
[[nodiscard]] std::vector<TableColumn> historyColumns();
[[nodiscard]] std::vector<TableColumn> rosterColumns();

/// All open alarms in the order of the alarm line. canUndo: acknowledged here less than 5 s ago.
[[nodiscard]] std::vector<TableRow> activeRows(const door::WardView& ward, const kit::Words& words, Instant now,
                                               const std::function<bool(AlarmId)>& canUndo);

enum class SilentOrder : std::uint8_t { Danger, Age, Bed };
struct SilentRows {
    std::vector<TableRow> rows;
    std::vector<door::SilentEntry> entries; ///< entry of the row with key i + 1
    std::size_t all = 0, mine = 0;
};
[[nodiscard]] SilentRows silentRows(const door::WardView& ward, const kit::Words& words, Instant now, SilentOrder order, bool mineOnly,
                                    const std::function<QString(const door::SilentEntry&)>& heldBack = {});

struct HistoryFilter {
    QString text;        ///< bed, name or words of the alarm
    int priority = 0;    ///< 0 all, 3 high …
    int answer = 0;      ///< 0 any, 1 over 60 s, 2 nobody
    bool unmarked = false;
};
[[nodiscard]] bool matches(const PastAlarm& past, const HistoryFilter& filter, const door::WardView& ward, const kit::Words& words);
[[nodiscard]] TableRow historyRow(const PastAlarm& past, const door::WardView& ward, const kit::Words& words);

/// Who is on, in the order they are asked, for which beds.
[[nodiscard]] std::vector<TableRow> rosterRows(const door::WardView& ward, const kit::Words& words);
/// Beds about which nobody is asked.
[[nodiscard]] int rosterGaps(const door::WardView& ward);

[[nodiscard]] Tag tagOf(Priority priority);

}
