// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons drawn from path data and tinted by the caller's colour.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <string_view>

class QPainter;

namespace wardlight::kit {

/// The path of SVG data (M L H V C S A Z, both cases); nothing when it breaks the grammar.
[[nodiscard]] std::optional<QPainterPath> pathFromSvg(std::string_view data);

/// Draws the icon called `name` in resources/icons/icons.toml into box (square, dp).
void drawIcon(QPainter& painter, QLatin1String name, const QRectF& box, const QColor& colour);
/// False for a name that has no icon.
[[nodiscard]] bool hasIcon(QLatin1String name);

}
