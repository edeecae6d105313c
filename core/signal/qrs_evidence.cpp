// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_evidence.h"

#include "core/signal/qrs_weights.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

float within(double v, double low, double high) { return static_cast<float>(std::clamp(v, low, high)); }

}

std::array<float, qrsInputCount> qrsInputs(const QrsTraits& t)
{
    return {
        within(t.height, -2.5, 1.5),
        within(t.contrast, -0.5, 3.5) - 1.5F,
        t.known ? within(t.likeness, -0.2, 1) - 0.7F : 0.05F,
        t.known ? within(t.own, -0.6, 1) - 0.3F : 0.2F,
        within(t.tail, -1, 3) - 1,
        within(t.sharpness, -2.5, 1),
        within(t.following, -2.5, 2) * 0.5F,
        within(t.since, 0.2, 1.2) * 2 - 1,
        within(t.early, 0.2, 2) - 0.8F,
        within(t.irregular, 0, 0.6) * 2,
        t.known ? 0.5F : -0.5F,
        within(t.beside, -3, 1.5) + 0.7F,
        within(t.rough, 0.8, 4) - 1.5F,
        within(t.swift, 2, 4.5) - 3.3F,
        std::exp(-4 * std::abs(static_cast<float>(t.early) - 1)),
    };
}

double qrsEvidence(const QrsTraits& t) { return qrsWeights.odds(qrsInputs(t)); }

}
