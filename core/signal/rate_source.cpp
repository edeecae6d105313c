// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/rate_source.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double sameRate = 0.25;     // share: the rate may change while nobody sees it
constexpr double clearlyOther = 0.15; // share, and at least:
constexpr double leastApart = 8;      // /min

bool allBelieved(const RateFacts& f) { return f.pulseWaves > 0 && f.believedWaves == f.pulseWaves; }

}

bool pulsesRefuteStandstill(const RateFacts& f)
{
    if (!allBelieved(f) || !f.heartBefore || *f.heartBefore <= 0)
        return false;
    // As many as the gap has room for, less one that began before and one still on its way.
    const int expected = static_cast<int>(f.quiet * f.pulse / 60) - 2;
    return f.fewestPulses >= std::max(2, expected) && std::abs(f.pulse - *f.heartBefore) <= sameRate * *f.heartBefore;
}

RateSource rateSource(const RateFacts& f)
{
    if (f.quiet >= 3 && pulsesRefuteStandstill(f))
        return RateSource::Pulse;
    if (!f.leadsPoor)
        return RateSource::Ecg;
    if (allBelieved(f) && (!f.heart || std::abs(*f.heart - f.pulse) > std::max(leastApart, clearlyOther * f.pulse)))
        return RateSource::Pulse;
    return RateSource::EcgDoubted;
}

}
