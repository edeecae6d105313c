// SPDX-License-Identifier: GPL-3.0-or-later
// What other limits would have done, as a screen sees it (core/insight/what_if.h says what is counted).
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/alarm.h"

#include <optional>
#include <string>
#include <vector>

namespace wardlight::door {

/// An alarm of the limits in force that the wished ones would not announce, or announce later.
struct WhatIfEvent {
    BedId bed;
    std::string label;
    AlarmKind kind = AlarmKind::Count;
    WallTime from;                ///< when it was announced
    double seconds = 0;           ///< how long it lasted
    double farthest = 0;          ///< canonical unit
    std::optional<double> later;  ///< s; nothing: not at all
    AlarmId recorded;             ///< none: there is none on record
    bool judgedTrue = false;
    EncounterId encounter;        ///< whose it was: as long as this patient lies in the bed, the bed may have a limit of its own
    std::optional<WallTime> answeredAt; ///< when it was acknowledged; nothing: never
    std::string answeredBy;       ///< as received: safe text before it is drawn; empty: a person who is not known
    std::vector<float> strip;     ///< a number each second from whatIfBefore on; NaN where there is none
    friend bool operator==(const WhatIfEvent&, const WhatIfEvent&) = default;
};
inline constexpr int whatIfBefore = 60, whatIfAfter = 120; ///< s of a strip around the announcement
struct WhatIfBed {
    BedId bed;
    std::string label;
    int now = 0, then = 0;
    friend bool operator==(const WhatIfBed&, const WhatIfBed&) = default;
};
inline constexpr std::size_t mostWhatIfEvents = 20;
/// missed: judged true by a person; longMissed: a minute or longer and judged by nobody; both are not announced any more.
/// laterEvents: judged true, or a minute or longer and judged by nobody, and announced more than 10 s later, the latest first.
/// The lists are the first of each; the counts are whole. later counts all that are announced more than 10 s later, whatever was
/// said of them; medianLater and longestLater (s) are of all these.
struct WhatIfAnswer {
    int now = 0, then = 0, removed = 0, added = 0, later = 0;
    int missedCount = 0, longMissedCount = 0, laterEventCount = 0, markedTrue = 0;
    int patients = 0;
    double values = 0, monitoredHours = 0, missingShare = 0, medianLater = 0, longestLater = 0;
    std::vector<WhatIfBed> beds;
    std::vector<WhatIfEvent> missed, longMissed, laterEvents;
    friend bool operator==(const WhatIfAnswer&, const WhatIfAnswer&) = default;
};

}
