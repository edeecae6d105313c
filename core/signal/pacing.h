// SPDX-License-Identifier: GPL-3.0-or-later
// Pacing pulses of the lead that is believed: when they were, and whether the beats follow them.
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <span>

namespace wardlight::signal {

/// Fed with what PacerBlanker found. One pulse may fill two samples, and a pacemaker of two chambers gives two a beat;
/// more than five in a second are noise, and none of them counts. A pacemaker keeps time: pulses count while three in four of
/// the newest intervals have a twin among the others, within 25 ms; muscle noise has spikes as well, but no time. So a few
/// pulses pass before the first mark, and a pacemaker that fires once in a while has none. No allocation.
class Pacing {
public:
    static constexpr std::size_t kept = 32;

    /// True when it counts as a pulse of a pacemaker.
    bool pulse(Instant at);
    /// True when this beat is a paced one: it follows a pulse, as the beats before it did.
    bool beat(Instant r);
    /// Of the last eight beats six came within 250 ms after a pulse.
    [[nodiscard]] bool leads() const;
    /// The newest, oldest first.
    [[nodiscard]] std::span<const Instant> pulses() const { return {shown_.data(), shownCount_}; }
    [[nodiscard]] Instant newest() const { return shownCount_ > 0 ? shown_[shownCount_ - 1] : Instant{}; }
    void forget() { *this = {}; }

private:
    [[nodiscard]] bool keepsTime() const;
    std::array<Instant, kept> pulses_{}, shown_{};
    std::size_t count_ = 0, shownCount_ = 0;
    Instant noiseUntil_;
    std::uint8_t led_ = 0;     ///< of the last eight beats, a bit each
};

}
