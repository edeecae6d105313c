// SPDX-License-Identifier: GPL-3.0-or-later
// Chance by seed: the same numbers on every machine and compiler (the standard distributions are not).
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace wardlight {

/// SplitMix64 (Steele, Lea, Flood 2014). Not for secrets.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed)
        : state_(seed)
    {
    }
    constexpr std::uint64_t next()
    {
        auto z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// [0, 1)
    constexpr double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    constexpr double between(double low, double high) { return low + (high - low) * uniform(); }
    /// Normal, mean 0, standard deviation 1 (Box–Muller).
    double normal()
    {
        const double u = 1.0 - uniform();
        const double v = uniform();
        return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
    }
    /// A generator for a part of the work, independent of how much the others draw.
    constexpr Random fork(std::uint64_t part) const { return Random(Random(state_ ^ (part * 0xD1B54A32D192ED03ULL)).next()); }

private:
    std::uint64_t state_;
};

}
