// SPDX-License-Identifier: GPL-3.0-or-later
// Alarm floods: so many new sounds in ten minutes that nobody can answer them.
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <deque>

namespace wardlight::alarms {

/// A flood begins with the 10th new audible alarm within 10 min on a station and lasts until fewer than 5 are left in
/// the window. source: ISA-18.2, from memory.
class Flood {
public:
    void audibleOnset(Instant at);
    /// Also forgets what is older than the window.
    [[nodiscard]] bool isFlood(Instant now);
    [[nodiscard]] std::size_t inWindow() const { return onsets_.size(); }

private:
    void forgetBefore(Instant at);
    std::deque<Instant> onsets_; ///< at most 64: more change nothing
    bool flood_ = false;
};

}
