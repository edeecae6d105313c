// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lane_strip.h"

#include <QPainter>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr double lanePen = 2;       // dp
constexpr double olderSweep = 0.8;   // opacity of the sweep before
constexpr double patience = 1;       // s a wave waits for late samples; then its sweep goes on and leaves a gap

Rgb rgbOf(const QColor& c)
{
    return {static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()), static_cast<std::uint8_t>(c.blue())};
}

/// Least span shown, so that noise is not blown up to look like a wave.
double leastSpan(const WaveFormat& format)
{
    if (isEcg(format.label))
        return 1.0; // mV
    if (isPressure(format.label))
        return 20; // mmHg
    if (format.label == WaveLabel::Co2)
        return 40; // mmHg
    return 100 / std::max(1e-9, format.gain);
}

}

ScreenScale screenScaleOf(const QWidget& widget)
{
    ScreenScale s;
    s.ratio = widget.devicePixelRatioF();
    const auto* at = widget.screen();
    const double dpi = at ? at->physicalDotsPerInchX() : 0;
    const auto size = at ? at->physicalSize() : QSizeF();
    // 96 exactly is what a platform says that does not know.
    s.known = size.width() > 100 && size.width() < 3000 && dpi > 40 && dpi < 500 && std::abs(dpi - 96) > 0.5;
    s.pixelsPerMm = (s.known ? dpi : 96) / 25.4 * s.ratio;
    return s;
}

void LaneStrip::set(const door::WaveView& wave, const LaneSetting& setting, QSize size, const Look& look, const ScreenScale& scale)
{
    const bool sameSource = wave_.samples == wave.samples && wave_.format == wave.format && wave_.origin == wave.origin;
    if (sameSource && wave_.poor == wave.poor && setting_ == setting && size_ == size && look_ == look && screen_ == scale)
        return;
    if (!sameSource || !(setting_ == setting))
        ranged_ = false;
    wave_ = wave;
    setting_ = setting;
    size_ = size;
    look_ = look;
    screen_ = scale;
    rescale();
}

double LaneStrip::pixelsPerSecond() const { return setting_.speed * screen_.pixelsPerMm; }

StripScale LaneStrip::scaleNow() const
{
    StripScale s;
    s.width = size_.width();
    s.height = size_.height();
    s.perSample = pixelsPerSecond() / std::max(0.01, wave_.format.rate.hertz());
    // All lanes of one speed share one phase: columns are counted on the screen's clock.
    s.start = seconds(wave_.origin.time_since_epoch()) * pixelsPerSecond();
    const double gain = wave_.format.gain == 0 ? 1 : wave_.format.gain;
    if (isEcg(wave_.format.label) && setting_.gain) {
        const double rows = *setting_.gain * screen_.pixelsPerMm; // a millivolt
        s.rowsPerStep = static_cast<float>(rows / gain);
        s.zeroRow = static_cast<float>(s.height / 2.0 + (middle_ + wave_.format.baseline / gain) * rows);
        return s;
    }
    const double rows = s.height * 0.9 / (range_.high - range_.low);
    s.rowsPerStep = static_cast<float>(rows / gain);
    s.zeroRow = static_cast<float>(s.height * 0.95 + (range_.low + wave_.format.baseline / gain) * rows);
    return s;
}

void LaneStrip::rescale()
{
    if (isEmpty() || size_.width() < 8 || size_.height() < 6)
        return;
    StripLook look;
    look.line = rgbOf(look_.line);
    look.background = rgbOf(look_.ground);
    look.dot = rgbOf(look_.dot);
    look.pen = static_cast<float>((wave_.poor ? lanePen * 0.6 : lanePen) * screen_.ratio);
    look.dotRadius = static_cast<float>(2.2 * screen_.ratio);
    look.gap = static_cast<int>(std::max(10 * screen_.ratio, size_.width() * 0.035));
    painter_.setLook(look);
    painter_.setScale(scaleNow());
    const auto needed = static_cast<std::size_t>(2.2 * size_.width() / painter_.scale().perSample) + 64;
    if (buffer_.size() < needed)
        buffer_.resize(needed);
    picture_ = QImage(size_, QImage::Format_RGB32);
    picture_.fill(look_.ground);
    makeGrid();
}

