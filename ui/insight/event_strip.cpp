// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/event_strip.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wardlight::insight_ui {

using kit::face;
using kit::Token;
using kit::Weight;

EventStrip::EventStrip(QWidget* parent) : Chart(parent) {}

void EventStrip::show(std::vector<float> values, std::size_t onset, const QString& sounded, std::optional<StripLimit> now, std::optional<StripLimit> then, QStringList text)
{
    values_ = std::move(values);
    onset_ = onset;
    sounded_ = sounded;
    now_ = std::move(now);
    then_ = std::move(then);
    setLines(std::move(text));
}

void EventStrip::setAxis(std::vector<StripTime> times, bool high)
{
    times_ = std::move(times);
    high_ = high;
    update();
}

void EventStrip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    double low = 1e9, high = -1e9;
    const auto include = [&](double v) {
        low = std::min(low, v);
        high = std::max(high, v);
    };
    for (const auto v : values_)
        if (std::isfinite(v))
            include(static_cast<double>(v));
    if (low > high)
        return;
    if (now_)
        include(now_->value);
    if (then_)
        include(then_->value);
    const double room = std::max(1.0, (high - low) * 0.12);
    low -= room;
    high += room;
    constexpr double axis = 22;
    const QRectF area(edge, head + 20, width() - 2 * edge, height() - head - 20 - edge - axis);
    const auto y = [&](double v) { return area.bottom() - (v - low) / (high - low) * area.height(); };
    const auto x = [&](std::size_t i) { return area.left() + area.width() * static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(1, values_.size() - 1)); };
    const auto small = face(13, Weight::Regular);
    const auto limit = [&](const std::optional<StripLimit>& l, Token ink, bool above) {
        if (!l)
            return;
        p.setPen(QPen(theme()[ink], 1.3, Qt::DashLine));
        p.drawLine(QPointF(area.left(), y(l->value)), QPointF(area.right(), y(l->value)));
        const double wide = kit::textWidth(small, l->text);
        say(p, small, ink, QRectF(area.right() - wide, y(l->value) + (above ? -20 : 2), wide + 1, 18), l->text);
    };
    limit(now_, Token::Text2, !then_ || now_->value >= then_->value);
    limit(then_, Token::Accent, now_ && then_->value > now_->value);
    p.setPen(QPen(theme()[Token::Text2], 1.3));
    p.drawLine(QPointF(x(onset_), area.top() - 16), QPointF(x(onset_), area.bottom()));
    const double soundedWide = kit::textWidth(small, sounded_);
    say(p, small, Token::Text2, QRectF(x(onset_) + 5, area.top() - 20, std::min(soundedWide + 1, area.right() - x(onset_)), 18), sounded_);
    QPainterPath line;
    bool open = false; // a gap stays a gap
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (!std::isfinite(values_[i])) {
            open = false;
            continue;
        }
        const QPointF at(x(i), y(static_cast<double>(values_[i])));
        open ? line.lineTo(at) : line.moveTo(at);
        open = true;
    }
    if (now_) { // what was over the limit in force
        auto shade = theme()[Token::WavePleth];
        shade.setAlphaF(0.22F);
        p.save();
        p.setClipRect(high_ ? QRectF(area.left(), 0, area.width(), y(now_->value)) : QRectF(area.left(), y(now_->value), area.width(), height()));
        for (std::size_t i = 0; i + 1 < values_.size(); ++i)
            if (std::isfinite(values_[i]) && std::isfinite(values_[i + 1]))
                p.fillRect(QRectF(QPointF(x(i), y(now_->value)), QPointF(x(i + 1), y(static_cast<double>(values_[i])))).normalized(), shade);
        p.restore();
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme()[Token::WavePleth], 2));
    p.drawPath(line);
    double free = area.left() - 1;
    for (const auto& time : times_) {
        const double wide = kit::textWidth(small, time.text);
        const double left = std::clamp(area.left() + area.width() * time.seconds / static_cast<double>(std::max<std::size_t>(1, values_.size() - 1)) - wide / 2, area.left(), area.right() - wide);
        if (left < free)
            continue;
        say(p, small, Token::Text3, QRectF(left, area.bottom() + 6, wide + 1, 18), time.text);
        free = left + wide + 12;
    }
}

}
