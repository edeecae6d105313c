// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/parameter.h"

#include <cmath>

namespace wardlight {
namespace {

using enum Course;
constexpr double hour = 3600;

// Ranges and codes: resources/docs/alarms.md, "Limits, ranges, units, codes".
constexpr ParameterInfo table[] = {
    {Parameter::HeartRate, "hr", "HR", "/min", "/min", 1, 0, 0, 350, 0, 350, 5, Continuous, 147842, "8867-4"},
    {Parameter::PulseRate, "pr", "PR", "/min", "/min", 1, 0, 20, 300, 0, 350, 5, Continuous, 149530, "8889-8"},
    {Parameter::Spo2, "spo2", "SpO₂", "%", "%", 1, 0, 1, 100, 1, 100, 5, Continuous, 150456, "59408-5"},
    {Parameter::PerfusionIndex, "pi", "PI", "%", "%", 0.1, 1, 0.02, 20, 0, 30, 5, Continuous, 150488, "61006-3"},
    {Parameter::RespirationRate, "rr", "RR", "/min", "/min", 1, 0, 0, 150, 0, 150, 5, Continuous, 151578, "9279-1"},
    {Parameter::NibpSystolic, "nibp-sys", "NIBP", "mm[Hg]", "mmHg", 1, 0, 10, 290, 20, 300, hour, Episodic, 150021, "76534-7"},
    {Parameter::NibpDiastolic, "nibp-dia", "NIBP", "mm[Hg]", "mmHg", 1, 0, 10, 290, 10, 250, hour, Episodic, 150022, "76535-4"},
    {Parameter::NibpMean, "nibp-mean", "NIBP", "mm[Hg]", "mmHg", 1, 0, 10, 290, 15, 270, hour, Episodic, 150023, "76536-2"},
    {Parameter::AbpSystolic, "abp-sys", "ABP", "mm[Hg]", "mmHg", 1, 0, -50, 360, -40, 300, 5, Continuous, 150037, "76215-3"},
    {Parameter::AbpDiastolic, "abp-dia", "ABP", "mm[Hg]", "mmHg", 1, 0, -50, 360, -40, 300, 5, Continuous, 150038, "76213-8"},
    {Parameter::AbpMean, "abp-mean", "ABP", "mm[Hg]", "mmHg", 1, 0, -50, 360, -40, 300, 5, Continuous, 150039, "76214-6"},
    {Parameter::PapSystolic, "pap-sys", "PAP", "mm[Hg]", "mmHg", 1, 0, -50, 120, -10, 120, 5, Continuous, 150045, "8440-0"},
    {Parameter::PapDiastolic, "pap-dia", "PAP", "mm[Hg]", "mmHg", 1, 0, -50, 120, -10, 120, 5, Continuous, 150046, ""},
    {Parameter::PapMean, "pap-mean", "PAP", "mm[Hg]", "mmHg", 1, 0, -50, 120, -10, 120, 5, Continuous, 150047, ""},
    {Parameter::CvpMean, "cvp-mean", "CVP", "mm[Hg]", "mmHg", 1, 0, -20, 50, -10, 40, 5, Continuous, 150087, "60985-9"},
    {Parameter::IcpMean, "icp-mean", "ICP", "mm[Hg]", "mmHg", 1, 0, -20, 100, -15, 100, 5, Continuous, 153611, "60956-0"},
    {Parameter::CppMean, "cpp-mean", "CPP", "mm[Hg]", "mmHg", 1, 0, -50, 200, -50, 200, 5, Continuous, 0, ""},
    {Parameter::Temperature, "temp", "T", "Cel", "°C", 0.1, 1, 15, 45, 20, 45, 4 * hour, Episodic, 150344, "8310-5"},
    {Parameter::TemperatureDelta, "temp-delta", "ΔT", "Cel", "°C", 0.1, 1, 0, 15, 0, 15, 4 * hour, Episodic, 0, ""},
    {Parameter::EtCo2, "etco2", "etCO₂", "mm[Hg]", "mmHg", 1, 0, 0, 150, 0, 150, 8, Continuous, 151728, "19891-1"},
    {Parameter::FiCo2, "fico2", "FiCO₂", "mm[Hg]", "mmHg", 1, 0, 0, 50, 0, 100, 8, Continuous, 151716, ""},
    {Parameter::Glucose, "glucose", "Glu", "mg/dL", "mg/dL", 1, 0, 20, 600, 10, 1000, 900, Episodic, 160184, "2339-0"},
    {Parameter::St, "st", "ST", "mV", "mV", 0.01, 2, -2, 2, -3, 3, 60, Continuous, 131842, ""},
    {Parameter::Qtc, "qtc", "QTc", "ms", "ms", 1, 0, 200, 800, 150, 900, 300, Continuous, 147236, "8636-3"},
    {Parameter::PvcRate, "pvc", "PVC", "/min", "/min", 1, 0, 0, 300, 0, 300, 5, Continuous, 148066, ""},
    {Parameter::FiO2, "fio2", "FiO₂", "%", "%", 1, 0, 18, 100, 15, 100, 5, Continuous, 151720, "19994-3"},
    {Parameter::InfusionRate, "infusion", "Inf", "mL/h", "mL/h", 0.1, 1, 0, 1200, 0, 2000, 30, Continuous, 0, ""},
};
constexpr ParameterInfo none{Parameter::None, "", "", "", "", 1, 0, 0, 0, 0, 0, 5, Continuous, 0, ""};

}

std::span<const ParameterInfo> parameters() { return table; }

const ParameterInfo& info(Parameter parameter)
{
    const auto index = static_cast<std::size_t>(parameter);
    return index == 0 || index > std::size(table) ? none : table[index - 1];
}

std::optional<Parameter> parameterFromId(std::string_view id)
{
    for (const auto& row : table)
        if (row.id == id)
            return row.parameter;
    return std::nullopt;
}

double atStep(Parameter parameter, double value)
{
    const double step = info(parameter).step;
    // One ulp of slack: 36.45 arrives as 36.4500000001 or 36.4499999999 and must round the same way.
    const double steps = std::floor(value / step + 0.5 + 1e-9);
    return step < 1 ? std::round(steps * step * 1e6) / 1e6 : steps * step;
}

bool isPlausible(Parameter parameter, double value)
{
    const auto& row = info(parameter);
    return std::isfinite(value) && value >= row.plausibleLow && value <= row.plausibleHigh;
}

}