/// 1 mV and 0.2 s squares of 5 mm; every second stronger.
void LaneStrip::makeGrid()
{
    grid_ = QImage();
    if (!isEcg(wave_.format.label))
        return;
    grid_ = QImage(size_, QImage::Format_RGB32);
    grid_.fill(look_.ground);
    QPainter p(&grid_);
    const double square = 5 * screen_.pixelsPerMm;
    const double second = pixelsPerSecond();
    const int strongEvery = std::max(1, static_cast<int>(std::lround(second / square)));
    for (int i = 0; i * square < size_.width(); ++i) {
        p.setPen(i % strongEvery == 0 ? look_.gridStrong : look_.grid);
        const int x = static_cast<int>(std::lround(i * square));
        p.drawLine(x, 0, x, size_.height());
    }
    p.setPen(look_.grid);
    const double middle = size_.height() / 2.0;
    for (int i = -static_cast<int>(middle / square); middle + i * square < size_.height(); ++i) {
        const int y = static_cast<int>(std::lround(middle + i * square));
        p.drawLine(0, y, size_.width(), y);
    }
}

PixelStrip LaneStrip::pixels()
{
    return {reinterpret_cast<std::uint32_t*>(picture_.bits()), picture_.bytesPerLine() / 4};
}

std::optional<double> LaneStrip::millivoltHeight() const
{
    if (isEmpty() || !isEcg(wave_.format.label))
        return std::nullopt;
    return static_cast<double>(painter_.scale().rowsPerStep) * wave_.format.gain;
}

/// Once a sweep. A new range only when the wave is cut off or has become small: a picture that breathes cannot be read.
void LaneStrip::chooseGain()
{
    const auto& s = painter_.scale();
    const auto sweep = static_cast<std::int64_t>((s.start + static_cast<double>(end_) * s.perSample) / std::max(1, s.width));
    if (ranged_ && sweep == checkedSweep_)
        return;
    checkedSweep_ = sweep;
    const auto count = std::min<std::uint64_t>({buffer_.size(), end_, static_cast<std::uint64_t>(6 * wave_.format.rate.hertz()) + 1});
    if (count == 0)
        return;
    const std::span<std::int16_t> samples(buffer_.data(), count);
    wave_.samples->read(end_ - count, samples);
    const auto present = std::partition(samples.begin(), samples.end(), [](std::int16_t v) { return v != missingSample; });
    if (present == samples.begin())
        return;
    if (isEcg(wave_.format.label) && setting_.gain) {
        if (ranged_)
            return;
        // The baseline stands in the middle: the median is on it, whatever the beats do.
        const auto half = samples.begin() + (present - samples.begin()) / 2;
        std::nth_element(samples.begin(), half, present);
        const double lifted = 0.2; // R waves are taller than S waves are deep
        middle_ = wave_.format.physical(*half) + lifted;
        ranged_ = true;
        painter_.setScale(scaleNow());
        return;
    }
    const auto [least, most] = std::minmax_element(samples.begin(), present);
    Range wish{wave_.format.physical(*least), wave_.format.physical(*most)};
    if (wish.low > wish.high)
        std::swap(wish.low, wish.high);
    if (const double missing = leastSpan(wave_.format) - (wish.high - wish.low); missing > 0) {
        wish.low -= missing * 0.4;
        wish.high += missing * 0.6;
    }
    const double span = range_.high - range_.low;
    const double length = wish.high - wish.low;
    if (ranged_ && wish.low >= range_.low - 0.04 * span && wish.high <= range_.high + 0.04 * span && length >= 0.5 * span)
        return;
    range_ = {wish.low - 0.06 * length, wish.high + 0.06 * length};
    ranged_ = true;
    painter_.setScale(scaleNow());
}

