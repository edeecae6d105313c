// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/answer_button.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::alarms_ui {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

AnswerButton::AnswerButton(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }

void AnswerButton::show(const kit::Theme& theme, const QString& text, QLatin1String icon, Tag tag, bool live)
{
    if (text != this->text())
        setText(text);
    setAccessibleName(text);
    if (icon != icon_ || tag != tag_ || live != live_ || theme.id != theme_.id || !isVisible())
        update();
    theme_ = theme;
    icon_ = icon;
    tag_ = tag;
    live_ = live;
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QColor fill = theme_[Token::Raised], ink = theme_[Token::Text1], line = theme_[Token::LineStrong];
    double thick = 1;
    if (live_ && tag_ == Tag::High) {
        fill = theme_[Token::HighFill];
        ink = theme_[Token::HighText];
        line = theme_[Token::HighRing];
        thick = 3;
    } else if (live_ && tag_ == Tag::Medium) {
        fill = theme_[Token::MediumFill];
        ink = theme_[Token::MediumText];
        line = theme_[Token::MediumLine];
    } else if (live_ && tag_ == Tag::Low) {
        line = theme_[Token::LowLine];
        thick = 2;
    }
    p.setPen(QPen(line, thick));
    p.setBrush(fill);
    p.drawRoundedRect(box, 8, 8);
    const auto font = face(20, Weight::SemiBold);
    const double width = textWidth(font, text()) + 34;
    double x = (box.width() - width) / 2 + box.left();
    kit::drawIcon(p, icon_, QRectF(x, height() / 2.0 - 12, 24, 24), ink);
    p.setFont(font);
    p.setPen(ink);
    p.drawText(QRectF(x + 34, 0, box.width(), height()), Qt::AlignVCenter, text());
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(rect()).adjusted(4, 4, -4, -4), theme_, 6);
}

void AnswerButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT pressed();
    else
        event->ignore();
}

}
