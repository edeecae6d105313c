// SPDX-License-Identifier: GPL-3.0-or-later
// Who answered, and how soon.
#include "core/insight/load_fold.h"

#include <algorithm>
#include <cmath>

namespace wardlight::insight {
namespace {

constexpr std::chrono::microseconds unansweredAfter = std::chrono::minutes(2);
constexpr std::chrono::microseconds loadOf = std::chrono::hours(2);

double nearestRank(const std::vector<double>& sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

}

AnswerTimes answerTimes(std::vector<double> seconds)
{
    if (seconds.empty())
        return {};
    std::sort(seconds.begin(), seconds.end());
    return {static_cast<int>(seconds.size()), nearestRank(seconds, 0.5), nearestRank(seconds, 0.9)};
}

void takeIn(Answering& a, std::vector<double>& seconds, const Told& told, WallTime until)
{
    if (told.counted() < Priority::Medium)
        return;
    ++a.asked;
    a.escalated += told.escalated ? 1 : 0;
    auto first = told.ended.value_or(until);
    if (told.acknowledged) {
        ++a.acknowledged;
        first = std::min(first, *told.acknowledged);
        if (const auto took = *told.acknowledged - told.onset; took.count() >= 0) // else the clock was put back
            seconds.push_back(std::chrono::duration<double>(took).count());
    } else if (told.accepted) {
        ++a.accepted;
    } else if (told.ended) {
        ++a.ended;
    } else {
        ++a.open;
    }
    if (told.accepted)
        first = std::min(first, *told.accepted);
    if (first - told.onset > unansweredAfter) {
        ++a.unanswered;
        a.unansweredHigh += told.counted() == Priority::High ? 1 : 0;
    }
}

Answering answeringOf(std::span<const Told> told, WallTime from, WallTime until)
{
    Answering a;
    std::vector<double> seconds;
    for (const auto& one : told)
        if (one.onset >= from)
            takeIn(a, seconds, one, until);
    a.times = answerTimes(std::move(seconds));
    return a;
}

std::vector<int> loadBefore(std::span<const Told> told)
{
    std::vector<int> before(told.size());
    std::size_t first = 0;
    for (std::size_t i = 0; i < told.size(); ++i) {
        while (first < i && told[first].onset < told[i].onset + -loadOf)
            ++first;
        before[i] = static_cast<int>(i - first);
    }
    return before;
}

}
