// SPDX-License-Identifier: GPL-3.0-or-later
// One bed's early-warning score: its measured parts, what people entered, and where it comes from.
#pragma once

#include "core/engine/bed_record.h"
#include "core/scores/course.h"
#include "core/scores/score_inputs.h"
#include "core/vitals/finding.h"

#include <array>
#include <optional>
#include <span>
#include <string>

namespace wardlight::engine {

struct ScorePartNow {
    std::optional<int> points;
    bool missing = true;
    std::optional<double> value; ///< as measured or entered (oxygen: L/min); of consciousness see ScoreNow
    WallTime at;                 ///< when that was
    std::string by;              ///< who entered it
};
struct ScoreNow {
    bool shown = false;
    bool child = false;
    int least = 0, most = 0;
    bool anyThree = false;
    int trend = 0;
    int partsKnown = 7;          ///< of a child's score
    ScoreBand band = ScoreBand::Low;
    std::array<ScorePartNow, scorePartCount> parts;
    std::optional<Consciousness> consciousness;
    OxygenDevice oxygenDevice = OxygenDevice::None;
    int spo2Scale = 1;
    std::string spo2ScaleBy;     ///< who decided it; empty: the usual one
    WallTime spo2ScaleAt;
    std::optional<int> before;   ///< the oldest total of the last four hours
    WallTime beforeAt;
    std::optional<int> mews, qsofa; ///< nothing while one of their parts is not known
    std::optional<double> shockIndex; ///< pulse and pressure within 5 min of each other
    scores::Course course;       ///< where it goes
};

/// From which band of NEWS2 on a unit wants an alarm, and whether of a course as well. What a site sets: scores.alarm, scores.trend-alarm.
struct ScoreAlarms {
    std::optional<ScoreBand> from; ///< High, Medium (a single part of 3 as well), or nothing: no alarm
    bool course = false;
    friend bool operator==(const ScoreAlarms&, const ScoreAlarms&) = default;
};

class BedScore {
public:
    /// Once a second.
    void take(const NumericSet& numbers, const BedRecord& record, Now now);
    void forget();
    /// After take(): what of news2-high, -medium, -red and deterioration-trend has changed. A band that is left is over after two
    /// minutes without it; while a part that made it is missing it is unknown, not over.
    [[nodiscard]] std::span<const Finding> findings(const BedRecord& record, const ScoreAlarms& wanted, Now now);
    [[nodiscard]] ScoreNow score(const BedRecord& record, Now now) const;

private:
    [[nodiscard]] scores::News2Input input(const BedRecord& record, Now now) const;
    scores::ScoreInputs inputs_;
    scores::ScoreTrend trend_;
    scores::VitalCourse course_;
    scores::Course foretold_;          ///< by course_, every quarter of a minute
    std::optional<Instant> foretoldAt_;
    struct Told {
        FindingState state = FindingState::Over;
        std::optional<Instant> reached; ///< last
        std::array<bool, scorePartCount> missing{}; ///< then
    };
    std::array<Told, 4> told_;
    std::vector<Finding> changed_;
};

}
