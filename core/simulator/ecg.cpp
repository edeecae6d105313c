// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/ecg.h"

#include <numbers>

namespace wardlight::simulator {
namespace {
constexpr double turn = 2 * std::numbers::pi;
// QRS of a heart without a block: its begin before R, s, and J + 60 ms behind it are where these numbers are true.
constexpr double qrsBegins = 0.047;
constexpr double bothAtJ60 = 1.47; // the two bells of an injury, together
constexpr double tEnds = 2.1;      // widths behind the top: where the tangent to the T wave's end meets the line
}

Ecg::Ecg(const BedPlan& bed, Random chance)
    : views_{LaneBuffer(bed.ecgRate.hertz(), 1.8), LaneBuffer(bed.ecgRate.hertz(), 1.8),
             LaneBuffer(bed.ecgRate.hertz(), 1.8)}
    , chance_(chance)
    , wide_(bed.wideQrs)
    , st_(bed.base.st)
    , qtc_(bed.base.qtc)
    , size_(chance_.between(0.8, 1.3))
    , pSize_(chance_.between(0.08, 0.17))
    , tSize_(chance_.between(0.18, 0.36))
    , qSize_(chance_.between(0.03, 0.13))
    , sSize_(chance_.between(0.08, 0.36))
    , tWidth_(chance_.between(0.045, 0.06))
    , axis_(chance_.between(0.25, 0.95))
    , chest_(chance_.between(0, 1))
{
    constexpr double small = 0.125;
    if (!bed.smallLead.empty())
        sizes_[bed.smallLead == "I" ? 0 : bed.smallLead == "II" ? 1 : 2] = small;
    for (auto& phase : phase_)
        phase = chance_.uniform() * turn;
    pace_ = {4.6, 5.7, 7.9};
}

void Ecg::draw(double at, double scale, std::span<const Wave> waves)
{
    for (const auto& wave : waves) {
        views_[0].bell(at + wave.at, wave.width, wave.i * scale * sizes_[0]);
        views_[1].bell(at + wave.at, wave.width, wave.ii * scale * sizes_[1]);
        views_[2].bell(at + wave.at, wave.width, wave.v * scale * sizes_[2]);
    }
}

void Ecg::drawNormal(const HeartEvent& event)
{
    const auto rr = std::clamp(event.rr, 0.3, 1.3);
    const auto shrink = std::clamp(std::sqrt(rr / 0.8), 0.6, 1.15);
    // T peak after R; where no QTc is asked for, Bazett's shape.
    const auto qt = qtc_ ? *qtc_ / 1000 * std::cbrt(rr) - qrsBegins - tEnds * tWidth_ * shrink : tPeakAfter(rr);
    const auto scale = size_ * chance_.between(0.96, 1.04);
    if (event.pr > 0) {
        const Wave p[] = {{-event.pr, 0.024, pSize_ * 0.6, pSize_, pSize_ * 0.55}};
        draw(event.at, 1, p);
    }
    // chest_: 0 looks like V1 (small r, deep S), 1 like V5 (tall R).
    const auto chestR = 0.28 + 0.95 * chest_, chestS = -1.0 + 0.75 * chest_, chestT = -0.06 + 0.34 * chest_;
    const auto quick = wide_ || event.wide ? 1.7 : 1.0;
    const Wave qrs[] = {{-0.032 * quick, 0.009 * quick, -qSize_ * axis_, -qSize_, -qSize_ * chest_ * 0.6},
                        {0, 0.0115 * quick, axis_, 1.0, chestR},
                        {0.031 * quick, 0.011 * quick, -sSize_ * 0.7, -sSize_, chestS}};
    draw(event.at, scale, qrs);
    if (quick > 1) {
        const Wave late[] = {{0.072, 0.02, 0.3, 0.35, 0.5}};
        draw(event.at, scale, late);
    }
    const auto t = (quick > 1 ? -0.7 : 1.0) * tSize_;
    const Wave repolarisation[] = {{qt, tWidth_ * shrink, t * 0.75, t, chestT},
                                   {qt + 0.05 * shrink, 0.03 * shrink, t * 0.15, t * 0.22, chestT * 0.2}};
    draw(event.at, 1, repolarisation);
    if (st_ != 0) {
        const Wave injury[] = {{0.10, 0.04, 0.6, 1.0, 0.8}, {0.16, 0.05, 0.5, 0.8, 0.7}};
        draw(event.at, st_ / bothAtJ60, injury);
    }
}

void Ecg::drawVentricular(const HeartEvent& event)
{
    const auto scale = size_ * (event.form == 0 ? 1.15 : 0.85) * chance_.between(0.95, 1.05);
    const auto up = event.form == 0 ? 1.0 : -0.9;
    // A short cycle leaves less room between QRS and T.
    const auto room = std::clamp(event.rr / 0.45, 0.72, 1.0);
    const Wave waves[] = {{-0.075 * room, 0.018, -0.05, -0.08 * up, 0.12},
                          {-0.022 * room, 0.024, 0.35, 0.72 * up, -0.75},
                          {0.034 * room, 0.028, 0.30, 0.58 * up, -0.55},
                          {0.135 * room, 0.036 * room, -0.35, -0.66 * up, 0.62},
                          {0.205 * room, 0.034 * room, -0.12, -0.26 * up, 0.24}};
    draw(event.at, scale, waves);
}

void Ecg::drawPaced(const HeartEvent& event)
{
    for (std::size_t k = 0; k < views_.size(); ++k)
        views_[k].spike(event.at - (event.type == '/' ? 0.058 : 0.0), k == 2 ? 0.7 : 0.95);
    if (event.type != '/')
        return;
    const Wave waves[] = {
        {0.0, 0.026, 0.55, -0.75, -0.6}, {0.055, 0.028, 0.2, -0.34, -0.3}, {0.27, 0.055, -0.2, 0.42, 0.35}};
    draw(event.at, size_, waves);
}

void Ecg::beat(const HeartEvent& event)
{
    switch (event.type) {
    case 'V': drawVentricular(event); return;
    case '/':
    case '^': drawPaced(event); return;
    case 'p': {
        const Wave p[] = {{0, 0.024, pSize_ * 0.6, pSize_, pSize_ * 0.55}};
        draw(event.at, 1, p);
        return;
    }
    default: drawNormal(event); return;
    }
}

Ecg::Views Ecg::fibrillation()
{
    const auto dt = 1 / rate();
    if (rhythm_ == Rhythm::VentricularFibrillation) {
        // Three waves near 5 Hz whose pace and size wander: never the same twice, no QRS in it.
        for (std::size_t k = 0; k < 3; ++k) {
            pace_[k] = std::clamp(pace_[k] + (chance_.uniform() - 0.5) * 0.12, 3.2 + static_cast<double>(k),
                                  6.4 + static_cast<double>(k));
            phase_[k] += turn * pace_[k] * dt;
        }
        coarse_ = std::clamp(coarse_ + (chance_.uniform() - 0.5) * 0.03, 0.55, 1.0);
        const auto a = std::sin(phase_[0]), b = std::sin(phase_[1]), c = std::sin(phase_[2]);
        return {static_cast<float>(fib_ * coarse_ * (0.18 * a + 0.14 * b)),
                static_cast<float>(fib_ * coarse_ * (0.36 * a + 0.24 * b + 0.1 * c)),
                static_cast<float>(fib_ * coarse_ * (0.26 * b - 0.3 * a + 0.12 * c))};
    }
    if (rhythm_ == Rhythm::AtrialFibrillation) {
        phase_[0] += turn * 6.1 * dt;
        phase_[1] += turn * 0.8 * dt;
        const auto f =
            0.045 * std::sin(phase_[0] + 1.8 * std::sin(phase_[1])) + 0.02 * std::sin(phase_[0] * 1.37);
        return {static_cast<float>(f * 0.6), static_cast<float>(f), static_cast<float>(f * 1.2)};
    }
    if (rhythm_ == Rhythm::AtrialFlutter) {
        phase_[0] += 5.0 * dt; // saw teeth at 300/min
        const auto s = phase_[0] - std::floor(phase_[0]);
        const auto f = 0.2 * (s < 0.7 ? 0.5 - s / 0.7 : (s - 0.7) / 0.3 - 0.5);
        return {static_cast<float>(f * 0.3), static_cast<float>(f), static_cast<float>(f * -0.4)};
    }
    return {};
}

Ecg::Views Ecg::take()
{
    fib_ = rhythm_ == Rhythm::VentricularFibrillation ? std::min(1.0, fib_ + 4 / rate()) : 0;
    const auto between = fibrillation();
    return {views_[0].take() + between.i, views_[1].take() + between.ii, views_[2].take() + between.v};
}

}
