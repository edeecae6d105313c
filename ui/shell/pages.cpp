// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

namespace wardlight::shell {

kit::Page* makePage(Screen screen, door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words,
                    QWidget* parent)
{
    (void)door;
    (void)commands;
    (void)theme;
    (void)words;
    (void)parent;
    switch (screen) {
    case Screen::Bed:
    case Screen::Alarms:
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
