// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/witness.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

enum class Asked : std::uint8_t {
    Nothing, Standstill, Fibrillation, Ventricular, Fast, Slow, Ectopy, Irregularity, PulseLost, Open, PressureHigh,
    PressureLow, Oxygen, BreathStopped, BreathFast, BreathSlow
};

// The figures below are ours: how much of a change makes a witness. What is between them is "cannot tell".
constexpr double mostMissing = 0.3;      // share of a side without samples
constexpr double mostNoisy = 0.5;        // share of seconds
constexpr double leastSeconds = 1.5;     // of samples after the beginning
constexpr double stoppedAfter = 3.0;     // s without a beat or pulse
constexpr double fellBelow = 0.7;        // of the height before
constexpr double weakBelow = 0.35;       // of the height before: its number cannot be trusted
constexpr double nearRate = 0.93;        // of the limit: averages differ
constexpr double sameRate = 0.12;        // share two rates may differ by
constexpr double irregularFrom = 0.10;
constexpr double breathStoppedAfter = 10; // s: a strip holds 12 s before the alarm

Asked askedOf(AlarmKind kind)
{
    using enum AlarmKind;
    switch (kind) {
    case Asystole:
    case Pause: return Asked::Standstill;
    case VentricularFlutterFibrillation: return Asked::Fibrillation;
    case VentricularTachycardia:
    case VentricularRun:
    case VentricularRhythm:
    case VentricularBradycardia: return Asked::Ventricular;
    case ExtremeTachycardia:
    case Svt:
    case HrHigh:
    case PrHigh: return Asked::Fast;
    case ExtremeBradycardia:
    case HrLow:
    case PrLow: return Asked::Slow;
    case Couplet:
    case Bigeminy:
    case Trigeminy:
    case PvcRateHigh:
    case MultiformPvc:
    case ROnT: return Asked::Ectopy;
    case AtrialFibrillation:
    case IrregularRhythm: return Asked::Irregularity;
    case PulseLost: return Asked::PulseLost;
    case AbpDisconnected: return Asked::Open;
    case AbpSysHigh:
    case AbpDiaHigh:
    case AbpMeanHigh: return Asked::PressureHigh;
    case AbpSysLow:
    case AbpDiaLow:
    case AbpMeanLow: return Asked::PressureLow;
    case Spo2Low:
    case Spo2High:
    case Spo2Desat: return Asked::Oxygen;
    case Apnea: return Asked::BreathStopped;
    case RrHigh: return Asked::BreathFast;
    case RrLow: return Asked::BreathSlow;
    default: return Asked::Nothing; // equipment, cuffs, scores, and what no wave shows
    }
}

double ruleOf(AlarmKind kind)
{
    if (kind == AlarmKind::Svt)
        return 150;
    if (kind == AlarmKind::ExtremeBradycardia)
        return 40;
    return 140; // extreme tachycardia
}

bool isPulse(WaveLabel l) { return l == WaveLabel::Pleth || l == WaveLabel::Abp || l == WaveLabel::Pap; }
bool isBreath(WaveLabel l) { return l == WaveLabel::Resp || l == WaveLabel::Co2; }

void say(Witness& w, Stance stance, WitnessReason reason, double first = 0, double second = 0)
{
    w.stance = stance;
    w.reason = reason;
    w.first = first;
    w.second = second;
}

/// False when the lane cannot be read; it says why.
bool readable(Witness& w, WaveLabel label)
{
    const auto& f = w.facts;
    if (f.after.missing > mostMissing)
        say(w, Stance::Unreadable, WitnessReason::LeadOff, std::round(f.after.missing * 100));
    else if (f.after.length < leastSeconds)
        say(w, Stance::Unreadable, WitnessReason::TooShort);
    else if (isEcg(label) && f.after.noisy > mostNoisy)
        say(w, Stance::Unreadable, WitnessReason::Noisy, std::round(f.after.noisy * 100));
    else
        return true;
    return false;
}

struct Context {
    Asked asked = Asked::Nothing;
    double limit = 0;
    std::optional<double> ecgRate; ///< of the first ECG lane that can be read, after the beginning
};

