// SPDX-License-Identifier: GPL-3.0-or-later
// A ward on paper: who lies where, and what happens to them when. Read from TOML.
#pragma once

#include "core/base/result.h"
#include "core/vitals/patient.h"
#include "core/vitals/wave.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight::simulator {

enum class Rhythm : std::uint8_t {
    Sinus,
    AtrialFibrillation,
    AtrialFlutter,
    Svt,
    VentricularTachycardia,
    VentricularFibrillation,
    Asystole,
    VentricularRhythm,
    FirstDegreeBlock,
    Wenckebach,
    MobitzTwo,
    CompleteBlock,
    Paced,
    PacedNoCapture
};
/// "sinus", "af", "flutter", "svt", "vt", "vf", "asystole", "ventricular-rhythm", "block-1",
/// "block-2-wenckebach", "block-2-mobitz", "block-3", "paced", "paced-no-capture".
[[nodiscard]] std::string_view rhythmId(Rhythm rhythm);
[[nodiscard]] std::optional<Rhythm> rhythmFromId(std::string_view id);

/// Multiform: one in six, of two shapes by turns. ROnT: one in nine, its QRS begins at the peak of the T wave before it.
enum class Ectopy : std::uint8_t { None, Isolated, Couplet, Bigeminy, Trigeminy, Run, Multiform, ROnT };
/// Motion reaches the finger as well; Electrodes is pushing at the ECG's alone.
enum class Artefact : std::uint8_t { None, Motion, Wander, Mains, Muscle, Clipping, Electrodes };
enum class Fault : std::uint8_t { None, LeadOff, LeadsOff, ProbeOff, AbpOff, Link, Battery, Clock };
[[nodiscard]] std::string_view artefactId(Artefact artefact);
[[nodiscard]] std::string_view faultId(Fault fault);

/// What a patient is aiming at. Units: /min, %, mmHg, Cel, mg/dL, mL/h.
struct Condition {
    Rhythm rhythm = Rhythm::Sinus;
    double hr = 72;
    Ectopy ectopy = Ectopy::None;
    double ectopyPerMinute = 6; ///< of isolated ones
    double rr = 15;
    double spo2 = 97;
    double sys = 122, dia = 72;
    double temperature = 36.8;
    double etco2 = 38;
    double cvp = 8;
    double perfusion = 2.5;
    std::optional<double> glucose;
    std::optional<double> infusion;
    bool apnea = false;
    double st = 0;             ///< mV at J+60 ms in lead II
    std::optional<double> qtc; ///< ms, by Fridericia; none: as the rate has it (QT nearly with the square root)
};

/// From `at` for `length` s some of the condition is otherwise; reached within about `over` s, and left so.
struct Step {
    double at = 0;
    double length = 0; ///< infinite when the file has no "for"
    double over = 0;
    std::optional<Rhythm> rhythm;
    std::optional<Ectopy> ectopy;
    std::optional<double> hr, ectopyPerMinute, rr, spo2, sys, dia, temperature, etco2, cvp, perfusion,
        glucose, infusion, st, qtc;
    bool apnea = false;
    Artefact artefact = Artefact::None;
    double amount = 1; ///< of the artefact
    Fault fault = Fault::None;
    std::string lead;  ///< of a lead-off
    double number = 0; ///< battery: minutes left; clock: s ahead of ours
    [[nodiscard]] bool holds(double t) const { return t >= at && t < at + length; }
};

enum class BedState : std::uint8_t { Occupied, Empty, Standby };

struct BedPlan {
    std::string name;
    BedState state = BedState::Occupied;
    std::string standbyReason;
    Patient patient;
    std::string profile = "adult";
    Condition base;
    bool wideQrs = false;           ///< bundle branch block
    std::string smallLead;          ///< "I", "II" or "V": its waves have an eighth of their size; empty: none
    std::vector<std::string> waves; ///< "II", "V", "Pleth", "ABP", "CVP", "Resp", "CO2"; order = channels
    Rate ecgRate{250, 1};
    double nibpEvery = 0;          ///< min; 0: never
    double nibpAge = 0;            ///< s before the start the newest reading was taken
    std::optional<double> battery; ///< minutes left; none: on mains
    double clockOffset = 0;        ///< s the device is ahead
    std::uint64_t seed = 0;        ///< 0: from the scenario's and the place in the file
    std::vector<Step> steps;       ///< in the order of the file; of two that hold, the later in the file wins
};

struct Scenario {
    std::string title;
    std::uint64_t seed = 1;
    double duration = 180; ///< s; what is simulated when nothing else is asked for
    std::vector<BedPlan> beds;
    std::vector<Error> problems; ///< every key that is wrong, with file, line and key; the rest is run
};

/// Errors: Malformed when the text is not TOML at all.
[[nodiscard]] Result<Scenario> parseScenario(std::string name, std::string_view text);

/// What holds at t: the base with every step that holds then laid over it.
[[nodiscard]] Condition conditionAt(const BedPlan& bed, double t);

}
