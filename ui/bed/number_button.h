// SPDX-License-Identifier: GPL-3.0-or-later
// One number of a bed: shows its value with limits, age and reason; a press opens its limits.
#pragma once

#include "ui/bed/lane_model.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace wardlight::bed {

class NumberButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NumberButton(QWidget* parent);
    /// Does nothing when nothing differs.
    void show(const NumberCell& cell, const kit::Theme& theme);
    [[nodiscard]] const NumberCell& cell() const { return cell_; }
    /// Height in dp of the value's digits as drawn in this size, for tests.
    [[nodiscard]] double valueSize() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool limitBelow() const;
    NumberCell cell_;
    kit::Theme theme_;
};

}
