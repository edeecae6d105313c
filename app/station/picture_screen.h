// SPDX-License-Identifier: GPL-3.0-or-later
// A screen for pictures, where there is none.
#pragma once

#include "app/station/options.h"

#include <QString>

namespace wardlight::app {

/// Before the application is made. folder: where a description of the screen may be written.
void useOffscreen(const Options& options, const QString& folder);

}
