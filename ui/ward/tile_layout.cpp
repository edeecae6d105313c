// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/tile_layout.h"

#include <algorithm>
#include <array>

namespace wardlight::ward {
namespace {

// In the order of TileClass.
constexpr std::array<TileSizes, 6> allSizes{{
    // head block name age  value label limit column foot foottext band lanes speed pen nominal
    {20, 14, 13, 0, 26, 12, 0, 0, 18, 13, 13, 0, 40, 1.3, 79},
    {25, 16, 13.5, 0, 31, 12, 0, 0, 26, 13, 14, 1, 40, 1.3, 114},
    {30, 17, 14.5, 13, 34, 13, 12, 108, 30, 14, 15, 1, 52, 1.8, 154},
    {34, 19, 16, 14, 50, 13.5, 13, 142, 44, 15.5, 18, 2, 62, 1.8, 235},
    {42, 22, 18, 15, 64, 15, 14, 196, 46, 19, 20, 3, 78, 1.8, 315},
    {52, 26, 22, 17, 120, 18, 16, 300, 72, 22, 24, 5, 110, 1.8, 476},
}};

// Below these two numbers side by side cannot be read.
constexpr double tinyWidth = 112;
constexpr double tinyHeight = 54;

constexpr double edge = 6; // room for the widest frame: ring 3 and colour 3

std::vector<double> shares(std::size_t lanes)
{
    switch (lanes) {
    case 0: return {};
    case 1: return {1};
    case 2: return {1.3, 1};
    case 3: return {1.25, 0.9, 0.9};
    case 4: return {1.25, 1, 0.9, 0.9};
    default: return {1.25, 1, 0.9, 0.9, 0.9};
    }
}

void stack(std::vector<QRectF>& out, const QRectF& box, const std::vector<double>& parts)
{
    double sum = 0;
    for (const double p : parts)
        sum += p;
    double y = box.top();
    for (const double p : parts) {
        const double h = box.height() * p / sum;
        out.emplace_back(box.left(), y, box.width(), h);
        y += h;
    }
}

void layoutRow(TileLayout& t, const TileSizes& s)
{
    // Smallest classes: numbers side by side, the wave strip under them.
    const double rowHeight = s.lanes == 0 ? t.body.height() : std::max(34.0, t.body.height() * 0.52);
    const double half = t.body.width() / 2;
    t.numbers.emplace_back(t.body.left(), t.body.top(), half, rowHeight);
    t.numbers.emplace_back(t.body.left() + half, t.body.top(), half, rowHeight);
    if (s.lanes > 0)
        t.lanes.emplace_back(edge, t.body.top() + rowHeight, t.width - 2 * edge,
                             t.body.height() - rowHeight - 2);
    if (s.lanes == 0 && rowHeight >= 33) {
        t.labelsAbove = true;
        t.valueSize = std::min({s.value * 1.2, (rowHeight - s.label - 3) / 0.78, (half - 14) / 1.85});
        return;
    }
    // "188" beside its label must fit in half the tile.
    t.valueSize = std::min({s.value * 1.5, rowHeight * 0.92, (half - 42) / 1.75,
                            s.value * std::max(1.0, t.height / s.nominal)});
}

void layoutColumn(TileLayout& t, const TileSizes& s, int lanes, bool leftHanded)
{
    const double grow = std::clamp(t.height / s.nominal, 1.0, 1.5);
    const double column = std::min(s.numberColumn * grow, t.width * 0.42);
    const double left = leftHanded ? edge : t.width - column - edge + 2;
    const QRectF numbers(left, t.body.top() + 4, column - 2, t.body.height() - 8);
    const std::size_t cells = t.tileClass >= TileClass::L ? (t.tileClass == TileClass::XL ? 4 : 3) : 2;
    stack(t.numbers, numbers,
          cells == 4   ? std::vector<double>{1.3, 1.3, 0.9, 0.8}
          : cells == 3 ? std::vector<double>{1.2, 1.2, 0.9}
                       : std::vector<double>{1, 1});
    const double pad = t.tileClass == TileClass::S ? 2 : 5;
    const double waveLeft = leftHanded ? numbers.right() + 4 : 8;
    const double waveRight = leftHanded ? t.width - 8 : left - 4;
    stack(t.lanes, QRectF(waveLeft, t.body.top() + pad, waveRight - waveLeft, t.body.height() - 2 * pad),
          shares(static_cast<std::size_t>(std::clamp(lanes, 1, s.lanes))));
    const double cell = t.numbers.front().height();
    t.valueSize = std::min({s.value * grow, (cell - s.label - 3) / 0.86, (column - 18) / 1.98});
    t.pressureSize = std::min({38 * grow, t.valueSize, (t.numbers.back().height() - s.label) / 0.9, (column - 18) / 4.1});
}

}

const TileSizes& sizesOf(TileClass c) { return allSizes[static_cast<std::size_t>(c)]; }

QRectF TileLayout::acknowledge(double least) const
{
    const double w = std::min(foot.width(), least);
    return {foot.right() - w, foot.top(), w, foot.height()};
}

TileLayout layoutTile(TileClass c, double width, double height, int lanesWanted, bool leftHanded)
{
    const auto& s = sizesOf(c);
    TileLayout t;
    t.tileClass = c;
    t.width = width;
    t.height = height;
    const double head = c == TileClass::XXS ? std::clamp(height * 0.27, s.head, 25.0) : s.head;
    const double foot = c == TileClass::XXS ? std::clamp(height * 0.28, s.foot, 26.0) : s.foot;
    t.head = {0, 0, width, head};
    t.foot = {0, height - foot, width, foot};
    if (c == TileClass::XXS && (width < tinyWidth || height < tinyHeight)) {
        t.tiny = true;
        t.head = t.block = t.foot = {0, 0, width, height};
        return t;
    }
    t.body = {edge, head, width - 2 * edge, height - head - foot};
    t.block = {0, 0, s.block * 1.2 + 20, head};
    if (s.numberColumn <= 0)
        layoutRow(t, s);
    else
        layoutColumn(t, s, lanesWanted, leftHanded);
    return t;
}

}
