// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_detector.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double envelopeSeconds = 0.080;
constexpr double refractory = 0.200;     // s: no heart beats faster than 300 /min
constexpr double tWaveUntil = 0.360;     // s: a T wave may follow this late
constexpr double tWaveSurelyUntil = 0.260; // s: 230 /min and more is told by the fibrillation detector as well
constexpr double thresholdShare = 0.3125;
constexpr double lookBackAfter = 1.5;    // mean intervals
constexpr double learningSeconds = 2.0;
constexpr double leastHeight = 2.4;      // mV/s: a QRS of 0.15 mV and 100 ms stays below (EC13)

double median(const std::array<double, 8>& all, std::size_t count)
{
    auto sorted = all;
    const auto n = std::min<std::size_t>(count, sorted.size());
    if (n == 0)
        return 0;
    std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(n));
    return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

void remember(std::array<double, 8>& all, std::size_t& count, double value)
{
    all[count++ % all.size()] = value;
    if (count == 2 * all.size()) // keep "full" without growing for ever
        count = all.size();
}

}

QrsDetector::QrsDetector(double rate)
    : rate_(rate)
    , low_(Biquad::lowPass(16, rate))
    , high_(Biquad::highPass(5, rate))
    , slopes_(std::max<std::size_t>(2, static_cast<std::size_t>(envelopeSeconds * rate)), 0.0)
    , band_(std::max<std::size_t>(64, static_cast<std::size_t>(rate * 4)), 0.0)
    , slope_(band_.size(), 0.0)
    , delay_(static_cast<std::uint64_t>(0.022 * rate))
{
}

void QrsDetector::relearn()
{
    learning_ = true;
    haveLast_ = haveCandidate_ = rising_ = false;
    beats_ = noises_ = rr_ = firstCount_ = waitingCount_ = waitingNext_ = 0;
    secondStart_ = index_;
    secondTop_ = 0;
}

double QrsDetector::threshold() const
{
    const double noise = median(noiseHeights_, noises_);
    const double beat = median(beatHeights_, beats_);
    return std::max(leastHeight, noise + thresholdShare * (beat - noise));
}

QrsDetector::Peak QrsDetector::measured(std::uint64_t at, double height) const
{
    // The envelope's peak lies about half its window behind the steepest part of the QRS.
    const auto window = static_cast<std::uint64_t>(0.16 * rate_);
    Peak peak{.at = at, .r = at, .height = height};
    double largest = -1;
    for (std::uint64_t i = at > window ? at - window : 0; i <= at; ++i) {
        const auto slot = i % band_.size();
        if (const double size = std::abs(band_[slot]); size > largest) {
            largest = size;
            peak.r = i;
        }
        peak.slope = std::max(peak.slope, std::abs(slope_[slot]));
    }
    peak.r = peak.r > delay_ ? peak.r - delay_ : 0;
    return peak;
}

bool QrsDetector::take(double x)
{
    if (std::isnan(x))
        x = lastInput_;
    if (index_ == 0) {
        low_.settle(x);
        high_.settle(x);
    }
    lastInput_ = x;
    const double band = high_(low_(x));
    const double slope = (band - beforeLastBand_) * rate_ / 2; // mV/s
    beforeLastBand_ = lastBand_;
    lastBand_ = band;
    const auto slot = index_ % band_.size();
    band_[slot] = band;
    slope_[slot] = slope;
    const double magnitude = std::abs(slope);
    envelopeSum_ += magnitude - slopes_[slopeAt_];
    slopes_[slopeAt_] = magnitude;
    slopeAt_ = slopeAt_ + 1 == slopes_.size() ? 0 : slopeAt_ + 1;
    const double envelope = envelopeSum_ / static_cast<double>(slopes_.size());
    ++index_;

    // Follow the envelope up; its peak is known when it has fallen to half, or after 175 ms.
    bool peaked = false;
    Peak peak;
    if (rising_) {
        if (envelope > risingTop_) {
            risingTop_ = envelope;
            risingAt_ = index_ - 1;
        } else if (envelope < risingTop_ / 2 ||
                   static_cast<double>(index_ - 1 - risingAt_) > 0.175 * rate_) {
            peak = measured(risingAt_, risingTop_);
            peaked = true;
            rising_ = false;
        }
    } else if (envelope > lastEnvelope_ && envelope > 1e-9) {
        rising_ = true;
        risingTop_ = envelope;
        risingAt_ = index_ - 1;
    }
    lastEnvelope_ = envelope;

    if (learning_) {
        secondTop_ = std::max(secondTop_, envelope);
        if (peaked && waitingCount_ < waiting_.size())
            waiting_[waitingCount_++] = peak;
        if (static_cast<double>(index_ - secondStart_) >= learningSeconds / 3 * rate_) {
            firstTops_[firstCount_++] = secondTop_;
            secondTop_ = 0;
            secondStart_ = index_;
        }
        if (firstCount_ == firstTops_.size())
            learnFrom();
        return false;
    }
    if (waitingNext_ < waitingCount_) { // one held-back peak a sample: the caller sees each beat
        if (peaked && waitingCount_ < waiting_.size())
            waiting_[waitingCount_++] = peak;
        return judge(waiting_[waitingNext_++]);
    }
    if (peaked)
        return judge(peak);
    return lookBack();
}

void QrsDetector::learnFrom()
{
    auto tops = firstTops_;
    std::sort(tops.begin(), tops.end());
    for (int i = 0; i < 8; ++i) { // as if eight beats of the middle third's size had been seen
        remember(beatHeights_, beats_, std::max(tops[1], 2 * leastHeight));
        remember(noiseHeights_, noises_, 0.1 * tops[1]);
        remember(intervals_, rr_, 1.0);
    }
    learning_ = false;
}

bool QrsDetector::judge(const Peak& peak)
{
    const double since = haveLast_ ? static_cast<double>(peak.r - std::min(peak.r, last_.r)) / rate_ : 10;
    if (haveLast_ && (peak.r <= last_.r || since < refractory)) {
        return false;
    }
    // A T wave is less steep than its QRS; close behind a wide one it comes near to it.
    const bool close = since < tWaveSurelyUntil;
    const bool tWave = since < tWaveUntil && (peak.slope < (close ? 0.75 : 0.5) * last_.slope ||
                                              (close && peak.height < 0.6 * last_.height));
    if (peak.height > threshold() && !tWave)
        return accept(peak, false);
    if (!tWave)
        remember(noiseHeights_, noises_, peak.height);
    if (!tWave && since > 0.36 && (!haveCandidate_ || peak.height > candidate_.height)) {
        candidate_ = peak;
        haveCandidate_ = true;
    }
    return lookBack();
}

bool QrsDetector::lookBack()
{
    if (!haveLast_ || !haveCandidate_)
        return false;
    const double waited = static_cast<double>(index_ - last_.at) / rate_;
    const double usual = median(intervals_, rr_);
    if (waited < lookBackAfter * usual + 0.1 || candidate_.height < threshold() / 2)
        return false;
    return accept(candidate_, true);
}

bool QrsDetector::accept(const Peak& peak, bool late)
{
    if (haveLast_) {
        const double interval = static_cast<double>(peak.r - last_.r) / rate_;
        if (interval < 3)
            remember(intervals_, rr_, interval);
    }
    // One huge artefact must not deafen it for the next eight beats.
    remember(beatHeights_, beats_, std::min(peak.height, 3 * std::max(median(beatHeights_, beats_), leastHeight)));
    last_ = peak;
    haveLast_ = true;
    haveCandidate_ = false;
    found_ = {peak.r, peak.height, late};
    return true;
}

}
