// SPDX-License-Identifier: GPL-3.0-or-later
// What a bed can measure: one row per parameter, with its unit, step, ranges and codes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace wardlight {

enum class Parameter : std::uint8_t {
    None,
    HeartRate,
    PulseRate,
    Spo2,
    PerfusionIndex,
    RespirationRate,
    NibpSystolic,
    NibpDiastolic,
    NibpMean,
    AbpSystolic,
    AbpDiastolic,
    AbpMean,
    PapSystolic,
    PapDiastolic,
    PapMean,
    CvpMean,
    IcpMean,
    CppMean,
    Temperature,
    TemperatureDelta,
    EtCo2,
    FiCo2,
    Glucose,
    St,
    Qtc,
    PvcRate,
    FiO2,
    InfusionRate,
    Count
};

/// How a parameter comes: continuously, or now and then with its own time.
enum class Course : std::uint8_t { Continuous, Episodic };

/// source: clinical tables of IEC 60601-2-x as listed in resources/docs/alarms.md; codes of ISO/IEEE 11073-10101, LOINC.
struct ParameterInfo {
    Parameter parameter;
    std::string_view id;      ///< in files, events and on the command line: "hr"
    std::string_view label;   ///< on screen: "HR"
    std::string_view unit;    ///< UCUM: "/min"
    std::string_view unitShown;
    double step;              ///< canonical resolution; values are compared and scored at it, half up
    int decimals;             ///< of the shown value
    double shownLow, shownHigh;
    double plausibleLow, plausibleHigh; ///< outside: not shown as a value, "?" with a technical row
    double staleAfter;        ///< s; a value older than this is not current
    Course course;
    std::uint32_t mdc;        ///< 0: none
    std::string_view loinc;
};

[[nodiscard]] std::span<const ParameterInfo> parameters(); ///< without None, in the order of the enum
[[nodiscard]] const ParameterInfo& info(Parameter parameter);
[[nodiscard]] std::optional<Parameter> parameterFromId(std::string_view id);

/// Rounded to the canonical step, half up (0.5 → up, also below zero), so that what is compared is what is shown.
[[nodiscard]] double atStep(Parameter parameter, double value);
[[nodiscard]] bool isPlausible(Parameter parameter, double value);

}
