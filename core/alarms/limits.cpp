// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers against limits.
#include "core/alarms/limits.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

using enum LimitSide;
constexpr LimitRule rules[] = {
    {AlarmKind::HrHigh, Parameter::HeartRate, High},
    {AlarmKind::HrLow, Parameter::HeartRate, Low},
    {AlarmKind::PrHigh, Parameter::PulseRate, High},
    {AlarmKind::PrLow, Parameter::PulseRate, Low},
    {AlarmKind::Spo2Low, Parameter::Spo2, Low},
    {AlarmKind::Spo2High, Parameter::Spo2, High},
    {AlarmKind::Spo2Desat, Parameter::Spo2, VeryLow},
    {AlarmKind::RrHigh, Parameter::RespirationRate, High},
    {AlarmKind::RrLow, Parameter::RespirationRate, Low},
    {AlarmKind::Etco2High, Parameter::EtCo2, High},
    {AlarmKind::Etco2Low, Parameter::EtCo2, Low},
    {AlarmKind::Fico2High, Parameter::FiCo2, High},
    {AlarmKind::NibpSysHigh, Parameter::NibpSystolic, High},
    {AlarmKind::NibpSysLow, Parameter::NibpSystolic, Low},
    {AlarmKind::NibpDiaHigh, Parameter::NibpDiastolic, High},
    {AlarmKind::NibpDiaLow, Parameter::NibpDiastolic, Low},
    {AlarmKind::NibpMeanHigh, Parameter::NibpMean, High},
    {AlarmKind::NibpMeanLow, Parameter::NibpMean, Low},
    {AlarmKind::AbpSysHigh, Parameter::AbpSystolic, High},
    {AlarmKind::AbpSysLow, Parameter::AbpSystolic, Low},
    {AlarmKind::AbpDiaHigh, Parameter::AbpDiastolic, High},
    {AlarmKind::AbpDiaLow, Parameter::AbpDiastolic, Low},
    {AlarmKind::AbpMeanHigh, Parameter::AbpMean, High},
    {AlarmKind::AbpMeanLow, Parameter::AbpMean, Low},
    {AlarmKind::PapSysHigh, Parameter::PapSystolic, High},
    {AlarmKind::PapSysLow, Parameter::PapSystolic, Low},
    {AlarmKind::PapDiaHigh, Parameter::PapDiastolic, High},
    {AlarmKind::PapDiaLow, Parameter::PapDiastolic, Low},
    {AlarmKind::PapMeanHigh, Parameter::PapMean, High},
    {AlarmKind::PapMeanLow, Parameter::PapMean, Low},
    {AlarmKind::CvpMeanHigh, Parameter::CvpMean, High},
    {AlarmKind::CvpMeanLow, Parameter::CvpMean, Low},
    {AlarmKind::IcpMeanHigh, Parameter::IcpMean, High},
    {AlarmKind::CppLow, Parameter::CppMean, Low},
    {AlarmKind::TempHigh, Parameter::Temperature, High},
    {AlarmKind::TempLow, Parameter::Temperature, Low},
    {AlarmKind::TempDeltaHigh, Parameter::TemperatureDelta, High},
    {AlarmKind::GlucoseHigh, Parameter::Glucose, High},
    {AlarmKind::GlucoseLow, Parameter::Glucose, Low},
    {AlarmKind::GlucoseVeryLow, Parameter::Glucose, VeryLow},
};

bool isCuff(Parameter p)
{
    return p == Parameter::NibpSystolic || p == Parameter::NibpDiastolic || p == Parameter::NibpMean;
}

}

std::span<const LimitRule> limitRules() { return rules; }

const LimitValue& limitOf(const LimitSet& limits, const LimitRule& rule)
{
    const auto& entry = limits[rule.parameter];
    return rule.side == High ? entry.high : rule.side == Low ? entry.low : entry.veryLow;
}

double hysteresis(Parameter parameter)
{
    using enum Parameter;
    switch (parameter) {
    case HeartRate:
    case PulseRate:
    case RespirationRate: return 2;
    case Spo2: return 1;
    case Temperature:
    case TemperatureDelta: return 0.1;
    case NibpSystolic: // a cuff reading is one measurement: the next decides alone
    case NibpDiastolic:
    case NibpMean:
    case Glucose: return 0;
    case AbpSystolic:
    case AbpDiastolic:
    case AbpMean:
    case PapSystolic:
    case PapDiastolic:
    case PapMean:
    case CvpMean:
    case IcpMean:
    case CppMean:
    case EtCo2:
    case FiCo2: return 2;
    case None:
    case PerfusionIndex:
    case St:
    case Qtc:
    case PvcRate:
    case FiO2:
    case InfusionRate:
    case Count: return 0;
    }
    return 0;
}

std::optional<FindingState> judge(const LimitRule& rule, const LimitSet& limits, const Numeric& numeric, bool wasTrue)
{
    const auto& limit = limitOf(limits, rule);
    if (limit.state != LimitState::Set)
        return std::nullopt;
    if (!isUsable(numeric.validity) || !isPlausible(rule.parameter, numeric.value))
        return isCuff(rule.parameter) ? std::nullopt : std::optional(FindingState::Unknown);
    const double value = atStep(rule.parameter, numeric.value);
    const double back = wasTrue ? hysteresis(rule.parameter) : 0;
    // 1e-6 of slack so that 39.1 - 0.1 and 39.0 are the same limit.
    const bool over = rule.side == High ? value > limit.value - back + 1e-6 : value < limit.value + back - 1e-6;
    return over ? FindingState::True : FindingState::Over;
}

AlarmKey limitKey(const LimitRule& rule) { return {.kind = rule.kind, .source = {}, .parameter = rule.parameter}; }

bool hasUnsetLimits(const LimitSet& limits)
{
    return std::any_of(std::begin(rules), std::end(rules),
                       [&](const LimitRule& r) { return limitOf(limits, r).state == LimitState::Unset; });
}

}
