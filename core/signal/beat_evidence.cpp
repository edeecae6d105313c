// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_evidence.h"

#include "core/signal/beat_weights.h"

#include <algorithm>

namespace wardlight::signal {
namespace {

float bounded(double v, double low, double high) { return static_cast<float>(std::clamp(v, low, high)); }

}

std::array<float, beatInputCount> beatInputs(const BeatTraits& t)
{
    return {
        bounded(t.likeOwn, -1, 1) - 0.7F,
        bounded(t.size, -1.5, 1.5),
        bounded(t.width, 0.02, 0.25) * 10 - 1,
        bounded(t.wider, 0.3, 3) - 1,
        bounded(t.familyWidth, 0.02, 0.25) * 10 - 1,
        bounded(t.familyWider, 0.3, 3) - 1,
        bounded(t.early, 0.2, 2) - 0.9F,
        bounded(t.before, 0.2, 2) - 1,
        bounded(t.interval, 0.2, 1.6) - 0.7F,
        bounded(t.familyEarly, 0.3, 1.6) - 0.9F,
        bounded(t.familyPause, 0.3, 2) - 1,
        bounded(t.familyRow, 0, 1) - 0.5F,
        bounded(t.familyShare, 0, 1) - 0.5F,
        bounded(t.familyCount, 0, 6) * 0.5F - 1.5F,
        bounded(t.otherP, 0, 1),
        bounded(t.otherT, 0, 1),
        bounded(t.rough, 0.8, 3) - 1.2F,
        bounded(t.swift, 2, 4.5) - 3.2F,
        bounded(t.certain, -2, 10) * 0.1F,
        bounded(t.irregular, 0, 0.6) * 2,
        t.own ? 0.5F : -0.5F,
        t.afterVentricular ? 0.5F : -0.5F,
        bounded(t.area, 0, 0.2) * 10 - 1,
        bounded(t.areaBeside, -1, 1),
        bounded(t.spread, 0, 0.25) * 10 - 1,
        bounded(t.spreadBeside, -1.5, 1.5),
        bounded(t.familySpread, -1.5, 1.5),
        bounded(t.onset, 0, 1) - 0.5F,
        bounded(t.along, -1, 1),
        bounded(t.turn, -1, 1),
        bounded(t.turnBeside, -1.5, 1.5),
        bounded(t.familyTurn, -1, 1),
        bounded(t.drift, 0, 1.5),
        bounded(t.ahead, 0, 1.5),
        bounded(t.aheadBeside, -1, 1),
        bounded(t.noise, -4, 1) + 3,
        bounded(t.noiseBeside, -2, 2),
    };
}

double ventricularEvidence(const BeatTraits& t) { return beatWeights.odds(beatInputs(t)); }

}
