// SPDX-License-Identifier: GPL-3.0-or-later
// The one typeface of the screens, in pixels of the layout (dp).
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

namespace wardlight::kit {

enum class Weight : int { Regular = 400, Medium = 500, SemiBold = 600, Bold = 700 };

/// Loads the shipped fonts once; false when none could be loaded (then Roboto, then the system's face is used).
/// Needs a QGuiApplication.
bool loadFonts();

/// pixels: height in dp, rounded; tracking in percent of the advance (−3 for big numbers).
[[nodiscard]] QFont face(double pixels, Weight weight, double tracking = 0);

/// Width of text in dp.
[[nodiscard]] double textWidth(const QFont& font, const QString& text);

}
