// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/profile_version.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wardlight::alarms {
namespace {

std::optional<double> setValue(const LimitValue& v) { return v.state == LimitState::Set ? std::optional(v.value) : std::nullopt; }

LimitValue sideOf(const std::optional<double>& value, bool off)
{
    return value ? LimitValue{LimitState::Set, *value} : LimitValue{off ? LimitState::Off : LimitState::Unset, 0};
}

std::string complaintAbout(const ProfileLimits& wish, const ParameterLimits& before)
{
    const auto p = wish.parameter;
    for (const auto& value : {wish.low, wish.high, wish.veryLow}) {
        if (value && (!std::isfinite(*value) || !isPlausible(p, *value)))
            return "this limit is outside what can be measured";
        if (value && std::abs(atStep(p, *value) - *value) > 1e-9)
            return "this limit is between two steps";
    }
    if ((wish.low && wish.lowOff) || (wish.high && wish.highOff))
        return "has a value and is off";
    if (wish.low && wish.high && *wish.low >= *wish.high)
        return "the low limit must be below the high limit";
    if (wish.veryLow && before.veryLow.state == LimitState::Unset && p != Parameter::Spo2 && p != Parameter::Glucose)
        return "only SpO2 and glucose have a very low limit";
    if (wish.veryLow && wish.low && *wish.veryLow >= *wish.low)
        return "the very low limit must be below the low limit";
    if (wish.delay && (wish.delay->count() < 0 || *wish.delay > longestDelay(p)))
        return "this delay is too long";
    return {};
}

bool losesProtection(const ProfileLimits& wish, const ParameterLimits& before)
{
    const auto goes = [](const LimitValue& was, const std::optional<double>& value, bool off) {
        return was.state != LimitState::Unset && !value && !off;
    };
    return goes(before.low, wish.low, wish.lowOff) || goes(before.high, wish.high, wish.highOff) || goes(before.veryLow, wish.veryLow, false);
}

}

ProfileVersion profileVersion(const Profile& profile, std::uint32_t version)
{
    ProfileVersion v{profile.group, version, {}, profile.extremeTachycardia, profile.extremeBradycardia};
    for (const auto p : limitedParameters()) {
        const auto& l = profile.limits[p];
        v.limits.push_back({p, setValue(l.low), setValue(l.high), setValue(l.veryLow), l.low.state == LimitState::Off,
                            l.high.state == LimitState::Off, l.delay});
    }
    return v;
}

Result<Profile> profileFrom(const Profile& inForce, const ProfileVersion& wish)
{
    if (wish.group != inForce.group)
        return fail(ErrorCode::Unsupported, "group", "another group's profile");
    auto made = inForce;
    std::set<Parameter> seen;
    const auto limited = limitedParameters();
    for (const auto& l : wish.limits) {
        const std::string where(info(l.parameter).id);
        if (std::find(limited.begin(), limited.end(), l.parameter) == limited.end() || !seen.insert(l.parameter).second)
            return fail(ErrorCode::Unsupported, where, "this parameter has no limits, or has them twice");
        const auto& before = inForce.limits[l.parameter];
        if (auto complaint = complaintAbout(l, before); !complaint.empty())
            return fail(ErrorCode::OutOfRange, where, std::move(complaint));
        if (losesProtection(l, before))
            return fail(ErrorCode::Refused, where, "a limit that is set can be changed or switched off, never unset");
        auto& entry = made.limits[l.parameter];
        entry.low = sideOf(l.low, l.lowOff);
        entry.high = sideOf(l.high, l.highOff);
        entry.veryLow = sideOf(l.veryLow, false);
        entry.delay = l.delay;
    }
    const auto rate = [](const std::optional<double>& was, const std::optional<double>& now, double least, double most) {
        return now ? *now >= least && *now <= most : !was.has_value();
    };
    if (!rate(inForce.extremeTachycardia, wish.extremeTachycardia, 60, 300) ||
        !rate(inForce.extremeBradycardia, wish.extremeBradycardia, 15, 150))
        return fail(ErrorCode::OutOfRange, "rhythm", "an extreme rate stays set: 60 to 300 and 15 to 150 per minute");
    if (wish.extremeTachycardia && wish.extremeBradycardia && *wish.extremeBradycardia >= *wish.extremeTachycardia)
        return fail(ErrorCode::OutOfRange, "rhythm", "the slow extreme must be below the fast one");
    made.extremeTachycardia = wish.extremeTachycardia;
    made.extremeBradycardia = wish.extremeBradycardia;
    return made;
}

}
