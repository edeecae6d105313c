// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_button.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace wardlight::kiosk {

using kit::Token;

KioskButton::KioskButton(QLatin1String icon, QWidget* parent)
    : QAbstractButton(parent)
    , icon_(icon)
{
    setFocusPolicy(Qt::StrongFocus);
}

void KioskButton::setTheme(const kit::Theme& theme, double scale)
{
    theme_ = theme;
    scale_ = scale;
    update();
}

void KioskButton::show(const QString& text, bool running)
{
    if (this->text() == text && running_ == running)
        return;
    setText(text);
    setAccessibleName(text);
    running_ = running;
    update();
}

void KioskButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KioskButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen edge(theme_[running_ ? Token::Text1 : Token::LineStrong], running_ ? 2 : 1);
    if (running_)
        edge.setDashPattern({3, 2});
    p.setPen(edge);
    p.setBrush(theme_[isDown() ? Token::LineStrong : Token::Raised]);
    p.drawRoundedRect(box, 12 * scale_, 12 * scale_);
    const double icon = 30 * scale_;
    kit::drawIcon(p, icon_, QRectF(box.center().x() - icon / 2, box.center().y() - icon - 2 * scale_, icon, icon), theme_[Token::Text1]);
    p.setPen(theme_[Token::Text1]);
    double size = 19 * scale_;
    const double wide = kit::textWidth(kit::face(size, kit::Weight::SemiBold), text());
    if (const double room = box.width() - 12 * scale_; wide > room) // the longest word of a language decides
        size *= room / wide;
    p.setFont(kit::face(size, kit::Weight::SemiBold));
    p.drawText(QRectF(box.left(), box.center().y() + 6 * scale_, box.width(), 28 * scale_), Qt::AlignCenter, text());
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(rect()), theme_, 12 * scale_);
}

}
