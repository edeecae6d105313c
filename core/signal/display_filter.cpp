// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/display_filter.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {

DisplayFilter::DisplayFilter(const WaveFormat& format, EcgBand band, Mains mains)
    : baseline_(format.baseline)
    , isEcg_(isEcg(format.label))
{
    const double rate = format.rate.hertz();
    double low = 40;
    double high = 0.5;
    switch (band) {
    case EcgBand::Monitor: break;
    case EcgBand::St: high = 0.05; break;
    case EcgBand::Diagnostic: high = 0.05, low = 150; break;
    case EcgBand::Surgery: high = 1, low = 20; break;
    }
    high_ = Biquad::firstOrderHighPass(high, rate);
    low_ = Biquad::lowPass(isEcg_ ? low : 40, rate);
    if (mains != Mains::Off)
        notch_ = Biquad::notch(mains == Mains::Hertz50 ? 50 : 60, rate);
}

void DisplayFilter::run(std::span<const std::int16_t> in, std::span<std::int16_t> out)
{
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (in[i] == missingSample) {
            out[i] = missingSample;
            settled_ = false;
            continue;
        }
        const double x = in[i] - baseline_;
        if (!settled_) {
            high_.settle(x);
            const double level = isEcg_ ? 0 : x;
            notch_.settle(level);
            low_.settle(level);
            settled_ = true;
        }
        const double y = low_(notch_(isEcg_ ? high_(x) : x)) + baseline_;
        out[i] = static_cast<std::int16_t>(std::lround(std::clamp(y, -32767.0, 32767.0)));
    }
}

}
