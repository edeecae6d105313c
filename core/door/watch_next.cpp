// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/watch_next.h"

#include <algorithm>

namespace wardlight::door {
namespace {

constexpr int urgentScore = 5;    // NEWS2: urgent review
constexpr int batteryMinutes = 60;

struct Weighed {
    int weight = 0;
    WatchItem item;
};

std::vector<Weighed> reasonsOf(const BedView& bed)
{
    std::vector<Weighed> all;
    const auto& s = bed.score;
    const bool rising = s.trend > 0 && s.most >= 3;
    if (s.shown && !s.child && (s.most >= urgentScore || rising || s.anyThree))
        all.push_back({s.most * 10 + (rising ? 25 : 0) + (s.anyThree ? 10 : 0), {bed.id, WatchItem::Why::Score, s.most, s.trend > 0, 0}});
    if (bed.batteryMinutes && *bed.batteryMinutes < batteryMinutes)
        all.push_back({40 + batteryMinutes - std::max(0, *bed.batteryMinutes), {bed.id, WatchItem::Why::Battery, 0, false, std::max(0, *bed.batteryMinutes)}});
    const bool weak = std::any_of(bed.alarms.begin(), bed.alarms.end(), [](const AlarmView& a) {
        return (a.key.kind == AlarmKind::LinkWeak || a.key.kind == AlarmKind::DataLate) && a.phase != AlarmPhase::Latched;
    });
    if (weak)
        all.push_back({45, {bed.id, WatchItem::Why::Link, 0, false, 0}});
    return all;
}

}

std::vector<WatchItem> watchNext(const WardView& ward, std::size_t most)
{
    std::vector<Weighed> beds;
    for (const auto& bed : ward.beds) {
        if (bed->condition != BedCondition::Monitored)
            continue;
        const bool asks = std::any_of(bed->alarms.begin(), bed->alarms.end(),
                                      [](const AlarmView& a) { return a.phase == AlarmPhase::Active && a.priority >= Priority::Medium; });
        const auto reasons = reasonsOf(*bed);
        if (asks || reasons.empty())
            continue;
        beds.push_back(*std::max_element(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; }));
    }
    std::stable_sort(beds.begin(), beds.end(), [](const auto& a, const auto& b) { return a.weight > b.weight; });
    std::vector<WatchItem> items;
    for (std::size_t i = 0; i < std::min(most, beds.size()); ++i)
        items.push_back(beds[i].item);
    return items;
}

}
