// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_card.h"

#include "ui/kit/font.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wardlight::handover {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

namespace {

constexpr int cardEdge = 20, cardHeadHigh = 40, courseHigh = 64, lineGap = 6; // dp
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont cardLine() { return face(15, Weight::Regular); }

int lineHeight(const QString& line, int width)
{
    return QFontMetrics(cardLine()).boundingRect(QRect(0, 0, width, 10'000), wrapping | Qt::TextWrapAnywhere, line).height() + lineGap;
}

}

HandoverCard::HandoverCard(QWidget* parent) : QWidget(parent) {}

void HandoverCard::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void HandoverCard::show(const CardModel& model)
{
    if (model == model_)
        return;
    model_ = model;
    setAccessibleName(model.bed.isEmpty() ? tr("No bed") : tr("Bed %1, %2, %3").arg(model.bed, model.name, model.score));
    setAccessibleDescription(model.lines.join(QStringLiteral(". ")));
    setMinimumHeight(heightForWidth(width()));
    update();
}

int HandoverCard::heightForWidth(int width) const
{
    int high = 2 * cardEdge + cardHeadHigh + (model_.course.empty() ? 0 : courseHigh + 8);
    for (const auto& line : model_.lines)
        high += lineHeight(line, std::max(80, width - 2 * cardEdge));
    return high;
}

void HandoverCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(theme_[Token::Raised]);
    p.drawRoundedRect(QRectF(rect()), 10, 10);
    if (model_.bed.isEmpty())
        return;
    const QRectF in = QRectF(rect()).adjusted(cardEdge, cardEdge, -cardEdge, -cardEdge);
    const auto put = [&](const QFont& font, Token colour, double x, double room, const QString& text) {
        p.setFont(font);
        p.setPen(theme_[colour]);
        p.drawText(QRectF(x, in.top(), room, 32), Qt::AlignVCenter, text);
        return x + textWidth(font, text);
    };
    const auto scoreFont = face(16, Weight::SemiBold);
    const double scoreLeft = in.right() - textWidth(scoreFont, model_.score);
    put(scoreFont, Token::Text1, scoreLeft, in.width(), model_.score);
    double x = put(face(24, Weight::Bold), Token::Text1, in.left(), in.width(), model_.bed) + 14;
    const auto nameFont = face(19, Weight::Bold, -1);
    x = put(nameFont, Token::Text1, x, scoreLeft - x, kit::cutName(nameFont, scoreLeft - x - 16, model_.name)) + 14;
    const auto plain = face(15, Weight::Regular);
    if (x + textWidth(plain, model_.about) < scoreLeft)
        put(plain, Token::Text2, x, scoreLeft - x, model_.about);
    double y = in.top() + cardHeadHigh;
    if (!model_.course.empty()) {
        float low = model_.course.front().low, high = model_.course.front().high;
        for (const auto& s : model_.course) {
            low = std::min(low, s.mean);
            high = std::max(high, s.mean);
        }
        const double span = std::max(10.0, static_cast<double>(high - low));
        const auto first = model_.course.front().at.microseconds;
        const auto length = std::max<double>(1, static_cast<double>(model_.course.back().at.microseconds - first));
        QPainterPath path;
        std::int64_t before = first;
        for (const auto& s : model_.course) {
            const QPointF at(in.left() + static_cast<double>(s.at.microseconds - first) / length * in.width(),
                             y + courseHigh - 8 - (static_cast<double>(s.mean - low)) / span * (courseHigh - 16));
            const bool gap = static_cast<double>(s.at.microseconds - before) > length / 20; // missing hours are never joined
            if (path.isEmpty() || gap)
                path.moveTo(at);
            else
                path.lineTo(at);
            before = s.at.microseconds;
        }
        p.setPen(QPen(theme_[Token::WaveEcg], 1.8));
        p.setBrush(Qt::NoBrush);
        p.drawPath(path);
        y += courseHigh + 8;
    }
    p.setFont(cardLine());
    for (qsizetype i = 0; i < model_.lines.size(); ++i) {
        const auto& line = model_.lines[i];
        const int high = lineHeight(line, static_cast<int>(in.width()));
        p.setPen(theme_[i == 0 ? Token::Text2 : Token::Text1]);
        p.drawText(QRectF(in.left(), y, in.width(), high), wrapping | Qt::TextWrapAnywhere, line);
        y += high;
    }
}

}
