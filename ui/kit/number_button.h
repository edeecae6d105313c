// SPDX-License-Identifier: GPL-3.0-or-later
// One number of a bed: shows its value with limits, age and reason; a press opens its limits.
#pragma once

#include "ui/kit/lane_model.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace wardlight::kit {

class NumberButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NumberButton(QWidget* parent);
    /// Does nothing when nothing differs.
    void show(const NumberCell& cell, const Theme& theme);
    /// Of everything in it, for screens that are read from farther away.
    void setScale(double scale);
    [[nodiscard]] const NumberCell& cell() const { return cell_; }
    /// Height in dp of the value's digits as drawn in this size, for tests.
    [[nodiscard]] double valueSize() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool limitBelow() const;
    NumberCell cell_;
    Theme theme_;
    double scale_ = 1;
};

}
