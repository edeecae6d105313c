// SPDX-License-Identifier: GPL-3.0-or-later
// One simulated bed: a patient and the devices on them, a pure function of plan, seed and time.
#pragma once

#include "core/base/time.h"
#include "core/simulator/scenario.h"
#include "core/simulator/truth.h"
#include "core/vitals/numeric.h"
#include "core/vitals/wave.h"

#include <memory>
#include <string>
#include <vector>

namespace wardlight::simulator {

/// A number a device sends. measured: s since the scenario began, negative for what was there before.
struct SimulatedValue {
    Parameter parameter = Parameter::None;
    double value = 0;
    Validity validity = Validity::Ok;
    double measured = 0;
};

/// What the devices say of themselves. Sent at the start and whenever it changes.
struct DeviceStatus {
    double t = 0;
    bool linkUp = true;
    std::vector<std::string> leadsOff; ///< names of the ECG waves without a signal
    bool probeOff = false;
    bool transducerOpen = false;
    std::optional<double> batteryMinutes;
    double clockOffset = 0; ///< s ahead of ours
    [[nodiscard]] bool sameAs(const DeviceStatus& o) const
    {
        return linkUp == o.linkUp && leadsOff == o.leadsOff && probeOff == o.probeOff &&
               transducerOpen == o.transducerOpen && batteryMinutes == o.batteryMinutes &&
               clockOffset == o.clockOffset;
    }
};

/// What came since the last clear(). Kept and reused: nothing is allocated once it has grown.
struct SimulatedOutput {
    /// Consecutive samples of one channel; where the link was down the next piece begins later.
    struct Piece {
        std::uint32_t channel = 0;
        std::uint64_t first = 0;          ///< index since the scenario began
        std::size_t begin = 0, count = 0; ///< in samples[channel]
    };
    std::vector<std::vector<std::int16_t>> samples; ///< by channel
    std::vector<Piece> pieces;
    std::vector<SimulatedValue> values;
    std::vector<DeviceStatus> status;
    std::vector<TruthEntry> truth;

    [[nodiscard]] WaveBlock block(const Piece& piece) const
    {
        return {piece.channel, piece.first,
                std::span(samples[piece.channel]).subspan(piece.begin, piece.count)};
    }
    void clear();
};

class SimulatedPatient {
public:
    /// plan is copied. An empty or standby bed has no channels and sends nothing.
    explicit SimulatedPatient(const BedPlan& plan);
    ~SimulatedPatient();
    SimulatedPatient(SimulatedPatient&&) noexcept;
    SimulatedPatient& operator=(SimulatedPatient&&) noexcept;

    [[nodiscard]] const BedPlan& plan() const;
    /// One per wave of the plan, in its order.
    [[nodiscard]] const std::vector<WaveFormat>& channels() const;
    /// Appends everything up to t (s since the scenario began) in whole steps of 16 ms; earlier times do
    /// nothing. The same plan gives the same output, however the time is cut.
    void advance(double t, SimulatedOutput& out);

private:
    class Body;
    std::unique_ptr<Body> body_;
};

}
