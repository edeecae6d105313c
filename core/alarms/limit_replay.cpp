// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/limit_replay.h"

#include <algorithm>
#include <cmath>

namespace wardlight::alarms {
namespace {

constexpr std::chrono::microseconds clearHold = 2s;
constexpr std::chrono::microseconds longestGap = 5s;
constexpr std::chrono::microseconds longEpisode = 60s;

}

std::optional<LimitEpisode> LimitWatch::take(const LimitPoint& point, const LimitSet& limits, std::chrono::milliseconds delay)
{
    if (!announced_ && point.at - before_ > longestGap)
        trueSince_.reset();
    before_ = point.at;
    const Numeric n{rule_.parameter, point.value, Validity::Ok, {}, {}};
    const auto judged = judge(rule_, limits, n, announced_.has_value());
    if (judged == FindingState::True) {
        overSince_.reset();
        if (!trueSince_) {
            trueSince_ = point.at;
            farthest_ = point.value;
        }
        farthest_ = rule_.side == LimitSide::High ? std::max(farthest_, point.value) : std::min(farthest_, point.value);
        if (!announced_ && point.at - *trueSince_ >= delay)
            announced_ = point.at;
        return std::nullopt;
    }
    if (!announced_) {
        trueSince_.reset();
        return std::nullopt;
    }
    if (!judged)
        return end(point.at);
    if (!overSince_)
        overSince_ = point.at;
    return point.at - *overSince_ >= clearHold ? end(*overSince_) : std::nullopt;
}

std::optional<LimitEpisode> LimitWatch::stop()
{
    if (announced_)
        return end(overSince_.value_or(before_));
    trueSince_.reset();
    return std::nullopt;
}

std::optional<LimitEpisode> LimitWatch::end(WallTime at)
{
    const LimitEpisode episode{*announced_, at, rule_.side == LimitSide::High, farthest_};
    announced_.reset();
    trueSince_.reset();
    overSince_.reset();
    return episode;
}

std::vector<LimitEpisode> replayLimit(std::span<const LimitPoint> points, const LimitRule& rule, const ParameterLimits& limits, const KindTable& kinds)
{
    LimitSet set;
    set[rule.parameter] = limits;
    const auto delay = limits.delay.value_or(kinds[rule.kind].delay);
    LimitWatch watch(rule);
    std::vector<LimitEpisode> all;
    for (const auto& point : points)
        if (const auto episode = watch.take(point, set, delay))
            all.push_back(*episode);
    if (const auto episode = watch.stop())
        all.push_back(*episode);
    return all;
}

std::optional<LimitRule> limitRule(Parameter parameter, LimitSide side)
{
    const auto& rules = limitRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const auto& rule) { return rule.parameter == parameter && rule.side == side; });
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

std::vector<LimitEpisode> replayLimits(std::span<const LimitPoint> points, Parameter parameter, const ParameterLimits& limits,
                                       const KindTable& kinds)
{
    std::vector<LimitEpisode> all;
    for (const auto side : {LimitSide::Low, LimitSide::High})
        if (const auto rule = limitRule(parameter, side)) {
            const auto some = replayLimit(points, *rule, limits, kinds);
            all.insert(all.end(), some.begin(), some.end());
        }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return all;
}

int longMissed(const std::vector<LimitEpisode>& now, const std::vector<LimitEpisode>& then)
{
    return static_cast<int>(std::count_if(now.begin(), now.end(), [&](const LimitEpisode& episode) {
        return episode.until - episode.from >= longEpisode && std::none_of(then.begin(), then.end(), [&](const LimitEpisode& other) {
            return other.high == episode.high && other.from <= episode.until && other.until >= episode.from;
        });
    }));
}

LimitEffect limitEffect(std::span<const LimitPoint> points, WallTime countFrom, Parameter parameter,
                        const ParameterLimits& inForce, const ParameterLimits& wished, const KindTable& kinds)
{
    LimitEffect effect;
    if (points.empty())
        return effect;
    effect.covered = std::chrono::duration_cast<std::chrono::seconds>(points.back().at - points.front().at);
    const auto [least, most] = std::minmax_element(points.begin(), points.end(),
                                                   [](const auto& a, const auto& b) { return a.value < b.value; });
    // Whole steps a bin, so that no bin is fuller only because it holds one step more.
    const double step = info(parameter).step;
    const double steps = std::round((most->value - least->value) / step) + 1;
    const double perBin = std::ceil(steps / static_cast<double>(mostBins));
    effect.width = perBin * step;
    effect.first = least->value;
    effect.bins.assign(static_cast<std::size_t>(std::ceil(steps / perBin)), 0);
    for (const auto& p : points) {
        const auto bin = static_cast<std::size_t>(std::max(0.0, (p.value - effect.first) / effect.width + 1e-6));
        ++effect.bins[std::min(bin, effect.bins.size() - 1)];
    }
    const auto begin = std::lower_bound(points.begin(), points.end(), countFrom,
                                        [](const auto& p, WallTime t) { return p.at < t; });
    const auto counted = points.subspan(static_cast<std::size_t>(begin - points.begin()));
    const auto now = replayLimits(counted, parameter, inForce, kinds);
    const auto then = replayLimits(counted, parameter, wished, kinds);
    effect.now = static_cast<int>(now.size());
    effect.then = static_cast<int>(then.size());
    effect.missed = longMissed(now, then);
    return effect;
}

}
