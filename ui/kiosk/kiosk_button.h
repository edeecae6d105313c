// SPDX-License-Identifier: GPL-3.0-or-later
// One of the six big buttons of a bedside screen: an icon over a word.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QLatin1String>

namespace wardlight::kiosk {

class KioskButton : public QAbstractButton {
    Q_OBJECT
public:
    KioskButton(QLatin1String icon, QWidget* parent);
    void setTheme(const kit::Theme& theme, double scale);
    /// running: something of it goes on now ("Paused 1:42"): a dashed edge.
    void show(const QString& text, bool running);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLatin1String icon_;
    kit::Theme theme_;
    double scale_ = 1;
    bool running_ = false;
};

}
