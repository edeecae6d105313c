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

struct Count {
    int alarms = 0;
    std::vector<LimitEpisode> longs;
};

Count countOf(std::span<const LimitPoint> points, Parameter parameter, const ParameterLimits& limits, bool high, const KindTable& kinds)
{
    Count count;
    for (const auto& episode : replayLimits(points, parameter, limits, kinds))
        if (episode.high == high) {
            ++count.alarms;
            if (episode.until - episode.from >= std::chrono::microseconds(60s))
                count.longs.push_back(episode);
        }
    return count;
}

/// The nearest limit on this side that does, if one does.
std::optional<double> moved(std::span<const LimitPoint> points, Parameter parameter, const ParameterLimits& inForce, bool high, const KindTable& kinds)
{
    const auto& limit = high ? inForce.high : inForce.low;
    const auto* table = farthestOf(parameter);
    const auto end = farthestSuggested(parameter, high);
    if (limit.state != LimitState::Set || !table || !end)
        return std::nullopt;
    const auto now = countOf(points, parameter, inForce, high, kinds);
    if (now.alarms < fewerBy)
        return std::nullopt;
    const double by = high ? table->step : -table->step;
    for (double value = atStep(parameter, limit.value + by); high ? value <= *end + 1e-9 : value >= *end - 1e-9; value = atStep(parameter, value + by)) {
        auto wished = inForce;
        (high ? wished.high : wished.low).value = value;
        const auto then = countOf(points, parameter, wished, high, kinds);
        if (then.alarms * keptShare > now.alarms || now.alarms - then.alarms < fewerBy)
            continue;
        const auto all = replayLimits(points, parameter, wished, kinds);
        const bool missesNone = std::all_of(now.longs.begin(), now.longs.end(), [&](const LimitEpisode& episode) {
            return std::any_of(all.begin(), all.end(), [&](const LimitEpisode& other) { return other.high == high && other.from <= episode.until && other.until >= episode.from; });
        });
        return missesNone ? std::optional(value) : std::nullopt; // farther out it would miss the more
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
    const auto low = moved(points, parameter, inForce, false, kinds), high = moved(points, parameter, inForce, true, kinds);
    if (!low && !high)
        return std::nullopt;
    auto wished = inForce;
    if (low)
        wished.low.value = *low;
    if (high)
        wished.high.value = *high;
    const auto shown = [](const LimitValue& v) { return v.state == LimitState::Set ? std::optional(v.value) : std::nullopt; };
    return LimitSuggestion{shown(wished.low), shown(wished.high), static_cast<int>(replayLimits(points, parameter, inForce, kinds).size()),
                           static_cast<int>(replayLimits(points, parameter, wished, kinds).size())};
}

}
