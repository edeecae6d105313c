// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/event_strip.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wardlight::insight_ui {
namespace {

constexpr double axisHigh = 22, wordHigh = 18, wordApart = 5; // dp

}

using kit::face;
using kit::Token;
using kit::Weight;

EventStrip::EventStrip(QWidget* parent) : Chart(parent) {}

void EventStrip::show(Strip strip, QStringList text)
{
    strip_ = std::move(strip);
    setLines(std::move(text));
}

void EventStrip::setFoot(int high)
{
    foot_ = high;
    update();
}

void EventStrip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    if (strip_.values.empty())
        return sayWrapped(p, face(15, Weight::Regular), Token::Text2, QRectF(edge, head, width() - 2 * edge, height() - head - edge), lines().join(QLatin1Char('\n')));
    if (!strip_.badge.isEmpty()) {
        const double used = edge + kit::textWidth(face(13.5, Weight::SemiBold), title()) + 12;
        say(p, face(14, Weight::SemiBold), Token::Text1, QRectF(used, 8, width() - used - edge, head - 12), strip_.badge, At::Right);
    }
    double low = 1e9, high = -1e9;
    const auto include = [&](double v) {
        low = std::min(low, v);
        high = std::max(high, v);
    };
    for (const auto v : strip_.values)
        if (std::isfinite(v))
            include(static_cast<double>(v));
    if (low > high)
        return;
    for (const auto* limit : {&strip_.now, &strip_.then})
        if (*limit)
            include((*limit)->value);
    const double room = std::max(1.0, (high - low) * 0.12);
    low -= room;
    high += room;
    const QRectF area(edge, head + 20, width() - 2 * edge, height() - foot_ - head - 20 - edge - (strip_.times.empty() ? 0 : axisHigh));
    const double length = static_cast<double>(std::max<std::size_t>(1, strip_.values.size() - 1));
    const auto y = [&](double v) { return area.bottom() - (v - low) / (high - low) * area.height(); };
    const auto x = [&](double seconds) { return area.left() + area.width() * seconds / length; };
    const auto small = face(13, Weight::Regular);
    const auto isCrossed = [&](const QRectF& box) { // by the number's line
        for (std::size_t i = 0; i < strip_.values.size(); ++i)
            if (std::isfinite(strip_.values[i]) && box.contains(QPointF(x(static_cast<double>(i)), y(static_cast<double>(strip_.values[i])))))
                return true;
        return false;
    };
    const auto limit = [&](const std::optional<StripLimit>& l, Token ink, bool above) {
        if (!l)
            return;
        p.setPen(QPen(theme()[ink], 1.3, Qt::DashLine));
        p.drawLine(QPointF(area.left(), y(l->value)), QPointF(area.right(), y(l->value)));
        const double wide = kit::textWidth(small, l->text);
        const QRectF right(area.right() - wide, y(l->value) + (above ? -20 : 2), wide + 1, wordHigh);
        const auto left = right.translated(area.left() - right.left(), 0);
        say(p, small, ink, isCrossed(right) && !isCrossed(left) ? left : right, l->text);
    };
    limit(strip_.now, Token::Text2, !strip_.then || strip_.now->value >= strip_.then->value);
    limit(strip_.then, Token::Accent, strip_.now && strip_.then->value > strip_.now->value);
    // Two moments may be close: the first has its word before its line, the later one behind it.
    const auto moment = [&](const StripTime& at, Token ink, bool before) {
        const bool inside = at.seconds <= length;
        const double line = x(std::min(at.seconds, length));
        const auto text = inside ? at.text : at.text + QStringLiteral(" →");
        const double wide = kit::textWidth(small, text);
        if (inside) {
            p.setPen(QPen(theme()[ink], 1.5));
            p.drawLine(QPointF(line, area.top() - 16), QPointF(line, area.bottom()));
        }
        const bool left = before || !inside || line + wordApart + wide > area.right();
        const QRectF box = left ? QRectF(area.left(), area.top() - 20, line - (inside ? wordApart : 0) - area.left(), wordHigh)
                                : QRectF(line + wordApart, area.top() - 20, area.right() - line - wordApart, wordHigh);
        say(p, small, ink, box, text, left ? At::Right : At::Left);
    };
    moment(strip_.announced, Token::Text2, strip_.later.has_value());
    if (strip_.later)
        moment(*strip_.later, Token::Accent, false);
    QPainterPath line, over; // over: between the number and the limit in force
    const double limitAt = strip_.now ? y(strip_.now->value) : 0;
    bool open = false; // a gap stays a gap
    const auto closeAt = [&](double last) {
        if (std::exchange(open, false))
            over.lineTo(last, limitAt);
    };
    const auto& values = strip_.values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            closeAt(line.currentPosition().x());
            continue;
        }
        const QPointF at(x(static_cast<double>(i)), y(static_cast<double>(values[i])));
        if (!std::exchange(open, true)) {
            line.moveTo(at);
            over.moveTo(at.x(), limitAt);
        } else
            line.lineTo(at);
        over.lineTo(at);
    }
    closeAt(line.currentPosition().x());
    if (strip_.now) {
        auto shade = theme()[Token::WavePleth];
        shade.setAlphaF(0.22F);
        p.save();
        p.setClipRect(strip_.high ? QRectF(area.left(), 0, area.width(), limitAt) : QRectF(area.left(), limitAt, area.width(), height()));
        p.fillPath(over, shade);
        p.restore();
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme()[Token::WavePleth], 2));
    p.drawPath(line);
    paintTimes(p, area);
}

void EventStrip::paintTimes(QPainter& p, const QRectF& area)
{
    const auto small = face(13, Weight::Regular);
    const double length = static_cast<double>(std::max<std::size_t>(1, strip_.values.size() - 1));
    double free = area.left() - 1;
    for (const auto& time : strip_.times) {
        const double wide = kit::textWidth(small, time.text);
        const double left = std::clamp(area.left() + area.width() * time.seconds / length - wide / 2, area.left(), area.right() - wide);
        if (left < free)
            continue;
        say(p, small, Token::Text3, QRectF(left, area.bottom() + 6, wide + 1, wordHigh), time.text);
        free = left + wide + 12;
    }
}

}
