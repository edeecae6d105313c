// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are in a tile, for each class. The same whatever the bed has to say.
#pragma once

#include "ui/ward/fit.h"

#include <QRectF>

#include <vector>

namespace wardlight::ward {

/// Sizes of a class in dp. source: resources/docs/screens.md, "The tile" and its pictures.
struct TileSizes {
    double head, block, name, age;      ///< head height; font sizes of bed number, name, age
    double value, label, limit;         ///< font sizes of a number, its label, its limits (0: not shown)
    double numberColumn;                ///< width; 0: numbers stand in a row above the wave
    double foot, footText, band;        ///< foot height, font sizes
    int lanes;
    double speed;                       ///< dp/s of the sweep
    double pen;                         ///< dp
    double nominal;                     ///< tile height the sizes are made for; digits grow with more
};
[[nodiscard]] const TileSizes& sizesOf(TileClass c);

struct TileLayout {
    TileClass tileClass = TileClass::M;
    double width = 0, height = 0;
    QRectF head, block, body, foot;
    std::vector<QRectF> lanes;
    std::vector<QRectF> numbers;        ///< HR, SpO₂, then as the class has room
    bool tiny = false;                  ///< too small for any number: only the bed, filled in its alarm's colour
    bool labelsAbove = false;           ///< smallest class: the label stands over its number
    double valueSize = 0;               ///< font size of the numbers
    double pressureSize = 0;            ///< of "128/76"
    /// Right part of the band, a press target of its own: at least `least` wide.
    [[nodiscard]] QRectF acknowledge(double least) const;
};

/// lanesWanted ≤ sizesOf(c).lanes is honoured by giving the rest more height; at least one.
[[nodiscard]] TileLayout layoutTile(TileClass c, double width, double height, int lanesWanted, bool leftHanded = false);

}
