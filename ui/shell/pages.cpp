// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/alarms/alarms_page.h"

namespace wardlight::shell {

kit::Page* makePage(Screen screen, door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words,
                    QWidget* parent)
{
    switch (screen) {
    case Screen::Alarms: return new alarms_ui::AlarmsPage(door, commands, theme, words, parent);
    case Screen::Bed:
    case Screen::Patients:
    case Screen::Ward:
    case Screen::Review:
    case Screen::Insight:
    case Screen::Fleet:
    case Screen::Settings:
    case Screen::Count: return nullptr;
    }
    return nullptr;
}

}
