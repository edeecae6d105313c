// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/board.h"

#include <algorithm>

namespace wardlight::insight_ui {

Board::Board(QWidget* parent) : QWidget(parent) {}

void Board::addRow(std::vector<std::pair<QWidget*, int>> cells, std::function<int(int width)> least, int stretch)
{
    rows_.push_back({std::move(cells), std::move(least), stretch});
}

void Board::addSide(QWidget* panel, std::function<int(int width)> least, int stretch)
{
    side_.push_back({{{panel, 1}}, std::move(least), stretch});
}

std::vector<Board::Row> Board::column(int width) const
{
    auto rows = rows_;
    if (!hasSide(width))
        rows.insert(rows.end(), side_.begin(), side_.end());
    return rows;
}

int Board::heightOf(const std::vector<Row>& rows, int width)
{
    int high = -gap;
    for (const auto& row : rows)
        if (const int least = row.least(width); least > 0)
            high += least + gap;
    return std::max(0, high);
}

int Board::least(int width) const
{
    const bool side = hasSide(width);
    const int main = heightOf(column(width), width - 2 * edge - (side ? sideWide + gap : 0));
    return std::max(main, side ? heightOf(side_, sideWide) : 0) + 2 * edge;
}

void Board::placeIn(const std::vector<Row>& rows, const QRect& area)
{
    int stretch = 0;
    for (const auto& row : rows)
        stretch += row.least(area.width()) > 0 ? row.stretch : 0;
    const int left = std::max(0, area.height() - heightOf(rows, area.width()));
    int y = area.top();
    for (const auto& row : rows) {
        const int least = row.least(area.width());
        if (least == 0)
            continue;
        const int high = least + (stretch > 0 ? left * row.stretch / stretch : 0);
        int weight = 0;
        for (const auto& cell : row.cells)
            weight += cell.second;
        const int wide = area.width() - gap * (static_cast<int>(row.cells.size()) - 1);
        int x = area.left(), before = 0;
        for (const auto& [panel, share] : row.cells) {
            const int from = wide * before / weight, to = wide * (before + share) / weight;
            panel->setGeometry(x + from, y, to - from, high);
            before += share;
            x += gap;
        }
        y += high + gap;
    }
}

void Board::place()
{
    const int right = hasSide(width()) ? sideWide + gap : 0;
    const QRect all = rect().adjusted(edge, edge, -edge, -edge);
    placeIn(column(width()), all.adjusted(0, 0, -right, 0));
    if (right > 0)
        placeIn(side_, QRect(all.right() + 1 - sideWide, all.top(), sideWide, all.height()));
}

void Board::resizeEvent(QResizeEvent*) { place(); }

}
