// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated patients, a few for each rhythm kind: what is played so that the kind is due.
#pragma once

#include "core/vitals/alarm.h"

#include <array>
#include <string>

namespace wardlight::bench {

/// bed: keys of the [[bed]]; steps: its [[bed.step]] tables. within: s after the definition is first met (allowed).
struct RhythmCase {
    AlarmKind kind;
    const char* bed;
    const char* steps;
    double length, within;
};

inline constexpr double changesAt = 80; ///< s: averages and patterns have been learnt by then

inline constexpr auto rhythmCases = std::to_array<RhythmCase>({
    {AlarmKind::Asystole, "hr = 70", "at = 80\nfor = 12\nrhythm = \"asystole\"", 110, 1},
    {AlarmKind::Asystole, "hr = 110", "at = 80\nfor = 12\nrhythm = \"asystole\"", 110, 1},
    {AlarmKind::Asystole, "hr = 50\nwide_qrs = true", "at = 80\nfor = 12\nrhythm = \"asystole\"", 110, 1},
    {AlarmKind::VentricularFlutterFibrillation, "hr = 76", "at = 80\nfor = 30\nrhythm = \"vf\"", 120, 10},
    {AlarmKind::VentricularFlutterFibrillation, "hr = 110", "at = 80\nfor = 30\nrhythm = \"vf\"", 120, 10},
    {AlarmKind::VentricularTachycardia, "hr = 76", "at = 80\nfor = 20\nrhythm = \"vt\"\nhr = 112", 110, 10},
    {AlarmKind::VentricularTachycardia, "hr = 76", "at = 80\nfor = 20\nrhythm = \"vt\"\nhr = 140", 110, 10},
    {AlarmKind::VentricularTachycardia, "hr = 76", "at = 80\nfor = 20\nrhythm = \"vt\"\nhr = 172", 110, 10},
    {AlarmKind::VentricularTachycardia, "hr = 90", "at = 80\nfor = 20\nrhythm = \"vt\"\nhr = 215", 110, 10},
    {AlarmKind::VentricularTachycardia, "hr = 76\nwide_qrs = true", "at = 80\nfor = 20\nrhythm = \"vt\"\nhr = 160", 110, 10},
    {AlarmKind::ExtremeTachycardia, "hr = 80", "at = 80\nfor = 30\nhr = 165", 120, 10},
    {AlarmKind::ExtremeTachycardia, "hr = 80", "at = 80\nfor = 30\nrhythm = \"svt\"\nhr = 190", 120, 10},
    {AlarmKind::ExtremeTachycardia, "hr = 100", "at = 80\nfor = 40\nrhythm = \"af\"\nhr = 165", 130, 10},
    {AlarmKind::ExtremeBradycardia, "hr = 70", "at = 80\nfor = 40\nhr = 33", 130, 10},
    {AlarmKind::ExtremeBradycardia, "hr = 70", "at = 80\nfor = 40\nrhythm = \"block-3\"\nhr = 38", 130, 10},
    {AlarmKind::VentricularBradycardia, "hr = 70", "at = 80\nfor = 40\nrhythm = \"ventricular-rhythm\"\nhr = 34", 130, 10},
    {AlarmKind::VentricularRhythm, "hr = 70", "at = 80\nfor = 40\nrhythm = \"ventricular-rhythm\"\nhr = 62", 130, 10},
    {AlarmKind::VentricularRhythm, "hr = 70", "at = 80\nfor = 40\nrhythm = \"ventricular-rhythm\"\nhr = 88", 130, 10},
    {AlarmKind::VentricularRun, "hr = 74", "at = 80\nfor = 25\npvc = \"run\"", 120, 5},
    {AlarmKind::VentricularRun, "hr = 100", "at = 80\nfor = 25\npvc = \"run\"", 120, 5},
    {AlarmKind::Pause, "hr = 70", "at = 80\nfor = 3.3\nrhythm = \"asystole\"", 100, 1},
    {AlarmKind::Pause, "hr = 100", "at = 80\nfor = 3.4\nrhythm = \"asystole\"", 100, 1},
    {AlarmKind::Svt, "hr = 80", "at = 80\nfor = 20\nrhythm = \"svt\"\nhr = 178", 110, 10},
    {AlarmKind::Svt, "hr = 80", "at = 80\nfor = 20\nrhythm = \"svt\"\nhr = 210", 110, 10},
    {AlarmKind::AtrialFibrillation, "hr = 80", "at = 80\nfor = 200\nrhythm = \"af\"", 290, 90},
    {AlarmKind::AtrialFibrillation, "hr = 80", "at = 80\nfor = 200\nrhythm = \"af\"\nhr = 125", 290, 90},
    {AlarmKind::IrregularRhythm, "hr = 74", "at = 80\nfor = 200\nrhythm = \"block-2-wenckebach\"", 290, 90},
    {AlarmKind::Couplet, "hr = 78", "at = 80\nfor = 25\npvc = \"couplet\"", 120, 5},
    {AlarmKind::Bigeminy, "hr = 76", "at = 80\nfor = 25\npvc = \"bigeminy\"", 120, 5},
    {AlarmKind::Trigeminy, "hr = 76", "at = 80\nfor = 25\npvc = \"trigeminy\"", 120, 5},
    {AlarmKind::PvcRateHigh, "hr = 78", "at = 80\nfor = 120\npvc = \"isolated\"\npvc_per_minute = 18", 210, 10},
    {AlarmKind::MultiformPvc, "hr = 72", "at = 80\nfor = 40\npvc = \"multiform\"", 190, 10},
    {AlarmKind::MultiformPvc, "hr = 95", "at = 80\nfor = 40\npvc = \"multiform\"", 190, 10},
    {AlarmKind::ROnT, "hr = 60", "at = 80\nfor = 40\npvc = \"r-on-t\"", 190, 5},
    {AlarmKind::ROnT, "hr = 78", "at = 80\nfor = 40\npvc = \"r-on-t\"", 190, 5},
    {AlarmKind::MissedBeat, "hr = 70", "at = 80\nfor = 1.4\nrhythm = \"asystole\"", 100, 5},
    {AlarmKind::MissedBeat, "hr = 84", "at = 80\nfor = 1.2\nrhythm = \"asystole\"", 100, 5},
    {AlarmKind::PacerNotCapture, "hr = 70\nrhythm = \"paced\"", "at = 80\nfor = 30\nrhythm = \"paced-no-capture\"", 120, 5},
    {AlarmKind::PacerNotPacing, "hr = 70\nrhythm = \"paced\"", "at = 80\nfor = 2.2\nrhythm = \"asystole\"", 100, 5},
    {AlarmKind::StHigh, "hr = 74", "at = 80\nfor = 120\nst = 0.3", 290, 65},
    {AlarmKind::StHigh, "hr = 104", "at = 80\nfor = 120\nst = 0.26", 290, 65},
    {AlarmKind::StLow, "hr = 74", "at = 80\nfor = 120\nst = -0.3", 290, 65},
    {AlarmKind::StLow, "hr = 52", "at = 80\nfor = 120\nst = -0.3", 290, 65},
    {AlarmKind::QtcHigh, "hr = 70\nqtc = 430", "at = 80\nfor = 360\nqtc = 540", 800, 300},
    {AlarmKind::QtcHigh, "hr = 95\nqtc = 430", "at = 80\nfor = 360\nqtc = 530", 800, 300},
    {AlarmKind::QtcChange, "hr = 70\nqtc = 390", "at = 400\nfor = 360\nqtc = 475", 1100, 300},
});

/// One bed of this case; another seed is another patient with the same story.
inline std::string scenarioOf(const RhythmCase& c, int seed)
{
    return "title = \"case\"\nseed = " + std::to_string(seed) + "\nduration = " + std::to_string(static_cast<int>(c.length)) +
           "\n[[bed]]\nname = \"1\"\nfamily = \"Case\"\nage = 60\nwaves = [\"II\", \"V\", \"Pleth\", \"ABP\", \"Resp\"]\n" + c.bed +
           "\n[[bed.step]]\n" + c.steps + "\n";
}

}
