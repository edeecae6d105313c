// SPDX-License-Identifier: GPL-3.0-or-later
// One number, large, with what it is and what it means.
#pragma once

#include "ui/insight/chart.h"

namespace wardlight::insight_ui {

struct Figure {
    QString title;  ///< "Time to acknowledge"
    QString number; ///< "16 s"
    QString side;   ///< "median"
    QString foot;   ///< "9 in 10 within 71 s"
    friend bool operator==(const Figure&, const Figure&) = default;
};

class FigureCard : public Chart {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent);
    void setFigure(const Figure& figure);
    [[nodiscard]] const Figure& figure() const { return figure_; }
    /// A white frame: what must be looked at first.
    void setMarked(bool on);
    /// Of four of them in a row this wide: narrow ones say more below each other.
    static int highFor(int rowWide) { return rowWide < 1280 ? 158 : 132; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figure figure_;
    bool marked_ = false;
};

}
