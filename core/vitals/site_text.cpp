// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/site_text.h"

#include "core/base/safe_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace wardlight {
namespace {

using SiteJson = nlohmann::json;

void put(SiteJson& j, const char* key, const std::optional<double>& value)
{
    if (value)
        j[key] = *value;
}

std::optional<double> take(const SiteJson& j, const char* key)
{
    if (!j.contains(key))
        return std::nullopt;
    const auto value = j.at(key).get<double>();
    if (!std::isfinite(value))
        throw std::out_of_range(key);
    return value;
}

SiteJson limitsJson(const ProfileLimits& l)
{
    SiteJson j{{"parameter", info(l.parameter).id}};
    put(j, "low", l.low);
    put(j, "high", l.high);
    put(j, "very_low", l.veryLow);
    if (l.lowOff)
        j["low_off"] = true;
    if (l.highOff)
        j["high_off"] = true;
    if (l.delay)
        j["delay"] = l.delay->count();
    return j;
}

ProfileLimits limitsFrom(const SiteJson& j)
{
    ProfileLimits l;
    const auto parameter = parameterFromId(j.at("parameter").get<std::string>());
    if (!parameter)
        throw std::out_of_range("parameter");
    l.parameter = *parameter;
    l.low = take(j, "low");
    l.high = take(j, "high");
    l.veryLow = take(j, "very_low");
    l.lowOff = j.value("low_off", false);
    l.highOff = j.value("high_off", false);
    if (j.contains("delay"))
        l.delay = std::chrono::milliseconds(j.at("delay").get<std::int64_t>());
    return l;
}

template <class Enum> Enum known(std::optional<Enum> value, const char* what)
{
    if (!value)
        throw std::out_of_range(what);
    return *value;
}

}

std::string subjectOf(const SiteChange& change)
{
    return change.profile ? "profile:" + std::string(ageGroupId(change.profile->group)) : "setting:" + change.setting;
}

nlohmann::json toJson(const SiteChange& change)
{
    SiteJson j{{"reason", validText(change.reason)}};
    if (change.from.microseconds != 0)
        j["from"] = change.from.microseconds;
    if (!change.profile) {
        j["setting"] = validText(change.setting);
        j["value"] = validText(change.value);
        return j;
    }
    const auto& p = *change.profile;
    SiteJson profile{{"group", ageGroupId(p.group)}, {"version", p.version}, {"limits", SiteJson::array()}};
    for (const auto& l : p.limits)
        profile["limits"].push_back(limitsJson(l));
    put(profile, "extreme_tachycardia", p.extremeTachycardia);
    put(profile, "extreme_bradycardia", p.extremeBradycardia);
    j["profile"] = std::move(profile);
    return j;
}

nlohmann::json toJson(const UnitArranged& unit)
{
    SiteJson slots = SiteJson::array();
    for (const auto& slot : unit.slots)
        slots.push_back({{"bed", slot.bed.value}, {"label", validText(slot.label)}});
    return {{"unit", validText(unit.unit)}, {"slots", std::move(slots)}, {"last", unit.lastBed}};
}

nlohmann::json toJson(const RosterSet& roster)
{
    SiteJson order = SiteJson::array();
    for (const auto duty : roster.order)
        order.push_back(dutyId(duty));
    SiteJson people = SiteJson::array();
    for (const auto& p : roster.people) {
        SiteJson beds = SiteJson::array();
        for (const auto& bed : p.beds)
            beds.push_back(validText(bed));
        people.push_back({{"person", validText(p.person)}, {"role", roleId(p.role)}, {"duty", dutyId(p.duty)}, {"beds", std::move(beds)}});
    }
    SiteJson j{{"title", validText(roster.title)}, {"order", std::move(order)}, {"people", std::move(people)}};
    if (!roster.shifts.empty())
        j["shifts"] = roster.shifts;
    return j;
}

SiteChange siteChangeFrom(const nlohmann::json& j)
{
    SiteChange change;
    change.reason = j.value("reason", "");
    change.from = {j.value("from", std::int64_t{0})};
    change.setting = j.value("setting", "");
    change.value = j.value("value", "");
    if (!j.contains("profile"))
        return change;
    const auto& p = j.at("profile");
    ProfileVersion version;
    version.group = known(ageGroupFromId(p.at("group").get<std::string>()), "group");
    version.version = p.at("version").get<std::uint32_t>();
    for (const auto& l : p.at("limits"))
        version.limits.push_back(limitsFrom(l));
    version.extremeTachycardia = take(p, "extreme_tachycardia");
    version.extremeBradycardia = take(p, "extreme_bradycardia");
    change.profile = std::move(version);
    return change;
}

UnitArranged unitFrom(const nlohmann::json& j)
{
    UnitArranged unit;
    unit.unit = j.value("unit", "");
    unit.lastBed = j.value("last", std::uint64_t{0});
    for (const auto& slot : j.at("slots"))
        unit.slots.push_back({BedId{slot.value("bed", std::uint64_t{0})}, slot.value("label", "")});
    if (unit.slots.size() > mostUnitSlots)
        throw std::out_of_range("slots");
    for (const auto& slot : unit.slots) // ids are places in a table: one from a damaged line must not become a huge one
        if (slot.bed.value > unit.lastBed || unit.lastBed > 100'000)
            throw std::out_of_range("bed");
    return unit;
}

RosterSet rosterFrom(const nlohmann::json& j)
{
    RosterSet roster;
    roster.title = j.value("title", "");
    for (const auto& id : j.at("order"))
        roster.order.push_back(known(dutyFromId(id.get<std::string>()), "duty"));
    for (const auto& p : j.at("people")) {
        RosterDuty duty;
        duty.person = p.value("person", "");
        duty.role = known(roleFromId(p.at("role").get<std::string>()), "role");
        duty.duty = known(dutyFromId(p.at("duty").get<std::string>()), "duty");
        for (const auto& bed : p.at("beds"))
            duty.beds.push_back(bed.get<std::string>());
        roster.people.push_back(std::move(duty));
    }
    if (j.contains("shifts"))
        roster.shifts = j.at("shifts").get<std::vector<int>>();
    if (roster.shifts.size() > mostShifts)
        throw std::out_of_range("shifts");
    for (const int minute : roster.shifts)
        if (minute < 0 || minute >= minutesOfADay)
            throw std::out_of_range("shifts");
    return roster;
}

}
