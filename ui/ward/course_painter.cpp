// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet foot of the largest tiles: two hours of each number as a small line, and the last three events.
#include "ui/kit/font.h"
#include "ui/ward/tile_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wardlight::ward {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

constexpr double lineLeast = 110;  // dp: a trend narrower than this is left out
constexpr double labelColumn = 58; // dp
constexpr double eventsLeast = 220, eventsMost = 420;
constexpr double gap = 16;
constexpr double steadySpan = 10;   // of a number
constexpr auto joined = std::chrono::minutes(3); // minutes further apart than this are not joined

void paintLine(QPainter& p, const TileCourse& course, const CourseLine& line, const QRectF& box, const kit::Theme& theme)
{
    const auto small = face(13, Weight::Regular);
    p.setFont(face(13, Weight::SemiBold));
    p.setPen(theme[line.colour]);
    p.drawText(QRectF(box.left(), box.top(), labelColumn, box.height() / 2), Qt::AlignBottom | Qt::TextSingleLine | Qt::TextDontClip,
               line.label);
    if (line.stretches.empty())
        return;
    p.setFont(small);
    p.setPen(theme[Token::Text3]);
    if (textWidth(small, line.range) <= labelColumn)
        p.drawText(QRectF(box.left(), box.center().y(), labelColumn, box.height() / 2), Qt::AlignTop | Qt::TextSingleLine, line.range);
    // A steady number stays a steady line, however little it varies.
    const double span = std::max(line.high - line.low, steadySpan);
    const double middle = (line.high + line.low) / 2;
    const QRectF field = box.adjusted(labelColumn + 6, 4, 0, -4);
    const auto length = seconds(course.until - course.from);
    const auto place = [&](const door::TrendStretch& s) {
        return QPointF(field.left() + field.width() * seconds(s.at - course.from) / length,
                       field.center().y() - (double{s.mean} - middle) / span * field.height() * 0.9);
    };
    QPainterPath path;
    WallTime before;
    for (const auto& s : line.stretches) {
        const auto at = place(s);
        if (path.elementCount() == 0 || s.at - before > joined)
            path.moveTo(at);
        path.lineTo(at);
        before = s.at;
    }
    p.setPen(QPen(theme[Token::Line], 1));
    p.drawLine(field.bottomLeft(), field.bottomRight());
    p.setPen(QPen(theme[line.colour], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
}

}

void paintCourse(QPainter& p, const TileCourse& course, const QRectF& box, const kit::Theme& theme)
{
    const auto small = face(13, Weight::Regular);
    const auto strong = face(13, Weight::Medium);
    const double events = course.events.empty() ? 0 : std::clamp(box.width() * 0.34, eventsLeast, eventsMost);
    const double room = box.width() - (events > 0 ? events + gap : 0);
    auto lines = course.lines;
    const auto fit = static_cast<std::size_t>(std::max(0.0, (room + gap) / (labelColumn + lineLeast + gap)));
    if (lines.size() > fit)
        lines.resize(fit);
    if (!lines.empty()) {
        const double wide = (room + gap) / static_cast<double>(lines.size()) - gap;
        for (std::size_t i = 0; i < lines.size(); ++i)
            paintLine(p, course, lines[i], QRectF(box.left() + static_cast<double>(i) * (wide + gap), box.top() + 6, wide, box.height() - 12), theme);
    }
    const double high = (box.height() - 8) / 3;
    const double left = box.right() - events;
    for (std::size_t i = 0; i < course.events.size(); ++i) {
        const auto& event = course.events[i];
        const QRectF row(left, box.top() + 4 + static_cast<double>(i) * high, events, high);
        p.setFont(small);
        p.setPen(theme[Token::Text3]);
        p.drawText(row, Qt::AlignVCenter | Qt::TextSingleLine, event.clock);
        const double x = row.left() + textWidth(small, QStringLiteral("00:00 AM").left(event.clock.size())) + 8;
        const double tag = event.tag.isEmpty() ? 0 : textWidth(small, event.tag) + 8;
        if (tag > 0)
            p.drawText(row, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, event.tag);
        p.setFont(strong);
        p.setPen(theme[Token::Text2]);
        p.drawText(QRectF(x, row.top(), row.right() - tag - x, row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                   kit::cutName(strong, row.right() - tag - x, event.text));
    }
}

}
