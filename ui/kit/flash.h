// SPDX-License-Identifier: GPL-3.0-or-later
// One flash phase for the whole screen, from the monotonic clock.
#pragma once

#include "core/base/time.h"

namespace wardlight::kit {

/// High 2.0 Hz, medium 0.6 Hz, half on, half off; everything else is steady.
/// source: IEC 60601-1-8, Table 2 (1.4–2.8 Hz and 0.4–0.8 Hz, 20–60 % on).
struct FlashPhase {
    bool high = true;
    bool medium = true;
    friend bool operator==(const FlashPhase&, const FlashPhase&) = default;
};

[[nodiscard]] constexpr FlashPhase flashAt(Instant now)
{
    constexpr std::int64_t highHalf = 250'000'000;   // ns
    constexpr std::int64_t mediumHalf = 833'333'333;
    const auto t = now.time_since_epoch().count();
    return {t / highHalf % 2 == 0, t / mediumHalf % 2 == 0};
}

}