void askEcg(Witness& w, const Context& c)
{
    const auto& f = w.facts;
    const double rate = f.after.rate.value_or(0);
    switch (c.asked) {
    case Asked::Standstill:
        if (f.beats.empty())
            return say(w, Stance::Unreadable, WitnessReason::Flat);
        if (f.longestGap >= stoppedAfter) {
            say(w, Stance::Agrees, WitnessReason::NoBeat, f.longestGap);
            w.openEnded = f.gapOpen;
            return;
        }
        return say(w, Stance::Disagrees, WitnessReason::BeatsGoOn, rate);
    case Asked::Fibrillation:
        if (f.fibrillating > 0)
            return say(w, Stance::Agrees, WitnessReason::Fibrillates, f.fibrillating);
        return say(w, Stance::Disagrees, WitnessReason::Organised, rate);
    case Asked::Ventricular:
        if (f.run >= 3)
            return say(w, Stance::Agrees, WitnessReason::WideBeats, f.run, rate);
        return say(w, Stance::Disagrees, WitnessReason::NoWideBeats, rate);
    case Asked::Fast:
    case Asked::Slow:
        if (!f.after.rate)
            return say(w, Stance::Unreadable, WitnessReason::TooShort);
        return say(w, (c.asked == Asked::Fast ? rate > c.limit * nearRate : rate < c.limit / nearRate) ? Stance::Agrees : Stance::Disagrees,
                   WitnessReason::Rate, rate);
    case Asked::Ectopy: {
        const auto n = std::count_if(f.beats.begin(), f.beats.end(), [](const LaneBeat& b) { return b.type == 'V'; });
        return n > 0 ? say(w, Stance::Agrees, WitnessReason::Ectopic, static_cast<double>(n))
                     : say(w, Stance::Disagrees, WitnessReason::NoEctopic);
    }
    case Asked::Irregularity: {
        const double varies = std::max(f.before.irregular, f.after.irregular);
        return varies >= irregularFrom ? say(w, Stance::Agrees, WitnessReason::Irregular, varies * 100)
                                       : say(w, Stance::Disagrees, WitnessReason::Regular, varies * 100);
    }
    default:
        if (f.after.rate)
            say(w, Stance::NotAsked, WitnessReason::Rate, rate);
        return;
    }
}

void askPulse(Witness& w, WaveLabel label, const Context& c)
{
    const auto& f = w.facts;
    const double rate = f.after.rate.value_or(0);
    const double before = f.before.height.value_or(0), after = f.after.height.value_or(0);
    const double held = before > 0 ? after / before : 1;
    const auto stopped = [&] {
        say(w, Stance::Agrees, WitnessReason::NoPulse, f.longestGap);
        w.openEnded = f.gapOpen;
    };
    switch (c.asked) {
    case Asked::Standstill:
    case Asked::PulseLost:
        if (f.longestGap >= stoppedAfter)
            return stopped();
        if (f.after.rate)
            return say(w, Stance::Disagrees, WitnessReason::PulseGoesOn, rate);
        return say(w, Stance::Unreadable, WitnessReason::TooShort);
    case Asked::Fibrillation:
        if (f.longestGap >= stoppedAfter)
            return stopped();
        if (held < fellBelow)
            return say(w, Stance::Agrees, WitnessReason::PulseFell, before, after);
        if (f.after.rate && f.after.irregular < irregularFrom * 2)
            return say(w, Stance::Disagrees, WitnessReason::PulseGoesOn, rate);
        return say(w, Stance::Unreadable, WitnessReason::PulseHeld, before, after);
    case Asked::Ventricular:
        if (held < fellBelow)
            return say(w, Stance::Agrees, WitnessReason::PulseFell, before, after);
        if (f.after.rate && c.ecgRate && std::abs(rate - *c.ecgRate) > sameRate * *c.ecgRate && *c.ecgRate > rate)
            return say(w, Stance::Disagrees, WitnessReason::PulseUnlike, rate, *c.ecgRate);
        return say(w, Stance::Unreadable, WitnessReason::PulseHeld, before, after); // a slow one may well pump
    case Asked::Fast:
    case Asked::Slow:
        if (!f.after.rate)
            return say(w, Stance::Unreadable, WitnessReason::TooShort);
        if (held < weakBelow)
            return say(w, Stance::Unreadable, WitnessReason::PulseWeak, (held - 1) * 100);
        return say(w, (c.asked == Asked::Fast ? rate > c.limit * nearRate : rate < c.limit / nearRate) ? Stance::Agrees : Stance::Disagrees,
                   WitnessReason::PulseRate, rate);
    case Asked::Irregularity: {
        const double varies = std::max(f.before.irregular, f.after.irregular);
        return varies >= irregularFrom ? say(w, Stance::Agrees, WitnessReason::Irregular, varies * 100)
                                       : say(w, Stance::Disagrees, WitnessReason::Regular, varies * 100);
    }
    case Asked::Open:
        if (label != WaveLabel::Abp || !f.after.top)
            break;
        return *f.after.top < 10 ? say(w, Stance::Agrees, WitnessReason::NoPressure, *f.after.top)
                                 : say(w, Stance::Disagrees, WitnessReason::Pressure, *f.after.top, f.after.bottom.value_or(0));
    case Asked::PressureHigh:
    case Asked::PressureLow:
        if (label == WaveLabel::Abp && f.after.top)
            return say(w, f.after.rate ? Stance::Agrees : Stance::Unreadable, WitnessReason::Pressure, *f.after.top, f.after.bottom.value_or(0));
        break;
    case Asked::Oxygen:
        if (label != WaveLabel::Pleth)
            break;
        if (!f.after.rate)
            return say(w, Stance::Unreadable, WitnessReason::NoPulse, f.longestGap);
        if (held < weakBelow)
            return say(w, Stance::Unreadable, WitnessReason::PulseWeak, (held - 1) * 100);
        if (c.ecgRate && std::abs(rate - *c.ecgRate) > sameRate * *c.ecgRate)
            return say(w, Stance::Disagrees, WitnessReason::PulseUnlike, rate, *c.ecgRate);
        return say(w, Stance::Agrees, WitnessReason::PulseGood, rate);
    default: break;
    }
    if (f.before.height && f.after.height && held < fellBelow)
        say(w, Stance::NotAsked, WitnessReason::PulseFell, before, after);
    else if (f.after.rate)
        say(w, Stance::NotAsked, WitnessReason::PulseRate, rate);
}

