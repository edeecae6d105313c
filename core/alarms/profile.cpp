// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles from text, and the limits a bed has now.
#include "core/alarms/profile.h"

#include "core/alarms/alarm_kinds.h"
#include "core/base/toml.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace wardlight::alarms {
namespace {

constexpr Parameter withLimits[] = {
    Parameter::HeartRate,    Parameter::PulseRate,     Parameter::Spo2,       Parameter::RespirationRate,
    Parameter::NibpSystolic, Parameter::NibpDiastolic, Parameter::NibpMean,   Parameter::AbpSystolic,
    Parameter::AbpDiastolic, Parameter::AbpMean,       Parameter::PapSystolic, Parameter::PapDiastolic,
    Parameter::PapMean,      Parameter::CvpMean,       Parameter::IcpMean,    Parameter::CppMean,
    Parameter::Temperature,  Parameter::TemperatureDelta, Parameter::EtCo2,   Parameter::FiCo2,
    Parameter::Glucose,
};

bool hasLimits(Parameter p) { return std::find(std::begin(withLimits), std::end(withLimits), p) != std::end(withLimits); }
bool hasVeryLow(Parameter p) { return p == Parameter::Spo2 || p == Parameter::Glucose; }

LimitValue limitAt(const TomlNode& row, std::string_view key, Parameter p, const std::vector<std::string>& off)
{
    const bool isOff = std::find(off.begin(), off.end(), key) != off.end();
    if (!row.has(key))
        return {isOff ? LimitState::Off : LimitState::Unset, 0};
    if (isOff)
        row.complain(key, "has a value and is off");
    const auto& range = info(p);
    const auto value = row.number(key, 0, range.plausibleLow, range.plausibleHigh);
    if (std::abs(atStep(p, value) - value) > 1e-9)
        row.complain(key, fmt::format("is not a multiple of {}", range.step));
    return {LimitState::Set, atStep(p, value)};
}

void readLimits(const TomlNode& limits, bool complete, LimitSet& out)
{
    for (const auto& key : limits.keys()) {
        const auto parameter = parameterFromId(key);
        if (!parameter || !hasLimits(*parameter)) {
            limits.complain(key, "this parameter has no limits");
            continue;
        }
        const auto row = limits.table(key);
        if (!row)
            continue;
        row->onlyKeys({"low", "high", "very_low", "off", "delay"});
        const auto off = row->texts("off");
        for (const auto& word : off)
            if (word != "low" && word != "high")
                row->complain("off", "only low and high can be off");
        auto& entry = out[*parameter];
        entry.low = limitAt(*row, "low", *parameter, off);
        entry.high = limitAt(*row, "high", *parameter, off);
        if (hasVeryLow(*parameter))
            entry.veryLow = limitAt(*row, "very_low", *parameter, {});
        else if (row->has("very_low"))
            row->complain("very_low", "only spo2 and glucose have one");
        if (row->has("delay"))
            entry.delay = std::chrono::seconds(
                row->integer("delay", 0, 0, std::chrono::duration_cast<std::chrono::seconds>(longestDelay(*parameter)).count()));
        if (entry.low.state == LimitState::Set && entry.high.state == LimitState::Set
            && entry.low.value >= entry.high.value)
            row->complain("low", "low must be below high");
    }
    if (!complete)
        return;
    for (const auto p : withLimits) {
        const auto& entry = out[p];
        if (entry.low.state == LimitState::Unset || entry.high.state == LimitState::Unset
            || (hasVeryLow(p) && entry.veryLow.state == LimitState::Unset))
            limits.complain(info(p).id, "a complete profile sets this limit or says that it is off");
    }
}

}

std::span<const Parameter> limitedParameters() { return withLimits; }

std::chrono::milliseconds longestDelay(Parameter parameter)
{
    return parameter == Parameter::HeartRate ? std::chrono::seconds(10) : std::chrono::seconds(15);
}

