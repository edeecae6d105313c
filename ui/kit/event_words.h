// SPDX-License-Identifier: GPL-3.0-or-later
// What happened at a bed, as rows: an alarm from its onset to its end is one row.
#pragma once

#include "core/vitals/event.h"
#include "ui/kit/text.h"

#include <QString>

#include <span>
#include <vector>

namespace wardlight::kit {

struct EventRow {
    WallTime at;
    QString text, tag;
    bool alarm = false;
    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// Newest first. Events ascend; what tells nothing to a person (links that flap, system codes) is left out.
[[nodiscard]] std::vector<EventRow> eventRows(std::span<const Event> events, const Words& words);

}
