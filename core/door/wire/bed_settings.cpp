// SPDX-License-Identifier: GPL-3.0-or-later
// What persons set in a bed, who is asked about it, and what the unit's profiles have.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {
namespace {

void encodePress(const PressView& press, pb::Press& out)
{
    out.set_by(press.by);
    out.set_at(number(press.at));
}
PressView decodePress(const pb::Press& in, Check& check) { return {check.text(in.by(), "press.by"), wall(in.at())}; }

Parameter parameterOf(const std::string& id) { return parameterFromId(id).value_or(Parameter::None); }

std::optional<double> limitIn(bool has, double value, Check& check)
{
    check.holds(!has || std::isfinite(value), "limit");
    return has && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}

void encodeSettings(const BedView& bed, pb::BedState& out)
{
    out.set_profile(bed.profile);
    out.set_has_roster(bed.roster != nullptr);
    if (bed.roster)
        for (const auto& p : *bed.roster) {
            auto& entry = *out.add_roster();
            entry.set_person(p.person);
            entry.set_duty(std::string(dutyId(p.duty)));
            entry.set_role(std::string(roleId(p.role)));
            entry.set_by_hand_only(p.byHandOnly);
        }
    encodePress(bed.audioPausedBy, *out.mutable_audio_paused_by());
    encodePress(bed.audioOffBy, *out.mutable_audio_off_by());
    encodePress(bed.alarmsPausedBy, *out.mutable_alarms_paused_by());
    encodePress(bed.alarmsOffBy, *out.mutable_alarms_off_by());
    out.set_hidden_by_pause(bed.hiddenByPause);
    for (const auto& off : bed.kindsOff) {
        auto& kind = *out.add_kinds_off();
        kind.set_kind(std::string(kindId(off.kind)));
        encodePress(off.press, *kind.mutable_press());
    }
    for (const auto& c : bed.limitChanges) {
        auto& change = *out.add_limit_changes();
        change.set_parameter(std::string(info(c.parameter).id));
        change.set_high(c.high);
        if (c.value)
            change.set_value(*c.value);
        if (c.unit)
            change.set_unit(*c.unit);
        change.set_wider(c.wider);
        change.set_delay_ms(c.delay.count());
        encodePress(c.press, *change.mutable_press());
    }
    for (const auto parameter : bed.limitsUnset)
        out.add_limits_unset(std::string(info(parameter).id));
}

void decodeSettings(const pb::BedState& in, BedView& bed, Check& check)
{
    check.count(in.roster_size(), "bed.roster");
    check.count(in.kinds_off_size(), "bed.kinds_off");
    check.count(in.limit_changes_size(), "bed.limit_changes");
    check.count(in.limits_unset_size(), "bed.limits_unset");
    if (!check.good())
        return;
    bed.profile = check.text(in.profile(), "bed.profile");
    if (in.has_roster()) {
        auto roster = std::make_shared<RosterView>();
        for (const auto& p : in.roster())
            roster->push_back({check.text(p.person(), "roster.person"), dutyFromId(p.duty()).value_or(Duty::None),
                               roleFromId(p.role()).value_or(Role::Nurse), p.by_hand_only()});
        bed.roster = std::move(roster);
    }
    bed.audioPausedBy = decodePress(in.audio_paused_by(), check);
    bed.audioOffBy = decodePress(in.audio_off_by(), check);
    bed.alarmsPausedBy = decodePress(in.alarms_paused_by(), check);
    bed.alarmsOffBy = decodePress(in.alarms_off_by(), check);
    bed.hiddenByPause = in.hidden_by_pause();
    for (const auto& off : in.kinds_off())
        if (const auto kind = kindFromId(off.kind()))
            bed.kindsOff.push_back({*kind, decodePress(off.press(), check)});
    for (const auto& c : in.limit_changes()) {
        LimitChangeView change;
        change.parameter = parameterOf(c.parameter());
        change.high = c.high();
        change.value = limitIn(c.has_value(), c.value(), check);
        change.unit = limitIn(c.has_unit(), c.unit(), check);
        change.wider = c.wider();
        change.delay = std::chrono::milliseconds(std::clamp<std::int64_t>(c.delay_ms(), 0, 86'400'000));
        change.press = decodePress(c.press(), check);
        if (change.parameter != Parameter::None)
            bed.limitChanges.push_back(std::move(change));
    }
    for (const auto& id : in.limits_unset())
        if (const auto parameter = parameterOf(id); parameter != Parameter::None)
            bed.limitsUnset.push_back(parameter);
}

void encodeProfiles(const WardView& ward, pb::WardState& out)
{
    out.set_roster_title(ward.rosterTitle);
    for (const auto& p : ward.profiles) {
        auto& profile = *out.add_profiles();
        profile.set_group(static_cast<std::uint32_t>(p.group));
        profile.set_unset(p.unset);
        for (const auto& l : p.limits) {
            auto& limit = *profile.add_limits();
            limit.set_parameter(std::string(info(l.parameter).id));
            if (l.low)
                limit.set_low(*l.low);
            if (l.high)
                limit.set_high(*l.high);
            limit.set_low_off(l.lowOff);
            limit.set_high_off(l.highOff);
        }
    }
}

void decodeProfiles(const pb::WardState& in, WardView& ward, Check& check)
{
    ward.rosterTitle = check.text(in.roster_title(), "ward.roster_title");
    check.count(in.profiles_size(), "ward.profiles");
    for (const auto& p : in.profiles()) {
        ProfileView profile;
        profile.group = check.choice(p.group(), AgeGroup::Neonate, "profile.group");
        profile.unset = p.unset();
        check.count(p.limits_size(), "profile.limits", static_cast<int>(Parameter::Count));
        for (const auto& l : p.limits())
            if (const auto parameter = parameterOf(l.parameter()); parameter != Parameter::None)
                profile.limits.push_back({parameter, limitIn(l.has_low(), l.low(), check), limitIn(l.has_high(), l.high(), check),
                                          l.low_off(), l.high_off()});
        ward.profiles.push_back(std::move(profile));
    }
}

}
