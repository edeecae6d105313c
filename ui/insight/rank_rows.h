// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a name, a bar, a number and a few words: what there is most of, first.
#pragma once

#include "ui/insight/chart.h"

#include <vector>

namespace wardlight::insight_ui {

struct RankRow {
    QString name;
    double bar = -1;      ///< 0 to 1; below 0: none
    QString value, share; ///< "142", "92 %"
    QString note;         ///< "Electrode 31 h"
    bool strong = false;  ///< said first, in bold
    double before = -1;   ///< 0 to 1: an outline around the bar, what it was; below 0: none
};

class RankRows : public Chart {
    Q_OBJECT
public:
    explicit RankRows(QWidget* parent);
    /// columns: what value, share and note are called by the screen reader; empty ones are not said. foot: a sentence under them.
    void show(std::vector<RankRow> rows, const QStringList& columns, const QString& foot = {});
    [[nodiscard]] const std::vector<RankRow>& rows() const { return rows_; }
    [[nodiscard]] const QString& foot() const { return foot_; }
    /// Height in which all rows stand at their least.
    [[nodiscard]] int wanted() const;
    static constexpr double leastRow = 32, mostRow = 46; ///< dp

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<RankRow> rows_;
    QString foot_;
};

}
