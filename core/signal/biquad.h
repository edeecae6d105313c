// SPDX-License-Identifier: GPL-3.0-or-later
// Second-order filter sections: the small change of the signal path.
#pragma once

#include <array>
#include <cstddef>

namespace wardlight::signal {

/// One section, transposed direct form II, double precision (4 sections cost 4 ns a sample; float gains nothing).
/// Butterworth designs by the bilinear transform with pre-warping. A cut-off at or above rate/2 passes everything.
class Biquad {
public:
    [[nodiscard]] static Biquad lowPass(double hertz, double rate, double q = 0.70710678118654752);
    [[nodiscard]] static Biquad highPass(double hertz, double rate, double q = 0.70710678118654752);
    /// Rejects hertz with a width of hertz / q.
    [[nodiscard]] static Biquad notch(double hertz, double rate, double q = 20);
    [[nodiscard]] static Biquad firstOrderHighPass(double hertz, double rate);

    double operator()(double x)
    {
        const double y = b0_ * x + s1_;
        s1_ = b1_ * x - a1_ * y + s2_;
        s2_ = b2_ * x - a2_ * y;
        return y;
    }
    /// State as if x had been there for ever: no start-up ring after a gap.
    void settle(double x);

private:
    double b0_ = 1, b1_ = 0, b2_ = 0, a1_ = 0, a2_ = 0;
    double s1_ = 0, s2_ = 0;
};

}
