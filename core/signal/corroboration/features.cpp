// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/features.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal::corroboration {
namespace {

struct FeatureText {
    std::string_view id, unit, meaning;
};
#define WL_AS_TEXT(name, id, unit, meaning) FeatureText{id, unit, meaning},
constexpr std::array<FeatureText, featureCount> featureTexts{WL_CORROBORATION_FEATURES(WL_AS_TEXT)};
#undef WL_AS_TEXT

bool isBelieved(const PulseWitness& p)
{
    return p.readable && p.matches;
}

/// What is used where no lane can say: in favour of the alarm.
constexpr double unknownPause = 4.2, unknownSlow = 38, unknownPulsePause = 3.5, unknownFibrillation = 0.7;

double pauseOf(const Witnesses& w)
{
    double pause = 1e9;
    for (const auto& e : w.ecg)
        if (e.believed)
            pause = std::min(pause, e.pause);
    for (const auto& p : w.pulses)
        if (isBelieved(p))
            pause = std::min(pause, p.pause);
    return pause > 1e8 ? unknownPause : std::clamp(pause, 1.5, 5.0);
}

/// The slowest believed lead beside the fastest believed pulse: a missed beat slows one, a noisy one quickens
/// it.
double slowRateOf(const Witnesses& w)
{
    double ecg = 1e9, pulse = 0;
    for (const auto& e : w.ecg)
        if (e.believed)
            ecg = std::min(ecg, e.slowest);
    for (const auto& p : w.pulses)
        if (isBelieved(p))
            pulse = std::max(pulse, p.slowest);
    if (ecg > 1e8 && pulse <= 0)
        return unknownSlow;
    const double rate = ecg > 1e8 ? pulse : pulse <= 0 ? ecg : (ecg + pulse) / 2;
    return std::clamp(rate, 34.0, 60.0);
}

double fastRateOf(const Witnesses& w)
{
    double believed = 0, steady = 0, any = 0;
    for (const auto& e : w.ecg) {
        any = std::max(any, e.fastest);
        if (e.believed)
            believed = std::max(believed, e.fastest);
    }
    for (const auto& p : w.pulses) {
        any = std::max(any, p.fastest);
        if (isBelieved(p) && p.ordinary > 0.85 && p.unevenness < 0.2)
            steady = std::max(steady, p.fastest);
    }
    const double rate = believed > 0 || steady > 0 ? std::max(believed, steady) : any > 0 ? any : 150;
    return std::clamp(rate, 90.0, 150.0);
}

void askWaves(const Witnesses& w, Features& f)
{
    const auto put = [&](Feature feature) -> double& { return f[static_cast<std::size_t>(feature)]; };
    double undisturbed = 8, longest = 0, wide = 9, least = 9, most = 0, drift = -9, fine = -9;
    for (const auto& p : w.pulses)
        if (p.readable)
            undisturbed = std::min(undisturbed, p.withoutOrdinary);
    for (const auto& e : w.ecg) {
        const auto& waves = e.waves;
        wide = std::min(wide, waves.wide);
        if (waves.readable)
            least = std::min(least, waves.fibrillation);
        most = std::max(most, waves.fibrillation);
        longest = std::max(longest, e.facts.fibrillating);
        drift = std::max(drift, waves.drift);
        fine = std::max(fine, waves.fine);
    }
    put(Feature::WideWavesNoPulse) = wide * std::min(1.0, undisturbed / 3);
    put(Feature::PureWaves) = most;
    put(Feature::Drift) = drift;
    put(Feature::Fine) = fine;
    const double pure = least > 1 ? unknownFibrillation : least;
    put(Feature::Fibrillation) = std::max(pure, std::min(0.6, 0.15 * longest));
}

}

std::string_view featureId(Feature feature)
{
    return featureTexts[static_cast<std::size_t>(feature)].id;
}
std::string_view featureUnit(Feature feature)
{
    return featureTexts[static_cast<std::size_t>(feature)].unit;
}
std::string_view featureMeaning(Feature feature)
{
    return featureTexts[static_cast<std::size_t>(feature)].meaning;
}

std::optional<Feature> featureFromId(std::string_view id)
{
    for (std::size_t i = 0; i < featureCount; ++i)
        if (featureTexts[i].id == id)
            return static_cast<Feature>(i);
    return std::nullopt;
}

Features features(const Witnesses& w)
{
    Features f{};
    const auto put = [&](Feature feature) -> double& { return f[static_cast<std::size_t>(feature)]; };
    put(Feature::Pause) = pauseOf(w);
    put(Feature::SlowRate) = slowRateOf(w);
    put(Feature::FastRate) = fastRateOf(w);
    double pulsePause = 1e9, height = -1;
    for (const auto& p : w.pulses) {
        if (isBelieved(p))
            pulsePause = std::min(pulsePause, p.pause);
        if (p.readable)
            height = std::max(height, p.lowest);
    }
    put(Feature::PulsePause) = pulsePause > 1e8 ? unknownPulsePause : std::clamp(pulsePause, 1.0, 5.0);
    put(Feature::PulseHeight) = height < 0 ? 0.6 : height;
    if (w.ecg.empty()) {
        put(Feature::Fibrillation) = unknownFibrillation;
        return f;
    }
    askWaves(w, f);
    Run best;
    double clean = 0, plateaus = 0;
    for (const auto& e : w.ecg) {
        if (&e == &w.ecg.front() || e.run.strength > best.strength)
            best = e.run;
        clean = std::max(clean, e.clean);
        plateaus = std::max(plateaus, e.facts.plateaus);
    }
    put(Feature::StrangeRun) = best.strength;
    put(Feature::StrangeRunSpread) = 1000 * best.spread;
    double disturbance = 2;
    for (const auto& p : w.pulses)
        if (p.readable)
            disturbance = std::min(disturbance, p.disturbed);
    put(Feature::StrangeRunNoPulse) = best.strength * (disturbance > 1 ? 0.6 : disturbance);
    put(Feature::LeadNoise) = 1 - clean;
    put(Feature::Plateaus) = plateaus;
    put(Feature::LeadsAgree) =
        w.ecg.size() > 1
            ? agreement(w.ecg[0].facts.beatTimes, w.ecg[1].facts.beatTimes, questionedFrom, stripSeconds)
            : clean;
    return f;
}

}
