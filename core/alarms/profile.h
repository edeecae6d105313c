// SPDX-License-Identifier: GPL-3.0-or-later
// What a bed begins with by its patient's age group: limits, delays, and the kinds that wait to be switched on.
#pragma once

#include "core/base/result.h"
#include "core/vitals/alarm.h"
#include "core/vitals/event.h"
#include "core/vitals/patient.h"

#include <array>
#include <bitset>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wardlight::alarms {

/// Whether a limit has a value, is off by a person's decision, or was never set ("– –", and the bed says so).
enum class LimitState : std::uint8_t { Unset, Off, Set };
struct LimitValue {
    LimitState state = LimitState::Unset;
    double value = 0; ///< canonical unit, at the shown step
    friend bool operator==(const LimitValue&, const LimitValue&) = default;
};
/// veryLow: of spo2-desat and glucose-very-low; no LimitsSet event reaches it.
struct ParameterLimits {
    LimitValue low, high, veryLow;
    std::optional<std::chrono::milliseconds> delay; ///< instead of the kind's
    friend bool operator==(const ParameterLimits&, const ParameterLimits&) = default;
};

/// The limits in force in one bed: its profile and what was changed since.
class LimitSet {
public:
    [[nodiscard]] const ParameterLimits& operator[](Parameter p) const { return all_[static_cast<std::size_t>(p)]; }
    ParameterLimits& operator[](Parameter p) { return all_[static_cast<std::size_t>(p)]; }
    friend bool operator==(const LimitSet&, const LimitSet&) = default;

private:
    std::array<ParameterLimits, static_cast<std::size_t>(Parameter::Count)> all_{};
};

struct Profile {
    std::string name; ///< "adult"
    AgeGroup group = AgeGroup::Adult;
    LimitSet limits;
    std::bitset<alarmKindCount> kindsOff;          ///< until switched on; never a ‡ kind
    std::optional<double> extremeTachycardia;      ///< /min; nothing: the kind waits for the site's value
    std::optional<double> extremeBradycardia;
};

/// Reads one of resources/profiles/*.toml. Errors name file, line and key: a limit that is not plausible or not at its
/// step, low ≥ high, a delay over 15 s (10 s for hr: IEC 60601-2-27), a ‡ kind in kinds_off, a complete profile with a
/// limit that is not written.
[[nodiscard]] Result<Profile> profile(std::string name, std::string_view tomlText);

/// The parameters that have limits, in the order shown.
[[nodiscard]] std::span<const Parameter> limitedParameters();

/// What LimitsSet events made of a profile; later events win, reset goes back to the profile's value.
[[nodiscard]] LimitSet limitsInForce(const Profile& profile, std::span<const LimitsSet> changes);

/// A wish for new limits made safe: rounded to the step towards the narrower side. Errors: OutOfRange (low ≥ high, not
/// plausible, a delay too long), Unsupported (a parameter without limits).
[[nodiscard]] Result<LimitsSet> checkedLimits(LimitsSet wish);

/// The longest delay a limit of this parameter may have. source: resources/docs/alarms.md, "Limits".
[[nodiscard]] std::chrono::milliseconds longestDelay(Parameter parameter);

}
