// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/tile_course.h"

#include "ui/kit/event_words.h"

#include <algorithm>
#include <array>

namespace wardlight::ward {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t courseStretches = 120; // a minute each
constexpr std::size_t courseEvents = 3;
constexpr auto readEvery = 60s;
constexpr auto readAgain = 2s; // after an alarm changed

/// What a number must move to be worth an arrow. Ours: no standard says it; twice what a calm patient varies by.
double worthTelling(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Spo2: return 3;             // %
    case Parameter::RespirationRate: return 4;  // 1/min
    case Parameter::AbpSystolic:
    case Parameter::NibpSystolic: return 15;    // mmHg
    default: return 10;                         // 1/min
    }
}

std::optional<double> meanWithin(std::span<const door::TrendStretch> stretches, WallTime from, WallTime until)
{
    double sum = 0;
    int count = 0;
    for (const auto& s : stretches)
        if (s.at >= from && s.at < until) {
            sum += double{s.mean};
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

std::vector<Parameter> courseParameters(const door::BedView& bed)
{
    std::vector<Parameter> all;
    const auto add = [&](Parameter parameter) {
        const bool measured = bed.numeric(parameter) != nullptr;
        if (measured)
            all.push_back(parameter);
        return measured;
    };
    if (!add(Parameter::HeartRate))
        add(Parameter::PulseRate);
    add(Parameter::Spo2);
    if (!add(Parameter::AbpSystolic))
        add(Parameter::NibpSystolic);
    add(Parameter::RespirationRate);
    return all;
}

kit::Token courseColour(Parameter parameter)
{
    switch (parameter) {
    case Parameter::HeartRate: return kit::Token::WaveEcg;
    case Parameter::PulseRate:
    case Parameter::Spo2: return kit::Token::WavePleth;
    case Parameter::AbpSystolic:
    case Parameter::NibpSystolic: return kit::Token::WaveAbp;
    case Parameter::RespirationRate: return kit::Token::WaveResp;
    default: return kit::Token::Text2;
    }
}

/// Tells two states of a bed's alarms apart.
std::size_t alarmsMark(const door::BedView& bed)
{
    std::size_t mark = bed.alarms.size();
    for (const auto& alarm : bed.alarms)
        mark = mark * 1099511628211ULL ^ (static_cast<std::size_t>(alarm.id.value) << 3U | static_cast<std::size_t>(alarm.phase));
    return mark;
}

}

int TileCourse::trendOf(Parameter parameter) const
{
    for (const auto& line : lines) {
        if (line.parameter != parameter)
            continue;
        const auto now = meanWithin(line.stretches, until + -10min, until + 1s);
        const auto before = meanWithin(line.stretches, until + -40min, until + -30min);
        if (!now || !before || std::abs(*now - *before) < worthTelling(parameter))
            return 0;
        return *now > *before ? 1 : -1;
    }
    return 0;
}

TileCourse makeCourse(const door::BedView& bed, std::span<const door::TrendLine> trends, std::span<const Event> events, WallTime until,
                      const kit::Words& words)
{
    TileCourse course{until + -courseLength, until, {}, {}};
    for (const auto parameter : courseParameters(bed)) {
        CourseLine line{parameter, courseColour(parameter), kit::parameterLabel(parameter), {}, 0, 0, {}};
        for (const auto& trend : trends)
            if (trend.parameter == parameter)
                line.stretches = trend.stretches;
        if (!line.stretches.empty()) {
            line.low = double{std::min_element(line.stretches.begin(), line.stretches.end(), [](const auto& a, const auto& b) { return a.low < b.low; })->low};
            line.high = double{std::max_element(line.stretches.begin(), line.stretches.end(), [](const auto& a, const auto& b) { return a.high < b.high; })->high};
            line.range = words.value(parameter, line.low) + QStringLiteral("–") + words.value(parameter, line.high);
        }
        course.lines.push_back(std::move(line));
    }
    std::vector<Event> own;
    std::copy_if(events.begin(), events.end(), std::back_inserter(own), [&](const Event& e) { return e.encounter == bed.encounter; });
    for (const auto& row : kit::eventRows(own, words))
        if (course.events.size() < courseEvents)
            course.events.push_back({words.clock(row.at), row.text, row.tag});
    return course;
}

CourseReader::CourseReader(door::Door& door, QObject* owner, std::function<void(BedId)> changed)
    : door_(door)
    , relay_(std::make_shared<kit::Relay>(owner))
    , changed_(std::move(changed))
{
}

CourseReader::~CourseReader()
{
    relay_->letGo();
    entries_.clear();
}

void CourseReader::forget() { entries_.clear(); }

std::shared_ptr<const TileCourse> CourseReader::of(const door::BedView& bed) const
{
    const auto found = entries_.find(bed.id);
    return found == entries_.end() || found->second.encounter != bed.encounter ? nullptr : found->second.course;
}

void CourseReader::read(std::span<const std::shared_ptr<const door::BedView>> beds, Now now, const kit::Words& words)
{
    for (const auto& bed : beds) {
        if (!bed->encounter)
            continue;
        const auto found = entries_.find(bed->id);
        const bool known = found != entries_.end() && found->second.encounter == bed->encounter;
        const auto age = known ? now.mono - found->second.askedAt : Duration::max();
        if (known && age < readEvery && (age < readAgain || found->second.alarms == alarmsMark(*bed)))
            continue;
        ask(bed, now, words);
        return;
    }
}

void CourseReader::ask(const std::shared_ptr<const door::BedView>& bed, Now now, const kit::Words& words)
{
    auto& entry = entries_[bed->id];
    if (entry.encounter != bed->encounter)
        entry = {};
    entry.encounter = bed->encounter;
    entry.askedAt = now.mono;
    entry.alarms = alarmsMark(*bed);
    const auto question = entry.question = ++questions_;
    const auto until = now.wall;
    const auto mine = [this, id = bed->id, question]() -> Entry* {
        const auto found = entries_.find(id);
        return found == entries_.end() || found->second.question != question ? nullptr : &found->second;
    };
    entry.trends = door_.ask(door::AskTrends{bed->id, bed->encounter, courseParameters(*bed), until + -courseLength, until, courseStretches},
                             [relay = relay_, mine](const door::Answer& answer) {
                                 relay->post([mine, lines = answer.trends] {
                                     if (auto* at = mine())
                                         at->lines = lines;
                                 });
                             });
    // Both questions are answered in the order they were asked: with the events the trends are there.
    entry.events = door_.ask(door::AskEvents{bed->id, until + -courseLength, until, 2000}, [this, relay = relay_, mine, bed, until, words](const door::Answer& answer) {
        relay->post([this, mine, bed, until, words, events = answer.events] {
            auto* at = mine();
            if (!at)
                return;
            at->course = std::make_shared<const TileCourse>(makeCourse(*bed, at->lines, events, until, words));
            changed_(bed->id);
        });
    });
}

}
