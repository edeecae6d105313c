// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/circulation.h"

#include <numbers>

namespace wardlight::simulator {

Circulation::Circulation(const BedPlan& bed, Random chance)
    : inflow_(rate, 2.6)
    , bump_(rate, 2.6)
    , pleth_(rate, 2.6)
    , cvp_(rate, 2.6)
    , chance_(chance)
    , restRr_(60 / bed.base.hr)
    , stiff_(chance_.between(0.85, 1.15))
    , dip_(chance_.between(0.06, 0.13))
{
    setPressures(bed.base.sys, bed.base.dia, bed.base.cvp, bed.base.perfusion);
    store_ = bed.base.dia - floor_;
}

double Circulation::filling(double rr) const
{
    const auto filled = [](double t) { return 1 - std::exp(-std::max(0.0, t - 0.2) / 0.34); };
    return std::clamp(filled(rr) / filled(restRr_), 0.02, 1.35);
}

void Circulation::setPressures(double sys, double dia, double cvp, double perfusion)
{
    pulse_ = std::max(4.0, sys - dia);
    floor_ = std::min(15.0, dia * 0.3);
    // A beat adds its pulse, the store runs off exponentially; at rest the two meet at the diastolic
    // pressure. The upstroke begins before the middle of ejection, where less has run off: about an eighth of
    // the store's level.
    const auto ratio = std::max(0.05, (dia - floor_) * 0.86 / pulse_);
    runOff_ = restRr_ / std::log((1 + ratio) / ratio);
    cvpMean_ = cvp;
    perfusion_ = std::clamp(perfusion / 2.5, 0.05, 1.4);
}

void Circulation::beat(const HeartEvent& event, double breath)
{
    if (event.strength <= 0 || event.type == 'p' || event.type == '^')
        return;
    const auto swing = 1 + 0.035 * std::sin(2 * std::numbers::pi * breath);
    stroke_ = event.strength * filling(event.rr) * swing * chance_.between(0.985, 1.015);
    const auto quick = std::clamp(event.rr / 0.8, 0.55, 1.0);
    const auto start = event.at + 0.165;
    // A bell of area 1 lifts the store by one pulse; run-off during ejection costs some of it, hence the
    // factor.
    const auto width = 0.042 * quick;
    const auto lift = pulse_ * stroke_ * (1 + 0.13 / runOff_);
    inflow_.bell(start + 0.09 * quick, width, lift / (width * 2.5066));
    bump_.bell(start + 0.19 * quick, 0.04 * quick, 0.06 * stiff_ * pulse_ * stroke_);
    bump_.bell(start + 0.295 * quick, 0.018, -dip_ * pulse_ * stroke_);
    bump_.bell(start + 0.36 * quick, 0.035, 0.07 * pulse_ * stroke_);
    const auto finger = event.at + 0.22;
    const auto tall = perfusion_ * std::pow(stroke_, 0.9);
    pleth_.bell(finger + 0.13 * quick, 0.065 * quick, 0.9 * tall);
    pleth_.bell(finger + 0.28 * quick, 0.085 * quick, 0.55 * tall);
    pleth_.bell(finger + 0.45 * quick, 0.085 * quick, (0.24 + 0.14 * stiff_) * tall);
    if (tall > 0.06)
        lastPulse_ = finger + 0.13;
    cvp_.bell(event.at - 0.08, 0.045, event.pr > 0 ? 2.6 : 0.3);
    cvp_.bell(event.at + 0.07, 0.03, 1.2);
    cvp_.bell(event.at + 0.38 * quick, 0.06, 1.9);
}

float Circulation::takeAbp()
{
    store_ += static_cast<double>(inflow_.take()) / rate - store_ / (runOff_ * rate);
    const auto bump = bump_.take();
    open_level_ += ((open_ ? 1.0 : 0.0) - open_level_) * 0.05;
    return static_cast<float>((floor_ + store_ + static_cast<double>(bump)) * (1 - open_level_));
}

float Circulation::takePleth()
{
    return pleth_.take();
}

float Circulation::takeCvp(double breath)
{
    return static_cast<float>(cvpMean_ - 1.6 + 1.4 * std::sin(2 * std::numbers::pi * breath)) + cvp_.take();
}

}
