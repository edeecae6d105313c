// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/number_history.h"

#include <algorithm>

namespace wardlight::engine {

void NumberHistory::forget() { *this = {}; }

void NumberHistory::take(const NumericSet& numbers, Now now)
{
    if (second_ == 0) {
        minuteEnd_ = now.mono + 60s;
        minuteStart_ = now.wall;
    }
    if (now.mono >= minuteEnd_) {
        closeMinute(minuteStart_);
        minuteStart_ = now.wall;
        minuteEnd_ = std::max(minuteEnd_ + 60s, now.mono);
    }
    const auto at = second_ % secondsKept;
    times_[at] = now;
    for (std::size_t p = 1; p < lanes_.size(); ++p) {
        const auto& n = numbers.all()[p];
        auto& lane = lanes_[p];
        const bool there = n.parameter != Parameter::None && n.validity != Validity::Absent;
        if (!lane) {
            if (!there)
                continue;
            lane = std::make_unique<Lane>();
        }
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(now.mono - n.measured).count();
        lane->seconds[at] = there ? Second{static_cast<float>(n.value),
                                           static_cast<std::uint16_t>(std::clamp<std::int64_t>(age, 0, UINT16_MAX)), n.validity}
                                  : Second{};
        if (!there || !isUsable(n.validity))
            continue;
        const auto value = static_cast<float>(n.value);
        auto& open = lane->open;
        open.low = lane->count == 0 ? value : std::min(open.low, value);
        open.high = lane->count == 0 ? value : std::max(open.high, value);
        lane->sum += n.value;
        ++lane->count;
    }
    ++second_;
}

void NumberHistory::closeMinute(WallTime at)
{
    const auto place = minute_ % minutesKept;
    minutes_[place] = at;
    for (auto& lane : lanes_) {
        if (!lane)
            continue;
        lane->minutes[place] = {};
        if (lane->count > 0)
            lane->minutes[place] = {lane->open.low, lane->open.high, static_cast<float>(lane->sum / lane->count)};
        lane->sum = 0;
        lane->count = 0;
    }
    ++minute_;
}

std::vector<PastNumbers> NumberHistory::seconds(Instant from, Instant until) const
{
    std::vector<PastNumbers> all;
    for (auto s = second_ > secondsKept ? second_ - secondsKept : 0; s < second_; ++s) {
        const auto at = s % secondsKept;
        const auto& now = times_[at];
        if (now.mono < from || now.mono > until)
            continue;
        PastNumbers past{now, {}};
        for (std::size_t p = 1; p < lanes_.size(); ++p)
            if (lanes_[p] && lanes_[p]->seconds[at].validity != Validity::Absent) {
                const auto& n = lanes_[p]->seconds[at];
                past.numbers.push_back({static_cast<Parameter>(p), atStep(static_cast<Parameter>(p), static_cast<double>(n.value)),
                                        n.validity, now.mono - std::chrono::seconds(n.age), {}});
            }
        all.push_back(std::move(past));
    }
    return all;
}

std::vector<PastMinute> NumberHistory::minutes(Parameter parameter, WallTime from, WallTime until) const
{
    std::vector<PastMinute> all;
    const auto& lane = lanes_[static_cast<std::size_t>(parameter)];
    if (!lane)
        return all;
    for (auto m = minute_ > minutesKept ? minute_ - minutesKept : 0; m < minute_; ++m) {
        const auto& one = lane->minutes[m % minutesKept];
        const auto at = minutes_[m % minutesKept];
        if (one.low <= one.high && at >= from && at <= until)
            all.push_back({at, one.low, one.high, one.mean});
    }
    if (lane->count > 0 && minuteStart_ >= from && minuteStart_ <= until)
        all.push_back({minuteStart_, lane->open.low, lane->open.high, static_cast<float>(lane->sum / lane->count)});
    return all;
}

}
