// SPDX-License-Identifier: GPL-3.0-or-later
// Which alarm has the one voice of a place, when its next burst starts, and when a reminder is due.
#pragma once

#include "core/alarms/bed_alarms.h"

#include <array>
#include <optional>
#include <span>

namespace wardlight::alarms {

/// One instance that asks for the voice.
struct VoiceClaim {
    AlarmId alarm;
    Priority priority = Priority::Low;
    AlarmCategory category = AlarmCategory::General;
    Instant onset;
    friend bool operator==(const VoiceClaim&, const VoiceClaim&) = default;
};

/// Highest priority, then newest onset, then highest id, over all beds and the ward itself. Nothing when all is silent.
[[nodiscard]] std::optional<VoiceClaim> soundDue(std::span<const BedAlarms* const> beds, const KindTable& kinds);
/// a goes before b.
[[nodiscard]] bool goesBefore(const VoiceClaim& a, const VoiceClaim& b);

/// From the start of a burst to its end, and from its end to the next of the same priority: high 3.3 s and 5 s, medium
/// 1 s and 15 s, low 0.6 s and 30 s. source: resources/docs/alarms.md, "Sounds".
[[nodiscard]] Duration burstLength(Priority priority);
[[nodiscard]] Duration burstGap(Priority priority);

/// What the voice did last. lastStart nothing: it has been silent.
struct VoiceMemory {
    std::optional<Instant> lastStart;
    VoiceClaim last;
    Instant newestTold; ///< newest onset of a burst that was started
};
/// The burst to start now, if one is due. Bursts are never cut or mixed. After one, a higher priority starts 250 ms after
/// its end, a newer onset or another alarm of the same priority 2.5 s after it; else the gap of the priority is kept.
[[nodiscard]] std::optional<VoiceClaim> nextBurst(VoiceMemory& memory, const std::optional<VoiceClaim>& due, Instant now);

/// Reminder of audio or alarms switched off: one short signal every 180 s (60 to 300) while they are.
struct ReminderMemory {
    std::optional<Instant> next;
};
[[nodiscard]] bool isReminded(const BedAlarms& bed);
[[nodiscard]] bool reminderDue(ReminderMemory& memory, bool anyOff, Instant now, Duration every = 180s);

}
