// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_detector.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double refractory = 0.200;     // s: no heart beats faster than 300 /min
constexpr double ownEnd = 0.230, ownEndFrom = 0.12; // s: so long lasts a complex of this width
constexpr double ownEndShare = 0.55, ownEndOdds = -2;  // of its height; log-odds
constexpr double holdSeconds = 0.320;    // s after the envelope's peak, until it is judged
constexpr double lookBackAfter = 1.5;    // usual intervals
constexpr double lookBackOdds = -1.5;    // what is enough when a beat is overdue
constexpr double learningSeconds = 2.0;
constexpr double leastHeight = 2.4;      // mV/s: a QRS of 0.15 mV and 100 ms stays below (EC13)
constexpr double usualWay = 0.08;         // s from an R wave to the peak of its envelope, at most but for the widest
constexpr double wildest = 1e4;          // mV: no amplifier says more; what does must not reach the sums
constexpr double worthJudging = 0.12;    // of the beats' height

double logRatio(double a, double b) { return std::log(std::max(a, 1e-6) / std::max(b, 1e-6)); }

}

QrsDetector::QrsDetector(double rate)
    : front_(rate)
    , hold_(front_.samples(holdSeconds))
{
    memory_.begin(2 * leastHeight);
}

std::uint64_t QrsDetector::decidedUntil() const
{
    const auto behind = (hold_ + front_.samples(usualWay)) * static_cast<std::uint64_t>(front_.divisor());
    return index_ > behind ? index_ - behind : 0;
}

void QrsDetector::relearn()
{
    learning_ = true;
    haveLast_ = haveCandidate_ = false;
    waitingCount_ = topCount_ = 0;
    thirdStart_ = front_.now();
    thirdTop_ = 0;
}

bool QrsDetector::take(double x)
{
    if (std::isnan(x))
        x = lastInput_;
    x = std::clamp(x, -wildest, wildest);
    lastInput_ = x;
    ++index_;
    judged_ = false;
    if (!front_.take(x))
        return false;
    if (front_.peaked() && waitingCount_ < waiting_.size() &&
        front_.peak().height > std::max(leastHeight / 2, learning_ ? 0.0 : worthJudging * memory_.height()))
        waiting_[waitingCount_++] = front_.peak();
    if (learning_) {
        if (front_.peaked())
            thirdTop_ = std::max(thirdTop_, front_.peak().height);
        if (front_.now() - thirdStart_ >= front_.samples(learningSeconds / 3)) {
            tops_[topCount_++] = thirdTop_;
            thirdTop_ = 0;
            thirdStart_ = front_.now();
        }
        if (topCount_ == tops_.size())
            learnFrom();
        return false;
    }
    if (waitingCount_ > 0 && front_.now() >= waiting_[0].at + hold_) { // one a sample: the caller sees each beat
        const auto peak = waiting_[0];
        --waitingCount_;
        std::copy(waiting_.begin() + 1, waiting_.begin() + static_cast<std::ptrdiff_t>(waitingCount_) + 1, waiting_.begin());
        return judge(peak);
    }
    return lookBack();
}

void QrsDetector::learnFrom()
{
    auto tops = tops_;
    std::sort(tops.begin(), tops.end());
    memory_.begin(std::max(tops[1], 2 * leastHeight));
    learning_ = false;
}

void QrsDetector::surroundings(const Deflection& peak, QrsTraits& traits) const
{
    // Median and top of the envelope before and behind, the deflection itself left out.
    std::array<float, 32> around{};
    std::size_t n = 0;
    float top = 0;
    const auto add = [&](double from, double until) {
        for (double t = from; t < until && n < around.size(); t += 0.020) {
            const auto at = static_cast<std::int64_t>(peak.at) + static_cast<std::int64_t>(t * front_.rate());
            if (at < 0 || at >= static_cast<std::int64_t>(front_.now()))
                continue;
            const auto here = static_cast<std::uint64_t>(at);
            around[n] = front_.envelope(here);
            if (!haveLast_ || here > last_.at + front_.samples(0.12) || here + front_.samples(0.12) < last_.at)
                top = std::max(top, around[n]);
            ++n;
        }
    };
    add(-0.48, -0.12);
    add(0.14, 0.32);
    if (n == 0)
        return;
    const auto middle = around.begin() + static_cast<std::ptrdiff_t>(n / 2);
    std::nth_element(around.begin(), middle, around.begin() + static_cast<std::ptrdiff_t>(n));
    traits.contrast = logRatio(peak.height, std::max(0.3, static_cast<double>(*middle)));
    traits.beside = logRatio(std::max(0.3, static_cast<double>(top)), peak.height);
}

