// SPDX-License-Identifier: GPL-3.0-or-later
// How many columns and rows, and how big a tile gets. A function of slots and screen only, never of data.
#pragma once

#include <cstdint>
#include <string_view>

namespace wardlight::ward {

enum class TileClass : std::uint8_t { XXS, XS, S, M, L, XL };
[[nodiscard]] std::string_view tileClassName(TileClass c);
/// The greatest class whose least size (dp) this tile has; XXS also below its own.
[[nodiscard]] TileClass tileClassFor(double width, double height);

struct Fit {
    int columns = 1, rows = 1;
    TileClass tileClass = TileClass::XXS;
    double tileWidth = 0, tileHeight = 0; ///< dp
};

inline constexpr double tileGap = 6; ///< dp, between tiles and around them

/// area: width and height inside the outer gap, dp. slots ≥ 1.
/// source: resources/docs/screens.md, "Fit".
[[nodiscard]] Fit fitTiles(int slots, double areaWidth, double areaHeight);

}
