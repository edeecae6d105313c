// SPDX-License-Identifier: GPL-3.0-or-later
// What a delay of a limit's alarm removes and what it hides: recordings played through the whole engine, their numbers judged
// again at each delay. Heart rates beside the rates of the annotated beats; pressures alone. Prints the tables of
// resources/docs/delays.md; run:
//   bench_delays [--write resources/docs/delays.md]        with WARDLIGHT_RECORDINGS: mitdb and cinc2015
#include "app/ctl/played_alarms.h"
#include "core/alarms/limit_replay.h"
#include "core/links/playback/recording_player.h"
#include "core/recordings/open.h"
#include "core/signal/heart_rate.h"
#include "resources/embedded.h"
#include "tests/bench/annotated.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace wardlight;
using namespace wardlight::alarms;
namespace fs = std::filesystem;

namespace {

constexpr auto beginMark = "<!-- bench_delays: begin -->\n", endMark = "<!-- bench_delays: end -->";
constexpr std::chrono::seconds tried[] = {0s, 3s, 4s, 6s, 10s, 15s};
constexpr std::chrono::microseconds lastingFrom = 10s; // an excursion that must not be hidden
constexpr std::chrono::microseconds around = 10s;      // an average follows its beats so late at most

WallTime wallOf(double t) { return {static_cast<std::int64_t>(t * 1e6)}; }

/// One patient's numbers of one parameter, a second apart; truth: the same from annotated beats, where there are any.
struct Course {
    std::vector<LimitPoint> measured, truth;
};
using Courses = std::map<Parameter, std::vector<Course>>;

/// The rates of the annotated beats by the product's own averaging. Nothing inside flutter and fibrillation.
std::vector<LimitPoint> annotatedRate(const bench::Reference& reference, double length)
{
    signal::HeartRate meter;
    std::vector<LimitPoint> points;
    std::size_t next = 0;
    for (double t = 1; t <= length; ++t) {
        for (; next < reference.beats.size() && reference.beats[next].at <= t; ++next)
            meter.beat(instantAt(reference.beats[next].at), reference.beats[next].type);
        const bool ignored = std::any_of(reference.ignored.begin(), reference.ignored.end(), [&](const auto& s) { return t >= s.first && t <= s.second; });
        if (const auto rate = meter.rate(instantAt(t)); rate && !ignored)
            points.push_back({wallOf(t), atStep(Parameter::HeartRate, *rate)});
    }
    return points;
}

bool play(const fs::path& record, std::initializer_list<Parameter> parameters, bool annotated, Courses& to)
{
    auto opened = openRecording(record.string());
    if (!opened) {
        std::puts(opened.error().line().c_str());
        return false;
    }
    const std::shared_ptr<const Recording> recording = std::move(*opened);
    std::map<Parameter, Course> courses;
    Patient patient;
    patient.family = "Recording";
    patient.identifier = patient.secondIdentifier = "recording";
    const auto played = ctl::playAlarms(
        patient, [&](auto intake, Instant start) { return std::make_unique<links::RecordingPlayer>(recording, std::move(intake), start, links::AtEnd::Stop); },
        recording->seconds(), [](const ctl::PlayedAlarm&) {},
        [&](double t, const engine::BedSnapshot& bed) {
            for (const auto p : parameters)
                if (const auto& n = bed.numerics[p]; isUsable(n.validity))
                    courses[p].measured.push_back({wallOf(t), atStep(p, n.value)});
        });
    if (!played)
        return false;
    if (annotated)
        courses[Parameter::HeartRate].truth = annotatedRate(bench::referenceOf(record, recording->frameRate), recording->seconds());
    for (auto& [parameter, course] : courses)
        to[parameter].push_back(std::move(course));
    return true;
}

bool overlaps(const LimitEpisode& a, const LimitEpisode& b, std::chrono::microseconds slack)
{
    return a.from <= b.until + slack && b.from <= a.until + slack;
}

struct Row {
    int alarms = 0, untrue = 0, due = 0, told = 0;
    std::vector<double> later; ///< s after the excursion began
    double longestHidden = 0;  ///< s
    std::optional<LimitEpisode> farthestLong, farthestShort; ///< hidden: of lastingFrom and longer, and of the shorter ones
};

double lengthOf(const LimitEpisode& e) { return std::chrono::duration<double>(e.until - e.from).count(); }

/// All courses under one limit at one delay.
Row rowOf(const std::vector<Course>& courses, const LimitRule& rule, ParameterLimits limits, std::chrono::seconds delay, const KindTable& kinds)
{
    Row row;
    const bool high = rule.side == LimitSide::High;
    const auto at = [&](const std::vector<LimitPoint>& points, std::chrono::seconds d) {
        limits.delay = d;
        return replayLimit(points, rule, limits, kinds);
    };
    for (const auto& course : courses) {
        const auto told = at(course.measured, delay);
        row.alarms += static_cast<int>(told.size());
        const auto excursions = at(course.truth.empty() ? course.measured : course.truth, 0s);
        for (const auto& alarm : told)
            row.untrue += !course.truth.empty() && std::none_of(excursions.begin(), excursions.end(), [&](const auto& e) { return overlaps(alarm, e, around); }) ? 1 : 0;
        for (const auto& excursion : excursions) {
            const auto found = std::find_if(told.begin(), told.end(), [&](const auto& a) { return overlaps(a, excursion, course.truth.empty() ? 0s : around); });
            const auto length = excursion.until - excursion.from;
            const bool due = length >= lastingFrom;
            row.due += due ? 1 : 0;
            if (found != told.end()) {
                row.told += due ? 1 : 0;
                if (due)
                    row.later.push_back(std::max(0.0, std::chrono::duration<double>(found->from - excursion.from).count()));
                continue;
            }
            if (due)
                row.longestHidden = std::max(row.longestHidden, lengthOf(excursion));
            auto& farthest = due ? row.farthestLong : row.farthestShort;
            if (!farthest || (high ? excursion.farthest > farthest->farthest : excursion.farthest < farthest->farthest))
                farthest = excursion;
        }
    }
    return row;
}

std::string tableOf(const std::vector<Course>& courses, const LimitRule& rule, const ParameterLimits& limits, const KindTable& kinds)
{
    const bool truth = std::any_of(courses.begin(), courses.end(), [](const Course& c) { return !c.truth.empty(); });
    double hours = 0;
    for (const auto& course : courses)
        hours += static_cast<double>(course.measured.size()) / 3600;
    const bool high = rule.side == LimitSide::High;
    std::string text = fmt::format("### `{}`: {} {} {}, {:.1f} h of numbers\n\n", kindId(rule.kind), info(rule.parameter).id, high ? "above" : "below",
                                   (high ? limits.high : limits.low).value, hours);
    text += fmt::format("| delay | alarms |{} excursions of 10 s and more: told | later: median, worst | hidden of these: longest, farthest value | shorter ones hidden: farthest value |\n|---|---|{}---|---|---|---|\n",
                        truth ? " without a true excursion |" : "", truth ? "---|" : "");
    const auto shipped = kinds[rule.kind].delay;
    for (const auto delay : tried) {
        auto row = rowOf(courses, rule, limits, delay, kinds);
        std::sort(row.later.begin(), row.later.end());
        text += fmt::format("| {} s{} | {} |{} {} of {} | {} | {} | {} |\n", delay.count(), shipped == delay ? " (shipped)" : "", row.alarms,
                            truth ? fmt::format(" {} |", row.untrue) : "", row.told, row.due,
                            row.later.empty() ? "–" : fmt::format("{:.0f}, {:.0f} s", row.later[row.later.size() / 2], row.later.back()),
                            row.farthestLong ? fmt::format("{:.0f} s, {:g}", row.longestHidden, row.farthestLong->farthest) : "–",
                            row.farthestShort ? fmt::format("{:g} ({:.0f} s)", row.farthestShort->farthest, lengthOf(*row.farthestShort)) : "–");
    }
    return text + "\n";
}

std::vector<fs::path> recordsIn(const fs::path& folder)
{
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".hea")
            all.push_back(fs::path(entry.path()).replace_extension());
    std::sort(all.begin(), all.end());
    return all;
}

}

