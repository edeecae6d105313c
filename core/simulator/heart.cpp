// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/heart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::simulator {
namespace {

constexpr double beyond = 1e9;      // "no beat in this stretch"
constexpr double refractory = 0.26; // s: no beat follows another sooner

bool beatless(Rhythm r)
{
    return r == Rhythm::VentricularFibrillation || r == Rhythm::Asystole;
}

}

double tPeakAfter(double rr)
{
    return 0.25 * std::sqrt(std::clamp(rr, 0.3, 1.3)) + 0.035;
}

std::vector<RhythmSpan> rhythmSpans(const BedPlan& bed)
{
    std::vector<double> edges{0};
    for (const auto& step : bed.steps)
        if (step.rhythm || step.hr || step.ectopy || step.ectopyPerMinute) {
            edges.push_back(step.at);
            if (std::isfinite(step.length))
                edges.push_back(step.at + step.length);
        }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<RhythmSpan> spans;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto end = i + 1 < edges.size() ? edges[i + 1] : std::numeric_limits<double>::infinity();
        spans.push_back({edges[i], end, conditionAt(bed, edges[i])});
    }
    return spans;
}

Heart::Heart(const BedPlan& bed, Random chance)
    : spans_(rhythmSpans(bed))
    , chance_(chance)
    , rate_(spans_.front().condition.hr)
{
    qrs_ = last_ = atrium_ = -0.5 - chance_.uniform() * 0.5;
}

std::size_t Heart::spanAt(double t) const
{
    auto i = span_;
    while (i + 1 < spans_.size() && t >= spans_[i].end)
        ++i;
    return i;
}

HeartEvent Heart::next(double breath)
{
    for (;;) {
        auto event = follow(spans_[span_], breath);
        if (event.at < spans_[span_].end || span_ + 1 >= spans_.size()) {
            last_ = event.at;
            if (event.type != 'p' && event.type != '^') {
                if (event.type == 'V' && (type_ == 'N' || type_ == 'S'))
                    event.fromT = event.at - qrs_ - tPeakAfter(rr_);
                qrs_ = event.at;
                rr_ = event.rr;
                type_ = event.type;
            }
            return event;
        }
        // The rhythm changes before that beat: the new one takes over from its first moment.
        const auto from = spans_[span_].condition.rhythm;
        span_ = spanAt(spans_[span_].end);
        const auto& span = spans_[span_];
        count_ = runLeft_ = conducted_ = 0;
        compensate_ = false;
        if (beatless(from) || span.condition.rhythm != from) {
            last_ = std::max(last_, span.start - 0.05);
            atrium_ = std::max(atrium_, span.start - 0.4);
            if (beatless(from))
                rate_ = span.condition.hr;
            if (!beatless(from) && (span.condition.rhythm == Rhythm::VentricularTachycardia ||
                                    span.condition.rhythm == Rhythm::Svt))
                last_ = std::max(last_, span.start - 60 / span.condition.hr + 0.05);
        }
    }
}

bool Heart::ectopicNow(const Condition& condition)
{
    switch (condition.ectopy) {
    case Ectopy::None: return false;
    case Ectopy::Isolated: return count_ > 2 && chance_.uniform() < condition.ectopyPerMinute / condition.hr;
    case Ectopy::Couplet: return count_ >= 8;
    case Ectopy::Bigeminy: return count_ >= 1;
    case Ectopy::Trigeminy: return count_ >= 2;
    case Ectopy::Run: return count_ >= 14;
    case Ectopy::Multiform: return count_ >= 5;
    case Ectopy::ROnT: return count_ >= 8;
    }
    return false;
}

