// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/card.h"

namespace wardlight::bed {

using kit::face;
using kit::Token;
using kit::Weight;

Card::Card(QWidget* parent) : QWidget(parent) {}

void Card::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void Card::say(QPainter& p, const QFont& font, const QColor& ink, const QRectF& box, const QString& text, bool right, bool cut)
{
    p.setFont(font);
    p.setPen(ink);
    p.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | (right ? Qt::AlignRight : Qt::AlignLeft),
               cut ? kit::cutName(font, box.width(), text) : text);
}

void Card::paintCard(QPainter& p, const QString& heading, const QString& word) const
{
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(theme_[Token::Surface]);
    p.setPen(QPen(theme_[Token::Line], 1));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const QRectF line(edge, 4, width() - 2 * edge, head - 6);
    const auto bold = face(13.5, Weight::SemiBold);
    const auto plain = face(13, Weight::Regular);
    say(p, bold, theme_[Token::Text2], line, heading);
    if (kit::textWidth(bold, heading) + kit::textWidth(plain, word) + 12 <= line.width())
        say(p, plain, theme_[Token::Text3], line, word, true);
}

}
