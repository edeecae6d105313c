// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/course.h"

#include <algorithm>
#include <cmath>

namespace wardlight::scores {
namespace {

constexpr auto betweenValues = 59s;
constexpr double steady = 0.75; // of all pairs, in the same direction

/// What a value must move by within the time looked back to count; about what two measurements of a patient who does not
/// change differ by. Parts without one are entered by people and do not move.
double noiseOf(ScorePart part)
{
    switch (part) {
    case ScorePart::Respiration: return 3;
    case ScorePart::Spo2: return 2;
    case ScorePart::Systolic: return 12;
    case ScorePart::Pulse: return 10;
    case ScorePart::Temperature: return 0.5;
    default: return 0;
    }
}

std::optional<double>* partOf(News2Input& in, ScorePart part)
{
    switch (part) {
    case ScorePart::Respiration: return &in.respiration;
    case ScorePart::Spo2: return &in.spo2;
    case ScorePart::Systolic: return &in.systolic;
    case ScorePart::Pulse: return &in.pulse;
    case ScorePart::Temperature: return &in.temperature;
    default: return nullptr;
    }
}

/// As far as such a value can go and still be one.
double within(ScorePart part, double value)
{
    switch (part) {
    case ScorePart::Respiration: return std::clamp(value, 0.0, 60.0);
    case ScorePart::Spo2: return std::clamp(value, 50.0, 100.0);
    case ScorePart::Systolic: return std::clamp(value, 40.0, 260.0);
    case ScorePart::Pulse: return std::clamp(value, 20.0, 220.0);
    default: return std::clamp(value, 30.0, 42.0);
    }
}

constexpr std::array<ScorePart, 5> measured{ScorePart::Respiration, ScorePart::Spo2, ScorePart::Systolic, ScorePart::Pulse, ScorePart::Temperature};

News2Input after(const News2Input& in, const std::vector<Moving>& moving, double minutes)
{
    auto then = in;
    for (const auto& m : moving)
        if (auto* value = partOf(then, m.part); value && *value)
            *value = within(m.part, **value + m.perHour * minutes / 60);
    return then;
}

}

void VitalCourse::Line::add(ScoreValue v)
{
    if (count > 0 && v.measured - values[(next + values.size() - 1) % values.size()].measured < betweenValues)
        return;
    values[next] = v;
    next = (next + 1) % values.size();
    count = std::min(count + 1, values.size());
}

void VitalCourse::take(const ScoreInputs& inputs, Instant now)
{
    const auto keep = [&](ScorePart part, const std::optional<ScoreValue>& value) {
        if (value)
            lines_[static_cast<std::size_t>(part)].add(*value);
    };
    keep(ScorePart::Respiration, inputs.respiration(now));
    keep(ScorePart::Spo2, inputs.spo2(now));
    keep(ScorePart::Systolic, inputs.systolic(now));
    keep(ScorePart::Pulse, inputs.pulse(now));
    keep(ScorePart::Temperature, inputs.temperature(now));
}

void VitalCourse::forget() { lines_ = {}; }

std::optional<Moving> VitalCourse::movingOf(ScorePart part, Instant now) const
{
    const auto& line = lines_[static_cast<std::size_t>(part)];
    std::array<ScoreValue, 46> recent{};
    std::size_t n = 0;
    for (std::size_t i = 0; i < line.count; ++i) {
        const auto& v = line.values[(line.next + line.values.size() - line.count + i) % line.values.size()];
        if (now - v.measured <= lookBack)
            recent[n++] = v;
    }
    if (n < leastValues || recent[n - 1].measured - recent[0].measured < leastSpan)
        return std::nullopt;
    std::vector<double> slopes; // per minute
    slopes.reserve(n * (n - 1) / 2);
    std::size_t up = 0, down = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j) {
            const double rise = recent[j].value - recent[i].value;
            up += rise > 0 ? 1 : 0;
            down += rise < 0 ? 1 : 0;
            slopes.push_back(rise / (seconds(recent[j].measured - recent[i].measured) / 60));
        }
    const auto middleOf = [](std::vector<double>& all) {
        const auto at = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
        std::nth_element(all.begin(), at, all.end());
        return *at;
    };
    const double slope = middleOf(slopes);
    const double span = seconds(recent[n - 1].measured - recent[0].measured) / 60;
    if (std::abs(slope) * span < noiseOf(part) || static_cast<double>(slope > 0 ? up : down) < steady * static_cast<double>(slopes.size()))
        return std::nullopt;
    std::vector<double> offsets; // of the line at the last value
    for (std::size_t i = 0; i < n; ++i)
        offsets.push_back(recent[i].value + slope * seconds(recent[n - 1].measured - recent[i].measured) / 60);
    const double end = middleOf(offsets);
    return Moving{part, end - slope * span, end, slope * 60, std::chrono::minutes(std::lround(span))};
}

Course VitalCourse::course(const News2Input& in, Instant now) const
{
    const auto today = news2(in);
    if (today.notApplicable != NotApplicable::No)
        return {};
    std::vector<Moving> moving;
    for (const auto part : measured)
        if (const auto m = movingOf(part, now))
            moving.push_back(*m);
    if (moving.empty())
        return {};
    Course course;
    for (int minute = 1; minute <= lookAhead.count() && !course.worse; ++minute)
        if (const auto then = news2(after(in, moving, minute)); then.band > today.band) {
            course.worse = std::chrono::minutes(minute);
            course.band = then.band;
        }
    if (!course.worse)
        return {};
    // Reasons: what brings points by itself within the hour.
    std::vector<std::pair<int, Moving>> brings;
    for (const auto& m : moving) {
        const auto then = news2(after(in, {m}, static_cast<double>(lookAhead.count())));
        const auto at = static_cast<std::size_t>(m.part);
        const int points = then.parts[at].value_or(0) - today.parts[at].value_or(0);
        if (points > 0)
            brings.emplace_back(points, m);
    }
    std::stable_sort(brings.begin(), brings.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [points, m] : brings)
        course.moving.push_back(m);
    return course;
}

}
