// SPDX-License-Identifier: GPL-3.0-or-later
// One number of a proposal: what it is now, what is tried, less and more.
#pragma once

#include "ui/kit/button.h"

#include <QWidget>

namespace wardlight::insight_ui {

class LimitStepper : public QWidget {
    Q_OBJECT
public:
    explicit LimitStepper(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// name: "Low limit"; now: "now 90"; wished: "88 %". changed: it differs.
    void show(const QString& name, const QString& now, const QString& wished, bool changed, bool canLess, bool canMore);
    [[nodiscard]] kit::Button* less() const { return less_; }
    [[nodiscard]] kit::Button* more() const { return more_; }
    [[nodiscard]] const QString& wished() const { return wished_; }
    static constexpr int high = 92; ///< dp

Q_SIGNALS:
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    kit::Theme theme_;
    kit::Button *less_, *more_;
    QString name_, now_, wished_;
    bool changed_ = false;
};

}
