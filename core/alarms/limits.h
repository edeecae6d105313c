// SPDX-License-Identifier: GPL-3.0-or-later
// Which limit kinds there are, and what a number says about one.
#pragma once

#include "core/alarms/profile.h"
#include "core/vitals/finding.h"
#include "core/vitals/numeric.h"

#include <optional>
#include <span>

namespace wardlight::alarms {

enum class LimitSide : std::uint8_t { High, Low, VeryLow };
struct LimitRule {
    AlarmKind kind;
    Parameter parameter;
    LimitSide side;
};
/// Every kind that a limit decides, in the order of the kinds.
[[nodiscard]] std::span<const LimitRule> limitRules();

[[nodiscard]] const LimitValue& limitOf(const LimitSet& limits, const LimitRule& rule);

/// How far a value must come back inside before the alarm's end is believed: 2 /min, 1 % SpO2, 2 mmHg, 0.1 °C.
[[nodiscard]] double hysteresis(Parameter parameter);

/// A number against one limit. Strict: a value at the limit does not alarm. Compared at the shown step.
///
/// wasTrue  whether it was over before: then it is over until it has come back by the hysteresis
/// out      True, Over, or Unknown when the number is not usable; nothing when it says nothing about this kind: the limit
///          is unset or off, or an old cuff pressure
[[nodiscard]] std::optional<FindingState> judge(const LimitRule& rule, const LimitSet& limits, const Numeric& numeric,
                                                bool wasTrue);

/// The key of a limit kind: no source, because one source at a time feeds a parameter and a change of it is no new alarm.
[[nodiscard]] AlarmKey limitKey(const LimitRule& rule);

/// True when a parameter has a side that is not set; such a bed says `limits-unset`.
[[nodiscard]] bool hasUnsetLimits(const LimitSet& limits);

}
