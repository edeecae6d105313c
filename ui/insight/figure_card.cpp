// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/figure_card.h"

namespace wardlight::insight_ui {

using kit::face;
using kit::Token;
using kit::Weight;

FigureCard::FigureCard(QWidget* parent) : Chart(parent) {}

void FigureCard::setFigure(const Figure& figure)
{
    figure_ = figure;
    setTitle(figure.title);
    QStringList lines{figure.number + QLatin1Char(' ') + figure.side, figure.foot};
    lines.removeAll(QString());
    setLines(lines);
}

void FigureCard::setMarked(bool on)
{
    marked_ = on;
    update();
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    if (marked_) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(theme()[Token::Text1], 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
    const auto big = face(40, Weight::SemiBold, -2);
    const auto plain = face(15, Weight::Regular);
    const double wide = width() - 2 * edge;
    say(p, big, Token::Text1, QRectF(edge, 38, wide, 46), figure_.number);
    const double used = kit::textWidth(big, figure_.number) + 8;
    auto foot = figure_.foot;
    if (kit::textWidth(plain, figure_.side) <= wide - used)
        say(p, plain, Token::Text2, QRectF(edge + used, 51, wide - used, 30), figure_.side);
    else // a narrow card says it below
        foot = figure_.side + (foot.isEmpty() ? QString() : QStringLiteral(" · ") + foot);
    sayWrapped(p, face(13.5, Weight::Regular), Token::Text2, QRectF(edge, 84, wide, height() - 86), foot);
}

}
