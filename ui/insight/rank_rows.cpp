// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/rank_rows.h"

#include <algorithm>

namespace wardlight::insight_ui {

using kit::face;
using kit::Token;
using kit::Weight;

namespace {

constexpr double rankFoot = 48, cellGap = 16; // dp

}

RankRows::RankRows(QWidget* parent) : Chart(parent) {}

void RankRows::show(std::vector<RankRow> rows, const QStringList& columns, const QString& foot)
{
    rows_ = std::move(rows);
    foot_ = foot;
    QStringList lines;
    for (const auto& row : rows_) {
        QStringList parts{row.name};
        const QString cells[] = {row.value, row.share, row.note};
        for (int i = 0; i < 3; ++i)
            if (!cells[i].isEmpty())
                parts << (i < columns.size() && !columns[i].isEmpty() ? columns[i] + QLatin1Char(' ') + cells[i] : cells[i]);
        lines << parts.join(QStringLiteral(", "));
    }
    if (!foot.isEmpty())
        lines << foot;
    setLines(lines);
    setMinimumHeight(wanted());
}

int RankRows::wanted() const
{
    return static_cast<int>(head + leastRow * static_cast<double>(std::max<std::size_t>(rows_.size(), 1)) + (foot_.isEmpty() ? 12 : rankFoot));
}

void RankRows::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    const double bottom = foot_.isEmpty() ? 12 : rankFoot;
    if (!foot_.isEmpty())
        sayWrapped(p, face(13.5, Weight::Regular), Token::Text2, QRectF(edge, height() - rankFoot + 4, width() - 2 * edge, rankFoot - 8), foot_);
    if (rows_.empty())
        return;
    const double high = std::clamp((height() - head - bottom) / static_cast<double>(rows_.size()), leastRow, mostRow);
    const auto bold = face(14, Weight::SemiBold);
    const auto plain = face(14, Weight::Regular);
    double names = 0, values = 0, shares = 0, notes = 0;
    bool bars = false;
    for (const auto& row : rows_) {
        names = std::max(names, kit::textWidth(bold, row.name));
        values = std::max(values, kit::textWidth(bold, row.value));
        shares = std::max(shares, kit::textWidth(plain, row.share));
        notes = std::max(notes, kit::textWidth(plain, row.note));
        bars = bars || row.bar >= 0;
    }
    // Words have their room, the bar takes what is left; under 40 dp there is none.
    const auto gap = [](double wide) { return wide > 0 ? wide + cellGap : 0; };
    const double wide = width() - 2 * edge;
    double bar = bars ? wide - names - gap(values) - gap(shares) - gap(notes) - cellGap : 0;
    if (bars && bar < 40)
        bar = 0;
    bar = std::min(bar, std::max(260.0, 0.4 * wide));
    const double rest = wide - names - (bar > 0 ? bar + cellGap : 0) - gap(values) - gap(shares) - gap(notes);
    if (rest < 0)
        names += rest;
    double y = head;
    for (const auto& row : rows_) {
        double x = edge;
        say(p, bold, Token::Text1, QRectF(x, y, names + 1, high), row.name);
        x += names;
        if (bar > 0) {
            x += cellGap;
            if (row.bar >= 0) {
                const QRectF groove(x, y + high / 2 - 4, bar, 8);
                if (row.before >= 0) {
                    p.setPen(QPen(theme()[Token::Text2], 1.5));
                    p.setBrush(Qt::NoBrush);
                    p.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(std::max(8.0, bar * std::min(1.0, row.before)), 8)).adjusted(0.75, -0.25, -0.75, 0.25), 4, 4);
                } else {
                    p.setPen(Qt::NoPen);
                    p.setBrush(theme()[Token::Raised]);
                    p.drawRoundedRect(groove, 4, 4);
                }
                p.setPen(Qt::NoPen);
                p.setBrush(theme()[Token::Text2]);
                p.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(std::max(8.0, bar * std::min(1.0, row.bar)), 8)), 4, 4);
            }
            x += bar;
        }
        if (rest > 0 && notes <= 0) // figures stand at the right end
            x += rest;
        const auto cell = [&](double cellWide, const QString& text, const QFont& font, Token ink, At at) {
            if (cellWide <= 0)
                return;
            x += cellGap;
            say(p, font, ink, QRectF(x, y, cellWide + 1, high), text, at);
            x += cellWide;
        };
        cell(values, row.value, bold, Token::Text1, At::Right);
        cell(shares, row.share, plain, Token::Text2, At::Right);
        cell(notes, row.note, plain, Token::Text2, At::Left);
        p.setPen(QPen(theme()[Token::Line], 1));
        p.drawLine(QPointF(edge, y + high - 0.5), QPointF(width() - edge, y + high - 0.5));
        y += high;
    }
}

}
