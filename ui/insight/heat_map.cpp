// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/heat_map.h"

#include <algorithm>
#include <cmath>

namespace wardlight::insight_ui {

using kit::face;
using kit::Token;
using kit::Weight;

namespace {

constexpr double heatLabel = 34, hoursHigh = 24, heatFoot = 44; // dp

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

}

HeatMap::HeatMap(QWidget* parent) : Chart(parent) {}

void HeatMap::show(std::vector<HeatRow> rows, QStringList hours, const QString& foot, QStringList lines)
{
    rows_ = std::move(rows);
    hours_ = std::move(hours);
    foot_ = foot;
    if (!foot.isEmpty())
        lines << foot;
    setLines(std::move(lines));
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    const QRectF area(edge + heatLabel, head, width() - 2 * edge - heatLabel, height() - head - hoursHigh - heatFoot);
    sayWrapped(p, face(13.5, Weight::Regular), Token::Text2, QRectF(edge, height() - heatFoot, width() - 2 * edge, heatFoot - 6), foot_);
    if (rows_.empty() || hours_.isEmpty() || area.height() < 10)
        return;
    int most = 1;
    for (const auto& row : rows_)
        for (const auto count : row.counts)
            most = std::max(most, count);
    const double high = area.height() / static_cast<double>(rows_.size());
    const double wide = area.width() / static_cast<double>(hours_.size());
    const auto small = face(12, Weight::Regular);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(18 / high))); // labels that do not touch
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        const double y = area.top() + high * static_cast<double>(r);
        if (r % every == 0)
            say(p, small, Token::Text3, QRectF(edge, y, heatLabel - 6, high), rows_[r].label);
        for (std::size_t h = 0; h < rows_[r].counts.size(); ++h) {
            const auto count = rows_[r].counts[h];
            // By the root: one alarm more is seen where there are few.
            const double share = count == 0 ? 0.06 : 0.16 + 0.84 * std::sqrt(static_cast<double>(count) / most);
            p.setPen(Qt::NoPen);
            p.setBrush(mixed(theme()[Token::Surface], theme()[Token::Accent], share));
            p.drawRoundedRect(QRectF(area.left() + wide * static_cast<double>(h) + 1, y + 1, wide - 2, high - 2), 3, 3);
        }
    }
    for (qsizetype h = 0; h < hours_.size(); ++h)
        if (!hours_[h].isEmpty()) {
            const double textWide = kit::textWidth(small, hours_[h]);
            const double x = std::min(area.left() + wide * static_cast<double>(h), area.right() - textWide);
            say(p, small, Token::Text3, QRectF(x, area.bottom() + 2, textWide + 1, hoursHigh - 4), hours_[h]);
        }
}

}
