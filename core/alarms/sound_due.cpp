// SPDX-License-Identifier: GPL-3.0-or-later
// One voice: the highest priority, then the newest onset.
#include "core/alarms/sound_due.h"

#include <algorithm>
#include <tuple>

namespace wardlight::alarms {
namespace {

constexpr Duration restBeforeHigher = 250ms; // so that the last pulse of one burst and the first of the next stay two
constexpr Duration leastBurstGap = 2500ms;   // IEC 60601-1-8 Table 3, from memory: bursts of one priority are further apart

}

bool goesBefore(const VoiceClaim& a, const VoiceClaim& b)
{
    return std::tuple(a.priority, a.onset, a.alarm) > std::tuple(b.priority, b.onset, b.alarm);
}

std::optional<VoiceClaim> soundDue(std::span<const BedAlarms* const> beds, const KindTable& kinds)
{
    std::optional<VoiceClaim> best;
    for (const auto* bed : beds)
        for (const auto& instance : bed->open) {
            if (!sounds(*bed, instance, kinds))
                continue;
            const VoiceClaim claim{instance.id, instance.demoted ? Priority::Low : instance.priority,
                                   kinds[instance.key.kind].category, instance.onset};
            if (!best || goesBefore(claim, *best))
                best = claim;
        }
    return best;
}

Duration burstLength(Priority priority)
{
    switch (priority) {
    case Priority::High: return 3300ms;
    case Priority::Medium: return 1000ms;
    case Priority::Low: return 600ms;
    }
    return 0ms;
}

Duration burstGap(Priority priority)
{
    switch (priority) {
    case Priority::High: return 5s;
    case Priority::Medium: return 15s;
    case Priority::Low: return 30s;
    }
    return 0s;
}

std::optional<VoiceClaim> nextBurst(VoiceMemory& memory, const std::optional<VoiceClaim>& due, Instant now)
{
    if (!due)
        return std::nullopt;
    if (memory.lastStart) {
        const auto end = *memory.lastStart + burstLength(memory.last.priority);
        const bool higher = due->priority > memory.last.priority;
        const bool newer = due->priority == memory.last.priority && due->onset > memory.newestTold;
        // Another alarm than the last, left over when that one fell silent, waits no longer than bursts must be apart.
        const bool leftOver = due->alarm != memory.last.alarm && due->priority != Priority::Low;
        const auto rest = higher ? restBeforeHigher : newer || leftOver ? leastBurstGap : burstGap(due->priority);
        if (now < end + rest)
            return std::nullopt;
    }
    memory.newestTold = memory.lastStart ? std::max(memory.newestTold, due->onset) : due->onset;
    memory.lastStart = now;
    memory.last = *due;
    return due;
}

bool isReminded(const BedAlarms& bed) { return bed.alarmsOff || bed.audioOff; }

bool reminderDue(ReminderMemory& memory, bool anyOff, Instant now, Duration every)
{
    if (!anyOff) {
        memory.next.reset();
        return false;
    }
    if (!memory.next)
        memory.next = now + every;
    if (now < *memory.next)
        return false;
    memory.next = now + every;
    return true;
}

}
