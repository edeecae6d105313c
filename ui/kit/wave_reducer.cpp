// SPDX-License-Identifier: GPL-3.0-or-later
// Many samples to a pixel: each half pixel keeps its first, least, greatest and last, so that a pacing spike survives.
#include "ui/kit/wave_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wardlight::kit {

void StripPainter::reduce(std::uint64_t index, std::int16_t sample, PixelStrip out)
{
    if (sample == missingSample) {
        emitBin(out);
        penDown_ = headDrawn_ = false;
        moveHead(xOf(index), out);
        return;
    }
    // Half pixels are counted from the channel's beginning, never from a batch's.
    const auto place = static_cast<std::int64_t>(std::floor(xOf(index) * 2));
    if (bin_.used && bin_.place != place)
        emitBin(out);
    if (!bin_.used) {
        bin_ = {true, place, index, index, index, index, sample, sample, sample, sample};
        return;
    }
    bin_.last = sample;
    bin_.lastAt = index;
    if (sample < bin_.least) {
        bin_.least = sample;
        bin_.leastAt = index;
    }
    if (sample > bin_.greatest) {
        bin_.greatest = sample;
        bin_.greatestAt = index;
    }
}

void StripPainter::emitBin(PixelStrip out)
{
    if (!bin_.used)
        return;
    struct Kept {
        std::uint64_t at;
        std::int16_t sample;
    };
    std::array<Kept, 4> kept{Kept{bin_.firstAt, bin_.first}, Kept{bin_.leastAt, bin_.least},
                             Kept{bin_.greatestAt, bin_.greatest}, Kept{bin_.lastAt, bin_.last}};
    if (kept[1].at > kept[2].at)
        std::swap(kept[1], kept[2]);
    bin_.used = false;
    std::uint64_t before = UINT64_MAX;
    for (const auto& k : kept) {
        if (k.at != before)
            lineTo(pointOf(k.at, k.sample), out);
        before = k.at;
    }
}

}
