// SPDX-License-Identifier: GPL-3.0-or-later
// What a score counts as the value now: the median of a minute, the newest cuff pressure, and how old each may be.
#pragma once

#include "core/base/time.h"
#include "core/scores/news2.h"
#include "core/vitals/numeric.h"

#include <array>
#include <cstddef>
#include <deque>
#include <optional>

namespace wardlight::scores {

inline constexpr auto medianOf = 60s;       ///< continuous vitals: median of the last minute they were there
inline constexpr auto continuousFor = 5min; ///< a part whose source is lost counts so long
inline constexpr auto cuffFor = 60min;
inline constexpr auto enteredFor = 4h;      ///< temperature, consciousness, oxygen

struct ScoreValue {
    double value = 0;
    Instant measured;
};

/// Working memory of one bed; nothing of it outlives the program. Allocates at construction only.
class ScoreInputs {
public:
    /// Once a second with the bed's numbers.
    void take(const NumericSet& numbers, Instant now);
    void forget() { *this = {}; }

    [[nodiscard]] std::optional<ScoreValue> respiration(Instant now) const { return median(breaths_, now); }
    [[nodiscard]] std::optional<ScoreValue> spo2(Instant now) const { return median(spo2_, now); }
    [[nodiscard]] std::optional<ScoreValue> pulse(Instant now) const { return median(pulse_, now); }
    /// Arterial while it is there, else the cuff's.
    [[nodiscard]] std::optional<ScoreValue> systolic(Instant now) const;
    [[nodiscard]] std::optional<ScoreValue> temperature(Instant now) const;

private:
    struct Minute {
        std::array<ScoreValue, 60> values{};
        std::size_t count = 0, next = 0;
        void add(ScoreValue v);
    };
    [[nodiscard]] static std::optional<ScoreValue> median(const Minute& minute, Instant now);
    Minute breaths_, spo2_, pulse_, arterial_;
    std::optional<ScoreValue> cuff_, temperature_;
};

/// A total per minute for four hours: whether it moved by 2 or more, and from what.
class ScoreTrend {
public:
    struct Total {
        Instant at;
        WallTime wall;
        int total = 0;
    };
    /// total: nothing while parts are missing.
    void take(Now now, std::optional<int> total);
    void forget() { totals_.clear(); }
    /// The oldest total of the last four hours; nothing before there are two.
    [[nodiscard]] std::optional<Total> before(Instant now) const;
    /// +1 risen by 2 or more against before(), −1 fallen, else 0.
    [[nodiscard]] int direction(Instant now, int total) const;

private:
    std::deque<Total> totals_;
};

}