void askBreath(Witness& w, const Context& c)
{
    const auto& f = w.facts;
    switch (c.asked) {
    case Asked::BreathStopped:
        if (f.longestGap >= breathStoppedAfter) {
            say(w, Stance::Agrees, WitnessReason::NoBreath, f.longestGap);
            w.openEnded = f.gapOpen;
            return;
        }
        return say(w, Stance::Disagrees, WitnessReason::BreathsGoOn, f.after.rate.value_or(f.before.rate.value_or(0)));
    case Asked::BreathFast:
    case Asked::BreathSlow: {
        const auto rate = f.after.rate ? f.after.rate : f.before.rate;
        if (!rate)
            return say(w, Stance::Unreadable, WitnessReason::TooShort);
        const bool over = c.asked == Asked::BreathFast ? *rate > c.limit * nearRate : *rate < c.limit / nearRate;
        return say(w, over ? Stance::Agrees : Stance::Disagrees, WitnessReason::BreathRate, *rate);
    }
    default:
        if (const auto rate = f.after.rate ? f.after.rate : f.before.rate)
            say(w, Stance::NotAsked, WitnessReason::BreathRate, *rate);
    }
}

bool isAsked(Asked asked, WaveLabel label)
{
    switch (asked) {
    case Asked::Nothing: return false;
    case Asked::Standstill:
    case Asked::Fibrillation:
    case Asked::Ventricular:
    case Asked::Fast:
    case Asked::Slow:
    case Asked::Irregularity: return isEcg(label) || label == WaveLabel::Pleth || label == WaveLabel::Abp;
    case Asked::Ectopy: return isEcg(label);
    case Asked::PulseLost: return label == WaveLabel::Pleth || label == WaveLabel::Abp;
    case Asked::Open:
    case Asked::PressureHigh:
    case Asked::PressureLow: return label == WaveLabel::Abp;
    case Asked::Oxygen: return label == WaveLabel::Pleth;
    case Asked::BreathStopped:
    case Asked::BreathFast:
    case Asked::BreathSlow: return isBreath(label);
    }
    return false;
}

Verdict verdictOf(const WitnessReport& r)
{
    if (r.agree == 0 && r.disagree == 0)
        return r.unreadable > 0 ? Verdict::Unreadable : Verdict::None;
    if (r.disagree == 0)
        return r.agree >= 2 ? Verdict::LikelyTrue : Verdict::OneWitness;
    return r.disagree > r.agree ? Verdict::LikelyFalse : Verdict::Unsure;
}

}

WitnessReport witnesses(const Evidence& evidence, const WitnessQuestion& question)
{
    WitnessReport report;
    Context context;
    context.asked = askedOf(question.kind);
    context.limit = question.limit.value_or(ruleOf(question.kind));
    report.began = std::min(question.began, question.raised);
    const bool fromBeats = context.asked == Asked::Standstill || context.asked == Asked::Ventricular;
    std::vector<LaneFacts> facts;
    for (const auto& lane : evidence.lanes)
        facts.push_back(measureLane(lane, report.began));
    for (std::size_t i = 0; fromBeats && i < facts.size(); ++i) {
        const bool tells = context.asked == Asked::Standstill ? facts[i].longestGap >= stoppedAfter && !facts[i].beats.empty()
                                                              : facts[i].run >= 3;
        if (!isEcg(evidence.lanes[i].format.label) || !tells)
            continue;
        report.began = std::min(question.raised, context.asked == Asked::Standstill ? facts[i].gapFrom : facts[i].runFrom);
        for (std::size_t k = 0; k < facts.size(); ++k) // before and after are of this moment now
            facts[k] = measureLane(evidence.lanes[k], report.began);
        break;
    }
    for (std::size_t i = 0; i < facts.size() && !context.ecgRate; ++i)
        if (isEcg(evidence.lanes[i].format.label) && facts[i].after.noisy <= mostNoisy)
            context.ecgRate = facts[i].after.rate;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto label = evidence.lanes[i].format.label;
        Witness w;
        w.facts = std::move(facts[i]);
        if (!readable(w, label)) {
            if (!isAsked(context.asked, label))
                w.stance = Stance::NotAsked;
        } else if (isEcg(label))
            askEcg(w, context);
        else if (isPulse(label))
            askPulse(w, label, context);
        else if (isBreath(label))
            askBreath(w, context);
        if (!isAsked(context.asked, label))
            w.stance = Stance::NotAsked;
        report.agree += w.stance == Stance::Agrees ? 1 : 0;
        report.disagree += w.stance == Stance::Disagrees ? 1 : 0;
        report.unreadable += w.stance == Stance::Unreadable ? 1 : 0;
        report.lanes.push_back(std::move(w));
    }
    report.verdict = verdictOf(report);
    return report;
}

}
