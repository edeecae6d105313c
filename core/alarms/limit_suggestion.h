// SPDX-License-Identifier: GPL-3.0-or-later
// Limits that would fit a patient better, from their own last hours. A proposal: a clinician always decides.
#pragma once

#include "core/alarms/limit_replay.h"

#include <optional>

namespace wardlight::alarms {

/// now, then: alarms in the time looked at, under the limits in force and under these.
struct LimitSuggestion {
    std::optional<double> low, high; ///< as they are where only the other side moves; nothing: off, and stays so
    int now = 0, then = 0;
    friend bool operator==(const LimitSuggestion&, const LimitSuggestion&) = default;
};

/// How far a suggestion may go at most; nothing: this side is never suggested. Beyond it a person may still decide.
/// source: this project's decision, resources/docs/alarms.md, "Limits".
[[nodiscard]] std::optional<double> farthestSuggested(Parameter parameter, bool high);

/// For each side that made alarms: the limit nearest to the one in force that would have made at most a fifth of them and
/// at least two fewer, and would have missed none of a minute or longer. Nothing with less than an hour of numbers, or when
/// no such limit lies within farthestSuggested(). A limit is only ever widened, never switched off.
[[nodiscard]] std::optional<LimitSuggestion> suggestLimits(std::span<const LimitPoint> points, Parameter parameter,
                                                           const ParameterLimits& inForce, const KindTable& kinds);

}
