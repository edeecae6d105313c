// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/limit_suggestion.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

constexpr std::chrono::seconds leastCovered{3600};
constexpr int fewerBy = 2, keptShare = 5; // at most a fifth is kept

struct Farthest {
    Parameter parameter;
    std::optional<double> low, high;
    double step; ///< of a suggestion: not finer than a person would choose
};
constexpr Farthest farthest[] = {
    {Parameter::HeartRate, 40, 140, 2},    {Parameter::PulseRate, 40, 140, 2},     {Parameter::Spo2, 85, std::nullopt, 1},
    {Parameter::RespirationRate, 6, 36, 1}, {Parameter::NibpSystolic, 80, 180, 5}, {Parameter::NibpDiastolic, 40, 105, 5},
    {Parameter::NibpMean, 55, 125, 5},      {Parameter::AbpSystolic, 80, 180, 5},  {Parameter::AbpDiastolic, 40, 105, 5},
    {Parameter::AbpMean, 55, 125, 5},       {Parameter::Temperature, 34.5, 39.5, 0.1}, {Parameter::EtCo2, 22, 60, 1},
};

const Farthest* farthestOf(Parameter parameter)
{
    const auto found = std::find_if(std::begin(farthest), std::end(farthest), [&](const auto& f) { return f.parameter == parameter; });
    return found == std::end(farthest) ? nullptr : found;
}

/// A limit moved outwards, and the alarms its side would have made.
struct Moved {
    double value = 0;
    int then = 0;
};

/// The nearest limit on this side that does, if one does. now: the alarms of the side as it is.
std::optional<Moved> moved(std::span<const LimitPoint> points, const LimitRule& rule, const ParameterLimits& inForce, const std::vector<LimitEpisode>& now, const KindTable& kinds)
{
    const bool high = rule.side == LimitSide::High;
    const auto& limit = high ? inForce.high : inForce.low;
    const auto* table = farthestOf(rule.parameter);
    const auto end = farthestSuggested(rule.parameter, high);
    const auto alarms = static_cast<int>(now.size());
    if (limit.state != LimitState::Set || !table || !end || alarms < fewerBy)
        return std::nullopt;
    const double by = high ? table->step : -table->step;
    for (double value = atStep(rule.parameter, limit.value + by); high ? value <= *end + 1e-9 : value >= *end - 1e-9; value = atStep(rule.parameter, value + by)) {
        auto wished = inForce;
        (high ? wished.high : wished.low).value = value;
        const auto then = replayLimit(points, rule, wished, kinds);
        const auto kept = static_cast<int>(then.size());
        if (kept * keptShare > alarms || alarms - kept < fewerBy)
            continue;
        return longMissed(now, then) == 0 ? std::optional(Moved{value, kept}) : std::nullopt; // farther out it would miss the more
    }
    return std::nullopt;
}

}

std::optional<double> farthestSuggested(Parameter parameter, bool high)
{
    const auto* table = farthestOf(parameter);
    return !table ? std::nullopt : high ? table->high : table->low;
}

std::optional<LimitSuggestion> suggestLimits(std::span<const LimitPoint> points, Parameter parameter, const ParameterLimits& inForce, const KindTable& kinds)
{
    if (points.empty() || points.back().at - points.front().at < std::chrono::microseconds(leastCovered))
        return std::nullopt;
    auto wished = inForce;
    LimitSuggestion suggested;
    bool any = false;
    for (const auto side : {LimitSide::Low, LimitSide::High}) {
        const auto rule = limitRule(parameter, side);
        if (!rule)
            continue;
        const auto now = replayLimit(points, *rule, inForce, kinds);
        const auto limit = moved(points, *rule, inForce, now, kinds);
        suggested.now += static_cast<int>(now.size());
        suggested.then += limit ? limit->then : static_cast<int>(now.size());
        if (limit)
            (side == LimitSide::High ? wished.high : wished.low).value = limit->value;
        any = any || limit;
    }
    if (!any)
        return std::nullopt;
    const auto shown = [](const LimitValue& v) { return v.state == LimitState::Set ? std::optional(v.value) : std::nullopt; };
    suggested.low = shown(wished.low);
    suggested.high = shown(wished.high);
    return suggested;
}

}
