// SPDX-License-Identifier: GPL-3.0-or-later
// A paint device without pixels that remembers where text was written, to ask whether any is cut off or lies over another.
#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QString>

#include <vector>

namespace wardlight::test {

struct WrittenText {
    QString text;
    QRectF ink; ///< where its glyphs are, in the device's dp
};

class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(QSize size) : size_(size), engine_(*this) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
    std::vector<WrittenText> written;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric m) const override
    {
        switch (m) {
        case PdmWidth: return size_.width();
        case PdmHeight: return size_.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(TextRecorder& owner) : QPaintEngine(AllFeatures), owner_(owner) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& now) override
        {
            if (now.state() & DirtyTransform)
                transform_ = now.transform();
        }
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            const auto ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
            owner_.written.push_back({item.text(), transform_.mapRect(ink)});
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        [[nodiscard]] Type type() const override { return User; }

    private:
        TextRecorder& owner_;
        QTransform transform_;
    };
    QSize size_;
    mutable Engine engine_;
};

}
