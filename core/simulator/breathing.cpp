// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/breathing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wardlight::simulator {

Breathing::Breathing(Random chance)
    : chance_(chance)
    , phase_(chance_.uniform())
{
}

void Breathing::step(double perMinute, bool apnea)
{
    // Breathing stops at the end of a breath out and starts with a breath in.
    const bool atRest = phase_ > 0.93 || shallow_ > 0.5;
    if (apnea && atRest) {
        shallow_ = std::min(1.0, shallow_ + 0.02);
        phase_ = 0.95;
        apnea_ += 1 / rate;
        mixGas();
        return;
    }
    if (!apnea && apnea_ > 0) {
        apnea_ = 0;
        phase_ = 0;
    }
    shallow_ = std::max(0.0, shallow_ - 0.02);
    phase_ += perMinute / 60 * pace_ / rate;
    if (phase_ >= 1) {
        phase_ -= 1;
        depth_ = nextDepth_;
        nextDepth_ = chance_.between(0.86, 1.12);
        pace_ = chance_.between(0.95, 1.05);
    }
    mixGas();
}

double Breathing::impedance() const
{
    const auto u = phase_ < 0.42 ? phase_ / 0.42 * 0.5 : 0.5 + (phase_ - 0.42) / 0.58 * 0.5;
    const auto depth =
        depth_ + (nextDepth_ - depth_) * std::clamp((u - 0.5) * 2, 0.0, 1.0); // no step between breaths
    return (0.5 - 0.5 * std::cos(2 * std::numbers::pi * u)) * depth * (1 - shallow_);
}

void Breathing::mixGas()
{
    const auto p = phase_;
    const auto breath = p < 0.45   ? 0.0
                        : p < 0.50 ? (p - 0.45) / 0.05 * 0.86
                        : p < 0.95 ? 0.86 + 0.14 * (p - 0.50) / 0.45
                                   : 1 - (p - 0.95) / 0.05;
    const auto target = std::max(0.0, breath) * (1 - shallow_);
    gas_ += (target - gas_) * 0.24; // the sample line mixes: no corners
}

double Breathing::co2(double endTidal) const
{
    return endTidal * gas_;
}

}
