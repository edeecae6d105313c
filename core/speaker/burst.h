// SPDX-License-Identifier: GPL-3.0-or-later
// Alarm bursts as samples: pulses, gaps and melodies of IEC 60601-1-8, made here and measured in a test.
#pragma once

#include "core/vitals/alarm.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace wardlight::speaker {

inline constexpr int sampleRate = 48'000; ///< Hz, mono, int16

/// length and gaps between the points of half amplitude; ramp from nothing to full, linear. With these values the windows
/// of the standard hold wherever on the edge one measures (10, 50 or 90 %). source: resources/docs/alarms.md, "Sounds".
struct BurstShape {
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds ramp{0};
    std::span<const std::chrono::milliseconds> gaps; ///< after each pulse but the last: end to start
};
[[nodiscard]] BurstShape burstShape(Priority priority);

/// The fundamental of each pulse, Hz; as many as gaps + 1. Low alarms have one melody for all categories.
[[nodiscard]] std::vector<double> melody(Priority priority, AlarmCategory category);

/// One burst, from silence to silence. Allocates: render when asked to play, not per callback.
[[nodiscard]] std::vector<std::int16_t> renderBurst(Priority priority, AlarmCategory category);

/// "cardiac"; the counterpart of categoryFromId().
[[nodiscard]] std::string_view categoryId(AlarmCategory category);

}