Result<Profile> profile(std::string name, std::string_view tomlText)
{
    const auto document = TomlDocument::parse(std::move(name), tomlText);
    if (!document)
        return tl::unexpected(document.error());
    const auto& root = document->root();
    root.onlyKeys({"name", "group", "complete", "kinds_off", "rhythm", "limits"});
    Profile result;
    result.name = root.text("name", "");
    if (result.name.empty())
        root.complain("name", "a profile needs a name");
    if (const auto group = ageGroupFromId(root.text("group", "")))
        result.group = *group;
    else
        root.complain("group", "adult, child or neonate");
    for (const auto& id : root.texts("kinds_off")) {
        const auto kind = kindFromId(id);
        if (!kind)
            root.complain("kinds_off", fmt::format("there is no kind {}", id));
        else if (isNeverOff(*kind))
            root.complain("kinds_off", fmt::format("{} may never be switched off", id));
        else
            result.kindsOff.set(static_cast<std::size_t>(*kind));
    }
    const bool complete = root.flag("complete", false);
    if (const auto rhythm = root.table("rhythm")) {
        rhythm->onlyKeys({"extreme_tachycardia", "extreme_bradycardia"});
        if (rhythm->has("extreme_tachycardia"))
            result.extremeTachycardia = rhythm->number("extreme_tachycardia", 140, 60, 300);
        if (rhythm->has("extreme_bradycardia"))
            result.extremeBradycardia = rhythm->number("extreme_bradycardia", 40, 15, 150);
    }
    if (complete && (!result.extremeTachycardia || !result.extremeBradycardia))
        root.complain("rhythm", "a complete profile sets both extreme rates");
    if (const auto limits = root.table("limits"))
        readLimits(*limits, complete, result.limits);
    else if (complete)
        root.complain("limits", "a complete profile has limits");
    if (!document->problems().empty())
        return tl::unexpected(document->problems().front());
    return result;
}

LimitSet limitsInForce(const Profile& profile, std::span<const LimitsSet> changes)
{
    auto limits = profile.limits;
    for (const auto& change : changes) {
        auto& entry = limits[change.parameter];
        const auto& given = profile.limits[change.parameter];
        if (change.reset) {
            entry = given;
            continue;
        }
        entry.low = change.low ? LimitValue{LimitState::Set, *change.low} : LimitValue{LimitState::Off, 0};
        entry.high = change.high ? LimitValue{LimitState::Set, *change.high} : LimitValue{LimitState::Off, 0};
        entry.delay = change.delay.count() > 0 ? std::optional(change.delay) : given.delay;
    }
    return limits;
}

Result<LimitsSet> checkedLimits(LimitsSet wish)
{
    const std::string where(info(wish.parameter).id);
    if (!hasLimits(wish.parameter))
        return fail(ErrorCode::Unsupported, where, "this parameter has no limits");
    if (wish.reset)
        return LimitsSet{.parameter = wish.parameter, .low = {}, .high = {}, .reset = true};
    const double step = info(wish.parameter).step;
    // Towards the narrower side: a low limit upwards, a high limit downwards. 1e-6 of a step forgives conversion.
    if (wish.low)
        wish.low = atStep(wish.parameter, std::ceil(*wish.low / step - 1e-6) * step);
    if (wish.high)
        wish.high = atStep(wish.parameter, std::floor(*wish.high / step + 1e-6) * step);
    for (const auto& value : {wish.low, wish.high})
        if (value && !isPlausible(wish.parameter, *value))
            return fail(ErrorCode::OutOfRange, where, "this limit is outside what can be measured");
    if (wish.low && wish.high && *wish.low >= *wish.high)
        return fail(ErrorCode::OutOfRange, where, "the low limit must be below the high limit");
    if (wish.delay.count() < 0 || wish.delay > longestDelay(wish.parameter))
        return fail(ErrorCode::OutOfRange, where,
                    fmt::format("a delay is at most {} s", longestDelay(wish.parameter).count() / 1000));
    return wish;
}

}
