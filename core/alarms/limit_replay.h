// SPDX-License-Identifier: GPL-3.0-or-later
// What other limits would have done: a patient's own numbers, judged again.
#pragma once

#include "core/alarms/alarm_kinds.h"
#include "core/alarms/limits.h"
#include "core/alarms/profile.h"
#include "core/base/time.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace wardlight::alarms {

/// One number of one parameter, about one a second; only usable ones. Times ascend.
struct LimitPoint {
    WallTime at;
    double value = 0;
};
/// One alarm that a limit makes: from its announcement to its end.
struct LimitEpisode {
    WallTime from, until;
    bool high = false;
    double farthest = 0; ///< the value farthest beyond the limit
};

/// One limit over a patient's numbers, one after the other, by the rules of the alarm machine: strict comparison at the
/// shown step, a delay, hysteresis, 2 s of clear-hold. A gap over 5 s begins a delay anew; an announced alarm lasts
/// through it.
class LimitWatch {
public:
    explicit LimitWatch(const LimitRule& rule) : rule_(rule) {}
    /// The alarm that is over by this number, if one is. Limits may change from one number to the next; one that is off
    /// or unset ends its alarm.
    std::optional<LimitEpisode> take(const LimitPoint& point, const LimitSet& limits, std::chrono::milliseconds delay);
    /// The alarm that is over because nothing is judged now (standby, alarms off, the patient has gone), if one is.
    std::optional<LimitEpisode> stop();

private:
    std::optional<LimitEpisode> end(WallTime at);
    LimitRule rule_;
    std::optional<WallTime> trueSince_, overSince_, announced_;
    WallTime before_;
    double farthest_ = 0;
};

/// The alarms one limit makes of these numbers, in the order of time.
[[nodiscard]] std::vector<LimitEpisode> replayLimit(std::span<const LimitPoint> points, const LimitRule& rule, const ParameterLimits& limits, const KindTable& kinds);
/// The rule of one side; nothing: this parameter has no such limit.
[[nodiscard]] std::optional<LimitRule> limitRule(Parameter parameter, LimitSide side);
/// Episodes of a minute or longer that none of `then` overlaps on the same side: true ones would be missed.
[[nodiscard]] int longMissed(const std::vector<LimitEpisode>& now, const std::vector<LimitEpisode>& then);

/// The alarms of both sides. The very low limit is not replayed: it does not change.
[[nodiscard]] std::vector<LimitEpisode> replayLimits(std::span<const LimitPoint> points, Parameter parameter,
                                                     const ParameterLimits& limits, const KindTable& kinds);

/// now, then      alarms from `countFrom` on under the limits in force and under those wished
/// missed         of those in force, the ones of a minute or longer that the wished limits would not announce at all
/// bins           histogram of all points: how many lie in [first + i · width, first + (i + 1) · width)
/// covered        from the first to the last point
struct LimitEffect {
    int now = 0, then = 0, missed = 0;
    double first = 0, width = 1;
    std::vector<int> bins;
    std::chrono::seconds covered{0};
};
inline constexpr std::size_t mostBins = 24;
[[nodiscard]] LimitEffect limitEffect(std::span<const LimitPoint> points, WallTime countFrom, Parameter parameter,
                                      const ParameterLimits& inForce, const ParameterLimits& wished,
                                      const KindTable& kinds);

}
