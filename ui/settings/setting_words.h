// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, profiles and people as words on the screen.
#pragma once

#include "core/door/site_view.h"
#include "core/vitals/command.h"
#include "ui/kit/text.h"

#include <QString>

namespace wardlight::settings_ui {

[[nodiscard]] QString settingName(const SettingInfo& setting);
/// What it does, a short sentence.
[[nodiscard]] QString settingAbout(const SettingInfo& setting);
/// "Left", "120 s", "On".
[[nodiscard]] QString settingValue(const SettingInfo& setting, const std::string& value);
[[nodiscard]] QString groupName(SettingGroup group);
[[nodiscard]] QString profileName(AgeGroup group);
[[nodiscard]] QString dutyWord(Duty duty);
[[nodiscard]] QString roleWord(Role role);
/// "R. Okafor, 22 November 07:02" or "J. L. and R. O., …"; "as delivered" when nobody has.
[[nodiscard]] QString whoText(const door::SignedView& who, const kit::Words& words);
/// What an outcome other than done means, as a sentence; empty when it is done.
[[nodiscard]] QString refusalText(const Outcome& outcome);

}
