// SPDX-License-Identifier: GPL-3.0-or-later
// Which beds will most likely need somebody next, before they alarm. Information, never sound.
#pragma once

#include "core/door/view.h"

#include <vector>

namespace wardlight::door {

struct WatchItem {
    enum class Why : std::uint8_t { Score, Battery, Link };
    BedId bed;
    Why why = Why::Score;
    int score = 0;       ///< the highest it may be
    bool rising = false; ///< by 2 or more in four hours
    int minutes = 0;     ///< until the battery is empty
};

/// At most `most` beds, each for its strongest reason, the likeliest first. A bed that sounds a red or yellow alarm is not
/// among them: it asks already. Reasons: a score of 5 or more, one that rises, a single part of 3; a battery that ends within
/// an hour; a link that is weak or late.
[[nodiscard]] std::vector<WatchItem> watchNext(const WardView& ward, std::size_t most = 2);

}
