// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/numbers_around.h"

#include "core/alarms/limits.h"
#include "core/store/journal.h"

#include <algorithm>

namespace wardlight::insight {
namespace {

constexpr std::chrono::microseconds longestBlock = 60s; // a block that begins before the strip may reach into it

}

std::vector<StripPoint> numbersAround(const store::Journal& journal, const LimitAlarm& alarm)
{
    const auto rules = alarms::limitRules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const auto& r) { return r.kind == alarm.kind; });
    std::vector<StripPoint> strip;
    if (rule == rules.end())
        return strip;
    const auto from = alarm.from + -std::chrono::microseconds(stripBefore), until = alarm.from + std::chrono::microseconds(stripAfter);
    const auto blocks = journal.numerics(alarm.encounter, from + -longestBlock, until);
    for (const auto& block : blocks.value_or(std::vector<store::NumericBlock>{}))
        for (const auto& p : block.points) {
            const auto at = block.start + std::chrono::seconds(p.offset);
            if (p.parameter == rule->parameter && isUsable(p.validity) && at >= from && at <= until)
                strip.push_back({std::chrono::duration<double>(at - alarm.from).count(), atStep(p.parameter, static_cast<double>(p.value))});
        }
    return strip;
}

}