QrsTraits QrsDetector::look(const Deflection& peak)
{
    QrsTraits t;
    t.at = peak.r * static_cast<std::uint64_t>(front_.divisor());
    t.height = logRatio(peak.height, memory_.height());
    t.sharpness = logRatio(peak.slope, memory_.slope());
    surroundings(peak, t);
    shaped_ = front_.shape(peak.r, shape_);
    t.known = shaped_ && memory_.likest(shape_, t.likeness, t.own);
    if (shaped_) {
        t.rough = static_cast<double>(shape_.rough);
        t.swift = logRatio(peak.slope, static_cast<double>(shape_.amplitude));
    }
    t.since = haveLast_ ? static_cast<double>(peak.r - last_.r) / front_.rate() : 1.0;
    t.early = t.since / memory_.usual();
    t.irregular = memory_.irregular();
    const double tail = haveLast_ ? memory_.tail(static_cast<double>(peak.at - last_.at) / front_.rate()) * last_.height
                                  : 0.1 * memory_.height();
    t.tail = logRatio(peak.height, std::max(0.5, tail));
    double next = 0;
    for (std::size_t i = 0; i < waitingCount_; ++i)
        if (const auto apart = waiting_[i].at - peak.at; apart <= front_.samples(0.30))
            next = std::max(next, waiting_[i].height);
    t.following = std::max(-2.5, logRatio(next, peak.height));
    return t;
}

bool QrsDetector::judge(const Deflection& peak)
{
    if (haveLast_ && peak.r < last_.r + front_.samples(refractory))
        return lookBack();
    const auto traits = look(peak);
    const double odds = peak.height < leastHeight ? tooSmall : qrsEvidence(traits);
    // What follows a wide complex at once and is much lower is its own end: in a heart that beats so fast, all are alike.
    // It is only not told: for what comes next it is as good a neighbour as before.
    const bool end = haveLast_ && found_.shaped && static_cast<double>(found_.shape.width) >= ownEndFrom &&
                     peak.r < last_.r + front_.samples(ownEnd) && peak.height < ownEndShare * last_.height;
    judgement_ = {traits.at, end ? std::min(odds, ownEndOdds) : odds, traits};
    judged_ = true;
    if (odds > 0)
        return accept(peak, odds, false) && !end;
    if (traits.since > 0.36 && (!haveCandidate_ || odds > candidateOdds_)) {
        candidate_ = peak;
        candidateOdds_ = odds;
        haveCandidate_ = true;
    }
    return lookBack();
}

bool QrsDetector::lookBack()
{
    if (!haveLast_ || !haveCandidate_)
        return false;
    const double waited = static_cast<double>(front_.now() - last_.at - hold_) / front_.rate();
    if (waited < lookBackAfter * memory_.usual() || candidateOdds_ < lookBackOdds)
        return false;
    shaped_ = front_.shape(candidate_.r, shape_);
    return accept(candidate_, candidateOdds_, true);
}

bool QrsDetector::accept(const Deflection& peak, double odds, bool late)
{
    if (haveLast_) {
        const double interval = static_cast<double>(peak.r - last_.r) / front_.rate();
        if (interval < 3) {
            memory_.tailOf(front_, last_, interval);
            memory_.interval(interval);
        }
    }
    memory_.beat(peak, shaped_ ? &shape_ : nullptr);
    last_ = peak;
    haveLast_ = true;
    haveCandidate_ = false;
    found_.at = peak.r * static_cast<std::uint64_t>(front_.divisor());
    found_.odds = odds;
    found_.late = late;
    found_.shaped = shaped_;
    if (shaped_) {
        found_.shape = shape_;
        front_.widen(peak.r, found_.shape);
    }
    return true;
}

}
