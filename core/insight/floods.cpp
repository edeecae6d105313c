// SPDX-License-Identifier: GPL-3.0-or-later
// Floods, chattering, and how much the most frequent alarms are of all.
#include "core/insight/load_fold.h"

#include <algorithm>
#include <deque>
#include <tuple>

namespace wardlight::insight {
namespace {

constexpr std::chrono::microseconds floodWindow = std::chrono::minutes(10); // ISA-18.2
constexpr std::size_t floodBegins = 10, floodEndsBelow = 5;
constexpr std::chrono::microseconds chatterWindow = std::chrono::minutes(1);
constexpr std::size_t chatterBegins = 3;
constexpr std::size_t topTen = 10;

}

Flooding floodsOf(std::span<const Told> told, WallTime from, WallTime until)
{
    Flooding f;
    std::deque<WallTime> window;
    std::optional<WallTime> since;
    const auto over = [&](WallTime at) {
        const auto begin = std::max(*since, from);
        const auto end = std::min(at, until);
        since.reset();
        if (end <= begin)
            return;
        const auto length = std::chrono::duration<double>(end - begin).count();
        ++f.floods;
        f.seconds += length;
        if (length > f.longest) {
            f.longest = length;
            f.longestFrom = begin;
        }
    };
    const auto forget = [&](WallTime now) {
        while (!window.empty() && window.front() + floodWindow <= now) {
            const auto left = window.front() + floodWindow;
            window.pop_front();
            if (since && window.size() < floodEndsBelow)
                over(left);
        }
    };
    for (const auto& one : told) {
        if (!one.audible)
            continue;
        forget(one.onset);
        window.push_back(one.onset);
        if (!since && window.size() >= floodBegins)
            since = one.onset;
    }
    forget(until);
    if (since)
        over(until);
    return f;
}

void countChatter(std::span<const Told> told, WallTime from, AlarmLoad& load)
{
    // The newest onsets of a kind at a bed, and how many of them belong to the run that goes on.
    struct Run {
        std::deque<WallTime> recent;
        int counted = 0;
    };
    std::map<std::tuple<BedId, AlarmKind, Parameter>, Run> runs;
    for (const auto& one : told) {
        if (one.onset < from)
            continue;
        auto& run = runs[{one.bed, one.key.kind, one.key.parameter}];
        if (!run.recent.empty() && one.onset - run.recent.back() > chatterWindow)
            run = {};
        run.recent.push_back(one.onset);
        if (run.recent.size() > chatterBegins)
            run.recent.pop_front();
        const bool dense = run.recent.size() == chatterBegins && run.recent.back() - run.recent.front() <= chatterWindow;
        if (run.counted > 0) { // goes on until a minute's silence
            ++run.counted;
            ++load.chattering;
        } else if (dense) {
            run.counted = static_cast<int>(chatterBegins);
            load.chattering += run.counted;
            ++load.chatters;
        }
    }
}

double topTenShareOf(std::span<const Told> told, WallTime from)
{
    std::map<std::tuple<BedId, AlarmKind, Parameter>, int> counts;
    int all = 0;
    for (const auto& one : told)
        if (one.onset >= from) {
            ++all;
            ++counts[{one.bed, one.key.kind, one.key.parameter}];
        }
    std::vector<int> sorted;
    for (const auto& [key, count] : counts)
        sorted.push_back(count);
    std::sort(sorted.rbegin(), sorted.rend());
    int top = 0;
    for (std::size_t i = 0; i < std::min(topTen, sorted.size()); ++i)
        top += sorted[i];
    return all == 0 ? 0 : static_cast<double>(top) / all;
}

}
