// SPDX-License-Identifier: GPL-3.0-or-later
// One bed's early-warning score: its measured parts, what people entered, and where it comes from.
#pragma once

#include "core/engine/bed_record.h"
#include "core/scores/score_inputs.h"

#include <array>
#include <optional>
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
};

class BedScore {
public:
    /// Once a second.
    void take(const NumericSet& numbers, const BedRecord& record, Now now);
    void forget();
    [[nodiscard]] ScoreNow score(const BedRecord& record, Now now) const;

private:
    [[nodiscard]] scores::News2Input input(const BedRecord& record, Now now) const;
    scores::ScoreInputs inputs_;
    scores::ScoreTrend trend_;
};

}
