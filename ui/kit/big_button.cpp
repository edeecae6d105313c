// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/big_button.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::kit {


BigButton::BigButton(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }

void BigButton::show(const Theme& theme, const QString& big, const QString& small, bool chosen)
{
    theme_ = theme;
    big_ = big;
    small_ = small;
    chosen_ = chosen;
    setText(big.isEmpty() ? small : big);
    setAccessibleName(small.isEmpty() ? big : small);
    update();
}

void BigButton::choose(bool chosen)
{
    if (chosen_ == chosen)
        return;
    chosen_ = chosen;
    update();
}

void BigButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BigButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool filled = chosen_ || isDown();
    p.setPen(QPen(theme_[filled ? Token::ButtonPrimary : Token::LineField], 1.5));
    p.setBrush(theme_[filled ? Token::ButtonPrimary : Token::Surface]);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    p.setPen(theme_[filled ? Token::ButtonPrimaryText : Token::Text1]);
    const bool both = !big_.isEmpty() && !small_.isEmpty();
    const double bigSize = both ? 20 : 18;
    if (!big_.isEmpty()) {
        p.setFont(face(bigSize, Weight::SemiBold));
        p.drawText(both ? QRectF(0, 8, width(), 28) : QRectF(rect()), Qt::AlignCenter, big_);
    }
    if (!small_.isEmpty()) {
        double size = 13.5;
        while (size > 10.5 && textWidth(face(size, Weight::Medium), small_) > width() - 8)
            size -= 0.5;
        p.setFont(face(size, Weight::Medium));
        p.drawText(both ? QRectF(0, 38, width(), 22) : QRectF(rect()), Qt::AlignCenter, small_);
    }
    if (hasFocus())
        drawFocusRing(p, QRectF(rect()).adjusted(3, 3, -3, -3), theme_, 6);
}

}
