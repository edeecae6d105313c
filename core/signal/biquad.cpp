// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/biquad.h"

#include <cmath>
#include <numbers>

namespace wardlight::signal {
namespace {

struct Warped {
    double cosine, alpha;
    bool usable;
};
Warped warped(double hertz, double rate, double q)
{
    const double w = 2 * std::numbers::pi * hertz / rate;
    return {std::cos(w), std::sin(w) / (2 * q), hertz > 0 && hertz < 0.49 * rate};
}

}

// Coefficients: R. Bristow-Johnson, Audio EQ Cookbook (bilinear transform with pre-warping).
Biquad Biquad::lowPass(double hertz, double rate, double q)
{
    Biquad f;
    const auto [c, alpha, usable] = warped(hertz, rate, q);
    if (!usable)
        return f;
    const double a0 = 1 + alpha;
    f.b0_ = f.b2_ = (1 - c) / 2 / a0;
    f.b1_ = (1 - c) / a0;
    f.a1_ = -2 * c / a0;
    f.a2_ = (1 - alpha) / a0;
    return f;
}

Biquad Biquad::highPass(double hertz, double rate, double q)
{
    Biquad f;
    const auto [c, alpha, usable] = warped(hertz, rate, q);
    if (!usable)
        return f;
    const double a0 = 1 + alpha;
    f.b0_ = f.b2_ = (1 + c) / 2 / a0;
    f.b1_ = -(1 + c) / a0;
    f.a1_ = -2 * c / a0;
    f.a2_ = (1 - alpha) / a0;
    return f;
}

Biquad Biquad::notch(double hertz, double rate, double q)
{
    Biquad f;
    const auto [c, alpha, usable] = warped(hertz, rate, q);
    if (!usable)
        return f;
    const double a0 = 1 + alpha;
    f.b0_ = f.b2_ = 1 / a0;
    f.b1_ = f.a1_ = -2 * c / a0;
    f.a2_ = (1 - alpha) / a0;
    return f;
}

Biquad Biquad::firstOrderHighPass(double hertz, double rate)
{
    Biquad f;
    const double k = std::tan(std::numbers::pi * hertz / rate);
    f.b0_ = 1 / (1 + k);
    f.b1_ = -f.b0_;
    f.a1_ = (k - 1) / (k + 1);
    return f;
}

void Biquad::settle(double x)
{
    const double gain = (b0_ + b1_ + b2_) / (1 + a1_ + a2_);
    const double y = gain * x;
    s2_ = b2_ * x - a2_ * y;
    s1_ = b1_ * x - a1_ * y + s2_;
}

}
