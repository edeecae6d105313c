// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/lead_quality.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {

LeadQuality::LeadQuality(double rate)
    : muscle_(Biquad::highPass(std::min(35.0, rate * 0.3), rate))
    , perSecond_(std::max(20, static_cast<int>(rate)))
{
}

void LeadQuality::take(double raw, double x)
{
    if (std::isnan(raw) || std::isnan(x)) {
        ++missing_;
    } else {
        const double fast = muscle_(x);
        noise_ += fast * fast;
        if (count_ == missing_) {
            low_ = high_ = x;
        } else {
            low_ = std::min(low_, x);
            high_ = std::max(high_, x);
            same_ += raw == last_ ? 1 : 0;
            stuck_ = stuck_ && raw == last_;
        }
        last_ = raw;
    }
    if (++count_ == perSecond_)
        judgeSecond();
}

void LeadQuality::judgeSecond()
{
    const double span = high_ - low_;
    const int present = count_ - missing_;
    const double noise = present > 0 ? std::sqrt(noise_ / present) : 0;
    LeadState now = LeadState::Good;
    if (missing_ * 2 > count_ || (present > 0 && same_ > 0.97 * (present - 1) && stuck_))
        now = LeadState::Off;
    else if (span > 8 || noise > 0.25 || (noise > 0.08 && noise > 0.35 * span))
        now = LeadState::Noisy;
    else if (span < 0.05 && previousSpan_ < 0.05)
        now = LeadState::Flat;
    const double target = now == LeadState::Good ? std::clamp(span / 1.0, 0.3, 1.0) * (1 - std::min(0.8, noise / 0.15))
                                                 : now == LeadState::Noisy ? 0.1 : 0.0;
    worth_ += 0.35 * (target - worth_);
    if (now == LeadState::Off)
        worth_ = 0;
    goodRun_ = now == LeadState::Off ? 0 : goodRun_ + 1;
    if (now == LeadState::Off || state_ != LeadState::Off || goodRun_ >= 3)
        state_ = now;
    previousSpan_ = span;
    count_ = missing_ = same_ = 0;
    noise_ = 0;
    stuck_ = true;
}

}
