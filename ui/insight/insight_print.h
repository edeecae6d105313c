// SPDX-License-Identifier: GPL-3.0-or-later
// The report for who looks after alarms: what NPSG.06.01.01 asks a site to know (EP 3 and 4), from the record.
#pragma once

#include "core/door/door.h"
#include "ui/kit/text.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

class QIODevice;

namespace wardlight::insight_ui {

/// A heading and rows; a row is cells, the first one wide. All texts are safe to show.
struct PrintedSection {
    QString heading, about;
    std::vector<QStringList> rows;
    QString none; ///< said where there are no rows
};
struct PrintedLoad {
    QString unit, when;
    bool demo = false; ///< marked on every page
    std::vector<PrintedSection> sections;
};

/// Load, response, limits and who changed them, profiles and settings, off and paused, sounds heard, judgements.
[[nodiscard]] std::vector<PrintedSection> reportSections(const insight::AlarmLoad& load, std::span<const Event> events, const door::WardView& view,
                                                         const kit::Words& words);
/// Writes a PDF, A4 upright. False when the device cannot be written.
[[nodiscard]] bool printLoad(const PrintedLoad& load, QIODevice& device);

}
