// SPDX-License-Identifier: GPL-3.0-or-later
// One bed run to an end, with what came out on one time line.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++'s <concepts>
#include "core/simulator/patient.h"

#include <string>
#include <vector>

namespace wardlight::test {

struct SimulatedRun {
    std::vector<WaveFormat> channels;
    std::vector<std::vector<std::int16_t>>
        samples; ///< by channel, from index 0; missingSample where nothing was sent
    std::vector<simulator::SimulatedValue> values;
    std::vector<simulator::DeviceStatus> status;
    std::vector<simulator::TruthEntry> truth;

    /// Mean, least and greatest physical value of a wave between two times, missing samples left out; NaN
    /// when all are.
    struct Range {
        double mean, low, high;
        std::size_t missing;
    };
    [[nodiscard]] Range range(const std::string& wave, double from, double to) const;
    /// Times of beats of these types.
    [[nodiscard]] std::vector<double> beats(const std::string& types, double from = 0, double to = 1e9) const;
    /// First entry of that kind and phase; below 0 when there is none.
    [[nodiscard]] double alarm(const std::string& kind, const std::string& phase) const;
    /// Newest valid value at t; NaN when there is none.
    [[nodiscard]] double value(Parameter parameter, double t) const;
};

/// cut: length of the pieces in which time is given, s.
SimulatedRun run(const simulator::BedPlan& plan, double duration, double cut = 0.25);
/// A bed of a scenario written in the test.
simulator::BedPlan bed(const std::string& toml);
/// A bed of resources/scenarios/<file>.toml.
simulator::BedPlan bedOf(const std::string& file, const std::string& name);

}
#endif