int main(int argc, char** argv)
{
    const char* const root = std::getenv("WARDLIGHT_RECORDINGS");
    if (!root) {
        std::fputs("set WARDLIGHT_RECORDINGS to the folder that holds mitdb and cinc2015\n", stderr);
        return 2;
    }
    const auto kinds = kindTable(embeddedResource("alarm_kinds.csv"));
    const auto profile = alarms::profile("adult.toml", embeddedResource("profiles/adult.toml"));
    if (!kinds || !profile)
        return 2;
    Courses courses;
    using enum Parameter;
    for (const auto& record : recordsIn(fs::path(root) / "mitdb"))
        if (!play(record, {HeartRate}, true, courses))
            return 1;
    for (const auto& record : recordsIn(fs::path(root) / "cinc2015"))
        if (!play(record, {AbpMean, AbpSystolic}, false, courses))
            return 1;
    std::string text;
    for (const auto parameter : {HeartRate, AbpMean, AbpSystolic})
        for (const auto side : {LimitSide::Low, LimitSide::High})
            if (const auto rule = limitRule(parameter, side))
                text += tableOf(courses[parameter], *rule, profile->limits[parameter], *kinds);
    std::fputs(text.c_str(), stdout);
    if (argc == 3 && std::string_view(argv[1]) == "--write") {
        std::ifstream in(argv[2]);
        std::string page((std::istreambuf_iterator<char>(in)), {});
        const auto begin = page.find(beginMark), end = page.find(endMark);
        if (begin == std::string::npos || end == std::string::npos) {
            std::fprintf(stderr, "%s: the marks of the tables are not there\n", argv[2]);
            return 2;
        }
        const auto from = begin + std::string_view(beginMark).size();
        page.replace(from, end - from, "\n" + text);
        std::ofstream(argv[2]) << page;
    }
    return 0;
}
