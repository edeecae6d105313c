// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/score_inputs.h"

#include <algorithm>

namespace wardlight::scores {
namespace {

constexpr auto trendLength = 4h;
constexpr auto totalEvery = 1min;
constexpr int moved = 2;

std::optional<ScoreValue> usable(const Numeric& n)
{
    return isUsable(n.validity) ? std::optional(ScoreValue{n.value, n.measured}) : std::nullopt;
}

std::optional<ScoreValue> ifYounger(const std::optional<ScoreValue>& v, Instant now, Duration most)
{
    return v && now - v->measured <= most ? v : std::nullopt;
}

}

void ScoreInputs::Minute::add(ScoreValue v)
{
    if (count > 0 && values[(next + values.size() - 1) % values.size()].measured == v.measured)
        return; // the same measurement, seen again
    values[next] = v;
    next = (next + 1) % values.size();
    count = std::min(count + 1, values.size());
}

void ScoreInputs::take(const NumericSet& numbers, Instant)
{
    const auto add = [](Minute& minute, const std::optional<ScoreValue>& v) {
        if (v)
            minute.add(*v);
    };
    const auto heart = usable(numbers[Parameter::HeartRate]);
    add(pulse_, heart ? heart : usable(numbers[Parameter::PulseRate]));
    add(breaths_, usable(numbers[Parameter::RespirationRate]));
    add(spo2_, usable(numbers[Parameter::Spo2]));
    add(arterial_, usable(numbers[Parameter::AbpSystolic]));
    if (const auto cuff = usable(numbers[Parameter::NibpSystolic]))
        cuff_ = cuff;
    if (const auto temperature = usable(numbers[Parameter::Temperature]))
        temperature_ = temperature;
}

std::optional<ScoreValue> ScoreInputs::median(const Minute& minute, Instant now)
{
    if (minute.count == 0)
        return std::nullopt;
    const auto newest = minute.values[(minute.next + minute.values.size() - 1) % minute.values.size()].measured;
    if (now - newest > continuousFor)
        return std::nullopt;
    std::array<double, 60> sorted{};
    std::size_t n = 0;
    for (std::size_t i = 0; i < minute.count; ++i)
        if (newest - minute.values[i].measured < medianOf)
            sorted[n++] = minute.values[i].value;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(n / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + static_cast<std::ptrdiff_t>(n));
    if (n % 2 == 1)
        return ScoreValue{*middle, newest};
    return ScoreValue{(*middle + *std::max_element(sorted.begin(), middle)) / 2, newest};
}

std::optional<ScoreValue> ScoreInputs::systolic(Instant now) const
{
    const auto arterial = median(arterial_, now);
    return arterial ? arterial : ifYounger(cuff_, now, cuffFor);
}

std::optional<ScoreValue> ScoreInputs::temperature(Instant now) const { return ifYounger(temperature_, now, enteredFor); }

void ScoreTrend::take(Now now, std::optional<int> total)
{
    while (!totals_.empty() && now.mono - totals_.front().at > trendLength)
        totals_.pop_front();
    if (total && (totals_.empty() || now.mono - totals_.back().at >= totalEvery))
        totals_.push_back({now.mono, now.wall, *total});
}

std::optional<ScoreTrend::Total> ScoreTrend::before(Instant now) const
{
    if (totals_.size() < 2 || now - totals_.front().at > trendLength + totalEvery)
        return std::nullopt;
    return totals_.front();
}

int ScoreTrend::direction(Instant now, int total) const
{
    const auto then = before(now);
    return !then ? 0 : total - then->total >= moved ? 1 : then->total - total >= moved ? -1 : 0;
}

}
