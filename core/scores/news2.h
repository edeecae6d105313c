// SPDX-License-Identifier: GPL-3.0-or-later
// NEWS2 of what is known, and the range of what is possible when something is missing.
#pragma once

#include "core/vitals/score.h"

#include <array>
#include <cstdint>
#include <optional>

namespace wardlight::scores {

/// Canonical units: /min, %, mmHg, °C. Nothing means not known or too old; what is not plausible counts as not known.
/// Values are scored at the shown step, half up. scale2: SpO2 scale 2, after a clinician's decision only.
struct News2Input {
    std::optional<int> ageYears;
    bool pregnant = false;
    bool scale2 = false;
    std::optional<double> respiration, spo2, systolic, pulse, temperature;
    std::optional<bool> oxygen; ///< on any supplemental oxygen
    std::optional<Consciousness> consciousness;
};

enum class NotApplicable : std::uint8_t { No, AgeUnder16, Pregnancy };

/// parts         points of what is known; nothing for a missing part. On scale 2 SpO2 needs to know the oxygen when the
///               two possibilities differ
/// least, most   over all possibilities of what is missing together; equal when the total is known
/// redCertain    some part is 3 whatever is missing
/// band          reached whatever is missing
/// source        RCP, NEWS2, 2017; 0 to 20
struct News2 {
    NotApplicable notApplicable = NotApplicable::No;
    std::array<std::optional<int>, scorePartCount> parts;
    std::array<bool, scorePartCount> missing{};
    int least = 0, most = 0;
    bool redCertain = false;
    ScoreBand band = ScoreBand::Low;

    [[nodiscard]] bool isWhole() const
    {
        for (const bool m : missing)
            if (m)
                return false;
        return true;
    }
};

[[nodiscard]] News2 news2(const News2Input& input);
[[nodiscard]] ScoreBand news2Band(int total, bool anyThree);

/// How many of the seven parts of PEWS are known. No total is made: its charts are by age and the site's own.
[[nodiscard]] int pewsPartsKnown(const News2Input& input);

}
