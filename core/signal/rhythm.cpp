// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/rhythm.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double ventricularBegin = 0.06; // s from the begin of a wide QRS to its R wave
constexpr double nearT = 0.100;           // s
constexpr double justOver = 0.3;          // s

}

Rhythm::Rhythm(RhythmRules rules)
    : rules_(rules)
{
}

void Rhythm::setExtremes(double tachycardia, double bradycardia)
{
    rules_.extremeTachycardia = tachycardia;
    rules_.extremeBradycardia = bradycardia;
}

void Rhythm::forget()
{
    count_ = next_ = pulseCount_ = 0;
    uncaptured_ = captured_ = 0;
    irregular_ = paced_ = false;
    for (auto& s : states_)
        s.on = false;
    wasReadable_ = byWave_ = byStrip_ = false;
}

void Rhythm::set(AlarmKind kind, bool on, Instant since, std::optional<double> value, std::string_view how)
{
    auto& state = states_[static_cast<std::size_t>(kind)];
    if (on && !state.on) {
        state.since = since;
        state.how = how;
    }
    if (!on && state.on && kind == AlarmKind::VentricularTachycardia)
        lastTachycardia_ = since;
    state.on = on;
    if (on && value)
        state.value = value;
}

double Rhythm::rateOf(std::size_t intervals) const
{
    double sum = 0;
    for (std::size_t i = 0; i < intervals; ++i)
        sum += back(i).interval;
    return sum > 0 ? 60.0 * static_cast<double>(intervals) / sum : 0;
}

int Rhythm::pvcPerMinute(Instant now) const
{
    int n = 0;
    for (std::size_t i = 0; i < count_ && now - back(i).at < 60s; ++i)
        n += back(i).type == 'V' ? 1 : 0;
    return n;
}

void Rhythm::beat(Instant at, char type, int shape, std::optional<double> ventricular)
{
    double interval = 0;
    if (count_ > 0 && at > back(0).at && at - back(0).at < 10s)
        interval = seconds(at - back(0).at);
    const double before = count_ >= 8 ? rateOf(8) : 0;
    const double odds = std::clamp(ventricular.value_or(type == 'V' ? 2 : -2), -3.0, 3.0);
    seen_[next_] = {at, interval, type, shape, odds, states_[static_cast<std::size_t>(AlarmKind::VentricularFlutterFibrillation)].on};
    next_ = (next_ + 1) % kept;
    count_ = std::min(count_ + 1, kept);

    const bool paused = states_[static_cast<std::size_t>(AlarmKind::Pause)].on;
    // One beat ends a pause; two end an asystole (the second tells a QRS from a bump).
    set(AlarmKind::Pause, false, at);
    if (count_ > 1 && interval > 0 && interval < rules_.asystole)
        set(AlarmKind::Asystole, false, at);
    if (before > 0 && interval > 0 && type != 'V') {
        const double usual = 60 / before;
        const bool missed = before < 100 ? interval > 1.75 * usual : interval > 1.0;
        const bool afterPvc = count_ > 1 && back(1).type == 'V'; // its compensatory pause
        // A pause that was over before it could be told is one missed.
        const double longest = rules_.pause + (paused ? 0 : justOver);
        set(AlarmKind::MissedBeat, missed && !afterPvc && !paced_ && interval < longest, at, interval);
    }
    judgeRates();
    judgeVentricular();
    judgePatterns();
    judgeOnT(at);
    judgeIrregularity(at);
}

void Rhythm::judgeOnT(Instant at)
{
    // The T wave's peak by the rate of the beats before (QTc 0.40 s, its peak 0.09 s before its end, R 0.04 s after the QRS's begin).
    if (count_ > 9 && back(0).type == 'V' && back(1).type != 'V' && back(0).interval > 0) {
        double sum = 0;
        for (std::size_t i = 1; i < 9; ++i)
            sum += back(i).interval;
        const double peak = 0.40 * std::sqrt(sum / 8) - 0.13;
        if (std::abs(back(0).interval - ventricularBegin - peak) <= nearT) {
            lastOnT_ = at;
            set(AlarmKind::ROnT, true, at);
        }
    }
    if (at - lastOnT_ >= 60s)
        set(AlarmKind::ROnT, false, at);
}

