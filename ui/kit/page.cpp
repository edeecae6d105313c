// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

namespace wardlight::kit {

Page::Page(door::Door& door, Commands& commands, const Theme& theme, const Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , commands_(commands)
    , theme_(theme)
    , words_(words)
{
}

void Page::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void Page::setWords(const Words& words)
{
    words_ = words;
    update();
}

}
