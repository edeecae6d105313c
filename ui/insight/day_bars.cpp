// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/day_bars.h"

#include <algorithm>
#include <cmath>

namespace wardlight::insight_ui {

using kit::face;
using kit::Token;
using kit::Weight;

namespace {

constexpr double axisWide = 48, labelHigh = 26, markHigh = 24; // dp

}

double axisTop(double most)
{
    for (double power = 1;; power *= 10)
        for (const double top : {4.0, 8.0, 12.0, 20.0, 32.0})
            if (top * power >= most)
                return top * power;
}

DayBars::DayBars(QWidget* parent) : Chart(parent) {}

void DayBars::show(std::vector<DayBar> bars, std::vector<DayMark> marks, const QStringList& legend, QStringList lines)
{
    bars_ = std::move(bars);
    marks_ = std::move(marks);
    legend_ = legend;
    setLines(std::move(lines));
}

void DayBars::paintLegend(QPainter& p)
{
    const auto font = face(13, Weight::Regular);
    constexpr Token tints[] = {Token::HistoryLow, Token::HistoryMedium, Token::HistoryHigh};
    double x = width() - edge;
    for (int i = 0; i < legend_.size() && i < 3; ++i) { // from the right
        const double wide = kit::textWidth(font, legend_[i]);
        x -= wide;
        say(p, font, Token::Text2, QRectF(x, 8, wide + 1, head - 12), legend_[i]);
        x -= 20;
        p.setPen(Qt::NoPen);
        p.setBrush(theme()[tints[i]]);
        p.drawRoundedRect(QRectF(x, 8 + (head - 12) / 2 - 6, 12, 12), 3, 3);
        x -= 18;
    }
}

void DayBars::paintMarks(QPainter& p, const QRectF& area, double step)
{
    const auto font = face(13, Weight::SemiBold);
    double free = area.left(); // texts stand side by side; one without room is told by the lines
    for (const auto& mark : marks_) {
        const double x = area.left() + mark.at * step;
        p.setPen(QPen(theme()[Token::Accent], 1.5, Qt::DashLine));
        p.drawLine(QPointF(x, area.top() - markHigh + 4), QPointF(x, area.bottom()));
        const double wide = kit::textWidth(font, mark.text);
        const double left = std::clamp(x + 8, area.left(), std::max(area.left(), area.right() + axisWide - wide));
        const double place = x + 8 + wide <= area.right() + axisWide ? left : x - 8 - wide;
        if (place < free || place + wide > area.right() + axisWide)
            continue;
        say(p, font, Token::Accent, QRectF(place, area.top() - markHigh, wide + 1, markHigh), mark.text);
        free = place + wide + 12;
    }
}

void DayBars::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    paintLegend(p);
    const QRectF area(edge, head + markHigh, width() - 2 * edge - axisWide, height() - head - markHigh - labelHigh - 14);
    if (bars_.empty() || area.height() < 20)
        return;
    double most = 1;
    for (const auto& bar : bars_)
        most = std::max(most, bar.total());
    const double top = axisTop(most);
    const auto small = face(12, Weight::Regular);
    for (int i = 0; i <= 4; ++i) {
        const double y = area.bottom() - area.height() * i / 4;
        p.setPen(QPen(theme()[Token::Line], 1));
        p.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        say(p, small, Token::Text3, QRectF(area.right() + 4, y - 9, axisWide - 4, 18), QString::number(qRound(top * i / 4)), At::Right);
    }
    const double step = area.width() / static_cast<double>(bars_.size());
    const double wide = std::max(2.0, std::min(step * 0.78, 72.0));
    double labelFree = area.left();
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const auto& bar = bars_[i];
        const double x = area.left() + step * static_cast<double>(i) + (step - wide) / 2;
        double y = area.bottom();
        const auto part = [&](double value, Token tint) {
            const double high = area.height() * value / top;
            if (high <= 0)
                return;
            p.setPen(Qt::NoPen);
            p.setBrush(theme()[tint]);
            p.drawRoundedRect(QRectF(x, y - high, wide, std::max(1.5, high - 1.5)), 2, 2); // a gap between parts: not by hue alone
            y -= high;
        };
        part(bar.low, Token::HistoryLow);
        part(bar.medium, Token::HistoryMedium);
        part(bar.high, Token::HistoryHigh);
        const double textWide = kit::textWidth(small, bar.label);
        const double left = std::clamp(x + wide / 2 - textWide / 2, area.left(), area.right() - textWide);
        if (left >= labelFree) {
            say(p, small, Token::Text3, QRectF(left, area.bottom() + 4, textWide + 1, labelHigh - 6), bar.label);
            labelFree = left + textWide + std::max(24.0, step * 4);
        }
    }
    paintMarks(p, area, step);
}

}
