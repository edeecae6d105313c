// SPDX-License-Identifier: GPL-3.0-or-later
// Small scores beside NEWS2: MEWS (Subbe 2001), qSOFA, shock index.
#pragma once

#include "core/scores/news2.h"

#include <optional>

namespace wardlight::scores {

/// Subbe et al., QJM 2001; 0 to 14, trigger at 5. Copies differ: this one has RR < 9 as 2 and 9–14 as 0. C counts as V.
/// Nothing when a part is not known.
[[nodiscard]] std::optional<int> mews(const News2Input& input);
inline constexpr int mewsTrigger = 5;

/// RR ≥ 22, systolic ≤ 100, not alert: how many of the three (2: positive). Nothing when one is not known.
[[nodiscard]] std::optional<int> qsofa(const News2Input& input);

/// Pulse / systolic; 0.5 to 0.7 is usual, from 0.9 raised. Pulse and pressure must be within 5 min: the caller's part.
[[nodiscard]] std::optional<double> shockIndex(const News2Input& input);

}
