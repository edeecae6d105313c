// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/breaths.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr auto countedOver = 30s;
constexpr double leastBreath = 0.4; // s: 150 /min

}

Breaths::Breaths(double rate, BreathSource source)
    : rate_(rate)
    , source_(source)
    , high_(Biquad::firstOrderHighPass(0.08, rate))
    , low_(Biquad::lowPass(source == BreathSource::Co2 ? 6.0 : 1.5, rate))
{
}

void Breaths::forget()
{
    count_ = next_ = 0;
    last_.reset();
    first_ = true;
    missing_ = true;
    endTidal_.reset();
    inspired_.reset();
}

void Breaths::take(double x, Instant at)
{
    if (std::isnan(x)) {
        missingRun_ += 1;
        if (missingRun_ > 2 * rate_ && !missing_)
            forget();
        return;
    }
    missingRun_ = 0;
    if (first_) {
        high_.settle(x);
        low_.settle(source_ == BreathSource::Co2 ? x : 0);
        top_ = bottom_ = source_ == BreathSource::Co2 ? x : 0;
        highest_ = lowest_ = x;
        readableSince_ = at;
        missing_ = first_ = false;
    }
    const double v = low_(source_ == BreathSource::Co2 ? x : high_(x));
    const double decay = 1 / (rate_ * 12); // extremes fade over some 12 s
    const double middle = (top_ + bottom_) / 2;
    top_ = std::max(v, top_ - decay * (top_ - middle));
    bottom_ = std::min(v, bottom_ + decay * (middle - bottom_));
    const double span = top_ - bottom_;
    const double least = source_ == BreathSource::Co2 ? 4.0 : 1e-6;
    const double on = source_ == BreathSource::Co2 ? bottom_ + 0.4 * span : middle + 0.15 * span;
    const double off = source_ == BreathSource::Co2 ? bottom_ + 0.25 * span : middle - 0.15 * span;
    highest_ = std::max(highest_, x);
    lowest_ = std::min(lowest_, x);
    if (!up_ && v > on && span > least) {
        up_ = true;
        if (last_ && seconds(at - *last_) < leastBreath)
            return;
        last_ = at;
        times_[next_] = at;
        next_ = (next_ + 1) % times_.size();
        count_ = std::min(count_ + 1, times_.size());
        inspired_ = lowest_;
        highest_ = x;
    } else if (up_ && v < off) {
        up_ = false;
        endTidal_ = highest_;
        lowest_ = x;
    }
}

std::optional<double> Breaths::rate(Instant now) const
{
    if (missing_)
        return std::nullopt;
    if (apnoea(now) >= 20)
        return 0.0;
    std::size_t breaths = 0;
    Instant oldest, newest;
    for (std::size_t i = 0; i < count_; ++i) {
        const auto at = times_[(next_ + times_.size() - 1 - i) % times_.size()];
        if (now - at > countedOver)
            break;
        if (breaths++ == 0)
            newest = at;
        oldest = at;
    }
    if (breaths < 3)
        return std::nullopt;
    return 60.0 * static_cast<double>(breaths - 1) / seconds(newest - oldest);
}

double Breaths::apnoea(Instant now) const
{
    if (missing_)
        return 0;
    return seconds(now - (last_ ? std::max(*last_, readableSince_) : readableSince_));
}

std::optional<double> Breaths::endTidal() const { return source_ == BreathSource::Co2 ? endTidal_ : std::nullopt; }
std::optional<double> Breaths::inspired() const { return source_ == BreathSource::Co2 ? inspired_ : std::nullopt; }

}
