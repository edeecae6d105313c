// SPDX-License-Identifier: GPL-3.0-or-later
// A button for a finger: one big word or sign, a small one under it, filled when it is in force.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace wardlight::kit {

class BigButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit BigButton(QWidget* parent);
    void show(const Theme& theme, const QString& big, const QString& small, bool chosen);
    void choose(bool chosen);
    [[nodiscard]] bool isChosen() const { return chosen_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme theme_;
    QString big_, small_;
    bool chosen_ = false;
};

}
