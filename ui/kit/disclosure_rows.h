// SPDX-License-Identifier: GPL-3.0-or-later
// A wave written line after line like a page: a minute a row, alarms tinted, a box around what is looked at.
#pragma once

#include "ui/kit/disclosure_reader.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace wardlight::kit {

/// Scrolls by whole rows, by wheel, finger, keys; a press chooses the moment. Rows begin at whole minutes of the place.
class DisclosureRows : public QWidget {
    Q_OBJECT
public:
    explicit DisclosureRows(QWidget* parent);
    void setTheme(const Theme& theme);
    void setWords(const Words& words);
    /// now: of the same moment as the wave's instants, so that rows have times of day.
    void show(const HeldWave& wave, const std::vector<HeldAlarm>& alarms, Now now);
    void clear();
    /// s a row: 30, 60, 120, 300 or 600.
    void setRowLength(double seconds);
    [[nodiscard]] double rowLength() const { return rowSeconds_; }
    /// What is looked at: from this moment, this many seconds. Scrolls so that it is seen.
    void choose(Instant from, double length);
    [[nodiscard]] Instant chosen() const { return chosen_; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] int firstRow() const { return first_; }
    [[nodiscard]] int rowsInSight() const;
    void scrollTo(int row);
    /// Where this moment stands; empty when it is not in sight.
    [[nodiscard]] QRectF boxOf(Instant from, double length) const;

Q_SIGNALS:
    void pressedAt(wardlight::Instant at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();
    void drawRow(QPainter& painter, int row, const QRectF& box) const;
    void speak();
    [[nodiscard]] Instant rowStart(int row) const;
    [[nodiscard]] QRectF rowBox(int row) const;
    [[nodiscard]] std::optional<Instant> momentAt(QPointF at) const;

    Theme theme_;
    Words words_;
    HeldWave wave_;
    std::vector<HeldAlarm> alarms_;
    Now now_;
    Instant origin_;                 ///< of row 0
    double rowSeconds_ = 60;
    double low_ = 0, high_ = 1;      ///< of all rows: one scale
    int first_ = 0;
    Instant chosen_;
    double chosenLength_ = 10;
    QPixmap picture_;
    std::optional<QPointF> down_;
    int downFirst_ = 0;
    bool dragged_ = false, atEnd_ = true;
};

}
