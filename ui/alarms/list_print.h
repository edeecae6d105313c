// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the alarms screen on paper.
#pragma once

#include "ui/alarms/row_table.h"

#include <QString>

#include <vector>

class QIODevice;

namespace wardlight::alarms_ui {

struct PrintedList {
    QString title, unit, when, foot;   ///< safe to show
    bool demo = false;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;        ///< as they stand in the list, all of them
};

/// Writes a PDF, A4 across: every row whole, as many pages as it needs. False when the device cannot be written.
[[nodiscard]] bool printList(const PrintedList& list, QIODevice& device);

}
