// SPDX-License-Identifier: GPL-3.0-or-later
// What gets into a wave that is not the patient: wander, mains, motion, muscle, clipping, noise.
#pragma once

#include "core/base/random.h"
#include "core/simulator/scenario.h"

namespace wardlight::simulator {

class Artefacts {
public:
    Artefacts(double ecgRate, Random chance);

    void set(Artefact kind, double amount)
    {
        kind_ = kind;
        amount_ = amount;
    }
    /// Once per ECG sample; then ecg() for each lead and pleth() between.
    void step(double breath);
    [[nodiscard]] float ecg(float clean, int lead);
    [[nodiscard]] float pleth(float clean);
    /// About ±1, cheap.
    float noise();

private:
    double dt_;
    Random chance_;
    Artefact kind_ = Artefact::None;
    double amount_ = 1;
    std::uint64_t noiseState_;
    double mains_ = 0, drift_ = 0, slow_ = 0, slower_;
    double push_ = 0, swing_ = 0;
};

}
