// SPDX-License-Identifier: GPL-3.0-or-later
// How the limits look.
#include "ui/kit/font.h"
#include "ui/kit/lane_model.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/limits_popover_places.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {

void LimitsPopover::paintStepper(QPainter& p, int column, const QString& name, const QString& value, const QString& was) const
{
    const QRectF box(columnAt(column), stepperTop, columnWide(), stepperHigh);
    p.setPen(Qt::NoPen);
    p.setBrush(theme()[Token::Surface]);
    p.drawRoundedRect(box, 8, 8);
    p.setFont(face(13, Weight::Regular));
    p.setPen(theme()[Token::Text2]);
    p.drawText(QRectF(box.left() + 8, box.top() + 3, box.width(), 20), Qt::AlignVCenter, name);
    p.setPen(theme()[Token::Text3]);
    const double beside = column < 2 ? parts_[static_cast<std::size_t>(Part::LowOff)]->width() + 10 : 8;
    const double top = box.top() + 26 + limitsTarget;
    p.drawText(QRectF(box.left() + beside, top, box.width() - beside - 6, box.bottom() - top - 2),
               Qt::AlignVCenter | Qt::AlignRight | Qt::TextWordWrap, was);
    p.setPen(theme()[Token::Text1]);
    const QRectF between(box.left() + 52, box.top() + 26, box.width() - 104, limitsTarget); // − and +
    int size = 26;
    while (size > 14 && textWidth(face(size, Weight::SemiBold, -2), value) > between.width())
        --size; // "coupé"
    p.setFont(face(size, Weight::SemiBold, -2));
    p.drawText(between, Qt::AlignCenter | Qt::TextDontClip, value);
}

void LimitsPopover::paintHistogram(QPainter& p) const
{
    const auto box = histogramBox();
    const auto [low, high] = span();
    const auto place = [&](double v) { return box.left() + (v - low) / (high - low) * box.width(); };
    p.setPen(theme()[Token::Line]);
    p.drawLine(box.bottomLeft(), box.bottomRight());
    if (effect_ && !effect_->bins.empty()) {
        const int most = *std::max_element(effect_->bins.begin(), effect_->bins.end());
        for (std::size_t i = 0; i < effect_->bins.size(); ++i) {
            const double from = effect_->first + static_cast<double>(i) * effect_->width;
            const bool outside = (wish_.low && from + effect_->width <= *wish_.low + 1e-9) || (wish_.high && from > *wish_.high + 1e-9);
            // A root, so that a rare value is still seen.
            const double share = effect_->bins[i] == 0 ? 0 : std::sqrt(static_cast<double>(effect_->bins[i]) / std::max(1, most));
            const QRectF bar(place(from) + 1, box.bottom() - share * (box.height() - 8), std::max(2.0, place(from + effect_->width) - place(from) - 2), share * (box.height() - 8));
            p.setPen(Qt::NoPen);
            p.setBrush(theme()[outside ? Token::HistoryMedium : Token::LineStrong]);
            p.drawRoundedRect(bar, 2, 2);
        }
    }
    const auto line = [&](const std::optional<double>& v) {
        if (!v)
            return;
        p.setPen(QPen(theme()[Token::Accent], 2));
        p.drawLine(QPointF(place(*v), box.top() - 4), QPointF(place(*v), box.bottom()));
        p.setBrush(theme()[Token::Accent]);
        p.drawEllipse(QPointF(place(*v), box.top() - 4), 5, 5);
    };
    line(wish_.low);
    line(wish_.high);
    p.setFont(face(12, Weight::Regular));
    p.setPen(theme()[Token::Text3]);
    for (int i = 0; i <= 4; ++i) {
        const double v = low + (high - low) * i / 4;
        const double x = std::clamp(place(v) - 24, box.left(), box.right() - 48);
        p.drawText(QRectF(x, box.bottom() + 2, 48, 16), i == 0 ? Qt::AlignLeft : i == 4 ? Qt::AlignRight : Qt::AlignHCenter, words_.value(numeric_.parameter, v));
    }
}

