// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated ward knows of itself: one JSON line per fact, so that tests compare what came out with
// what went in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight::simulator {

/// One line of a truth file. Its keys, in this order, those that do not apply left out:
///
///   - t: s since the scenario began
///   - bed: the bed's name, "07"
///   - what: beat, rhythm, value, artefact, fault or alarm
///   - type: of a beat, its annotation symbol at the R peak ('N' 'V' 'S' '/'); '^' is a pulse without capture
///   - form: of a ventricular beat, which of the patient's ectopic shapes, from 1; the usual one is left out
///   - from_t: of a ventricular beat that follows another kind of beat, s from that one's T peak to its R peak
///   - rhythm: of a rhythm, "vt", from t on
///   - parameter, value: of a value, what the patient truly has ("spo2", 97), every 10 s
///   - kind: "motion" of an artefact, "link" of a fault, of an alarm its id in resources/alarm_kinds.csv
///   - lead: of a fault lead-off, "II"
///   - phase: of an artefact, fault or alarm, "start" or "end"
///
/// An alarm entry stands where its definition (resources/docs/alarms.md) is first met by what the patient
/// does and the devices let through, delays included: a monitor must announce it, a little later or, by
/// averaging, a little earlier. Kinds: asystole, pause, ventricular-flutter-fibrillation,
/// ventricular-tachycardia, extreme-tachycardia, extreme-bradycardia, apnea, spo2-low, spo2-desat,
/// ecg-leads-off, spo2-sensor-off, link-lost. Other kinds may be due as well and are not listed; that one
/// kind silences a lower one of its chain is not applied here.
struct TruthEntry {
    double t = 0;
    std::string bed;
    std::string what;
    char type = 0;
    int form = 0;
    std::optional<double> fromT;
    std::string rhythm;
    std::string parameter;
    double value = 0;
    std::string kind;
    std::string lead;
    std::string phase;
    friend bool operator==(const TruthEntry&, const TruthEntry&) = default;
};

/// One line without its line break. Numbers never by the locale; t has three decimals.
[[nodiscard]] std::string truthLine(const TruthEntry& entry);

}
