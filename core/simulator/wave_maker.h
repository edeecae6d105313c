// SPDX-License-Identifier: GPL-3.0-or-later
// The waves of one bed: heart, vessels and lungs as its electrodes and transducers deliver them.
#pragma once

#include "core/simulator/artefacts.h"
#include "core/simulator/breathing.h"
#include "core/simulator/circulation.h"
#include "core/simulator/ecg.h"
#include "core/simulator/patient.h"

#include <array>
#include <vector>

namespace wardlight::simulator {

class WaveMaker {
public:
    static constexpr double tickSeconds = 0.016; ///< one sample of the slowest wave
    explicit WaveMaker(const BedPlan& plan);

    [[nodiscard]] const std::vector<WaveFormat>& channels() const { return channels_; }
    [[nodiscard]] Circulation& circulation() { return circulation_; }
    [[nodiscard]] Breathing& breathing() { return breathing_; }
    [[nodiscard]] Artefacts& artefacts() { return artefacts_; }

    void setRhythm(Rhythm rhythm) { ecg_.setRhythm(rhythm); }
    void setRepolarisation(double st, std::optional<double> qtc) { ecg_.setRepolarisation(st, qtc); }
    /// Draws a beat that is still to come.
    void draw(const HeartEvent& event);
    /// True when at least one ECG wave has its electrodes.
    [[nodiscard]] bool seesEcg(const DeviceStatus& status) const;
    /// Appends one tick of every channel. endTidal: mmHg.
    void tick(const DeviceStatus& status, double endTidal, SimulatedOutput& out);

private:
    void put(SimulatedOutput& out, std::size_t channel, double value, bool missing);
    void putEcg(SimulatedOutput& out, std::size_t channel, const Ecg::Views& v, const DeviceStatus& status);
    void handOver(SimulatedOutput& out, std::size_t channel, bool linkUp);

    Ecg ecg_;
    Circulation circulation_;
    Breathing breathing_;
    Artefacts artefacts_;
    std::vector<WaveFormat> channels_;
    std::array<std::size_t, 16> begin_{}; ///< where this tick's samples begin, by channel
    std::vector<std::uint64_t> sent_;     ///< samples made so far, by channel
};

}