void LimitsPopover::paintEvent(QPaintEvent* event)
{
    Popover::paintEvent(event);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto bold = face(18, Weight::Bold);
    const auto plain = face(14, Weight::Regular);
    const auto title = tr("%1 limits", "of a number").arg(parameterLabel(numeric_.parameter));
    p.setFont(bold);
    p.setPen(theme()[Token::Text1]);
    p.drawText(QRectF(limitsEdge, 4, limitsWide, 40), Qt::AlignVCenter, title);
    p.setFont(plain);
    p.setPen(theme()[Token::Text2]);
    const double x = limitsEdge + textWidth(bold, title) + 10;
    p.drawText(QRectF(x, 4, limitsWide - x - limitsEdge, 40), Qt::AlignVCenter, cutName(plain, limitsWide - x - limitsEdge, about_));
    const auto value = [&](const std::optional<double>& v) { return v ? words_.value(numeric_.parameter, *v) : tr("off", "limits"); };
    const auto was = [&](const std::optional<double>& now, const std::optional<double>& given) {
        return now == given ? tr("unit %1", "a limit of the unit's profile, which is in force").arg(value(given))
                            : tr("was %1, unit %2", "limit in force, and of the unit's profile").arg(value(now), value(given));
    };
    const auto wait = [&](std::chrono::milliseconds d) { return tr("%1 s", "seconds").arg(d.count() / 1000); };
    paintStepper(p, 0, tr("Low"), value(wish_.low), was(inForce_.low, profile_.low));
    paintStepper(p, 1, tr("High"), value(wish_.high), was(inForce_.high, profile_.high));
    paintStepper(p, 2, tr("Delay"), wait(wish_.delay),
                 wish_.delay == inForce_.delay ? tr("unchanged") : tr("was %1", "a delay").arg(wait(inForce_.delay)));
    const QRectF head(limitsEdge, histogramTop - 32, limitsWide - 2 * limitsEdge, 20);
    p.setFont(face(13, Weight::Regular));
    p.setPen(theme()[Token::Text2]);
    p.drawText(head, Qt::AlignVCenter, !effect_ || effect_->bins.empty() ? tr("No values yet")
                                       : fromMemory_                     ? tr("The last %1: nothing is recorded", "length of time").arg(durationText(effect_->covered))
                                                                         : tr("The last 24 hours"));
    if (isUsable(numeric_.validity))
        p.drawText(head, Qt::AlignVCenter | Qt::AlignRight, tr("now %1", "value").arg(words_.value(numeric_.parameter, numeric_.value)));
    paintHistogram(p);
    double y = histogramTop + histogramHigh + 26;
    const auto row = [&](const QString& name, const QString& text) {
        p.setPen(theme()[Token::Line]);
        p.drawLine(QPointF(limitsEdge, y), QPointF(limitsWide - limitsEdge, y));
        p.setFont(face(14.5, Weight::Regular));
        p.setPen(theme()[Token::Text2]);
        p.drawText(QRectF(limitsEdge, y, limitsWide - 2 * limitsEdge, 30), Qt::AlignVCenter, name);
        p.setFont(face(14.5, Weight::SemiBold));
        p.setPen(theme()[Token::Text1]);
        p.drawText(QRectF(limitsEdge, y, limitsWide - 2 * limitsEdge, 30), Qt::AlignVCenter | Qt::AlignRight, text);
        y += 30;
    };
    const bool known = effect_ && !effect_->bins.empty();
    row(fromMemory_ ? tr("Alarms in this time") : tr("Alarms, last 8 h"), known ? QStringLiteral("%1 → %2").arg(effect_->now).arg(effect_->then) : QStringLiteral("–"));
    row(tr("Of a minute or longer, missed"), known ? QString::number(effect_->missed) : QStringLiteral("–"));
    if (!complaint_.isEmpty()) {
        p.setFont(face(14, Weight::SemiBold));
        p.setPen(theme()[Token::Text1]);
        p.drawText(QRectF(limitsEdge, y, limitsWide - 2 * limitsEdge, 26), Qt::AlignVCenter, complaint_);
    }
}

}
