// SPDX-License-Identifier: GPL-3.0-or-later
// What a handover says of one bed, in sentences: on the card and on the print.
#pragma once

#include "core/door/handover.h"
#include "core/door/view.h"
#include "ui/kit/text.h"

#include <QString>
#include <QStringList>

namespace wardlight::handover {

/// "79 F · MRN 4471 0926"; without names where they are hidden.
[[nodiscard]] QString aboutPatient(const door::BedView& bed);
/// "NEWS 6 ↗"; empty without a score.
[[nodiscard]] QString scoreLine(const door::BedView& bed);
/// Course, alarms, limits, entries, devices, what is silent, notes; what there is nothing to say of is left out.
[[nodiscard]] QStringList handoverLines(const door::BedView& bed, const door::HandoverSummary& summary, const kit::Words& words, Now now);

}
