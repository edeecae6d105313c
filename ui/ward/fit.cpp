// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace wardlight::ward {
namespace {

struct LeastSize {
    double width, height;
};
constexpr std::array<LeastSize, 6> leastSizes{
    {{140, 62}, {196, 100}, {270, 140}, {400, 200}, {560, 290}, {880, 420}}};

}

std::string_view tileClassName(TileClass c)
{
    constexpr std::array<std::string_view, 6> names{"XXS", "XS", "S", "M", "L", "XL"};
    return names[static_cast<std::size_t>(c)];
}

TileClass tileClassFor(double width, double height)
{
    for (std::size_t i = leastSizes.size(); i-- > 1;)
        if (width >= leastSizes[i].width && height >= leastSizes[i].height)
            return static_cast<TileClass>(i);
    return TileClass::XXS;
}

Fit fitTiles(int slots, double areaWidth, double areaHeight)
{
    slots = std::max(1, slots);
    Fit best;
    bool found = false;
    std::tuple<int, int, double> bestRank{};
    for (int columns = 1; columns <= slots; ++columns) {
        Fit fit;
        fit.columns = columns;
        fit.rows = (slots + columns - 1) / columns;
        fit.tileWidth = (areaWidth - (columns - 1) * tileGap) / columns;
        fit.tileHeight = (areaHeight - (fit.rows - 1) * tileGap) / fit.rows;
        if (fit.tileWidth < 1 || fit.tileHeight < 1)
            continue;
        fit.tileClass = tileClassFor(fit.tileWidth, fit.tileHeight);
        const int empty = columns * fit.rows - slots;
        // A grid that could lose a whole row or column holds nothing in it.
        const bool wasted = empty >= columns || empty >= fit.rows;
        const double shape = std::abs(std::log(fit.tileWidth / fit.tileHeight / 1.9)) + 0.04 * empty;
        const std::tuple rank{-static_cast<int>(fit.tileClass), wasted ? 1 : 0, shape};
        if (!found || rank < bestRank) {
            best = fit;
            bestRank = rank;
            found = true;
        }
    }
    return best;
}

}
