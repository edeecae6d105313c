// SPDX-License-Identifier: GPL-3.0-or-later
// Pulse waves that follow from the beats: how well the heart was filled, how hard it beat, how fast the
// pressure runs off.
#pragma once

#include "core/simulator/heart.h"
#include "core/simulator/lane_buffer.h"

namespace wardlight::simulator {

/// Pressures in mmHg, pleth in its own unit (about 0…1.2). All at 125 Hz.
class Circulation {
public:
    static constexpr double rate = 125;
    Circulation(const BedPlan& bed, Random chance);

    /// breath: phase of respiration; the pressure follows it a little.
    void beat(const HeartEvent& event, double breath);
    /// Systolic and diastolic pressure and filling the present condition would have at the patient's own
    /// rate.
    void setPressures(double sys, double dia, double cvp, double perfusion);
    /// Transducer open to air: falls to 0 and stays without a pulse.
    void setOpen(bool open) { open_ = open; }

    float takeAbp();
    float takePleth();
    float takeCvp(double breath);

    /// Relative output of the last beat: 1 at rest.
    [[nodiscard]] double stroke() const { return stroke_; }
    /// Time of the last pulse a finger would have; for the oximeter.
    [[nodiscard]] double lastPulse() const { return lastPulse_; }

private:
    [[nodiscard]] double filling(double rr) const;

    LaneBuffer inflow_, bump_, pleth_, cvp_;
    Random chance_;
    double restRr_;
    double pulse_ = 50, floor_ = 15, runOff_ = 1.3, cvpMean_ = 8, perfusion_ = 1;
    double store_ = 60;
    double open_level_ = 0;
    bool open_ = false;
    double stroke_ = 1;
    double lastPulse_ = 0;
    double stiff_; ///< how early the wave comes back: older arteries
    double dip_;
};

}
