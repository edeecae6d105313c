// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/pulse_wave.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double slopeWindow = 0.128;  // s
constexpr double leastInterval = 0.24; // s
constexpr double leastShare = 0.08;    // of the usual height: what is smaller is noise on a still line
constexpr auto readingWindow = 8s;

}

PulseWave::PulseWave(double rate)
    : rate_(rate)
    , low_(Biquad::lowPass(16, rate))
    , riseCount_(std::clamp<std::size_t>(static_cast<std::size_t>(slopeWindow * rate), 2, 128))
{
}

void PulseWave::forget()
{
    pulseCount_ = next_ = 0;
    last_.reset();
    first_ = true;
    usualHeight_ = 0;
    strength_ = 1;
    seen_ = 0;
}

void PulseWave::take(double raw, Instant at)
{
    if (std::isnan(raw)) {
        missingRun_ += 1;
        if (missingRun_ > rate_)
            first_ = true;
        return;
    }
    missingRun_ = 0;
    if (first_) {
        low_.settle(raw);
        lastValue_ = level_ = flatLow_ = flatHigh_ = raw;
        high_ = lowest_ = valley_ = raw;
        rises_.fill(0);
        riseSum_ = threshold_ = top_ = 0;
        sinceOnset_ = sum_ = count_ = quietSeconds_ = 0;
        seen_ = 0;
        presentSince_ = at;
        first_ = false;
    }
    const double v = low_(raw);
    level_ += (raw - level_) / rate_ * 2;
    // Flatness: a window that restarts whenever something moves.
    flatLow_ = std::min(flatLow_, raw);
    flatHigh_ = std::max(flatHigh_, raw);
    if (flatHigh_ - flatLow_ > std::max(1e-9, 0.02 * usualHeight_)) {
        flatRun_ = 0;
        flatLow_ = flatHigh_ = raw;
    } else {
        flatRun_ += 1;
    }
    const double rise = std::max(0.0, v - lastValue_);
    lastValue_ = v;
    riseSum_ += rise - rises_[riseAt_];
    rises_[riseAt_] = rise;
    riseAt_ = riseAt_ + 1 == riseCount_ ? 0 : riseAt_ + 1;

    sinceOnset_ += 1;
    high_ = std::max(high_, v);
    if (v <= lowest_) {
        lowest_ = v;
        valley_ = v;
    }
    sum_ += raw;
    count_ += 1;
    quietSeconds_ += 1 / rate_;
    top_ = std::max(top_, riseSum_);

    if (quietSeconds_ > 3) { // nothing found: look for smaller pulses
        threshold_ *= 0.7;
        top_ = riseSum_;
        quietSeconds_ = 1.5;
    }
    if (seen_ < static_cast<int>(2 * rate_)) { // learning: two seconds set the scale
        ++seen_;
        threshold_ = std::max(threshold_, 0.5 * top_);
        return;
    }
    if (!armed_ && riseSum_ < 0.35 * threshold_)
        armed_ = true;
    if (armed_ && riseSum_ > threshold_ && riseSum_ > std::max(1e-6, leastShare * usualHeight_) &&
        sinceOnset_ > leastInterval * rate_) {
        found(at - fromSeconds(slopeWindow / 2));
        armed_ = false;
    }
}

void PulseWave::found(Instant at)
{
    const double height = high_ - valley_;
    if (last_) {
        const double interval = seconds(at - *last_);
        pulses_[next_] = {at, high_, valley_, sum_ / std::max(1.0, count_), interval};
        next_ = (next_ + 1) % pulses_.size();
        pulseCount_ = std::min(pulseCount_ + 1, pulses_.size());
        usualHeight_ = usualHeight_ > 0 ? usualHeight_ + 0.02 * (height - usualHeight_) : height;
        strength_ += 0.35 * ((usualHeight_ > 0 ? height / usualHeight_ : 1) - strength_);
    }
    last_ = at;
    threshold_ += 0.15 * (0.55 * top_ - threshold_);
    top_ = 0;
    high_ = lastValue_;
    lowest_ = lastValue_;
    sum_ = count_ = 0;
    sinceOnset_ = 0;
    quietSeconds_ = 0;
}

std::optional<PulseWave::Reading> PulseWave::reading(Instant now) const
{
    Reading r;
    double intervals = 0;
    for (std::size_t i = 0; i < pulseCount_; ++i) {
        const auto& p = pulses_[(next_ + pulses_.size() - 1 - i) % pulses_.size()];
        if (now - p.at > readingWindow || p.interval > 3)
            break;
        r.systolic += p.systolic;
        r.diastolic += p.diastolic;
        r.mean += p.mean;
        intervals += p.interval;
        ++r.beats;
    }
    if (r.beats < 2)
        return std::nullopt;
    r.systolic /= r.beats;
    r.diastolic /= r.beats;
    r.mean /= r.beats;
    r.rate = 60.0 * r.beats / intervals;
    return r;
}

bool PulseWave::steady(Instant now) const
{
    constexpr std::size_t wanted = 5;
    if (pulseCount_ < wanted || !last_ || strength_ < 0.5 || strength_ > 2)
        return false;
    double shortest = 1e9, longest = 0;
    for (std::size_t i = 0; i < wanted; ++i) {
        const auto& p = pulses_[(next_ + pulses_.size() - 1 - i) % pulses_.size()];
        shortest = std::min(shortest, p.interval);
        longest = std::max(longest, p.interval);
    }
    return longest < 2 && longest < 1.25 * shortest && seconds(now - *last_) < 1.5 * longest;
}

int PulseWave::pulsesSince(Instant from) const
{
    int n = 0;
    for (std::size_t i = 0; i < pulseCount_ && i < pulses_.size() && pulses_[(next_ + pulses_.size() - 1 - i) % pulses_.size()].at > from; ++i)
        ++n;
    return n;
}

std::optional<double> PulseWave::level() const
{
    if (first_ || missing())
        return std::nullopt;
    return level_;
}

}
