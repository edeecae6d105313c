// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms a bed and day, day by day, stacked by priority, with the changes that were made on the way.
#pragma once

#include "ui/insight/chart.h"

#include <vector>

namespace wardlight::insight_ui {

/// A day's alarms a monitored bed-day. label: "24 Oct".
struct DayBar {
    QString label;
    double low = 0, medium = 0, high = 0;
    bool monitored = true; ///< else there is nothing to divide by: a gap
    [[nodiscard]] double total() const { return low + medium + high; }
};
/// before: the change came at the beginning of this bar, as a share of it.
struct DayMark {
    double at = 0; ///< in bars from the left
    QString text;
};

class DayBars : public Chart {
    Q_OBJECT
public:
    explicit DayBars(QWidget* parent);
    /// legend: low, medium, high as words.
    void show(std::vector<DayBar> bars, std::vector<DayMark> marks, const QStringList& legend, QStringList lines);
    [[nodiscard]] const std::vector<DayBar>& bars() const { return bars_; }
    [[nodiscard]] const std::vector<DayMark>& marks() const { return marks_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter);
    void paintMarks(QPainter& painter, const QRectF& area, double step);
    std::vector<DayBar> bars_;
    std::vector<DayMark> marks_;
    QStringList legend_;
};

/// A round number not below `most`, of which four equal parts are round, too.
[[nodiscard]] double axisTop(double most);

}
