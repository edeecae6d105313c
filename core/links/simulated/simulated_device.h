// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated patient as a device.
#pragma once

#include "core/engine/intake.h"
#include "core/links/link_thread.h"
#include "core/simulator/patient.h"

#include <functional>
#include <memory>

namespace wardlight::links {

/// Sends what the patient does by now. truth: told every fact of the simulation as it happens (tests, the truth file).
class SimulatedDevice final : public TimedDevice {
public:
    using Truth = std::function<void(const simulator::TruthEntry&)>;
    SimulatedDevice(const simulator::BedPlan& plan, std::shared_ptr<engine::Intake> intake, Instant start, Truth truth = {});
    void advance(Instant now) override;

private:
    simulator::SimulatedPatient patient_;
    std::shared_ptr<engine::Intake> intake_;
    Instant start_;
    Truth truth_;
    simulator::SimulatedOutput out_;
    bool opened_ = false;
};

}
