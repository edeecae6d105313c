// SPDX-License-Identifier: GPL-3.0-or-later
// The weights an alarm is judged with: a reviewed table, learned by resources/models/train_corroboration.py.
#pragma once

#include "core/base/result.h"
#include "core/signal/corroboration/features.h"
#include "core/vitals/judgement.h"

#include <array>
#include <string_view>
#include <vector>

namespace wardlight::signal::corroboration {

/// The five life-threatening kinds of the Challenge of 2015.
using wardlight::judgedKinds;

/// log odds += weight · (clamp(value, low, high) − middle) / scale
struct Weight {
    Feature feature = Feature::Count;
    double low = 0, high = 0; ///< in the feature's unit
    double middle = 0, scale = 1;
    double weight = 0;
};
/// Log odds of "true" = bias + all weights; an alarm stays true from the probability `threshold` on.
struct KindWeights {
    double bias = 0;
    double threshold = 0.2;
    std::vector<Weight> weights;
};

struct JudgeTable {
    std::array<KindWeights, judgedKinds.size()> kinds;
    [[nodiscard]] const KindWeights* find(AlarmKind kind) const;
};

/// Columns: kind, feature, low, high, middle, scale, weight; features "bias" and "threshold" have only a
/// weight. Errors: Malformed with name:line for an unknown word, a number that is none, scale ≤ 0, low ≥
/// high, a threshold outside 0 … 0.5; and when a kind has no row for bias, threshold or any feature.
[[nodiscard]] Result<JudgeTable> judgeTable(std::string_view name, std::string_view csvText);

}
