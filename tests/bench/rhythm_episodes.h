// SPDX-License-Identifier: GPL-3.0-or-later
// Rhythms announced against rhythms annotated: by episodes, by their time, and how late.
#pragma once

#include "core/recordings/recording.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace wardlight::bench {

using Stretches = std::vector<std::pair<double, double>>; ///< s, by time

/// Stretches of a recording under one of these rhythm labels ("(AFIB"); marks: "[" to "]" count as well.
inline Stretches stretchesOf(std::span<const Annotation> all, double rate, double end, std::span<const std::string_view> labels, bool marks)
{
    Stretches found;
    double rhythm = -1, mark = -1;
    for (const auto& a : all) {
        const double t = static_cast<double>(a.sample) / rate;
        if (a.symbol == '+') {
            if (rhythm >= 0)
                found.emplace_back(rhythm, t);
            std::string_view text = a.text;
            while (!text.empty() && (text.back() == '\0' || text.back() == ' '))
                text.remove_suffix(1);
            rhythm = std::find(labels.begin(), labels.end(), text) != labels.end() ? t : -1;
        } else if (marks && a.symbol == '[') {
            mark = t;
        } else if (marks && a.symbol == ']' && mark >= 0) {
            found.emplace_back(mark, t);
            mark = -1;
        }
    }
    if (rhythm >= 0)
        found.emplace_back(rhythm, end);
    if (mark >= 0)
        found.emplace_back(mark, end);
    std::sort(found.begin(), found.end());
    Stretches merged;
    for (const auto& [from, until] : found)
        if (!merged.empty() && from <= merged.back().second + 0.5)
            merged.back().second = std::max(merged.back().second, until);
        else
            merged.emplace_back(from, until);
    return merged;
}

inline double overlapOf(const Stretches& a, const Stretches& b)
{
    double sum = 0;
    for (const auto& x : a)
        for (const auto& y : b)
            sum += std::max(0.0, std::min(x.second, y.second) - std::max(x.first, y.first));
    return sum;
}

struct EpisodeScore {
    int records = 0, episodes = 0, found = 0, announcements = 0, extra = 0;
    double reference = 0, covered = 0, announced = 0, hours = 0; ///< s, h
    std::vector<double> delays;                                  ///< s; negative: early

    /// truth: what is to be found. grey: what neither counts nor hurts. An announcement up to 10 s after an episode is its.
    void add(const Stretches& truth, const Stretches& grey, const Stretches& told, double length)
    {
        const auto meant = [](const auto& t, const auto& e) { return t.first <= e.second + 10 && t.second >= e.first; };
        ++records;
        hours += length / 3600;
        episodes += static_cast<int>(truth.size());
        for (const auto& e : truth) {
            reference += e.second - e.first;
            const auto first = std::find_if(told.begin(), told.end(), [&](const auto& t) { return meant(t, e); });
            if (first == told.end())
                continue;
            ++found;
            delays.push_back(first->first - e.first);
        }
        covered += overlapOf(truth, told);
        for (const auto& t : told) {
            const bool right = std::any_of(truth.begin(), truth.end(), [&](const auto& e) { return meant(t, e); });
            if (!right && overlapOf({t}, grey) > 0)
                continue;
            ++announcements;
            extra += right ? 0 : 1;
            announced += std::max(0.0, t.second - t.first - overlapOf({t}, grey));
        }
    }
    [[nodiscard]] double delay(double share) const
    {
        if (delays.empty())
            return std::nan("");
        auto sorted = delays;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
    }
};

}
