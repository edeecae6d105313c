// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes are witnesses, and what each says for itself.
#include "core/signal/corroboration/features.h"

#include "core/signal/corroboration/times.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal::corroboration {
namespace {

constexpr std::size_t leadsHeard = 2, pulsesHeard = 3;

EcgWitness ecgWitness(const Strip& strip)
{
    EcgWitness w{.label = strip.label, .lane = strip.lane, .facts = lookAtEcg(strip)};
    const auto& t = w.facts.beatTimes;
    w.clean = agreement(t, w.facts.swings, questionedFrom, stripSeconds);
    w.usuallyClean = agreement(t, w.facts.swings, 5, questionedFrom - 3);
    w.pause = std::min(8.0, longestPause(t, questionedFrom));
    w.slowest = std::min(150.0, slowestRate(t, 5, questionedFrom));
    w.fastest = fastestRate(t, 17, questionedFrom + 2);
    w.run = strangestRun(w.facts);
    w.waves = wavesOf(w.facts);
    w.beats =
        static_cast<double>(std::count_if(t.begin(), t.end(), [](double b) { return b >= questionedFrom; }));
    w.rate = usualRate(t, questionedFrom);
    const auto own = std::count_if(w.facts.beats.begin(), w.facts.beats.end(),
                                   [](const auto& b) { return b.at >= questionedFrom && b.like > 0.9; });
    w.keepsShape = w.beats >= 4 && w.facts.ownShare >= 0.8 && static_cast<double>(own) >= 0.9 * w.beats;
    w.believed = w.facts.present > 0.9 && w.clean >= 0.8;
    return w;
}

/// Share of pulses between two times that are not ordinary; 1 with fewer than two.
double disturbed(const PulseFacts& facts, double from, double to)
{
    std::size_t all = 0, good = 0;
    for (const auto& p : facts.pulses)
        if (p.at >= from && p.at <= to) {
            ++all;
            good += isOrdinary(facts, p) ? 1U : 0U;
        }
    return all > 1 ? 1 - static_cast<double>(good) / static_cast<double>(all) : 1;
}

/// Lowest mean height of three pulses in a row beside the usual.
double lowestHeights(const PulseFacts& facts)
{
    double lowest = 1e9;
    const auto& p = facts.pulses;
    for (std::size_t i = 2; i < p.size(); ++i)
        if (p[i - 2].at >= questionedFrom + 1)
            lowest = std::min(lowest, (p[i - 2].height + p[i - 1].height + p[i].height) / 3 /
                                          std::max(1e-9, facts.usualHeight));
    return lowest > 1e8 ? 0.5 : std::min(lowest, 1.5);
}

PulseWitness pulseWitness(const Strip& strip)
{
    PulseWitness w{.label = strip.label, .lane = strip.lane, .facts = lookAtPulse(strip)};
    const auto& f = w.facts;
    std::vector<double> sure, all, ordinary;
    std::size_t early = 0, judged = 0, good = 0;
    for (const auto& p : f.pulses) {
        const double height = p.height / std::max(1e-9, f.usualHeight);
        if (p.like > 0.7 && height > 0.25 && height < 2.5)
            sure.push_back(p.at);
        all.push_back(p.at);
        early += p.at < questionedFrom ? 1U : 0U;
        const bool isUsual = isOrdinary(f, p);
        if (isUsual)
            ordinary.push_back(p.at);
        if (p.at >= questionedFrom + 1) {
            ++judged;
            good += isUsual ? 1U : 0U;
        }
    }
    w.pause = std::min(6.0, longestPause(sure, questionedFrom));
    w.slowest = std::min(150.0, slowestRate(sure, 5, questionedFrom));
    w.fastest = fastestRate(all, 13, questionedFrom + 1);
    w.lowest = lowestHeights(f);
    w.beats = static_cast<double>(
        std::count_if(all.begin(), all.end(), [](double b) { return b >= questionedFrom; }));
    w.rate = usualRate(all, questionedFrom);
    w.unevenness = unevenness(all, questionedFrom);
    w.ordinary = judged > 1 ? static_cast<double>(good) / static_cast<double>(judged) : 0;
    w.withoutOrdinary = std::min(8.0, longestPause(ordinary, questionedFrom + 1, 2));
    w.readable = f.usualLike > 0.85 && f.jagged < 0.5 && f.flat < 0.5 && early > 12 && f.sway < 1.6 &&
                 f.steps > 30 && (strip.label == WaveLabel::Pleth || f.pressure);
    return w;
}

/// Pulses follow beats by a delay that hardly changes. Asked of the earlier seconds of a lead that is clean
/// there.
double followsBeats(const PulseFacts& pulse, const EcgFacts& ecg)
{
    std::vector<double> delays;
    std::size_t pulses = 0, beats = 0;
    for (const double b : ecg.beatTimes)
        beats += b < questionedFrom ? 1U : 0U;
    for (const auto& p : pulse.pulses) {
        if (p.at >= questionedFrom)
            break;
        ++pulses;
        const auto next = std::lower_bound(ecg.beatTimes.begin(), ecg.beatTimes.end(), p.at - 0.05);
        if (next != ecg.beatTimes.begin() && p.at - *(next - 1) < 1.2)
            delays.push_back(p.at - *(next - 1));
    }
    if (pulses < 5 || beats < 5)
        return 0.5;
    if (delays.size() < 5)
        return 0.3;
    auto sorted = delays;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t half = sorted.size() / 2;
    const double middle = sorted.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    const auto near =
        std::count_if(delays.begin(), delays.end(), [&](double d) { return std::abs(d - middle) < 0.08; });
    const double share = static_cast<double>(delays.size()) / static_cast<double>(pulses);
    const double count = static_cast<double>(pulses) / static_cast<double>(beats);
    return static_cast<double>(near) / static_cast<double>(delays.size()) * share *
           std::sqrt(std::min(1.0, count));
}

}

