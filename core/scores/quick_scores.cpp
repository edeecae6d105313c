// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/quick_scores.h"

#include "core/vitals/parameter.h"

namespace wardlight::scores {
namespace {

std::optional<double> plausible(const std::optional<double>& value, Parameter parameter)
{
    return value && isPlausible(parameter, *value) ? std::optional(atStep(parameter, *value)) : std::nullopt;
}

}

std::optional<int> mews(const News2Input& input)
{
    const auto sys = plausible(input.systolic, Parameter::NibpSystolic);
    const auto rate = plausible(input.pulse, Parameter::PulseRate);
    const auto breaths = plausible(input.respiration, Parameter::RespirationRate);
    const auto temp = plausible(input.temperature, Parameter::Temperature);
    if (!sys || !rate || !breaths || !temp || !input.consciousness)
        return std::nullopt;
    int total = *sys <= 70 ? 3 : *sys <= 80 ? 2 : *sys <= 100 ? 1 : *sys < 200 ? 0 : 2;
    total += *rate <= 40 ? 2 : *rate <= 50 ? 1 : *rate <= 100 ? 0 : *rate <= 110 ? 1 : *rate < 130 ? 2 : 3;
    total += *breaths < 9 ? 2 : *breaths <= 14 ? 0 : *breaths <= 20 ? 1 : *breaths < 30 ? 2 : 3;
    total += *temp < 34.95 || *temp >= 38.45 ? 2 : 0;
    switch (*input.consciousness) {
    case Consciousness::Alert: break;
    case Consciousness::Confused:
    case Consciousness::Voice: total += 1; break;
    case Consciousness::Pain: total += 2; break;
    case Consciousness::Unresponsive: total += 3; break;
    }
    return total;
}

std::optional<int> qsofa(const News2Input& input)
{
    const auto sys = plausible(input.systolic, Parameter::NibpSystolic);
    const auto breaths = plausible(input.respiration, Parameter::RespirationRate);
    if (!sys || !breaths || !input.consciousness)
        return std::nullopt;
    return (*breaths >= 22 ? 1 : 0) + (*sys <= 100 ? 1 : 0) + (*input.consciousness != Consciousness::Alert ? 1 : 0);
}

std::optional<double> shockIndex(const News2Input& input)
{
    const auto sys = plausible(input.systolic, Parameter::NibpSystolic);
    const auto rate = plausible(input.pulse, Parameter::PulseRate);
    return sys && rate && *sys > 0 ? std::optional(*rate / *sys) : std::nullopt;
}

}
