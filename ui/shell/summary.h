// SPDX-License-Identifier: GPL-3.0-or-later
// One-line answers about the whole ward: is everything connected, can it be heard, who needs a look next.
#pragma once

#include "core/door/view.h"
#include "ui/kit/station_words.h"
#include "ui/kit/text.h"

#include <QString>

namespace wardlight::shell {

using kit::Chip;
using kit::roleName;
using kit::soundChip;

[[nodiscard]] Chip connectionChip(const door::WardView& ward, Instant now);
/// "bed 06 NEWS 6 rising · bed 13 battery until 15:10": at most two, information only; empty when nobody stands out.
[[nodiscard]] QString watchNext(const door::WardView& ward, const kit::Words& words);
/// "Last: bed 11, SpO₂ 88 < 90 for 34 s, 12 min ago"; empty when there was none.
[[nodiscard]] QString lastAlarm(const door::WardView& ward, const kit::Words& words);
[[nodiscard]] QString bedLabel(const door::WardView& ward, BedId bed);

}
