// SPDX-License-Identifier: GPL-3.0-or-later
// Which page stands behind which word of the rail.
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/rail.h"

namespace wardlight::shell {

/// Makes the page of a screen, a child of `parent`. Nothing: this version has no such screen.
[[nodiscard]] kit::Page* makePage(Screen screen, door::Door& door, kit::Commands& commands, const kit::Theme& theme,
                                  const kit::Words& words, QWidget* parent);

}
