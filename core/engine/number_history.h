// SPDX-License-Identifier: GPL-3.0-or-later
// A bed's numbers in memory: half an hour by seconds, a day by minutes. For screens when nothing is recorded, and to look back.
#pragma once

#include "core/base/time.h"
#include "core/vitals/numeric.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace wardlight::engine {

/// The bed's numbers at one second; only those that had a source.
struct PastNumbers {
    Now now;
    std::vector<Numeric> numbers;
};
/// One minute of one parameter: what was usable in it.
struct PastMinute {
    WallTime at;
    float low = 0, high = 0, mean = 0;
};

/// Owned by one thread. Allocates when a parameter comes for the first time, not per second.
class NumberHistory {
public:
    static constexpr std::size_t secondsKept = 1800;
    static constexpr std::size_t minutesKept = 1440;

    /// Once a second.
    void take(const NumericSet& numbers, Now now);
    void forget();

    /// Oldest first; both ends included.
    [[nodiscard]] std::vector<PastNumbers> seconds(Instant from, Instant until) const;
    [[nodiscard]] std::vector<PastMinute> minutes(Parameter parameter, WallTime from, WallTime until) const;

private:
    struct Second {
        float value = 0;
        std::uint16_t age = 0; ///< s between its measurement and the second
        Validity validity = Validity::Absent;
    };
    struct Minute {
        float low = 1, high = 0, mean = 0; ///< low above high: nothing usable in it
    };
    struct Lane {
        std::array<Second, secondsKept> seconds{};
        std::array<Minute, minutesKept> minutes{};
        Minute open;
        double sum = 0;
        int count = 0;
    };
    void closeMinute(WallTime at);

    std::array<std::unique_ptr<Lane>, static_cast<std::size_t>(Parameter::Count)> lanes_;
    std::vector<Now> times_ = std::vector<Now>(secondsKept);
    std::vector<WallTime> minutes_ = std::vector<WallTime>(minutesKept);
    std::size_t second_ = 0;  ///< seconds taken so far
    std::size_t minute_ = 0;  ///< minutes closed so far
    Instant minuteEnd_;
    WallTime minuteStart_;
};

}
