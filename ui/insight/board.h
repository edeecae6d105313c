// SPDX-License-Identifier: GPL-3.0-or-later
// Panels in rows, and some at the side where there is room for them; else they follow below.
#pragma once

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace wardlight::insight_ui {

class Board : public QWidget {
    Q_OBJECT
public:
    explicit Board(QWidget* parent);
    /// cells: panels with their share of the width. least: dp of height, of a row this wide, asked anew at each placing, 0: it is not there; stretch: its part of what is left.
    void addRow(std::vector<std::pair<QWidget*, int>> cells, std::function<int(int width)> least, int stretch);
    void addSide(QWidget* panel, std::function<int(int width)> least, int stretch);
    /// What all panels need at this width.
    [[nodiscard]] int least(int width) const;
    void place();
    static constexpr int gap = 12, edge = 14, sideWide = 560, sideFrom = 1500; ///< dp

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        std::vector<std::pair<QWidget*, int>> cells;
        std::function<int(int width)> least;
        int stretch = 0;
    };
    [[nodiscard]] bool hasSide(int width) const { return !side_.empty() && width >= sideFrom; }
    [[nodiscard]] std::vector<Row> column(int width) const;
    static int heightOf(const std::vector<Row>& rows, int width);
    static void placeIn(const std::vector<Row>& rows, const QRect& area);
    std::vector<Row> rows_, side_;
};

}
