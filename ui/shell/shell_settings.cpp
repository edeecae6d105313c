// SPDX-License-Identifier: GPL-3.0-or-later
// What people have set for this station, taken over when it changes; and the sound's panel.
#include "ui/shell/shell_window.h"

#include "core/vitals/setting.h"

#include <QApplication>
#include <QKeyEvent>

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
    ward_->setNames(door::nameRule(site_->setting("access.ward-names")));
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
            for (auto* page : pages_)
                if (page)
                    page->setTouch(settings_.touch);
        } else if (id == "station.monitors") {
            if (settings_.monitors)
                settings_.monitors(value);
        } else if (id == "station.letters")
            letters_ = value == "on";
        else if (id == "unit.waves") {
            waves_ = value == "classic" ? kit::WaveColours::Classic : kit::WaveColours::Quiet;
            setTheme(theme_.id);
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

/// A single character acts nowhere but where one writes, as long as letters are off.
bool ShellWindow::eatsLetter(QObject* watched, QEvent* event) const
{
    if (letters_ || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease && event->type() != QEvent::ShortcutOverride))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto text = key->text();
    if (text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace())
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        widget = QApplication::focusWidget();
    return !widget || !widget->testAttribute(Qt::WA_InputMethodEnabled);
}

void ShellWindow::openSound()
{
    if (mayNow(Wish::TestSound))
        sound_->begin(theme_, words_, header_->soundAnchor(), roomForPopovers());
}

}
