// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/ventricular.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace wardlight::signal::corroboration {
namespace {

constexpr std::size_t runBeats = 5;

}

Run strangestRun(const EcgFacts& facts)
{
    Run best;
    bool any = false;
    for (std::size_t i = runBeats - 1; i < facts.beats.size(); ++i) {
        if (facts.beats[i].at < questionedFrom + 1.5)
            continue;
        const std::span<const EcgBeat> row(&facts.beats[i + 1 - runBeats], runBeats);
        const double rate = 60.0 * (runBeats - 1) / std::max(0.5, row.back().at - row.front().at);
        std::array<double, runBeats> likes{};
        double alike = 0, spread = 0;
        for (std::size_t k = 0; k < runBeats; ++k) {
            likes[k] = row[k].like;
            spread += row[k].spread / runBeats;
            alike += k > 0 ? row[k].alike / (runBeats - 1) : 0;
        }
        std::sort(likes.begin(), likes.end());
        const double fast = std::clamp((rate - 85) / 25, 0.0, 1.0);
        const double strange = 1 - likes[runBeats - 2]; // one of them may look like the patient's own
        const double strength = fast * strange * std::max(0.0, alike);
        if (any && strength <= best.strength)
            continue;
        any = true;
        best = {.strength = strength,
                .from = row.front().at,
                .to = row.back().at,
                .rate = rate,
                .spread = spread};
    }
    return best;
}

Waves wavesOf(const EcgFacts& facts)
{
    Waves out;
    double strongest = -1;
    for (const auto& w : facts.windows) {
        if (!w.readable)
            continue;
        const double wide = w.period * w.low * (1 - w.resting);
        out.readable = true;
        if (w.start >= questionedFrom + 1)
            out.fibrillation = std::max(out.fibrillation, w.purity * (1 - w.resting));
        if (wide > strongest) {
            strongest = wide;
            out.wide = wide;
            out.drift = std::log10(w.drift + 1e-3);
            out.fine = std::log10(w.fine + 1e-3);
        }
    }
    return out;
}

}
