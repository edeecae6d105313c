// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart.h"

#include "ui/kit/button.h"

namespace wardlight::insight_ui {

using kit::face;
using kit::Token;
using kit::Weight;

Chart::Chart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus); // a screen reader's way to its lines
}

void Chart::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void Chart::setTitle(const QString& title, const QString& side)
{
    title_ = title;
    side_ = side;
    setAccessibleName(title);
    update();
}

void Chart::setLines(QStringList lines)
{
    lines_ = std::move(lines);
    setAccessibleDescription(lines_.join(QLatin1Char('\n')));
    update();
}

void Chart::say(QPainter& p, const QFont& font, Token ink, const QRectF& box, const QString& text, At at)
{
    auto fitting = text;
    if (kit::textWidth(font, text) > box.width() + 0.5) {
        fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        clipped_ << text;
    }
    p.setFont(font);
    p.setPen(theme_[ink]);
    const auto side = at == At::Right ? Qt::AlignRight : at == At::Middle ? Qt::AlignHCenter : Qt::AlignLeft;
    p.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | side, fitting);
}

void Chart::sayWrapped(QPainter& p, const QFont& font, Token ink, const QRectF& box, const QString& text)
{
    p.setFont(font);
    p.setPen(theme_[ink]);
    const auto needed = QFontMetricsF(font).boundingRect(box.adjusted(0, 0, 0, 1000), Qt::TextWordWrap, text);
    if (needed.height() > box.height() + 1)
        clipped_ << text;
    p.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

void Chart::paintPanel(QPainter& p)
{
    clipped_.clear();
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(theme_[Token::Surface]);
    p.setPen(QPen(theme_[Token::Line], 1));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(rect()), theme_, 10);
    const QRectF line(edge, 8, width() - 2 * edge, head - 12);
    const auto bold = face(13.5, Weight::SemiBold);
    const auto plain = face(13, Weight::Regular);
    say(p, bold, Token::Text2, line, title_);
    const auto left = line.width() - kit::textWidth(bold, title_) - 16;
    if (!side_.isEmpty() && left >= kit::textWidth(plain, side_)) // it yields to the heading
        say(p, plain, Token::Text3, line, side_, At::Right);
}

}
