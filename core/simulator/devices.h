// SPDX-License-Identifier: GPL-3.0-or-later
// What the devices at a bed measure slowly and say of themselves: oximeter, cuff, thermometer, glucose, pump,
// battery.
#pragma once

#include "core/base/random.h"
#include "core/simulator/patient.h"

#include <array>

namespace wardlight::simulator {

/// Once a second.
class Devices {
public:
    Devices(const BedPlan& plan, Random chance);

    struct Patient {
        Condition now; ///< where the patient is on the way to the condition aimed at
        double arterialSpo2 = 97;
        double pulse = 72;     ///< /min, from the pulses of the last 8 s
        bool pulsatile = true; ///< a pulse reached the finger in the last 3 s
        bool moving = false;
        double output = 1; ///< pressure relative to rest
    };
    void second(double t, const Patient& patient, const DeviceStatus& status,
                std::vector<SimulatedValue>& values);
    /// Battery at t; none on mains.
    [[nodiscard]] std::optional<double> battery(double t) const;
    [[nodiscard]] double shownSpo2() const { return shown_; }
    [[nodiscard]] bool spo2Valid() const { return spo2Valid_; }

private:
    void oximeter(double t, const Patient& patient, const DeviceStatus& status,
                  std::vector<SimulatedValue>& values);
    void cuff(double t, const Patient& patient, std::vector<SimulatedValue>& values);

    const BedPlan plan_;
    Random chance_;
    std::array<double, 6> transit_; ///< saturation on its way from the lungs to the finger, s by s
    std::size_t second_ = 0;
    double shown_;
    bool spo2Valid_ = true;
    double nextCuff_;
    bool begun_ = false;
};

}