void Rhythm::judgeRates()
{
    const auto at = back(0).at;
    auto whole = [&](std::size_t intervals) { // all of these intervals are known
        if (count_ < intervals + 1)
            return false;
        for (std::size_t i = 0; i < intervals; ++i)
            if (back(i).interval <= 0)
                return false;
        return true;
    };
    if (whole(16) && rules_.extremeTachycardia > 0) {
        const double rate = rateOf(16);
        const auto& now = states_[static_cast<std::size_t>(AlarmKind::ExtremeTachycardia)];
        // It ends by the measure it began with, and at once when it is clearly over: a rate about the limit must not chatter,
        // and what is over does not begin again because the mean still remembers it.
        const double ends = rules_.extremeTachycardia - 5;
        const bool goesOn = rateOf(5) > 0.85 * ends;
        set(AlarmKind::ExtremeTachycardia, goesOn && rate > (now.on ? ends : rules_.extremeTachycardia), at, rateOf(5));
    }
    if (whole(4) && rules_.extremeBradycardia > 0) {
        const double rate = rateOf(4);
        const auto& now = states_[static_cast<std::size_t>(AlarmKind::ExtremeBradycardia)];
        set(AlarmKind::ExtremeBradycardia, rate < rules_.extremeBradycardia + (now.on ? 2 : 0), at, rate);
    }
    if (whole(5)) {
        bool supra = true;
        bool fast = true;
        for (std::size_t i = 0; i < 5; ++i) {
            supra = supra && back(i).type != 'V';
            fast = fast && 60 / back(i).interval > rules_.svt;
        }
        const auto& now = states_[static_cast<std::size_t>(AlarmKind::Svt)];
        set(AlarmKind::Svt, supra && (now.on ? rateOf(5) > rules_.svt : fast), at, rateOf(5));
    }
}

bool Rhythm::isMostlyVentricular() const
{
    // Beats of a fast run have one origin: one among them that is taken for another is not believed, unless it is sure.
    constexpr std::size_t length = 5;
    if (count_ < length + 1 || rateOf(length - 1) <= rules_.ventricularTachycardia)
        return false;
    double sum = 0;
    std::size_t ventricular = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const auto& b = back(i);
        if (b.interval <= 0 || (i + 1 < length && b.interval > 0.75) || b.ventricular < surelyNot)
            return false;
        sum += b.ventricular;
        ventricular += b.type == 'V' ? 1U : 0U;
    }
    return ventricular >= 4 && back(0).type == 'V' && back(length - 1).type == 'V' && sum > 0;
}

void Rhythm::judgeVentricular()
{
    const auto at = back(0).at;
    std::size_t run = 0;
    while (run < count_ && back(run).type == 'V')
        ++run;
    auto& tachycardia = states_[static_cast<std::size_t>(AlarmKind::VentricularTachycardia)];
    byStrip_ = byStrip_ && tachycardia.on && runGoesOn();
    if (run >= 5) {
        const double rate = rateOf(4);
        if (const bool fast = rate > rules_.ventricularTachycardia; fast || !byWave_)
            set(AlarmKind::VentricularTachycardia, fast, at, rate);
        set(AlarmKind::VentricularBradycardia, rate < 40, at, rate);
        set(AlarmKind::VentricularRhythm, rate >= 40 && rate <= rules_.ventricularTachycardia, at, rate);
        set(AlarmKind::VentricularRun, false, at);
        set(AlarmKind::Couplet, false, at);
        return;
    }
    if (isMostlyVentricular()) {
        set(AlarmKind::VentricularTachycardia, true, at, rateOf(4));
        set(AlarmKind::VentricularRun, false, at);
        set(AlarmKind::Couplet, false, at);
        return;
    }
    std::size_t others = 0;
    while (others < count_ && back(others).type != 'V')
        ++others;
    if (tachycardia.on && others >= 3 && !byWave_ && !byStrip_)
        set(AlarmKind::VentricularTachycardia, false, at);
    if (others >= 2)
        set(AlarmKind::VentricularBradycardia, false, at);
    if (others >= 3)
        set(AlarmKind::VentricularRhythm, false, at);
    // Runs are told when they are over: three and four beats, or the couplet.
    std::size_t past = 0;
    while (others == 1 && past + 1 < count_ && back(past + 1).type == 'V')
        ++past;
    if (others == 1 && !tachycardia.on) {
        set(AlarmKind::VentricularRun, past == 3 || past == 4, at, static_cast<double>(past));
        set(AlarmKind::Couplet, past == 2, at);
    } else if (others >= 4) {
        set(AlarmKind::VentricularRun, false, at);
        set(AlarmKind::Couplet, false, at);
    }
}

void Rhythm::judgePatterns()
{
    const auto at = back(0).at;
    auto pattern = [&](std::size_t period, std::size_t times) {
        if (count_ < period * times)
            return false;
        std::size_t first = 0; // newest beat may stand anywhere in the pattern
        while (first < period && back(first).type != 'V')
            ++first;
        if (first == period)
            return false;
        for (std::size_t i = 0; i < period * times; ++i)
            if (i + first < count_ && (back(i + first).type == 'V') != (i % period == 0))
                return false;
        return true;
    };
    set(AlarmKind::Bigeminy, pattern(2, 3), at);
    set(AlarmKind::Trigeminy, pattern(3, 3), at);
    std::array<int, 4> shapes{-1, -1, -1, -1};
    std::size_t different = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(15, count_); ++i) {
        if (back(i).type != 'V' || back(i).shape < 0)
            continue;
        if (std::find(shapes.begin(), shapes.begin() + static_cast<std::ptrdiff_t>(different), back(i).shape) ==
                shapes.begin() + static_cast<std::ptrdiff_t>(different) &&
            different < shapes.size())
            shapes[different++] = back(i).shape;
    }
    if (different >= 2) {
        lastMultiform_ = at;
        set(AlarmKind::MultiformPvc, true, at);
    } else if (at - lastMultiform_ >= 60s) {
        set(AlarmKind::MultiformPvc, false, at);
    }
}

