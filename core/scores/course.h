// SPDX-License-Identifier: GPL-3.0-or-later
// Where a patient's vital signs are going, and when that would reach the next band of NEWS2. Decision support, never a verdict.
#pragma once

#include "core/scores/news2.h"
#include "core/scores/score_inputs.h"

#include <array>
#include <chrono>
#include <vector>

namespace wardlight::scores {

/// One vital sign that moves: steadily (of all pairs of values at least three in four go the same way) and by more than
/// usual noise. from, now: of the fitted line, canonical units.
struct Moving {
    ScorePart part = ScorePart::Count;
    double from = 0, now = 0;
    double perHour = 0;
    std::chrono::minutes over{0}; ///< how long that took
};

/// worse   how long until the score would reach a higher band if all that moves goes on as it did; nothing: not within
///         the hour looked ahead, or nothing moves
/// band    the band it would reach
/// moving  what moves towards more points within that hour, the most points first; empty unless `worse`
struct Course {
    std::optional<std::chrono::minutes> worse;
    ScoreBand band = ScoreBand::Low;
    std::vector<Moving> moving;
};

/// Values of the last three quarters of an hour, one a minute (a cuff's as it measures), and lines through them: Theil (1950)
/// and Sen (1968), J Am Stat Assoc 63:1379, which a few wild values do not bend. Working memory of one bed.
class VitalCourse {
public:
    static constexpr auto lookBack = std::chrono::minutes(45);
    static constexpr auto lookAhead = std::chrono::minutes(60);
    static constexpr auto leastSpan = std::chrono::minutes(20);
    static constexpr std::size_t leastValues = 5;

    /// Once a second; keeps what is new.
    void take(const ScoreInputs& inputs, Instant now);
    void forget();
    /// in: what the score counts now. Nothing is foretold where NEWS2 does not apply.
    [[nodiscard]] Course course(const News2Input& in, Instant now) const;

private:
    struct Line {
        std::array<ScoreValue, 46> values{};
        std::size_t count = 0, next = 0;
        void add(ScoreValue v);
    };
    [[nodiscard]] std::optional<Moving> movingOf(ScorePart part, Instant now) const;
    std::array<Line, scorePartCount> lines_;
};

}
