// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/tile_card.h"

#include "ui/kit/lane_model.h"
#include "ui/ward/tile_painter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::ward {
namespace {

kit::Rgb cardRgb(const QColor& c)
{
    return {static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()), static_cast<std::uint8_t>(c.blue())};
}

}

TileCard::TileCard(QWidget* parent) : QWidget(parent, Qt::Popup)
{
    setFixedSize(cardWidth, cardHeight);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void TileCard::show(const door::BedView& bed, TileModel model, const kit::Theme& theme, FlashPhase flash, Instant display)
{
    model_ = std::move(model);
    theme_ = theme;
    flash_ = flash;
    layout_ = layoutTile(TileClass::M, cardWidth, cardHeight, std::max(1, static_cast<int>(model_.lanes.size())));
    const double ratio = devicePixelRatioF();
    const QSize size(qCeil(cardWidth * ratio), qCeil(cardHeight * ratio));
    if (waves_.size() != size)
        waves_ = QImage(size, QImage::Format_RGB32);
    strips_.resize(std::min(model_.lanes.size(), layout_.lanes.size()));
    for (std::size_t i = 0; i < strips_.size(); ++i) {
        const auto& lane = model_.lanes[i];
        if (lane.wave < 0 || lane.flat || model_.kind != TileKind::Live) {
            strips_[i] = {};
            continue;
        }
        const auto& wave = bed.waves[static_cast<std::size_t>(lane.wave)];
        const auto& box = layout_.lanes[i];
        strips_[i].set(wave, QRect(qFloor(box.left() * ratio), qFloor(box.top() * ratio), qFloor(box.width() * ratio), qFloor(box.height() * ratio)),
                       {cardRgb(theme[kit::waveColour(wave.format.label)]), cardRgb(theme[kit::Token::Surface]), cardRgb(theme[kit::Token::Text1]),
                        sizesOf(TileClass::M).pen, sizesOf(TileClass::M).speed},
                       ratio);
        strips_[i].aim(display);
        strips_[i].draw({reinterpret_cast<std::uint32_t*>(waves_.bits()), waves_.bytesPerLine() / 4}, false);
    }
    update();
}

QRectF TileCard::acknowledgeBox() const
{
    const double width = acknowledgeWidth(model_.band, layout_);
    return width > 0 ? layout_.acknowledge(std::max(width, 96.0)) : QRectF();
}

void TileCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintTile(p, model_, layout_, theme_, flash_);
    const double ratio = devicePixelRatioF();
    for (const auto& strip : strips_)
        if (!strip.box().isEmpty() && strip.aimed() > 0)
            p.drawImage(QRectF(strip.box().left() / ratio, strip.box().top() / ratio, strip.box().width() / ratio, strip.box().height() / ratio),
                        waves_, QRectF(strip.box()));
}

void TileCard::mousePressEvent(QMouseEvent* event)
{
    if (!rect().contains(event->pos())) {
        close();
        return;
    }
    if (acknowledgeBox().contains(event->position())) {
        Q_EMIT acknowledgePressed();
        return;
    }
    pressed_ = true;
}

void TileCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(pressed_, false) || !rect().contains(event->pos()))
        return;
    const auto at = event->position();
    close();
    if (layout_.foot.contains(at) && model_.band.form != Form::Quiet)
        Q_EMIT evidencePressed();
    else if (std::any_of(layout_.numbers.begin(), layout_.numbers.end(), [&](const QRectF& n) { return n.contains(at); }))
        Q_EMIT numberPressed();
    else
        Q_EMIT bedPressed();
}

}
