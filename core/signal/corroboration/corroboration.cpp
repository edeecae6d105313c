// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/corroboration.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal::corroboration {
namespace {

bool canSay(AlarmKind kind, const Witnesses& w)
{
    const bool pulse =
        std::any_of(w.pulses.begin(), w.pulses.end(), [](const auto& p) { return p.readable && p.matches; });
    if (kind == AlarmKind::VentricularTachycardia || kind == AlarmKind::VentricularFlutterFibrillation)
        return pulse || std::any_of(w.ecg.begin(), w.ecg.end(), [](const auto& e) {
                   return std::any_of(e.facts.windows.begin(), e.facts.windows.end(),
                                      [](const auto& v) { return v.readable && v.start > usualUntil; });
               });
    return pulse || std::any_of(w.ecg.begin(), w.ecg.end(), [](const auto& e) { return e.believed; });
}

Stance agreesIf(bool agrees)
{
    return agrees ? Stance::Agrees : Stance::Disagrees;
}

// Half-way between the definition and what is usual: a witness must not split hairs.
constexpr double pauseSaid = 3.2; // s; the kind's rule: 4
constexpr double slowSaid = 43;   // /min; 40
constexpr double fastSaid = 128;  // /min; 140
constexpr double runSaid = 0.25;  // of strangest runs
constexpr double wideSaid = 0.3;  // of waves
constexpr double fibrillationSaid = 0.5;
constexpr double disturbedSaid = 0.4; // share of pulses
constexpr double pulseLostSaid = 2.5; // s

}

Stance stanceOf(AlarmKind kind, const EcgWitness& lead)
{
    if (kind == AlarmKind::VentricularFlutterFibrillation)
        return lead.waves.readable ? agreesIf(lead.waves.fibrillation >= fibrillationSaid)
                                   : Stance::Unreadable;
    if (kind == AlarmKind::VentricularTachycardia)
        return lead.waves.readable ? agreesIf(lead.run.strength >= runSaid || lead.waves.wide >= wideSaid)
                                   : Stance::Unreadable;
    if (!lead.believed)
        return Stance::Unreadable;
    if (kind == AlarmKind::Asystole)
        return agreesIf(lead.pause >= pauseSaid);
    if (kind == AlarmKind::ExtremeBradycardia)
        return agreesIf(lead.slowest < slowSaid);
    return kind == AlarmKind::ExtremeTachycardia ? agreesIf(lead.fastest >= fastSaid) : Stance::NotAsked;
}

Stance stanceOf(AlarmKind kind, const PulseWitness& pulse)
{
    if (!pulse.readable || !pulse.matches)
        return Stance::Unreadable;
    if (kind == AlarmKind::Asystole)
        return agreesIf(pulse.pause >= pauseSaid);
    if (kind == AlarmKind::VentricularFlutterFibrillation)
        return agreesIf(pulse.pause >= pulseLostSaid);
    if (kind == AlarmKind::ExtremeBradycardia)
        return agreesIf(pulse.slowest < slowSaid);
    if (kind == AlarmKind::VentricularTachycardia)
        return agreesIf(pulse.disturbed >= disturbedSaid);
    return kind == AlarmKind::ExtremeTachycardia ? agreesIf(pulse.fastest >= fastSaid) : Stance::NotAsked;
}

Corroboration corroborate(AlarmKind kind, std::span<const Lane> lanes, const JudgeTable& table)
{
    Corroboration out;
    const auto* const weights = table.find(kind);
    if (weights == nullptr)
        return out;
    out.threshold = weights->threshold;
    std::vector<Strip> strips;
    strips.reserve(lanes.size());
    for (std::size_t i = 0; i < lanes.size(); ++i)
        if (isHeard(lanes[i].label))
            strips.push_back(stripOf(lanes[i], i));
    out.witnesses = hear(strips);
    out.features = features(out.witnesses);
    out.readable = canSay(kind, out.witnesses);
    double odds = weights->bias;
    for (const auto& w : weights->weights) {
        const double value = out.features[static_cast<std::size_t>(w.feature)];
        const double effect = w.weight * (std::clamp(value, w.low, w.high) - w.middle) / w.scale;
        out.reasons.push_back({.feature = w.feature, .value = value, .effect = effect});
        odds += effect;
    }
    std::stable_sort(out.reasons.begin(), out.reasons.end(), [](const Reason& a, const Reason& b) {
        return std::abs(a.effect) > std::abs(b.effect);
    });
    if (!out.readable)
        return out;
    out.probability = 1 / (1 + std::exp(-odds));
    out.verdict = !(out.probability < out.threshold);
    return out;
}

}
