// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/pacer_blanker.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double leastPulse = 0.4; // mV off the median of five

}

double PacerBlanker::operator()(double x)
{
    pulse_ = false;
    if (std::isnan(x)) {
        filled_ = 0;
        return x;
    }
    at_ = at_ + 1 == window_.size() ? 0 : at_ + 1; // a ring: moving the five costs more than all the rest
    window_[at_] = x;
    if (filled_ < window_.size()) {
        if (filled_ == 0)
            window_.fill(x);
        ++filled_;
    }
    const auto older = [&](std::size_t n) { return window_[at_ >= n ? at_ - n : at_ + window_.size() - n]; };
    const double middle = older(2), oldest = older(4);
    // Cheap first: a sample between its neighbours, or near one of them, is no pulse.
    const double apart = std::min(std::abs(middle - oldest), std::abs(middle - x));
    if (apart < leastPulse)
        return middle;
    auto sorted = window_;
    std::sort(sorted.begin(), sorted.end());
    // The two on either side must agree with each other: a pulse comes out of a quiet line and goes back to it.
    const double around = std::abs(oldest - x);
    if (std::abs(middle - sorted[2]) < leastPulse || around > 0.5 * apart)
        return middle;
    pulse_ = true;
    return sorted[2];
}

}
