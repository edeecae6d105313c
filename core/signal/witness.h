// SPDX-License-Identifier: GPL-3.0-or-later
// Does the evidence bear an alarm out? Each lane is asked what it measured; the verdict only counts the answers.
#pragma once

#include "core/signal/lane_facts.h"
#include "core/vitals/judgement.h"

#include <optional>
#include <vector>

namespace wardlight::signal {

using wardlight::Stance;

/// What was measured, as a sentence the screen makes: first and second are its numbers.
enum class WitnessReason : std::uint8_t {
    None,
    NoBeat,       ///< first: s without one
    BeatsGoOn,    ///< first: /min
    WideBeats,    ///< first: how many in a row, second: /min
    NoWideBeats,  ///< first: /min
    Fibrillates,  ///< first: s
    Organised,    ///< first: /min
    Rate,         ///< first: /min
    Ectopic,      ///< first: ventricular beats in the strip
    NoEctopic,
    Irregular,    ///< first: % from beat to beat
    Regular,      ///< first: %
    NoPulse,      ///< first: s without one
    PulseGoesOn,  ///< first: /min
    PulseFell,    ///< first → second, in the lane's unit
    PulseHeld,    ///< first → second
    PulseRate,    ///< first: /min
    PulseGood,    ///< first: /min, as on the ECG
    PulseWeak,    ///< first: change of its height in %
    PulseUnlike,  ///< first: /min, second: /min on the ECG
    Pressure,     ///< first: top, second: bottom, mmHg
    NoPressure,   ///< first: level, mmHg
    NoBreath,     ///< first: s without one
    BreathsGoOn,  ///< first: /min
    BreathRate,   ///< first: /min
    LeadOff,      ///< first: % of samples missing
    Noisy,        ///< first: % of the seconds
    Flat,         ///< nothing moved before either
    TooShort,     ///< too little was kept to say
};

struct Witness {
    LaneFacts facts;
    Stance stance = Stance::NotAsked;
    WitnessReason reason = WitnessReason::None;
    double first = 0, second = 0;
    bool openEnded = false; ///< first is "or more": the strip ends before it did
};

enum class Verdict : std::uint8_t {
    None,        ///< no lane can say anything about this kind
    LikelyTrue,  ///< two or more agree, none disagrees
    LikelyFalse, ///< more disagree than agree
    Unsure,      ///< they contradict each other
    OneWitness,  ///< one agrees, there is no second
    Unreadable,  ///< those that could say cannot be read
};

struct WitnessReport {
    std::vector<Witness> lanes; ///< as in the evidence
    Verdict verdict = Verdict::None;
    int agree = 0, disagree = 0, unreadable = 0;
    double began = 0; ///< s from the evidence's start: the first abnormal beat, else what was given
};

/// What is asked of the lanes. limit: of a limit alarm, in canonical units; else the kind's own rule counts.
struct WitnessQuestion {
    AlarmKind kind = AlarmKind::Count;
    std::optional<double> limit;
    double raised = 12; ///< s from the evidence's start
    double began = 12;  ///< raised − delay
};
/// Pure; some milliseconds for 24 s of five lanes.
[[nodiscard]] WitnessReport witnesses(const Evidence& evidence, const WitnessQuestion& question);

}