QRect LaneStrip::advance(Instant display)
{
    if (isEmpty() || picture_.isNull())
        return {};
    const double rate = wave_.format.rate.hertz();
    const double due = std::floor(seconds(display - wave_.origin) * rate) + 1;
    if (due <= 0)
        return {};
    auto end = static_cast<std::uint64_t>(due);
    if (const auto have = wave_.samples->end(); end > have) {
        const auto wait = static_cast<std::uint64_t>(rate * patience);
        end = std::max(have, end > wait ? end - wait : 0);
    }
    const auto before = end_;
    end_ = end;
    chooseGain();
    const auto all = QRect(QPoint(), size_);
    const auto own = pixels();
    QRect changed;
    // Back in time, a long way forward, or another gain: the whole lane.
    if (!painter_.started() || end < before || end - painter_.next() > buffer_.size()) {
        const auto first = painter_.redrawFrom(end);
        painter_.restart(first, own);
        changed = all;
    } else if (painter_.next() >= end)
        return {};
    else {
        const auto columns = painter_.touchedBy(end);
        changed = QRect(columns.first, 0, columns.last - columns.first, size_.height());
    }
    while (painter_.next() < end) {
        const auto count = std::min<std::uint64_t>(end - painter_.next(), buffer_.size());
        const std::span<std::int16_t> samples(buffer_.data(), count);
        wave_.samples->read(painter_.next(), samples);
        painter_.advance(samples, own);
    }
    return changed;
}

std::vector<double> LaneStrip::markColumns() const
{
    std::vector<double> columns;
    if (isEmpty())
        return columns;
    const auto& s = painter_.scale();
    const double head = s.start + static_cast<double>(end_) * s.perSample;
    const double gap = std::max(10 * screen_.ratio, size_.width() * 0.035);
    for (const auto mark : marks_) {
        const double x = seconds(mark.time_since_epoch()) * pixelsPerSecond();
        if (x <= head && x > head - s.width + gap)
            columns.push_back(x - std::floor(x / s.width) * s.width);
    }
    return columns;
}

void LaneStrip::paint(QPainter& p, QPointF at, const QRect& clip) const
{
    const double ratio = screen_.ratio;
    const auto& s = painter_.scale();
    const auto part = [&](const QImage& from, const QRect& box) {
        if (!box.isEmpty())
            p.drawImage(QRectF(at.x() + box.left() / ratio, at.y() + box.top() / ratio, box.width() / ratio, box.height() / ratio),
                        from, QRectF(box));
    };
    if (!grid_.isNull())
        part(grid_, clip);
    if (picture_.isNull())
        return;
    // The wave is brighter than the grid on a dark ground and darker on a light one: so each pixel keeps the stronger.
    if (!grid_.isNull())
        p.setCompositionMode(look_.light ? QPainter::CompositionMode_Darken : QPainter::CompositionMode_Lighten);
    const double x = s.start + static_cast<double>(end_ > 0 ? end_ - 1 : 0) * s.perSample;
    const int head = s.width > 0 ? static_cast<int>(x - std::floor(x / s.width) * s.width) + static_cast<int>(3 * ratio) : 0;
    part(picture_, clip & QRect(0, 0, head, size_.height()));
    if (grid_.isNull()) // nothing lies behind: its ground must not shine through twice
        p.fillRect(QRectF(at.x() + head / ratio, at.y(), (size_.width() - head) / ratio, size_.height() / ratio)
                       .intersected(QRectF(at.x() + clip.left() / ratio, at.y(), clip.width() / ratio, size_.height() / ratio)),
                   look_.ground);
    p.setOpacity(olderSweep);
    part(picture_, clip & QRect(head, 0, size_.width() - head, size_.height()));
    p.setOpacity(1);
    p.setCompositionMode(QPainter::CompositionMode_SourceOver);
    for (const double column : markColumns()) // as high as a label, from the top: no wave is hidden
        if (column >= clip.left() - 2 && column <= clip.right() + 2)
            p.fillRect(QRectF(at.x() + std::round(column) / ratio, at.y() + 2, std::max(1.0, 1.5 / ratio), std::min(14.0, size_.height() / ratio / 3)), look_.dot);
}

}
