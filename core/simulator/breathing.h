// SPDX-License-Identifier: GPL-3.0-or-later
// Breaths: impedance and carbon dioxide waves from one phase.
#pragma once

#include "core/base/random.h"

namespace wardlight::simulator {

/// All at 62.5 Hz: one step a sample.
class Breathing {
public:
    static constexpr double rate = 62.5;
    explicit Breathing(Random chance);

    void step(double perMinute, bool apnea);
    /// 0…1: in-breath from 0 to 0.42, out-breath after.
    [[nodiscard]] double phase() const { return phase_; }
    [[nodiscard]] double impedance() const;          ///< Ohm
    [[nodiscard]] double co2(double endTidal) const; ///< mmHg
    /// s without a breath; 0 while breathing.
    [[nodiscard]] double apneaSeconds() const { return apnea_; }

private:
    void mixGas();

    Random chance_;
    double phase_;
    double depth_ = 1, nextDepth_ = 1, pace_ = 1;
    double shallow_ = 0; ///< 1: not breathing
    double apnea_ = 0;
    double gas_ = 0; ///< CO2 at the sensor, part of the end-tidal one
};

}
