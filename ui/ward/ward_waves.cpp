// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/ward_waves.h"

#include <algorithm>
#include <cmath>

namespace wardlight::ward {
namespace {

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

kit::PixelStrip shifted(kit::PixelStrip all, const QRect& box)
{
    return {all.pixels + box.top() * all.stride + box.left(), all.stride};
}

}

void WaveStrip::set(const door::WaveView& wave, const QRect& box, const StripStyle& style, double dpr)
{
    const bool sameSource = wave_.samples == wave.samples && wave_.format == wave.format && wave_.origin == wave.origin;
    if (sameSource && wave_.poor == wave.poor && box_ == box && style_ == style && dpr_ == dpr)
        return;
    if (!sameSource)
        ranged_ = false;
    wave_ = wave;
    box_ = box;
    style_ = style;
    dpr_ = dpr;
    rescale();
}

kit::StripScale WaveStrip::scale() const
{
    kit::StripScale s;
    s.width = box_.width();
    s.height = box_.height();
    const double speed = style_.speed * dpr_; // px/s
    const double rate = std::max(0.01, wave_.format.rate.hertz());
    s.perSample = speed / rate;
    // All strips of one width share one phase: columns are counted on the screen's clock.
    s.start = seconds(wave_.origin.time_since_epoch()) * speed;
    const double rows = s.height * 0.9 / (range_.high - range_.low);
    const double gain = wave_.format.gain == 0 ? 1 : wave_.format.gain;
    s.rowsPerStep = static_cast<float>(rows / gain);
    s.zeroRow = static_cast<float>(s.height * 0.95 + (range_.low + wave_.format.baseline / gain) * rows);
    return s;
}

void WaveStrip::rescale()
{
    if (box_.width() < 8 || box_.height() < 6)
        return;
    const auto f = [&](double v) { return static_cast<float>(v * dpr_); };
    kit::StripLook look;
    look.line = style_.line;
    look.background = style_.background;
    look.dot = style_.dot;
    look.pen = f(wave_.poor ? style_.pen * 0.6 : style_.pen);
    look.dotRadius = f(2.2);
    look.gap = static_cast<int>(std::max(10 * dpr_, box_.width() * 0.035));
    painter_.setLook(look);
    painter_.setScale(scale());
    const auto needed = static_cast<std::size_t>(2.2 * box_.width() / painter_.scale().perSample) + 64;
    if (buffer_.size() < needed)
        buffer_.resize(needed);
}

QRect WaveStrip::aim(Instant display)
{
    if (!wave_.samples || box_.width() < 8 || box_.height() < 6)
        return {};
    const double rate = wave_.format.rate.hertz();
    const double due = std::floor(seconds(display - wave_.origin) * rate) + 1;
    if (due <= 0)
        return {};
    auto end = static_cast<std::uint64_t>(due);
    // Samples may be late. For a second the wave waits for them; then the sweep goes on and leaves a gap, because an
    // old trace must not look new.
    if (const auto have = wave_.samples->end(); end > have) {
        const auto patience = static_cast<std::uint64_t>(rate);
        end = std::max(have, end > patience ? end - patience : 0);
    }
    end_ = end;
    chooseGain();
    if (!painter_.started())
        return box_;
    if (painter_.next() >= end) // also when the clock or the source stepped back
        return painter_.next() > end + static_cast<std::uint64_t>(2 * rate) ? box_ : QRect();
    const auto columns = painter_.touchedBy(end);
    return {box_.left() + columns.first, box_.top(), columns.last - columns.first, box_.height()};
}

std::optional<WaveStrip::Range> WaveStrip::wantedRange() const
{
    const auto count = std::min<std::uint64_t>({buffer_.size(), end_, static_cast<std::uint64_t>(6 * wave_.format.rate.hertz()) + 1});
    if (count == 0)
        return std::nullopt;
    const std::span<std::int16_t> samples(buffer_.data(), count);
    wave_.samples->read(end_ - count, samples);
    int least = INT16_MAX;
    int most = INT16_MIN;
    for (const auto s : samples)
        if (s != missingSample) {
            least = std::min<int>(least, s);
            most = std::max<int>(most, s);
        }
    if (least > most)
        return std::nullopt;
    Range r{wave_.format.physical(static_cast<std::int16_t>(least)), wave_.format.physical(static_cast<std::int16_t>(most))};
    if (r.low > r.high)
        std::swap(r.low, r.high);
    const double missing = leastSpan(wave_.format) - (r.high - r.low);
    if (missing > 0) {
        r.low -= missing * 0.4;
        r.high += missing * 0.6;
    }
    return r;
}

void WaveStrip::feed(kit::StripPainter& painter, kit::PixelStrip pixels) const
{
    while (painter.next() < end_) {
        const auto count = std::min<std::uint64_t>(end_ - painter.next(), buffer_.size());
        const std::span<std::int16_t> samples(buffer_.data(), count);
        wave_.samples->read(painter.next(), samples);
        painter.advance(samples, pixels);
    }
}

/// Once a sweep. A new gain only when the wave is cut off or has become small: a picture that breathes cannot be read.
void WaveStrip::chooseGain()
{
    const auto& scale_ = painter_.scale();
    const auto sweep = static_cast<std::int64_t>((scale_.start + static_cast<double>(end_) * scale_.perSample) / scale_.width);
    if (ranged_ && sweep == checkedSweep_)
        return;
    checkedSweep_ = sweep;
    const auto wanted = wantedRange();
    if (!wanted)
        return;
    const double span = range_.high - range_.low;
    const double wish = wanted->high - wanted->low;
    if (ranged_ && wanted->low >= range_.low - 0.04 * span && wanted->high <= range_.high + 0.04 * span && wish >= 0.5 * span)
        return;
    range_ = {wanted->low - 0.06 * wish, wanted->high + 0.06 * wish};
    ranged_ = true;
    painter_.setScale(scale());
}

void WaveStrip::draw(kit::PixelStrip pixels, bool again)
{
    if (!wave_.samples || box_.width() < 8 || box_.height() < 6)
        return;
    const auto own = shifted(pixels, box_);
    if (again || !painter_.started() || painter_.next() > end_)
        painter_.restart(painter_.redrawFrom(end_), own);
    feed(painter_, own);
}

void WaveStrip::drawCopy(kit::PixelStrip pixels) const
{
    if (!wave_.samples || box_.width() < 8 || box_.height() < 6)
        return;
    auto copy = painter_;
    const auto own = shifted(pixels, box_);
    copy.restart(copy.redrawFrom(end_), own);
    feed(copy, own);
}

}
