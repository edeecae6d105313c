// SPDX-License-Identifier: GPL-3.0-or-later
// The figures an alarm is judged by: few, named, with units, each one a clinician could check on paper.
#pragma once

#include "core/signal/corroboration/ecg_facts.h"
#include "core/signal/corroboration/pulse_facts.h"
#include "core/signal/corroboration/ventricular.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace wardlight::signal::corroboration {

/// All over the last 14 s unless it says otherwise. "Strange": unlike the patient's own beat.
#define WL_CORROBORATION_FEATURES(F)                                                                             \
    F(Pause, "pause", "s", "longest time without a beat or pulse that every believed lane shows")               \
    F(SlowRate, "slow_rate", "/min", "slowest five beats of the believed lanes")                                \
    F(FastRate, "fast_rate", "/min", "fastest seventeen beats, or the pulse where it is steady")                \
    F(Fibrillation, "fibrillation", "1", "one frequency and no rest on both leads, or 0.15 a second fibrillating")  \
    F(PulsePause, "pulse_pause", "s", "longest time without a pulse, of the best believed pulse lane")          \
    F(StrangeRun, "strange_run", "1", "five fast beats alike among themselves and strange, best lead")          \
    F(StrangeRunNoPulse, "strange_run_no_pulse", "1", "strange_run times the share of pulses it disturbs")      \
    F(StrangeRunSpread, "strange_run_spread", "ms", "spread of the slopes of its beats")                        \
    F(WideWavesNoPulse, "wide_waves_no_pulse", "1", "periodic, low-pitched, restless waves on both leads times the time without ordinary pulses") \
    F(PureWaves, "pure_waves", "1", "one frequency and no rest between waves, of the lead that has more")       \
    F(Drift, "drift", "1", "log10 of power below 1 Hz where the waves are widest, worst lead")                  \
    F(Fine, "fine", "1", "log10 of power above 25 Hz there, worst lead")                                        \
    F(LeadsAgree, "leads_agree", "1", "share of beats both leads show")                                         \
    F(PulseHeight, "pulse_height", "1", "lowest three pulses in a row beside the usual height")                 \
    F(LeadNoise, "lead_noise", "1", "beats the two ways of finding them do not share, better lead")             \
    F(Plateaus, "plateaus", "1", "rests at both ends of the scale, as a saturated lead makes, worst lead")

#define WL_AS_ENUM(name, id, unit, meaning) name,
enum class Feature : std::uint8_t { WL_CORROBORATION_FEATURES(WL_AS_ENUM) Count };
#undef WL_AS_ENUM
inline constexpr std::size_t featureCount = static_cast<std::size_t>(Feature::Count);
using Features = std::array<double, featureCount>;
[[nodiscard]] std::string_view featureId(Feature feature);
[[nodiscard]] std::string_view featureUnit(Feature feature);
[[nodiscard]] std::string_view featureMeaning(Feature feature);
[[nodiscard]] std::optional<Feature> featureFromId(std::string_view id);

/// One ECG lead as a witness.
struct EcgWitness {
    WaveLabel label = WaveLabel::Other;
    std::size_t lane = 0; ///< which of the lanes that were given
    EcgFacts facts = {};
    Run run = {};
    Waves waves = {};
    double clean = 0;         ///< share of beats that both ways of finding them show, 0 … 1
    double usuallyClean = 0;  ///< the same before the last 14 s
    double pause = 0;         ///< s, the longest in the last 14 s
    double slowest = 0;       ///< /min, five beats; beyond 150: 150
    double fastest = 0;       ///< /min, seventeen beats; 0 when there are fewer
    double beats = 0;         ///< in the last 14 s
    double rate = 0;          ///< /min, of the median interval there; 0 with fewer than three beats
    bool keepsShape = false;  ///< nine of ten beats have the patient's own shape, now as before
    bool believed = false;
};
/// One pressure or pleth wave as a witness.
struct PulseWitness {
    WaveLabel label = WaveLabel::Other;
    std::size_t lane = 0; ///< which of the lanes that were given
    PulseFacts facts = {};
    double pause = 0;
    double slowest = 0;
    double fastest = 0;       ///< /min, thirteen pulses
    double unevenness = 1;    ///< standard deviation of the intervals beside their mean
    double ordinary = 0;      ///< share of pulses ordinary in shape, height and time
    double withoutOrdinary = 0; ///< s, longest
    double disturbed = 1;     ///< share of pulses not ordinary during the strangest run of the ECG
    double lowest = 0.5;      ///< lowest mean height of three pulses in a row, beside the usual
    double beats = 0;         ///< pulses in the last 14 s
    double rate = 0;          ///< /min, of the median interval there
    bool readable = false;    ///< it is a pulse wave at all
    bool matches = true;      ///< its usual pulses follow the usual beats, as far as those can be read
};
struct Witnesses {
    std::vector<EcgWitness> ecg; ///< at most two: those read best
    std::vector<PulseWitness> pulses;
};

/// A pulse as this patient's were before, in shape, height and time.
[[nodiscard]] bool isOrdinary(const PulseFacts& facts, const Pulse& pulse);

[[nodiscard]] Witnesses hear(std::span<const Strip> strips);
[[nodiscard]] Features features(const Witnesses& witnesses);

}
