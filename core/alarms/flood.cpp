// SPDX-License-Identifier: GPL-3.0-or-later
// Counting new sounds in a sliding window.
#include "core/alarms/flood.h"

namespace wardlight::alarms {
namespace {

constexpr auto floodWindow = 600s;
constexpr std::size_t floodBegins = 10;
constexpr std::size_t floodEndsBelow = 5;
constexpr std::size_t floodKept = 64;

}

void Flood::forgetBefore(Instant at)
{
    while (!onsets_.empty() && onsets_.front() <= at)
        onsets_.pop_front();
}

void Flood::audibleOnset(Instant at)
{
    onsets_.push_back(at);
    if (onsets_.size() > floodKept)
        onsets_.pop_front();
    (void)isFlood(at);
}

bool Flood::isFlood(Instant now)
{
    forgetBefore(now - floodWindow);
    if (onsets_.size() >= floodBegins)
        flood_ = true;
    else if (onsets_.size() < floodEndsBelow)
        flood_ = false;
    return flood_;
}

}