void Rhythm::judgeIrregularity(Instant now)
{
    // Share of intervals that differ by more than 10 % and 50 ms from the one before, over the last 32 without ectopy.
    std::size_t pairs = 0, differing = 0;
    for (std::size_t i = 0; i + 2 < count_ && i < 40 && pairs < 32; ++i) {
        const auto& a = back(i);
        const auto& b = back(i + 1);
        if (a.interval <= 0 || b.interval <= 0 || a.fibrillating || b.fibrillating || a.type == 'V' || b.type == 'V' || back(i + 2).type == 'V')
            continue;
        ++pairs;
        const double difference = std::abs(a.interval - b.interval);
        differing += difference > 0.05 && difference > 0.1 * b.interval ? 1 : 0;
    }
    const bool irregular = pairs >= 16 && static_cast<double>(differing) > 0.5 * static_cast<double>(pairs);
    if (irregular != irregular_) {
        irregular_ = irregular;
        (irregular ? irregularSince_ : regularSince_) = now;
    }
    const bool lasts = irregular_ && now - irregularSince_ >= 30s; // the measure itself looks back over some 30 s
    // Beats in groups that come again (a block of every third or fourth beat) are irregular by a rule; fibrillating atria
    // have none.
    const bool grouped = lasts && comesInGroups();
    if (lasts && !grouped)
        set(AlarmKind::AtrialFibrillation, true, now);
    if (grouped && !states_[static_cast<std::size_t>(AlarmKind::AtrialFibrillation)].on)
        set(AlarmKind::IrregularRhythm, true, now);
    if (!irregular_ && now - regularSince_ >= 120s) {
        set(AlarmKind::AtrialFibrillation, false, now);
        set(AlarmKind::IrregularRhythm, false, now);
    }
}

bool Rhythm::comesInGroups() const
{
    constexpr std::size_t looked = 24;
    for (std::size_t group = 2; group <= 6; ++group) {
        std::size_t alike = 0, pairs = 0;
        for (std::size_t i = 0; i + group < count_ && i < looked; ++i) {
            const double a = back(i).interval, b = back(i + group).interval;
            if (a <= 0 || b <= 0)
                continue;
            ++pairs;
            alike += std::abs(a - b) < std::max(0.05, 0.08 * b) ? 1U : 0U;
        }
        if (pairs >= 16 && alike * 10 >= pairs * 8)
            return true;
    }
    return false;
}

bool Rhythm::settled(AlarmKind kind) const
{
    if (kind == AlarmKind::Asystole || kind == AlarmKind::Pause)
        return count_ >= 2;
    return count_ >= 5 || (wasReadable_ && until_ - ready_ >= 5s);
}

void Rhythm::advance(Instant until, bool readable, const Wave& wave)
{
    until_ = until;
    if (!readable) {
        if (wasReadable_)
            forget();
        return;
    }
    if (!wasReadable_) {
        wasReadable_ = true;
        ready_ = until;
    }
    const auto last = count_ > 0 ? std::max(back(0).at, ready_) : ready_;
    const double quiet = seconds(until - last);
    const bool fibrillates = judgeFibrillation(until, wave);
    judgePacer(until, quiet);
    if (!fibrillates)
        judgeRepeating(until, wave);
    // It will be told of as what it is; and beats that only the ECG has lost are no standstill. What has been told stays.
    const bool waits = (wave.fibrillationBegins && quiet < rules_.asystole + 3) ||
                       (wave.pulsesGoOn && !states_[static_cast<std::size_t>(AlarmKind::Asystole)].on);
    if (!fibrillates && !waits && quiet >= rules_.asystole) {
        set(AlarmKind::Asystole, true, until, std::floor(quiet));
        states_[static_cast<std::size_t>(AlarmKind::Asystole)].value = std::floor(quiet);
        set(AlarmKind::Pause, false, until);
        byWave_ = false;
        for (const auto kind : {AlarmKind::VentricularTachycardia, AlarmKind::ExtremeTachycardia, AlarmKind::Svt,
                                AlarmKind::ExtremeBradycardia, AlarmKind::VentricularRhythm,
                                AlarmKind::VentricularBradycardia})
            set(kind, false, until);
    } else if (!fibrillates && !wave.pulsesGoOn && quiet >= rules_.pause && quiet < rules_.asystole && count_ > 0) {
        set(AlarmKind::Pause, true, until, quiet);
    }
    const int pvcs = pvcPerMinute(until);
    const auto& many = states_[static_cast<std::size_t>(AlarmKind::PvcRateHigh)];
    set(AlarmKind::PvcRateHigh, many.on ? pvcs > 8 : pvcs > rules_.pvcPerMinute, until, pvcs);
}

}
