// SPDX-License-Identifier: GPL-3.0-or-later
// What people have set for this station, taken over when it changes; and the sound's panel.
#include "ui/shell/shell_window.h"

#include "core/vitals/setting.h"

namespace wardlight::shell {
namespace {

kit::ThemeId themeOf(const std::string& name)
{
    for (const auto id : {kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast})
        if (name == kit::themeIdName(id))
            return id;
    return kit::ThemeId::Dark;
}

}

void ShellWindow::follow(const door::WardView& ward)
{
    if (!ward.site || ward.site == site_)
        return;
    site_ = ward.site;
    idleLock_ = std::chrono::minutes(site_->number("access.idle-lock"));
    for (const auto& setting : settings()) {
        if (setting.group != SettingGroup::Station || settings_.given.contains(std::string(setting.id)))
            continue;
        const std::string id(setting.id);
        const auto value = site_->setting(id);
        const auto before = followed_.find(id);
        // Nobody has ever set it: what the program was started with stays.
        if (before == followed_.end() ? !site_->changed(id) : before->second == value)
            continue;
        followed_[id] = value;
        if (id == "station.theme")
            setTheme(themeOf(value));
        else if (id == "station.touch") {
            settings_.touch = value == "on";
            ward_->setTouch(settings_.touch);
            header_->setTouch(settings_.touch);
        } else if (id == "station.numbers")
            ward_->setLeftHanded(value == "left");
        else if (id == "station.text" && settings_.textSize)
            settings_.textSize(settingNumber(id, value));
        else if (id == "station.return")
            returnAfter_ = std::chrono::minutes(settingNumber(id, value));
        else if (id == "station.language" && settings_.language) {
            if (const auto words = settings_.language(value))
                setWords(*words);
        }
    }
}

void ShellWindow::openSound()
{
    if (mayNow(Wish::TestSound))
        sound_->begin(theme_, words_, header_->soundAnchor(), roomForPopovers());
}

}