HeartEvent Heart::supraventricular(const Condition& condition, double breath)
{
    HeartEvent e;
    rate_ += (condition.hr - rate_) * 0.25;
    auto rr = 60 / rate_;
    if (runLeft_ == 0 && ectopicNow(condition)) {
        runLeft_ = condition.ectopy == Ectopy::Couplet ? 2
                   : condition.ectopy == Ectopy::Run   ? 3 + (chance_.uniform() < 0.4 ? 1 : 0)
                                                       : 1;
    }
    if (runLeft_ > 0) {
        const bool first = count_ > 0;
        count_ = 0;
        e.type = 'V';
        e.wide = true;
        e.pr = 0;
        e.form = chance_.uniform() < 0.06 ? 1 : 0;
        if (condition.ectopy == Ectopy::Multiform)
            e.form = form_ = 1 - form_;
        e.rr = condition.ectopy == Ectopy::ROnT ? tPeakAfter(rr_) + chance_.between(0.06, 0.09)
               : first                          ? rr * chance_.between(0.56, 0.66) : chance_.between(0.42, 0.48);
        e.strength = 0.75;
        compensate_ = --runLeft_ == 0;
        return e;
    }
    ++count_;
    if (compensate_) { // the pause after an ectopic beat: the sinus node kept its own time
        compensate_ = false;
        rr *= 1.38;
    }
    const auto breathing = std::sin(breath * 6.283185307);
    switch (condition.rhythm) {
    case Rhythm::AtrialFibrillation:
        // Irregular without a pattern, never sooner than the AV node allows.
        e.rr = std::max(0.32, rr * chance_.between(0.66, 1.38));
        e.pr = 0;
        break;
    case Rhythm::AtrialFlutter: {
        // Waves at 300/min; every second to fourth is conducted, about as many as the wanted rate asks for.
        const auto ratio = std::clamp(std::round(rr / 0.2 + chance_.between(-0.7, 0.7)), 2.0, 6.0);
        e.rr = ratio * 0.2;
        e.pr = 0;
        break;
    }
    case Rhythm::Svt:
        e.rr = 60 / condition.hr * (1 + 0.006 * chance_.between(-1, 1));
        e.pr = 0;
        e.type = 'S';
        break;
    case Rhythm::FirstDegreeBlock:
        e.rr = rr * (1 + 0.03 * breathing + 0.012 * chance_.between(-1, 1));
        e.pr = 0.28;
        break;
    default:
        e.rr = rr * (1 + 0.035 * breathing + 0.014 * chance_.between(-1, 1));
        e.pr = std::clamp(0.165 - 0.0003 * (rate_ - 70), 0.11, 0.18);
        break;
    }
    return e;
}

HeartEvent Heart::paced(const Condition& condition)
{
    HeartEvent e;
    e.type = '/';
    e.rr = 60 / condition.hr;
    e.wide = true;
    e.pr = 0;
    e.strength = 0.9;
    if (condition.rhythm == Rhythm::PacedNoCapture &&
        ++conducted_ % 3 != 0) { // one pulse in three still captures
        e.type = '^';
        e.strength = 0;
    }
    return e;
}

HeartEvent Heart::completeBlock(const Condition& condition)
{
    // Atrium and ventricle each keep their own time; the earlier event comes first.
    const auto nextP = atrium_ + 60.0 / 78 * (1 + 0.01 * chance_.between(-1, 1));
    const auto nextR = qrs_ + 60 / condition.hr * (1 + 0.01 * chance_.between(-1, 1));
    HeartEvent e;
    if (nextP < nextR) {
        e.type = 'p';
        e.at = atrium_ = std::max(nextP, last_);
        return e;
    }
    e.rr = nextR - qrs_;
    e.at = std::max(nextR, last_);
    e.pr = 0;
    e.wide = condition.hr < 40;
    if (e.wide)
        e.type = 'V';
    return e;
}

HeartEvent Heart::follow(const RhythmSpan& span, double breath)
{
    const auto& condition = span.condition;
    HeartEvent e;
    switch (condition.rhythm) {
    case Rhythm::VentricularFibrillation:
    case Rhythm::Asystole: e.at = beyond; return e;
    case Rhythm::VentricularTachycardia:
        e.type = 'V';
        e.wide = true;
        e.pr = 0;
        e.strength = 0.5;
        e.rr = 60 / condition.hr * (1 + 0.012 * chance_.between(-1, 1));
        break;
    case Rhythm::VentricularRhythm:
        e.type = 'V';
        e.wide = true;
        e.pr = 0;
        e.strength = 0.85;
        e.rr = 60 / condition.hr * (1 + 0.02 * chance_.between(-1, 1));
        break;
    case Rhythm::CompleteBlock: return completeBlock(condition);
    case Rhythm::Paced:
    case Rhythm::PacedNoCapture:
        e = paced(condition);
        e.at = std::max(last_, qrs_) + e.rr;
        e.rr = e.at - qrs_;
        return e;
    case Rhythm::Wenckebach:
    case Rhythm::MobitzTwo: {
        e = supraventricular(condition, breath);
        const bool dropped = ++conducted_ % 4 == 0;
        const bool growing = condition.rhythm == Rhythm::Wenckebach;
        const auto longer = growing && !dropped ? 0.06 * (conducted_ % 4 - 1) : 0;
        const auto atrial = 60 / rate_;
        const auto p = atrium_ + atrial * (1 + 0.008 * chance_.between(-1, 1));
        atrium_ = std::max(p, last_ - 0.3);
        if (dropped) {
            e.type = 'p';
            e.at = std::max(atrium_, last_ + 0.05);
            return e;
        }
        e.type = 'N';
        e.wide = false;
        e.pr = 0.18 + longer;
        e.at = std::max(atrium_ + e.pr, qrs_ + refractory);
        e.rr = e.at - qrs_;
        return e;
    }
    default: e = supraventricular(condition, breath); break;
    }
    e.at = std::max(last_ + e.rr, qrs_ + refractory);
    e.rr = e.at - qrs_;
    return e;
}

}
