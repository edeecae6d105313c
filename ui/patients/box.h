// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded ground for what belongs together.
#pragma once

#include "ui/kit/theme.h"

#include <QPainter>
#include <QWidget>

namespace wardlight::patients {

class Box : public QWidget {
public:
    explicit Box(QWidget* parent) : QWidget(parent) {}
    void setTheme(const kit::Theme& theme)
    {
        theme_ = theme;
        update();
    }
    /// A line around it instead of a ground: something to be read before going on.
    void setLoud(bool on)
    {
        loud_ = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(loud_ ? QPen(theme_[kit::Token::Text1], 2) : QPen(Qt::NoPen));
        p.setBrush(loud_ ? QBrush(Qt::NoBrush) : QBrush(theme_[kit::Token::Raised]));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }

private:
    kit::Theme theme_;
    bool loud_ = false;
};

}
