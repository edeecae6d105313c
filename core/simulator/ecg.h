// SPDX-License-Identifier: GPL-3.0-or-later
// The electrical field of one heart as leads see it.
#pragma once

#include "core/simulator/heart.h"
#include "core/simulator/lane_buffer.h"

#include <optional>
#include <span>

namespace wardlight::simulator {

/// Three views are made (I, II, V); the other limb leads follow from I and II. Values in mV.
class Ecg {
public:
    Ecg(const BedPlan& bed, Random chance);

    void beat(const HeartEvent& event);
    /// Rhythm of the next samples, for what goes on between beats: fibrillation, flutter.
    void setRhythm(Rhythm rhythm) { rhythm_ = rhythm; }
    /// Of the next beats. st: mV at J+60 ms in lead II. qtc: ms, by Fridericia; none: as the rate has it.
    void setRepolarisation(double st, std::optional<double> qtc)
    {
        st_ = st;
        qtc_ = qtc;
    }

    struct Views {
        float i = 0, ii = 0, v = 0;
    };
    Views take();
    [[nodiscard]] double rate() const { return views_[0].rate(); }

private:
    struct Wave {
        double at, width, i, ii, v; ///< s from R, s, mV in each view
    };
    void draw(double at, double scale, std::span<const Wave> waves);
    void drawNormal(const HeartEvent& event);
    void drawVentricular(const HeartEvent& event);
    void drawPaced(const HeartEvent& event);
    [[nodiscard]] Views fibrillation();

    std::array<LaneBuffer, 3> views_;
    std::array<double, 3> sizes_{1, 1, 1}; ///< of I, II and V: how well their electrodes sit
    Random chance_;
    Rhythm rhythm_ = Rhythm::Sinus;
    bool wide_;
    double st_;
    std::optional<double> qtc_;
    double size_, pSize_, tSize_, qSize_, sSize_, tWidth_, axis_,
        chest_;                   ///< what makes this heart this patient's
    double fib_ = 0, coarse_ = 0; ///< how much fibrillation there is now, 0…1
    std::array<double, 3> phase_{}, pace_{};
};

}
