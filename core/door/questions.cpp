// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/questions.h"

#include "core/alarms/limit_suggestion.h"

#include <algorithm>

namespace wardlight::door {
namespace {

constexpr std::chrono::microseconds histogramOf = 24h;
constexpr std::chrono::microseconds alarmsOf = 8h;
constexpr std::chrono::microseconds readAtOnce = 2h; // the store writes between two readings' worth of memory
constexpr const char* notRecorded = "nothing is recorded here: only what this run remembers";

/// Least, greatest and mean of each of `count` equal parts of the time asked for.
class Thinned {
public:
    Thinned(const AskTrends& ask)
        : ask_(ask)
        , count_(std::clamp<std::size_t>(ask.points, 1, 4000))
        , sums_(ask.parameters.size() * count_)
    {
    }
    void take(Parameter parameter, WallTime at, float low, float high, double mean)
    {
        const auto which = std::find(ask_.parameters.begin(), ask_.parameters.end(), parameter);
        const auto length = (ask_.until - ask_.from).count();
        const auto offset = (at - ask_.from).count();
        if (which == ask_.parameters.end() || length <= 0 || offset < 0 || offset > length)
            return;
        const auto place = std::min(count_ - 1, static_cast<std::size_t>(static_cast<double>(offset) / static_cast<double>(length) *
                                                                         static_cast<double>(count_)));
        auto& sum = sums_[static_cast<std::size_t>(which - ask_.parameters.begin()) * count_ + place];
        sum.low = sum.count == 0 ? low : std::min(sum.low, low);
        sum.high = sum.count == 0 ? high : std::max(sum.high, high);
        sum.total += mean;
        ++sum.count;
    }
    [[nodiscard]] std::vector<TrendLine> lines() const
    {
        std::vector<TrendLine> all;
        const auto length = static_cast<double>((ask_.until - ask_.from).count());
        for (std::size_t p = 0; p < ask_.parameters.size(); ++p) {
            TrendLine line{ask_.parameters[p], {}};
            for (std::size_t i = 0; i < count_; ++i)
                if (const auto& sum = sums_[p * count_ + i]; sum.count > 0)
                    line.stretches.push_back(
                        {ask_.from + std::chrono::microseconds(static_cast<std::int64_t>(
                                         (static_cast<double>(i) + 0.5) * length / static_cast<double>(count_))),
                         sum.low, sum.high, static_cast<float>(sum.total / sum.count)});
            all.push_back(std::move(line));
        }
        return all;
    }

private:
    struct Sum {
        float low = 0, high = 0;
        double total = 0;
        int count = 0;
    };
    const AskTrends& ask_;
    std::size_t count_;
    std::vector<Sum> sums_;
};

LimitEffect effectOf(const AskLimitEffect& ask, const std::vector<alarms::LimitPoint>& points,
                     const alarms::ParameterLimits& inForce, const alarms::ParameterLimits& given,
                     const alarms::KindTable& kinds)
{
    alarms::Profile profile;
    profile.limits[ask.wish.parameter] = given;
    const auto wished = alarms::limitsInForce(profile, std::span(&ask.wish, 1))[ask.wish.parameter];
    const auto e = alarms::limitEffect(points, ask.until + -alarmsOf, ask.wish.parameter, inForce, wished, kinds);
    const auto begin = std::find_if(points.begin(), points.end(), [&](const auto& p) { return p.at >= ask.until + -alarmsOf; });
    const auto s = alarms::suggestLimits({begin, points.end()}, ask.wish.parameter, inForce, kinds);
    return {e.now, e.then, e.missed, e.first, e.width, e.bins, e.covered, s ? std::optional(LimitSuggestion{s->low, s->high, s->then}) : std::nullopt};
}

/// Blocks of an encounter, some hours at a time.
template <class Take>
std::string eachPoint(const store::Journal& journal, EncounterId encounter, WallTime from, WallTime until, Take take)
{
    for (auto at = from; at < until; at = at + readAtOnce) {
        const auto blocks = journal.numerics(encounter, at, std::min(until, at + readAtOnce + -1us));
        if (!blocks)
            return blocks.error().line();
        for (const auto& block : *blocks)
            for (const auto& p : block.points)
                if (isUsable(p.validity))
                    take(p.parameter, block.start + std::chrono::seconds(p.offset), p.value);
    }
    return {};
}

}

std::optional<BedId> bedAsked(const Query& query)
{
    if (const auto* ask = std::get_if<AskTrends>(&query))
        return ask->bed;
    if (const auto* ask = std::get_if<AskPast>(&query))
        return ask->bed;
    if (const auto* ask = std::get_if<AskLimitEffect>(&query))
        return ask->bed;
    if (const auto* ask = std::get_if<AskEvents>(&query); ask && ask->bed)
        return ask->bed;
    return std::nullopt;
}

Answer answerFromMemory(const Query& query, const engine::Bed* bed, const alarms::KindTable& kinds)
{
    Answer a;
    a.last = true;
    if (!bed) {
        a.problem = "there is no such bed";
        return a;
    }
    if (const auto* past = std::get_if<AskPast>(&query)) {
        for (auto& second : bed->history().seconds(past->from, past->until))
            a.past.push_back({second.now.mono, std::move(second.numbers)});
        return a;
    }
    a.fromMemory = true;
    a.problem = notRecorded;
    if (const auto* events = std::get_if<AskEvents>(&query)) {
        for (const auto& event : bed->recentEvents())
            if (event.at >= events->from && event.at <= events->until && a.events.size() < events->atMost)
                a.events.push_back(event);
    } else if (const auto* trends = std::get_if<AskTrends>(&query)) {
        Thinned thinned(*trends);
        if (trends->encounter == bed->record().encounter)
            for (const auto p : trends->parameters)
                for (const auto& m : bed->history().minutes(p, trends->from, trends->until))
                    thinned.take(p, m.at, m.low, m.high, static_cast<double>(m.mean));
        a.trends = thinned.lines();
    } else if (const auto* effect = std::get_if<AskLimitEffect>(&query)) {
        std::vector<alarms::LimitPoint> points;
        if (effect->encounter == bed->record().encounter)
            for (const auto& second : bed->history().seconds(Instant::min(), Instant::max()))
                for (const auto& n : second.numbers)
                    if (n.parameter == effect->wish.parameter && isUsable(n.validity) && second.now.wall <= effect->until)
                        points.push_back({second.now.wall, n.value});
        const auto profile = bed->record().patient ? bed->profileOf(bed->record().patient->group) : nullptr;
        a.limitEffect = effectOf(*effect, points, bed->alarms().limits()[effect->wish.parameter],
                                 profile ? profile->limits[effect->wish.parameter] : alarms::ParameterLimits{}, kinds);
    }
    return a;
}

Answer answerFromRecord(const Query& query, const std::vector<EncounterId>& encounters, const store::Journal& journal, const alarms::ParameterLimits& inForce,
                        const alarms::ParameterLimits& given, const alarms::KindTable& kinds)
{
    Answer a;
    a.last = true;
    if (const auto* trends = std::get_if<AskTrends>(&query)) {
        Thinned thinned(*trends);
        for (const auto encounter : encounters)
            if (a.problem.empty())
                a.problem = eachPoint(journal, encounter, trends->from, trends->until,
                                      [&](Parameter p, WallTime at, float v) { thinned.take(p, at, v, v, static_cast<double>(v)); });
        a.trends = thinned.lines();
    } else if (const auto* effect = std::get_if<AskLimitEffect>(&query)) {
        std::vector<alarms::LimitPoint> points;
        for (const auto encounter : encounters)
            if (a.problem.empty())
                a.problem = eachPoint(journal, encounter, effect->until + -histogramOf, effect->until,
                                      [&](Parameter p, WallTime at, float v) {
                                          if (p == effect->wish.parameter)
                                              points.push_back({at, atStep(p, static_cast<double>(v))});
                                      });
        std::stable_sort(points.begin(), points.end(), [](const auto& x, const auto& y) { return x.at < y.at; });
        a.limitEffect = effectOf(*effect, points, inForce, given, kinds);
    }
    return a;
}

}
