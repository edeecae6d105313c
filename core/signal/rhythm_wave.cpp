// SPDX-License-Identifier: GPL-3.0-or-later
// Of Rhythm: what the wave itself and the pulses of a pacemaker add to the row of beats.
#include "core/signal/rhythm.h"

#include <algorithm>

namespace wardlight::signal {
namespace {

constexpr auto answeredWithin = 300ms;

}

bool Rhythm::organised(Instant until, bool fibrillatedBefore) const
{
    // A paced or wide rhythm, or one with tall T waves, can look like a sine: beats of the patient's own shape at even
    // distances are organised. More is asked for to end a fibrillation than to refuse one: 3 s of them.
    std::size_t own = 0;
    double shortest = 1e9, longest = 0, lasting = 0;
    const double uneven = fibrillatedBefore ? 1.25 : 1.5;
    while (own < count_ && own < 16 && until - back(own).at < 6s && back(own).type != 'V' && back(own).type != 'Q') {
        shortest = std::min(shortest, back(own).interval);
        longest = std::max(longest, back(own).interval);
        if (longest >= uneven * shortest)
            break;
        lasting += back(own).interval;
        ++own;
    }
    if (fibrillatedBefore ? own >= 4 && lasting >= 3 : own >= 3)
        return true;
    // And so are beats of one shape at any distances: fibrillating atria under small complexes.
    std::size_t alike = 0;
    while (alike < count_ && until - back(alike).at < 6s && back(alike).type != 'V' && back(alike).shape >= 0 && back(alike).shape == back(0).shape)
        ++alike;
    return alike >= 6 && until - back(0).at < 1500ms;
}

bool Rhythm::judgeFibrillation(Instant until, const Wave& wave)
{
    auto& fibrillation = states_[static_cast<std::size_t>(AlarmKind::VentricularFlutterFibrillation)];
    const bool orderly = organised(until, fibrillation.on) && !(fibrillation.on && wave.fibrillationClear);
    if (!orderly && (wave.fibrillating >= 4 || (fibrillation.on && wave.fibrillationHolds)))
        lastFibrillating_ = until;
    const bool on = (wave.fibrillating >= 4 && !orderly) || (fibrillation.on && until - lastFibrillating_ < 3s);
    set(AlarmKind::VentricularFlutterFibrillation, on, until);
    if (on) { // beats found inside a fibrillating wave mean nothing
        set(AlarmKind::Asystole, false, until);
        set(AlarmKind::Pause, false, until);
    }
    return on;
}

void Rhythm::judgeRepeating(Instant until, const Wave& wave)
{
    // Waves that repeat themselves fast and without rest while no more than a few of them are taken for beats: the pulses of
    // a pacemaker that goes on into a tachycardia, for one, hide its beats.
    std::size_t beats = 0;
    while (beats < count_ && until - back(beats).at < 4s)
        ++beats;
    const bool unexplained = 15.0 * static_cast<double>(beats) < 0.6 * wave.repeatsPerMinute;
    auto& tachycardia = states_[static_cast<std::size_t>(AlarmKind::VentricularTachycardia)];
    if (wave.repeating >= 4 && !(wave.fibrillationBegins && wave.repeating < 8 && !tachycardia.on) && unexplained && wave.repeatsPerMinute > rules_.ventricularTachycardia) {
        lastRepeating_ = until;
        byWave_ = byWave_ || !tachycardia.on;
        set(AlarmKind::VentricularTachycardia, true, until, wave.repeatsPerMinute, toldByWave);
    } else if (byWave_ && until - lastRepeating_ >= 3s) {
        byWave_ = false;
        set(AlarmKind::VentricularTachycardia, false, until);
    }
}

void Rhythm::pulse(Instant at, bool led)
{
    paced_ = led || (paced_ && at - lastPulse_ < 10s); // beats that fail to follow do not make it another patient
    lastPulse_ = at;
    set(AlarmKind::PacerNotPacing, false, at);
    if (pulseCount_ == pulses_.size()) {
        std::copy(pulses_.begin() + 1, pulses_.end(), pulses_.begin());
        --pulseCount_;
    }
    pulses_[pulseCount_++] = at;
}

void Rhythm::judgePacer(Instant until, double quiet)
{
    if (until - lastPulse_ > 60s) {
        paced_ = false;
        set(AlarmKind::PacerNotCapture, false, until);
        set(AlarmKind::PacerNotPacing, false, until);
    }
    while (pulseCount_ > 0 && until - pulses_[0] >= answeredWithin) {
        const auto at = pulses_[0];
        std::copy(pulses_.begin() + 1, pulses_.begin() + static_cast<std::ptrdiff_t>(pulseCount_), pulses_.begin());
        --pulseCount_;
        bool answered = false;
        for (std::size_t i = 0; i < count_ && back(i).at > at - 100ms; ++i)
            answered = answered || back(i).at <= at + answeredWithin;
        uncaptured_ = answered ? 0 : uncaptured_ + 1;
        captured_ = answered ? captured_ + 1 : 0;
        if (paced_ && uncaptured_ >= 2)
            set(AlarmKind::PacerNotCapture, true, until);
        else if (captured_ >= 3)
            set(AlarmKind::PacerNotCapture, false, until);
    }
    // A pacemaker lets no such gap pass: neither a beat of the patient's own nor a pulse.
    const double usual = count_ >= 9 && back(7).interval > 0 ? 60 / rateOf(8) : 0;
    if (paced_ && usual > 0 && quiet > 1.75 * usual && seconds(until - lastPulse_) > 1.75 * usual)
        set(AlarmKind::PacerNotPacing, true, until, quiet);
}

}
