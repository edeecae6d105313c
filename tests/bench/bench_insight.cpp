// SPDX-License-Identifier: GPL-3.0-or-later
// A month's alarms of 16 beds, asked of a record on disk as the door asks: page by page. Prints how long the answer takes
// and how long one page keeps the store's thread; then what a limit's effect and suggestion over 8 h cost. Run: bench_insight [FOLDER]
#include "core/alarms/limit_suggestion.h"
#include "core/door/load_question.h"
#include "core/door/paged_question.h"
#include "core/insight/load_fold.h"
#include "core/store/journal.h"
#include "resources/embedded.h"
#include "tests/support/load_scene.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace wardlight;
using Clock = std::chrono::steady_clock;

namespace {

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// A heart rate that leaves its limits each minute, farther than any suggestion may go: every candidate is tried.
void limits()
{
    using namespace wardlight::alarms;
    const auto kinds = *kindTable(embeddedResource("alarm_kinds.csv"));
    std::vector<LimitPoint> points;
    for (int s = 0; s < 8 * 3600; ++s)
        points.push_back({WallTime{s * std::int64_t{1'000'000}}, s % 60 < 20 ? 150.0 : s % 60 < 40 ? 38.0 : 80.0});
    ParameterLimits inForce;
    inForce.low = {LimitState::Set, 50};
    inForce.high = {LimitState::Set, 120};
    auto begin = Clock::now();
    const auto suggestion = suggestLimits(points, Parameter::HeartRate, inForce, kinds);
    const double suggested = since(begin);
    begin = Clock::now();
    const auto effect = limitEffect(points, WallTime{0}, Parameter::HeartRate, inForce, inForce, kinds);
    std::printf("8 h of heart rate, %d alarms: effect of a limit %.1f ms, search of a suggestion %.1f ms (%s)\n", effect.now, since(begin), suggested,
                suggestion ? "found" : "none fits");
}

}

int main(int argc, char** argv)
{
    const std::filesystem::path folder = argc > 1 ? argv[1] : std::filesystem::temp_directory_path() / "wardlight-bench-insight";
    std::filesystem::remove_all(folder);
    const test::LoadScene scene;
    auto journal = store::Journal::open(folder, 0);
    if (!journal)
        return 2;
    const auto events = test::loadEvents(scene);
    for (std::size_t at = 0; at < events.size(); at += 10'000) {
        store::Batch batch;
        batch.events.assign(events.begin() + static_cast<std::ptrdiff_t>(at),
                            events.begin() + static_cast<std::ptrdiff_t>(std::min(events.size(), at + 10'000)));
        if (!(*journal)->write(batch))
            return 2;
    }
    for (const int days : {30, 7, 1}) {
        std::vector<double> pages;
        const auto begin = Clock::now();
        const auto ask = test::loadAskOf(scene, days);
        insight::LoadFold fold(ask, ask.from + -insight::loadLead);
        std::size_t rows = 0;
        for (auto at = *(*journal)->firstEventSince(ask.from + -insight::loadLead); at;) {
            const auto page = Clock::now();
            const auto read = (*journal)->eventsFrom(at, door::rowsOfPage);
            if (!read)
                return 2;
            for (const auto& event : read->events)
                fold.take(event);
            rows += read->events.size();
            at = read->next;
            pages.push_back(since(page));
        }
        const auto last = Clock::now();
        const auto load = fold.finish();
        const double finish = since(last), whole = since(begin);
        if (load.alarms.total() < 100 || load.bedDays < 15.9 * days)
            return 3; // it was not counted
        std::sort(pages.begin(), pages.end());
        std::printf("%2d days, 16 beds: %zu events, %d alarms, %.0f a bed and day: %.0f ms (pages: median %.1f, longest %.1f ms; last step %.1f ms)\n", days, rows,
                    load.alarms.total(), load.perBedDay(), whole, pages[pages.size() / 2], pages.back(), finish);
    }
    std::filesystem::remove_all(folder);
    limits();
    return 0;
}
