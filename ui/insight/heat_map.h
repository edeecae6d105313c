// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms by bed and hour: where and when.
#pragma once

#include "ui/insight/chart.h"

#include <vector>

namespace wardlight::insight_ui {

struct HeatRow {
    QString label;
    std::vector<int> counts; ///< one an hour
};

class HeatMap : public Chart {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent);
    /// hours: what stands under them, one a column; empty ones are not written. foot: a sentence under it.
    void show(std::vector<HeatRow> rows, QStringList hours, const QString& foot, QStringList lines);
    [[nodiscard]] const QString& foot() const { return foot_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<HeatRow> rows_;
    QStringList hours_;
    QString foot_;
};

}
