// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_waves.h"

#include "ui/kit/font.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace wardlight::kiosk {

using kit::face;
using kit::Token;
using kit::Weight;

KioskWaves::KioskWaves(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Waves"));
}

void KioskWaves::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    setStrips();
    update();
}

void KioskWaves::place(const KioskLayout& layout)
{
    scale_ = layout.scale;
    setGeometry(layout.lanes.toAlignedRect());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].box = layout.waves[i].translated(-layout.lanes.topLeft());
        rows_[i].wave = rows_[i].box.adjusted(0, std::round(20 * scale_), 0, -std::round(6 * scale_));
    }
    setStrips();
    update();
}

void KioskWaves::show(std::shared_ptr<const door::BedView> bed, const std::vector<kit::Lane>& lanes)
{
    std::vector<kit::Lane> shown;
    for (const auto& lane : lanes)
        if (lane.wave >= 0 && shown.size() < rows_.size())
            shown.push_back(lane);
    const bool same = shown == lanes_;
    bed_ = std::move(bed);
    lanes_ = std::move(shown);
    setStrips();
    if (!same)
        update();
}

void KioskWaves::setVeil(const QString& title, const QString& below)
{
    if (veil_ == title && below_ == below)
        return;
    veil_ = title;
    below_ = below;
    update();
}

void KioskWaves::setStrips()
{
    auto screen = kit::screenScaleOf(*this);
    // Read from farther away than a monitor: a millimetre of paper is as wide as the type beside it is large.
    screen.pixelsPerMm = 96 / 25.4 * screen.ratio * scale_;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        auto& row = rows_[i];
        if (i >= lanes_.size() || lanes_[i].flat || !bed_ || static_cast<std::size_t>(lanes_[i].wave) >= bed_->waves.size()) {
            if (!row.strip.isEmpty()) {
                row.strip.clear();
                update(row.box.toAlignedRect());
            }
            continue;
        }
        const auto& ground = theme_[Token::Surface];
        const kit::LaneStrip::Look look{theme_[lanes_[i].colour], ground, theme_[Token::Text1], ground, ground, theme_.isLight()};
        auto setting = lanes_[i].setting;
        setting.gain.reset(); // one bed, no millimetres to read: as large as it fits
        row.strip.set(bed_->waves[static_cast<std::size_t>(lanes_[i].wave)], setting,
                      QSize(static_cast<int>(row.wave.width() * screen.ratio), static_cast<int>(row.wave.height() * screen.ratio)), look, screen);
    }
}

void KioskWaves::draw(Instant display)
{
    if (!veil_.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    for (auto& row : rows_)
        if (const auto changed = row.strip.advance(display); !changed.isEmpty())
            update(QRectF(row.wave.left() + changed.left() / ratio, row.wave.top(), changed.width() / ratio, row.wave.height())
                       .toAlignedRect()
                       .adjusted(-1, 0, 1, 0));
}

void KioskWaves::paintEvent(QPaintEvent* event)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(event->rect(), theme_[Token::Surface]);
    if (!veil_.isEmpty()) {
        p.setPen(theme_[Token::Text2]);
        p.setFont(face(34 * scale_, Weight::Bold, -2.5));
        p.drawText(QRectF(0, height() / 2.0 - 60 * scale_, width(), 48 * scale_), Qt::AlignCenter, veil_);
        p.setPen(theme_[Token::Text3]);
        p.setFont(face(20 * scale_, Weight::Regular));
        p.drawText(QRectF(0, height() / 2.0, width(), 32 * scale_), Qt::AlignCenter, below_);
        return;
    }
    const double ratio = devicePixelRatioF();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        if (i + 1 < rows_.size()) {
            p.setPen(theme_[Token::Line]);
            p.drawLine(QPointF(0, row.box.bottom() - 0.5), QPointF(width(), row.box.bottom() - 0.5));
        }
        if (i >= lanes_.size())
            continue;
        const auto& lane = lanes_[i];
        const auto wanted = event->rect() & row.wave.toAlignedRect();
        if (lane.flat) {
            QPen pen(theme_[Token::Text3], 2, Qt::CustomDashLine, Qt::RoundCap);
            pen.setDashPattern({1, 4});
            p.setPen(pen);
            p.drawLine(QPointF(16, row.wave.center().y()), QPointF(width() - 16, row.wave.center().y()));
        } else if (!wanted.isEmpty()) {
            const QRect clip(QPoint(static_cast<int>(std::floor((wanted.left() - row.wave.left()) * ratio)), 0),
                             QPoint(static_cast<int>(std::ceil((wanted.right() + 1 - row.wave.left()) * ratio)), static_cast<int>(row.wave.height() * ratio) - 1));
            row.strip.paint(p, row.wave.topLeft(), clip & QRect(0, 0, static_cast<int>(row.wave.width() * ratio), static_cast<int>(row.wave.height() * ratio)));
        }
        p.setPen(theme_[lane.colour]);
        p.setFont(face(18 * scale_, Weight::SemiBold));
        p.drawText(QRectF(12 * scale_, row.box.top() + 6 * scale_, width(), 26 * scale_), Qt::AlignVCenter,
                   lane.flat || lane.poor ? lane.name + QStringLiteral("  ·  ") + lane.note.section(QStringLiteral(" · "), 0, 0) : lane.name);
    }
}

}
