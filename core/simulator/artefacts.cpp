// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/artefacts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wardlight::simulator {
namespace {
constexpr double turnOf = 2 * std::numbers::pi;
}

Artefacts::Artefacts(double ecgRate, Random chance)
    : dt_(1 / ecgRate)
    , chance_(chance)
    , noiseState_(chance_.next() | 1U)
    , slower_(chance_.uniform() * turnOf)
{
}

float Artefacts::noise()
{
    noiseState_ ^= noiseState_ << 13U;
    noiseState_ ^= noiseState_ >> 7U;
    noiseState_ ^= noiseState_ << 17U;
    // The mean of four 16-bit numbers: near enough to a bell.
    const auto s = noiseState_;
    const auto sum = (s & 0xffffU) + (s >> 16U & 0xffffU) + (s >> 32U & 0xffffU) + (s >> 48U);
    return (static_cast<float>(sum) - 131070.0F) / 65535.0F;
}

void Artefacts::step(double breath)
{
    slower_ += turnOf * 0.11 * dt_;
    drift_ = 0.018 * std::sin(slower_) + 0.012 * std::sin(turnOf * breath);
    if (kind_ == Artefact::None)
        return;
    if (kind_ == Artefact::Wander) {
        slow_ += turnOf * 0.28 * dt_;
        drift_ += amount_ * 0.8 * std::sin(slow_);
    } else if (kind_ == Artefact::Mains) {
        mains_ += turnOf * 50 * dt_;
    } else if (kind_ == Artefact::Motion || kind_ == Artefact::Electrodes) {
        // Electrodes pushed about: noise through a resonance near 2 Hz.
        push_ += (static_cast<double>(noise()) * 38 - 5.2 * push_ - 150 * swing_) * dt_;
        swing_ += push_ * dt_ * 3;
    }
}

float Artefacts::ecg(float clean, int lead)
{
    auto v = clean + static_cast<float>(drift_) + 0.014F * noise();
    const auto amount = static_cast<float>(amount_);
    switch (kind_) {
    case Artefact::None:
    case Artefact::Wander: break;
    case Artefact::Mains: v += amount * 0.12F * static_cast<float>(std::sin(mains_)); break;
    case Artefact::Motion:
    case Artefact::Electrodes:
        v +=
            amount * 6.0F * static_cast<float>(swing_) * (lead == 1 ? 1.0F : 0.7F) + amount * 0.08F * noise();
        break;
    case Artefact::Muscle: v += amount * 0.28F * noise(); break;
    case Artefact::Clipping: v = std::clamp(v * (1 + 3 * amount), -1.1F, 1.1F); break;
    }
    return v;
}

float Artefacts::pleth(float clean)
{
    auto v = clean + 0.006F * noise();
    if (kind_ == Artefact::Motion)
        v += static_cast<float>(amount_ * 4.0 * swing_) + static_cast<float>(amount_) * 0.05F * noise();
    return v;
}

}
