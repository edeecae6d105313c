// SPDX-License-Identifier: GPL-3.0-or-later
// How the ward reaches the pixels: still parts by QPainter, waves straight into the window's own picture.
#include "ui/kit/button.h"
#include "ui/ward/tile_painter.h"
#include "ui/ward/ward_canvas.h"

#include <QBackingStore>
#include <QPaintEvent>
#include <QPainter>
#include <QWindow>

namespace wardlight::ward {
namespace {

bool isDirectFormat(QImage::Format format)
{
    return format == QImage::Format_RGB32 || format == QImage::Format_ARGB32 || format == QImage::Format_ARGB32_Premultiplied;
}

kit::PixelStrip pixelsOf(QImage& image, QPoint origin)
{
    const auto stride = image.bytesPerLine() / 4;
    return {reinterpret_cast<std::uint32_t*>(image.bits()) + origin.y() * stride + origin.x(), stride};
}

}

void WardCanvas::paintEvent(QPaintEvent* event)
{
    QPoint offset;
    auto* target = redirected(&offset);
    if (!backingStore() || target != backingStore()->paintDevice()) {
        QPainter painter(this); // a grab or a print: nothing of it is kept
        paintStatic(painter, event->region());
        paintWaveCopies(painter);
        return;
    }
    const auto& region = event->region();
    // More than was asked for (expose, resize, another theme): the pixels there are lost.
    const bool more = !(region - staticAnnounced_ - wavesAnnounced_).isEmpty();
    const auto redrawn = more ? region : region & staticAnnounced_;
    staticAnnounced_ = {};
    wavesAnnounced_ = {};
    if (!redrawn.isEmpty()) {
        QPainter painter(this);
        paintStatic(painter, redrawn);
    }
    paintWaves(redrawn);
    door_.painted(door_.now().mono);
}

void WardCanvas::paintStatic(QPainter& painter, const QRegion& region)
{
    painter.setClipRegion(region);
    for (const auto& part : region)
        painter.fillRect(part, theme_[kit::Token::Canvas]);
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        const auto& tile = tiles_[i];
        const auto box = outer(tile.rect);
        if (!region.intersects(box))
            continue;
        painter.save();
        painter.setClipRegion(region & box);
        painter.translate(tile.rect.topLeft());
        paintTile(painter, tile.model, tile.layout, theme_, flash_);
        if (hasFocus() && walked_ && focused_ == static_cast<int>(i))
            kit::drawFocusRing(painter, QRectF(4, 4, tile.layout.width - 8, tile.layout.height - 8), theme_, 6);
        painter.restore();
    }
}

void WardCanvas::drawStrips(kit::PixelStrip origin, const QRegion& redrawn)
{
    const double ratio = devicePixelRatioF();
    for (auto& tile : tiles_)
        for (auto& strip : tile.strips) {
            if (strip.box().isEmpty())
                continue;
            const QRectF box(strip.box().left() / ratio, strip.box().top() / ratio, strip.box().width() / ratio,
                             strip.box().height() / ratio);
            strip.draw(origin, !redrawn.isEmpty() && redrawn.intersects(box.toAlignedRect()));
        }
}

void WardCanvas::paintWaves(const QRegion& redrawn)
{
    const double ratio = devicePixelRatioF();
    auto* device = backingStore()->paintDevice();
    if (device->devType() == QInternal::Image && isDirectFormat(static_cast<QImage*>(device)->format())) {
        auto& image = *static_cast<QImage*>(device);
        const auto corner = mapTo(window(), QPoint(0, 0));
        const QPoint origin(qRound(corner.x() * ratio), qRound(corner.y() * ratio));
        const QSize needed(origin.x() + qFloor(width() * ratio), origin.y() + qFloor(height() * ratio));
        if (image.width() >= needed.width() && image.height() >= needed.height()) {
            drawStrips(pixelsOf(image, origin), redrawn);
            return;
        }
    }
    // Another depth or a platform that hides its pixels: keep our own and copy.
    const QSize size(qCeil(width() * ratio), qCeil(height() * ratio));
    const bool fresh = own_.size() != size;
    if (fresh) {
        own_ = QImage(size, QImage::Format_RGB32);
        own_.fill(theme_[kit::Token::Surface]);
    }
    drawStrips(pixelsOf(own_, {}), fresh ? QRegion(rect()) : redrawn);
    own_.setDevicePixelRatio(ratio);
    QPainter painter(this);
    for (const auto& tile : tiles_)
        for (const auto& strip : tile.strips)
            painter.drawImage(QPointF(strip.box().left() / ratio, strip.box().top() / ratio), own_, QRectF(strip.box()));
}

void WardCanvas::paintWaveCopies(QPainter& painter)
{
    const double ratio = devicePixelRatioF();
    QImage copy(QSize(qCeil(width() * ratio), qCeil(height() * ratio)), QImage::Format_RGB32);
    const auto pixels = pixelsOf(copy, {});
    for (const auto& tile : tiles_)
        for (const auto& strip : tile.strips) {
            if (strip.box().isEmpty() || strip.aimed() == 0)
                continue;
            strip.drawCopy(pixels);
            painter.drawImage(QRectF(strip.box().left() / ratio, strip.box().top() / ratio, strip.box().width() / ratio,
                                     strip.box().height() / ratio),
                              copy, QRectF(strip.box()));
        }
}

}
