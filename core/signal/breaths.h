// SPDX-License-Identifier: GPL-3.0-or-later
// Breaths of a respiration (impedance, belt) or CO2 wave: rate, apnoea, end-tidal and inspired CO2.
#pragma once

#include "core/base/time.h"
#include "core/signal/biquad.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace wardlight::signal {

enum class BreathSource : std::uint8_t { Effort, Co2 };

/// A breath is counted where the wave, band-passed to 0.08–1.5 Hz, rises through a share of its running amplitude after
/// having fallen through the opposite one (CO2: where it passes 40 % of its running top). Small ripples at the heart's
/// rate stay below the share. No allocation.
class Breaths {
public:
    Breaths(double rate, BreathSource source);
    void take(double value, Instant at); ///< NaN: missing

    /// Mean over the last 30 s (at least 2 intervals); nothing before, or when the wave is missing. 0 after apnoea.
    [[nodiscard]] std::optional<double> rate(Instant now) const;
    [[nodiscard]] std::optional<Instant> lastBreath() const { return last_; }
    [[nodiscard]] std::optional<double> endTidal() const;  ///< CO2 only, of the last breath
    [[nodiscard]] std::optional<double> inspired() const;  ///< CO2 only
    /// Seconds without a breath while the wave was readable.
    [[nodiscard]] double apnoea(Instant now) const;
    [[nodiscard]] bool missing() const { return missing_; }
    void forget();

private:
    double rate_;
    BreathSource source_;
    Biquad high_, low_;
    bool first_ = true, up_ = false, missing_ = true;
    double missingRun_ = 0;
    double top_ = 0, bottom_ = 0;   ///< running extremes
    double highest_ = 0, lowest_ = 0;
    std::optional<double> endTidal_, inspired_;
    std::array<Instant, 32> times_{};
    std::size_t next_ = 0, count_ = 0;
    std::optional<Instant> last_;
    Instant readableSince_;
};

}
