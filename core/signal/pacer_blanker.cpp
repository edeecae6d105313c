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
    for (std::size_t i = 0; i + 1 < window_.size(); ++i) // five moves; a library call costs more than the rest
        window_[i] = window_[i + 1];
    window_.back() = x;
    if (filled_ < window_.size()) {
        if (filled_ == 0)
            window_.fill(x);
        ++filled_;
    }
    const double middle = window_[2];
    // Cheap first: a sample between its neighbours, or near one of them, is no pulse.
    const double apart = std::min(std::abs(middle - window_[0]), std::abs(middle - window_[4]));
    if (apart < leastPulse)
        return middle;
    auto sorted = window_;
    std::sort(sorted.begin(), sorted.end());
    // The two on either side must agree with each other: a pulse comes out of a quiet line and goes back to it.
    const double around = std::abs(window_[0] - window_[4]);
    if (std::abs(middle - sorted[2]) < leastPulse || around > 0.5 * apart)
        return middle;
    pulse_ = true;
    return sorted[2];
}

}
