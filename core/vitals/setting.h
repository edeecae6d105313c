// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting there is: what it is called, what it may be, what it is when nobody has set it, who may set it.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight {

enum class SettingGroup : std::uint8_t { Station, Sound, Alarms, Access };
enum class SettingType : std::uint8_t { Choice, Number, Flag, Text };
/// Of one place of work, or of the whole site.
enum class SettingScope : std::uint8_t { Station, Site };

/// choices: words between spaces; a flag is "on" or "off". least, most, step: of a number, which is whole.
/// A text is a name from outside, at most 200 bytes without control characters; empty is the preset's.
/// fixed: part of the program's promise; shown and never changed.
struct SettingInfo {
    std::string_view id;           ///< "alarms.reminder"
    SettingGroup group = SettingGroup::Station;
    SettingScope scope = SettingScope::Station;
    SettingType type = SettingType::Choice;
    std::string_view preset;       ///< the value when nobody has set it
    std::string_view choices;
    int least = 0, most = 0, step = 1;
    std::string_view unit;         ///< "s", "min", "%"; empty for words
    std::string_view permission;   ///< of resources/permissions.csv
    bool fixed = false;
};

/// In the order shown. source of the alarm figures and their ranges: resources/docs/alarms.md, "Numbers".
[[nodiscard]] std::span<const SettingInfo> settings();
/// Nothing for an id that does not exist.
[[nodiscard]] const SettingInfo* settingInfo(std::string_view id);
[[nodiscard]] std::vector<std::string_view> choicesOf(const SettingInfo& setting);

/// The value as it is kept. Errors: NotFound (no such setting), Refused (fixed), OutOfRange; the text says what may be.
[[nodiscard]] Result<std::string> checkedSetting(std::string_view id, std::string_view value);

/// The number of a kept value; of a wrong one the preset's.
[[nodiscard]] int settingNumber(std::string_view id, std::string_view value);

}