bool isOrdinary(const PulseFacts& facts, const Pulse& p)
{
    const double height = p.height / std::max(1e-9, facts.usualHeight);
    const double interval =
        (p.interval > 0 ? p.interval : facts.usualInterval) / std::max(0.2, facts.usualInterval);
    return p.like > 0.85 && height > 0.65 && height < 1.5 && interval > 0.82 && interval < 1.22;
}

Witnesses hear(std::span<const Strip> strips)
{
    Witnesses w;
    for (const auto& strip : strips) {
        if (isEcg(strip.label))
            w.ecg.push_back(ecgWitness(strip));
        else if (strip.label == WaveLabel::Pleth || strip.label == WaveLabel::Abp)
            w.pulses.push_back(pulseWitness(strip));
    }
    std::stable_sort(w.ecg.begin(), w.ecg.end(), [](const auto& a, const auto& b) {
        return a.usuallyClean * a.facts.present > b.usuallyClean * b.facts.present;
    });
    if (w.ecg.size() > leadsHeard)
        w.ecg.resize(leadsHeard);
    // Tall T waves or small beats part the two ways of finding them; leads that agree on beats of one shape
    // are read well.
    if (w.ecg.size() == 2 && w.ecg[0].keepsShape && w.ecg[1].keepsShape &&
        agreement(w.ecg[0].facts.beatTimes, w.ecg[1].facts.beatTimes, questionedFrom, stripSeconds) >= 0.9)
        for (auto& e : w.ecg)
            e.believed = e.facts.present > 0.9;
    if (w.pulses.size() > pulsesHeard)
        w.pulses.resize(pulsesHeard);
    const Run* strangest = nullptr;
    for (const auto& e : w.ecg)
        if (strangest == nullptr || e.run.strength > strangest->strength)
            strangest = &e.run;
    for (auto& p : w.pulses) {
        if (strangest != nullptr) // a pulse comes some 0.3 s after its beat
            p.disturbed = disturbed(p.facts, strangest->from + 0.3, strangest->to + 1.2);
        double best = 0.5;
        bool asked = false;
        for (const auto& e : w.ecg)
            if (e.facts.ownShare > 0.6 && e.usuallyClean > 0.7) {
                const double share = followsBeats(p.facts, e.facts);
                best = asked ? std::max(best, share) : share;
                asked = true;
            }
        p.matches = best >= 0.3;
    }
    return w;
}

}
