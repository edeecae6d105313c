// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/setting.h"

#include "core/base/number_text.h"

#include <algorithm>

namespace wardlight {
namespace {

using enum SettingGroup;

using enum SettingType;
constexpr std::string_view own = "settings.own", test = "alarm.test", defaults = "limits.defaults", demoting = "corroboration.switch", unset{};

constexpr std::size_t longestText = 200;

constexpr SettingInfo allSettings[] = {
    {"station.language", Station, SettingScope::Station, Choice, "en", "en fr-CA es", 0, 0, 1, unset, own},
    {"station.theme", Station, SettingScope::Station, Choice, "dark", "dark light night contrast", 0, 0, 1, unset, own},
    {"station.numbers", Station, SettingScope::Station, Choice, "right", "right left", 0, 0, 1, unset, own},
    {"station.text", Station, SettingScope::Station, Choice, "100", "100 115 130 145 160", 0, 0, 1, "%", own},
    {"station.touch", Station, SettingScope::Station, Flag, "off", "on off", 0, 0, 1, unset, own},
    {"station.return", Station, SettingScope::Station, Number, "3", unset, 1, 10, 1, "min", own},
    {"station.monitors", Station, SettingScope::Station, Choice, "one", "one span each", 0, 0, 1, unset, own},
    {"station.letters", Station, SettingScope::Station, Flag, "on", "on off", 0, 0, 1, unset, own},
    {"unit.waves", Station, SettingScope::Site, Choice, "quiet", "quiet classic", 0, 0, 1, unset, defaults},
    {"sound.volume", Sound, SettingScope::Station, Number, "100", unset, 10, 100, 5, "%", test},
    {"sound.output", Sound, SettingScope::Station, Text, "", unset, 0, 0, 1, unset, test},
    {"sound.lowest", Sound, SettingScope::Site, Number, "40", unset, 20, 100, 5, "%", defaults},
    {"alarms.clear-hold", Alarms, SettingScope::Site, Number, "2", unset, 0, 10, 1, "s", defaults},
    {"alarms.audio-pause", Alarms, SettingScope::Site, Choice, "120", "60 120 180", 0, 0, 1, "s", defaults},
    {"alarms.reminder", Alarms, SettingScope::Site, Number, "180", unset, 60, 300, 30, "s", defaults},
    {"alarms.budget", Alarms, SettingScope::Site, Number, "120", unset, 20, 500, 10, unset, defaults},
    {"alarms.latch-medium", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, defaults},
    {"demote.asystole", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, demoting},
    {"demote.extreme-bradycardia", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, demoting},
    {"demote.extreme-tachycardia", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, demoting},
    {"demote.ventricular-tachycardia", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, demoting},
    {"demote.ventricular-flutter-fibrillation", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, demoting},
    {"alarms.sounds-again-high", Alarms, SettingScope::Site, Number, "300", unset, 300, 300, 1, "s", defaults, true},
    {"alarms.sounds-again-medium", Alarms, SettingScope::Site, Number, "600", unset, 600, 600, 1, "s", defaults, true},
    {"alarms.undo", Alarms, SettingScope::Site, Number, "5", unset, 5, 5, 1, "s", defaults, true},
    {"alarms.escalation-high", Alarms, SettingScope::Site, Number, "60", unset, 60, 60, 1, "s", defaults, true},
    {"alarms.escalation-medium", Alarms, SettingScope::Site, Number, "180", unset, 180, 180, 1, "s", defaults, true},
    {"alarms.link-lost", Alarms, SettingScope::Site, Number, "10", unset, 10, 10, 1, "s", defaults, true},
    {"scores.alarm", Alarms, SettingScope::Site, Choice, "off", "off high medium", 0, 0, 1, unset, defaults},
    {"scores.trend-alarm", Alarms, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, defaults},
    {"scores.asked-first", Alarms, SettingScope::Site, Choice, "nurse", "nurse charge physician", 0, 0, 1, unset, defaults},
    {"access.idle-lock", Access, SettingScope::Site, Number, "5", unset, 1, 30, 1, "min", defaults},
    {"access.ward-names", Access, SettingScope::Site, Choice, "shown", "shown initials hidden", 0, 0, 1, unset, defaults},
    {"access.locked-names", Access, SettingScope::Site, Choice, "hidden", "hidden initials shown", 0, 0, 1, unset, defaults},
    {"access.locked-acknowledge", Access, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, defaults},
    {"access.locked-audio-pause", Access, SettingScope::Site, Flag, "off", "on off", 0, 0, 1, unset, defaults},
};

}

std::span<const SettingInfo> settings() { return allSettings; }

const SettingInfo* settingInfo(std::string_view id)
{
    const auto found = std::find_if(std::begin(allSettings), std::end(allSettings), [&](const auto& s) { return s.id == id; });
    return found == std::end(allSettings) ? nullptr : found;
}

std::vector<std::string_view> choicesOf(const SettingInfo& setting)
{
    std::vector<std::string_view> all;
    for (auto rest = setting.choices; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        all.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return all;
}

Result<std::string> checkedSetting(std::string_view id, std::string_view value)
{
    const auto* setting = settingInfo(id);
    const std::string where(id.substr(0, 60));
    if (!setting)
        return fail(ErrorCode::NotFound, where, "there is no such setting");
    if (setting->fixed)
        return fail(ErrorCode::Refused, where, "this is fixed in the program");
    if (setting->type == SettingType::Text) {
        const bool plain = std::none_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        if (value.size() > longestText || !plain)
            return fail(ErrorCode::OutOfRange, where, "has at most 200 bytes and no control characters");
        return std::string(value);
    }
    if (setting->type != SettingType::Number) {
        const auto choices = choicesOf(*setting);
        if (std::find(choices.begin(), choices.end(), value) == choices.end())
            return fail(ErrorCode::OutOfRange, where, "may be: " + std::string(setting->choices));
        return std::string(value);
    }
    const auto number = parseNumber<int>(value);
    if (!number || *number < setting->least || *number > setting->most || (*number - setting->least) % setting->step != 0)
        return fail(ErrorCode::OutOfRange, where,
                    "may be " + std::to_string(setting->least) + " to " + std::to_string(setting->most) + " " + std::string(setting->unit) +
                        " in steps of " + std::to_string(setting->step));
    return std::to_string(*number);
}

int settingNumber(std::string_view id, std::string_view value)
{
    const auto kept = checkedSetting(id, value);
    const auto* setting = settingInfo(id);
    return parseNumber<int>(kept ? std::string_view(*kept) : setting ? setting->preset : std::string_view("0")).value_or(0);
}

}
