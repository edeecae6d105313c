// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one ECG lead can be believed: flat, off, clipped or noisy, second by second.
#pragma once

#include "core/signal/biquad.h"

#include <cstdint>

namespace wardlight::signal {

enum class LeadState : std::uint8_t { Good, Noisy, Flat, Off };

/// Feeds on millivolts (NaN: missing). Judges whole seconds; three clean seconds restore Good after Off.
/// Off: missing samples, or stuck at one value (electrode off gives a rail or a true constant) for most of a second
/// after having been alive. Flat: less than 0.05 mV of change for 2 s: asystole or a dead lead, which is for others.
/// Noisy: more power above 25 Hz than a QRS train has, or jumps beyond 5 mV.
class LeadQuality {
public:
    LeadQuality() = default;
    explicit LeadQuality(double rate);
    /// withoutPulses: the same with a pacemaker's pulses taken out. They are no noise, but a lead that has them is connected.
    void take(double millivolt, double withoutPulses);
    void take(double millivolt) { take(millivolt, millivolt); }
    [[nodiscard]] LeadState state() const { return state_; }
    /// 0 (useless) … 1 (clean), of the last seconds; used to choose the lead that is believed.
    [[nodiscard]] double worth() const { return worth_; }

private:
    void judgeSecond();
    Biquad muscle_;
    int perSecond_ = 250;
    int count_ = 0, missing_ = 0, same_ = 0;
    double last_ = 0, low_ = 0, high_ = 0, noise_ = 0;
    bool stuck_ = true;
    double previousSpan_ = 1;
    double worth_ = 0.5;
    int goodRun_ = 3;
    LeadState state_ = LeadState::Good;
};

}
