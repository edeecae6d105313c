// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/judging.h"

#include <algorithm>
#include <cmath>

namespace wardlight::engine {
namespace {

namespace cor = signal::corroboration;

constexpr double pulseWithin = 2.5; // s before the end: a pulse that goes on, also at 30 /min with some delay

template <class Lane> JudgedLane laneOf(AlarmKind kind, const Lane& w)
{
    return {w.label, cor::stanceOf(kind, w), static_cast<int>(w.beats), std::round(w.rate), std::round(w.pause * 10) / 10};
}

bool goesOn(const cor::PulseWitness& pulse)
{
    return !pulse.facts.pulses.empty() && pulse.facts.pulses.back().at >= cor::stripSeconds - pulseWithin;
}

}

bool pulseSpeaksAgainst(AlarmKind kind, const cor::Corroboration& said)
{
    bool against = false;
    for (const auto& w : said.witnesses.pulses) {
        const auto stance = cor::stanceOf(kind, w);
        if (stance == Stance::Agrees)
            return false;
        against = against || (stance == Stance::Disagrees && goesOn(w));
    }
    return against;
}

bool bearsOut(const cor::Corroboration& said) { return said.readable && said.probability >= toldFrom; }

Judgement judgementOf(AlarmKind kind, const cor::Corroboration& said, bool longEnough)
{
    Judgement out;
    out.borneOut = said.verdict;
    out.probability = std::clamp(said.probability, 0.0, 1.0);
    out.keptFrom = std::clamp(said.threshold, 0.0, 1.0);
    for (const auto& w : said.witnesses.ecg)
        if (out.lanes.size() < mostJudgedLanes)
            out.lanes.push_back(laneOf(kind, w));
    for (const auto& w : said.witnesses.pulses)
        if (out.lanes.size() < mostJudgedLanes)
            out.lanes.push_back(laneOf(kind, w));
    if (!longEnough)
        out.outcome = JudgedOutcome::TooShort;
    else if (!said.readable)
        out.outcome = JudgedOutcome::Unreadable;
    else if (said.verdict)
        out.outcome = JudgedOutcome::Kept;
    else
        out.outcome = pulseSpeaksAgainst(kind, said) ? JudgedOutcome::Demoted : JudgedOutcome::NoPulse;
    if (out.outcome == JudgedOutcome::TooShort || out.outcome == JudgedOutcome::Unreadable) {
        out.borneOut = true; // nothing speaks against it
        out.probability = 1;
    }
    return out;
}

}
