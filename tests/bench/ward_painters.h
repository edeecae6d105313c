// SPDX-License-Identifier: GPL-3.0-or-later
// The painters that bench_ward_paint and bench_ward_paced let run against each other: ours, the bare flush, incremental
// QPainter and QCustomPlot, on one load: 64 beds, three waves of 500 Hz each, swept at 90 px/s (180 at 4K).
#pragma once

#undef QT_NO_KEYWORDS // qcustomplot.h speaks them
#include "ui/kit/wave_painter.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QBackingStore>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <memory>
#include <vector>

namespace wardlight::bench {

using namespace wardlight::kit;

struct Load {
    int columns = 8, rows = 8, lanes = 3;
    int tileWidth = 224, tileHeight = 114, stripWidth = 168, stripHeight = 39;
    double rate = 500, speed = 90, pen = 1.5, framesASecond = 30;
    int left = 90, top = 128, gap = 6, windowWidth = 1920, windowHeight = 1080;
    [[nodiscard]] int strips() const { return columns * rows * lanes; }
    [[nodiscard]] double pace() const { return speed / rate; }
    [[nodiscard]] QRect box(int strip) const
    {
        const int tile = strip / lanes;
        return {left + tile % columns * (tileWidth + gap) + 8, top + tile / columns * (tileHeight + 2) + strip % lanes * stripHeight - 4,
                stripWidth, stripHeight};
    }
    [[nodiscard]] std::uint64_t samplesAt(int frame) const { return 2000 + static_cast<std::uint64_t>(frame * rate / framesASecond); }
};

/// One long trace for all strips, each from a place of its own.
inline const std::vector<std::int16_t>& longTrace()
{
    static const auto trace = [] {
        std::vector<std::int16_t> t(400'000);
        for (std::size_t i = 0; i < t.size(); ++i) {
            const double phase = std::fmod(static_cast<double>(i) / 500 * 1.2, 1.0);
            t[i] = static_cast<std::int16_t>(900 * std::exp(-std::pow((phase - 0.3) / 0.012, 2)) -
                                             250 * std::exp(-std::pow((phase - 0.335) / 0.012, 2)) +
                                             200 * std::exp(-std::pow((phase - 0.6) / 0.05, 2)) + 30 * std::sin(static_cast<double>(i) / 300));
        }
        return t;
    }();
    return trace;
}

inline std::int16_t sampleOf(int strip, std::uint64_t k) { return longTrace()[(static_cast<std::size_t>(k) + static_cast<std::size_t>(strip) * 97U) % longTrace().size()]; }

inline float rowAt(const Load& load, std::int16_t sample) { return static_cast<float>(load.stripHeight * 0.75 - sample * load.stripHeight * 0.65 / 1000); }

/// What every contestant is: a widget that shows frame n.
class Ward : public QWidget {
public:
    explicit Ward(const Load& load) : load_(load)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(load.windowWidth, load.windowHeight);
    }
    virtual void showFrame(int frame) = 0;

protected:
    [[nodiscard]] QRegion bands(int frame, int before) const
    {
        QRegion region;
        const auto local = [&](std::uint64_t k) { return std::fmod(static_cast<double>(k) * load_.pace(), load_.stripWidth); };
        const double from = local(load_.samplesAt(frame) - 1) - load_.speed / load_.framesASecond - before;
        for (int c = 0; c < load_.columns; ++c) {
            const auto strip = load_.box(c * load_.lanes);
            const auto last = load_.box(((load_.rows - 1) * load_.columns + c) * load_.lanes + load_.lanes - 1);
            QRect band(strip.left() + static_cast<int>(from), strip.top(), static_cast<int>(load_.speed / load_.framesASecond) + 21 + before, last.bottom() - strip.top() + 1);
            band = band & QRect(strip.left(), strip.top(), load_.stripWidth, band.height());
            if (from < 8 || band.isEmpty())
                band = QRect(strip.left(), strip.top(), load_.stripWidth, last.bottom() - strip.top() + 1);
            region += band;
        }
        return region;
    }
    Load load_;
};

class OurWard : public Ward {
public:
    explicit OurWard(const Load& load) : Ward(load), painters_(static_cast<std::size_t>(load.strips()))
    {
        for (auto& p : painters_) {
            StripLook look;
            look.line = {111, 221, 160};
            look.background = {17, 23, 31};
            look.dot = {238, 243, 248};
            look.pen = static_cast<float>(load.pen);
            look.dotRadius = 0;
            p.setLook(look);
            StripScale s;
            s.width = load.stripWidth;
            s.height = load.stripHeight;
            s.perSample = load.pace();
            s.zeroRow = rowAt(load, 0);
            s.rowsPerStep = static_cast<float>(load.stripHeight * 0.65 / 1000);
            p.setScale(s);
        }
    }
    void showFrame(int frame) override
    {
        end_ = load_.samplesAt(frame);
        if (!ready_)
            repaint();
        else
            repaint(bands(frame, 3));
    }
    /// Differing pixels between what stands in the window and a redraw.
    [[nodiscard]] int wrongPixels()
    {
        auto& image = *static_cast<QImage*>(backingStore()->paintDevice());
        auto copy = image.copy();
        auto copies = painters_;
        for (int i = 0; i < load_.strips(); ++i) {
            auto& p = copies[static_cast<std::size_t>(i)];
            const auto out = stripOf(copy, i);
            p.restart(p.redrawFrom(end_), out);
            feed(p, i, out);
        }
        int wrong = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                wrong += (image.pixel(x, y) & 0xFFFFFFU) != (copy.pixel(x, y) & 0xFFFFFFU) ? 1 : 0;
        return wrong;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        auto& image = *static_cast<QImage*>(backingStore()->paintDevice());
        for (int i = 0; i < load_.strips(); ++i) {
            auto& p = painters_[static_cast<std::size_t>(i)];
            const auto out = stripOf(image, i);
            if (!ready_)
                p.restart(p.redrawFrom(end_), out);
            feed(p, i, out);
        }
        ready_ = true;
    }

private:
    [[nodiscard]] PixelStrip stripOf(QImage& image, int strip) const
    {
        const auto stride = image.bytesPerLine() / 4;
        const auto box = load_.box(strip);
        return {reinterpret_cast<std::uint32_t*>(image.bits()) + box.top() * stride + box.left(), stride};
    }
    void feed(StripPainter& p, int strip, PixelStrip out)
    {
        const auto count = static_cast<std::size_t>(end_ - p.next());
        buffer_.resize(std::max(buffer_.size(), count));
        for (std::size_t i = 0; i < count; ++i)
            buffer_[i] = sampleOf(strip, p.next() + i);
        p.advance(std::span(buffer_).first(count), out);
    }
    std::vector<StripPainter> painters_;
    std::vector<std::int16_t> buffer_;
    std::uint64_t end_ = 0;
    bool ready_ = false;
};

/// Dirty bands handed to the window, nothing painted.
class FlushWard : public Ward {
public:
    using Ward::Ward;
    void showFrame(int frame) override { repaint(bands(frame, 3)); }

protected:
    void paintEvent(QPaintEvent*) override {}
};

/// The usual incremental way: clip to what is new and draw a few samples again.
class PainterWard : public Ward {
public:
    using Ward::Ward;
    void showFrame(int frame) override
    {
        end_ = load_.samplesAt(frame);
        repaint(frame == 0 ? QRegion(rect()) : bands(frame, 6));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const int back = 12 + static_cast<int>(load_.rate / load_.framesASecond);
        QPen pen(QColor(111, 221, 160), load_.pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        std::vector<QPointF> line;
        for (int i = 0; i < load_.strips(); ++i) {
            const auto box = load_.box(i);
            const double head = std::fmod(static_cast<double>(end_ - 1) * load_.pace(), load_.stripWidth);
            const QRectF fresh(box.left() + head - 4, box.top(), 16, box.height());
            p.setClipRect(fresh & QRectF(box));
            p.fillRect(fresh, QColor(17, 23, 31));
            line.clear();
            for (auto k = end_ - static_cast<std::uint64_t>(back); k < end_; ++k)
                line.emplace_back(box.left() + head - static_cast<double>(end_ - 1 - k) * load_.pace(),
                                  box.top() + double{rowAt(load_, sampleOf(i, k))});
            p.setPen(pen);
            p.drawPolyline(line.data(), static_cast<int>(line.size()));
        }
    }

private:
    std::uint64_t end_ = 0;
};

/// QCustomPlot: one plot, an axis rectangle a strip, its data replaced each frame.
class PlotWard : public Ward {
public:
    PlotWard(const Load& load, double pen) : Ward(load), plot_(new QCustomPlot(this))
    {
        plot_->setGeometry(rect());
        plot_->plotLayout()->clear();
        plot_->setBackground(QBrush(QColor(17, 23, 31)));
        auto* inset = new QCPLayoutInset;
        plot_->plotLayout()->addElement(0, 0, inset);
        for (int i = 0; i < load.strips(); ++i) {
            auto* area = new QCPAxisRect(plot_, false);
            area->setAutoMargins(QCP::msNone);
            area->setMinimumMargins(QMargins());
            area->setMargins(QMargins());
            auto* x = area->addAxis(QCPAxis::atBottom);
            auto* y = area->addAxis(QCPAxis::atLeft);
            for (auto* axis : {x, y}) {
                axis->setVisible(false);
                axis->grid()->setVisible(false);
            }
            x->setRange(0, load.stripWidth);
            y->setRange(-400, 1000);
            const auto box = load.box(i);
            inset->addElement(area, QRectF(box.left() / double(load.windowWidth), box.top() / double(load.windowHeight),
                                            box.width() / double(load.windowWidth), box.height() / double(load.windowHeight)));
            auto* graph = plot_->addGraph(x, y);
            graph->setPen(QPen(QColor(111, 221, 160), pen));
            graph->setAntialiased(true);
            graphs_.push_back(graph);
        }
    }
    void showFrame(int frame) override
    {
        const auto end = load_.samplesAt(frame);
        const auto whole = static_cast<std::uint64_t>(load_.stripWidth / load_.pace());
        const double head = std::fmod(static_cast<double>(end - 1) * load_.pace(), load_.stripWidth);
        const double gap = 10;
        for (std::size_t i = 0; i < graphs_.size(); ++i) {
            QVector<QCPGraphData> points;
            points.reserve(static_cast<int>(whole) + 1);
            // Left of the cursor this sweep, right of the gap the last one: sorted by place.
            const auto now = static_cast<std::uint64_t>(head / load_.pace());
            for (auto k = end - 1 - now; k < end; ++k)
                points.append({head - static_cast<double>(end - 1 - k) * load_.pace(), double(sampleOf(static_cast<int>(i), k))});
            points.append({head + gap / 2, qQNaN()});
            const auto skip = static_cast<std::uint64_t>(gap / load_.pace());
            for (auto k = end - whole + skip; k < end - 1 - now; ++k)
                points.append({head + load_.stripWidth - static_cast<double>(end - 1 - k) * load_.pace(), double(sampleOf(static_cast<int>(i), k))});
            graphs_[i]->data()->set(points, true);
        }
        plot_->replot(QCustomPlot::rpImmediateRefresh);
    }

private:
    QCustomPlot* plot_;
    std::vector<QCPGraph*> graphs_;
};

/// Nothing for a name that is none of: flush ours painter qcp1 qcp.
inline std::unique_ptr<Ward> made(const QString& name, const Load& load)
{
    if (name == QLatin1String("ours"))
        return std::make_unique<OurWard>(load);
    if (name == QLatin1String("flush"))
        return std::make_unique<FlushWard>(load);
    if (name == QLatin1String("painter"))
        return std::make_unique<PainterWard>(load);
    if (name == QLatin1String("qcp"))
        return std::make_unique<PlotWard>(load, load.pen);
    if (name == QLatin1String("qcp1"))
        return std::make_unique<PlotWard>(load, 1.0);
    return nullptr;
}

}
