// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wave_painter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace wardlight::kit {
namespace {

std::uint32_t packed(Rgb c, PixelOrder order)
{
    const std::uint32_t first = order == PixelOrder::Argb ? c.red : c.blue;
    const std::uint32_t third = order == PixelOrder::Argb ? c.blue : c.red;
    return 0xFF000000U | first << 16U | std::uint32_t{c.green} << 8U | third;
}

/// Blended in linear light, so that a thin line weighs the same on every slope and background.
std::uint8_t blended(std::uint8_t under, std::uint8_t over, double share)
{
    constexpr double gamma = 2.2;
    const double a = std::pow(under / 255.0, gamma);
    const double b = std::pow(over / 255.0, gamma);
    return static_cast<std::uint8_t>(std::lround(255 * std::pow(a * (1 - share) + b * share, 1 / gamma)));
}

std::uint32_t mixed(std::uint32_t under, std::uint32_t over, std::uint32_t share)
{
    std::uint32_t out = 0xFF000000U;
    for (unsigned shift = 0; shift < 24; shift += 8) {
        const auto a = under >> shift & 0xFFU;
        const auto b = over >> shift & 0xFFU;
        out |= (a * (255 - share) + b * share + 127) / 255 << shift;
    }
    return out;
}

int floorOf(double x) { return static_cast<int>(std::floor(x)); }

}

void StripPainter::setLook(const StripLook& look)
{
    look_ = look;
    for (std::size_t i = 0; i < lineTable_.size(); ++i) {
        const double share = static_cast<double>(i) / 255;
        lineTable_[i] = packed({blended(look.background.red, look.line.red, share),
                                blended(look.background.green, look.line.green, share),
                                blended(look.background.blue, look.line.blue, share)},
                               look.order);
    }
    cutColour_ = packed(look.dot, look.order);
    started_ = false;
}

void StripPainter::setScale(const StripScale& scale)
{
    scale_ = scale;
    reach_ = std::max(double{look_.pen} / 2 + 0.5, look_.dotRadius > 0 ? double{look_.dotRadius} + 0.5 : 0.0);
    stride_ = (scale.height + 15) / 16 * 16;
    columns_ = 64 + static_cast<int>(std::ceil(scale.perSample + 2 * reach_)) + 4;
    coverage_.assign(static_cast<std::size_t>(stride_) * static_cast<std::size_t>(columns_), 0);
    cuts_.assign(static_cast<std::size_t>(columns_), Cut::None);
    started_ = false;
}

double StripPainter::xOf(std::uint64_t index) const
{
    return scale_.start + static_cast<double>(index) * scale_.perSample;
}

StripPainter::Point StripPainter::pointOf(std::uint64_t index, std::int16_t sample) const
{
    const float half = look_.pen / 2;
    const float lowest = std::max(half, static_cast<float>(scale_.height) - half);
    const float row = scale_.zeroRow - static_cast<float>(sample) * scale_.rowsPerStep;
    return {xOf(index), std::clamp(row, half, lowest), row < half ? Cut::Above : row > lowest ? Cut::Below : Cut::None};
}

void StripPainter::restart(std::uint64_t first, PixelStrip out)
{
    fill(0, scale_.width, out);
    std::fill(coverage_.begin(), coverage_.end(), std::uint8_t{0});
    std::fill(cuts_.begin(), cuts_.end(), Cut::None);
    next_ = first;
    head_ = xOf(first);
    sweepX_ = std::floor(head_ / scale_.width) * scale_.width;
    windowFirst_ = std::max(0, floorOf(head_ - sweepX_ - reach_));
    cleared_ = 0;
    penDown_ = headDrawn_ = false;
    bin_ = {};
    started_ = true;
}

std::uint64_t StripPainter::redrawFrom(std::uint64_t end) const
{
    if (end == 0)
        return 0;
    // One pixel earlier: a reduced wave's newest half pixel may not be drawn yet.
    const double sweep = std::floor((xOf(end - 1) - 1) / scale_.width);
    const double from = ((sweep - 1) * scale_.width - 2 - scale_.start) / scale_.perSample - 2;
    return from <= 0 ? 0 : std::min(end, static_cast<std::uint64_t>(from));
}

StripPainter::Columns StripPainter::touchedBy(std::uint64_t end) const
{
    if (end <= next_)
        return {0, 0};
    const double to = xOf(end - 1) - sweepX_;
    if (to >= scale_.width)
        return {0, scale_.width};
    return {std::max(0, floorOf(head_ - sweepX_ - reach_)),
            std::min(scale_.width, floorOf(to + reach_) + look_.gap + 2)};
}

void StripPainter::advance(std::span<const std::int16_t> samples, PixelStrip out)
{
    for (const auto sample : samples)
        take(next_++, sample, out);
    present(out);
}

void StripPainter::take(std::uint64_t index, std::int16_t sample, PixelStrip out)
{
    if (scale_.perSample < 1.0 / 6) {
        reduce(index, sample, out);
        return;
    }
    if (sample == missingSample) {
        penDown_ = headDrawn_ = false;
        moveHead(xOf(index), out);
    }
    else
        lineTo(pointOf(index, sample), out);
}

void StripPainter::lineTo(Point to, PixelStrip out)
{
    if (!penDown_) {
        moveHead(to.x, out);
        pen_ = to;
    }
    const double cutFrom = pen_.cut == to.cut ? pen_.x : to.x;
    for (;;) {
        const double ax = pen_.x - sweepX_;
        const double bx = to.x - sweepX_;
        makeRoom(std::min(scale_.width - 1, floorOf(bx + reach_)), ax - reach_, out);
        segment(static_cast<float>(ax), pen_.y, static_cast<float>(bx), to.y);
        if (bx < scale_.width)
            break;
        finishSweep(out); // and once more, from the negative side of the next one
    }
    pen_ = to;
    if (to.cut != Cut::None)
        markCut(cutFrom);
    head_ = to.x;
    headRow_ = to.y;
    penDown_ = headDrawn_ = true;
}

/// The columns from there to the pen.
void StripPainter::markCut(double fromX)
{
    const int last = std::min(floorOf(pen_.x - sweepX_) - windowFirst_, columns_ - 1);
    for (int column = std::max(0, floorOf(fromX - sweepX_) - windowFirst_); column <= last; ++column)
        cuts_[static_cast<std::size_t>(column)] = pen_.cut;
}

void StripPainter::moveHead(double x, PixelStrip out)
{
    head_ = x;
    while (head_ - sweepX_ >= scale_.width)
        finishSweep(out);
}

void StripPainter::finishSweep(PixelStrip out)
{
    const int end = std::min(windowFirst_ + columns_, scale_.width);
    writeColumns(windowFirst_, end, out);
    fill(end, scale_.width, out);
    std::fill(coverage_.begin(), coverage_.end(), std::uint8_t{0});
    std::fill(cuts_.begin(), cuts_.end(), Cut::None);
    windowFirst_ = 0;
    cleared_ = 0;
    sweepX_ += scale_.width;
}

/// Takes the window along until it holds lastColumn; what it leaves behind is final and written.
void StripPainter::makeRoom(int lastColumn, double keepFrom, PixelStrip out)
{
    const int end = windowFirst_ + columns_;
    if (lastColumn < end)
        return;
    writeColumns(windowFirst_, end, out);
    const int keep = std::max(windowFirst_, std::min(floorOf(keepFrom), lastColumn));
    if (keep > end)
        fill(end, keep, out);
    shiftTo(keep);
}

void StripPainter::shiftTo(int column)
{
    const int by = column - windowFirst_;
    if (by <= 0)
        return;
    const auto bytes = static_cast<std::size_t>(stride_);
    const auto gone = static_cast<std::size_t>(std::min(by, columns_)) * bytes;
    std::memmove(coverage_.data(), coverage_.data() + gone, coverage_.size() - gone);
    std::fill(coverage_.end() - static_cast<std::ptrdiff_t>(gone), coverage_.end(), std::uint8_t{0});
    const auto kept = std::min(by, columns_);
    std::copy(cuts_.begin() + kept, cuts_.end(), cuts_.begin());
    std::fill(cuts_.end() - kept, cuts_.end(), Cut::None);
    windowFirst_ = column;
}

/// Coverage of a round-ended stroke, kept as the greatest of all segments: joints need no care and order no meaning.
void StripPainter::segment(float ax, float ay, float bx, float by)
{
    const float radius = look_.pen / 2 + 0.5F;
    const float dx = bx - ax;
    const float dy = by - ay;
    const float length2 = dx * dx + dy * dy;
    const float inverse = length2 > 0 ? 1 / length2 : 0;
    const float slope = dx != 0 ? dy / dx : 0;
    const int firstColumn = std::max({0, windowFirst_, floorOf(double{std::min(ax, bx) - radius})});
    const int lastColumn = std::min({scale_.width - 1, windowFirst_ + columns_ - 1,
                                     floorOf(double{std::max(ax, bx) + radius})});
    const int rows = scale_.height;
    for (int column = firstColumn; column <= lastColumn; ++column) {
        const float middle = static_cast<float>(column) + 0.5F;
        float ya = ay;
        float yb = by;
        if (dx > 0) { // only the part of the segment that can reach this column
            if (ax < middle - radius)
                ya = ay + (middle - radius - ax) * slope;
            if (bx > middle + radius)
                yb = ay + (middle + radius - ax) * slope;
        }
        const int top = std::max(0, static_cast<int>(std::min(ya, yb) - radius));
        const int bottom = std::min(rows - 1, static_cast<int>(std::max(ya, yb) + radius));
        const float px = middle - ax;
        const float along = px * dx * inverse;
        const float step = dy * inverse;
        auto* cells = coverage_.data() + static_cast<std::ptrdiff_t>(column - windowFirst_) * stride_;
        for (int row = top; row <= bottom; ++row) {
            const float py = static_cast<float>(row) + 0.5F - ay;
            const float t = std::min(1.0F, std::max(0.0F, along + py * step));
            const float ex = px - t * dx;
            const float ey = py - t * dy;
            const float cover = radius - std::sqrt(ex * ex + ey * ey);
            const int level = static_cast<int>(std::min(1.0F, std::max(0.0F, cover)) * 255.0F + 0.5F);
            cells[row] = static_cast<std::uint8_t>(std::max<int>(cells[row], level));
        }
    }
}

void StripPainter::writeColumns(int first, int last, PixelStrip out) const
{
    last = std::min(last, scale_.width);
    first = std::max(first, 0);
    if (first >= last)
        return;
    const auto* source = coverage_.data() + static_cast<std::ptrdiff_t>(first - windowFirst_) * stride_;
    const int count = last - first;
    for (int row = 0; row < scale_.height; ++row) {
        auto* target = out.pixels + row * out.stride + first;
        const auto* cell = source + row;
        for (int i = 0; i < count; ++i, cell += stride_)
            target[i] = lineTable_[*cell];
    }
    const int thick = std::clamp(static_cast<int>(look_.pen + 1), 2, scale_.height);
    for (int column = first; column < last; ++column) {
        const auto cut = cuts_[static_cast<std::size_t>(column - windowFirst_)];
        if (cut == Cut::None)
            continue;
        auto* pixel = out.pixels + (cut == Cut::Above ? 0 : scale_.height - thick) * out.stride + column;
        for (int row = 0; row < thick; ++row, pixel += out.stride)
            *pixel = cutColour_;
    }
}

void StripPainter::fill(int first, int last, PixelStrip out) const
{
    last = std::min(last, scale_.width);
    if (first >= last)
        return;
    for (int row = 0; row < scale_.height; ++row)
        std::fill(out.pixels + row * out.stride + first, out.pixels + row * out.stride + last, lineTable_[0]);
}

void StripPainter::drawDot(float x, float y, PixelStrip out) const
{
    const float r = look_.dotRadius + 0.5F;
    const auto colour = packed(look_.dot, look_.order);
    for (int row = std::max(0, floorOf(double{y - r})); row <= std::min(scale_.height - 1, floorOf(double{y + r})); ++row)
        for (int column = std::max(0, floorOf(double{x - r}));
             column <= std::min(scale_.width - 1, floorOf(double{x + r})); ++column) {
            const float ex = static_cast<float>(column) + 0.5F - x;
            const float ey = static_cast<float>(row) + 0.5F - y;
            const float cover = std::clamp(r - std::sqrt(ex * ex + ey * ey), 0.0F, 1.0F);
            auto& pixel = out.pixels[row * out.stride + column];
            pixel = mixed(pixel, colour, static_cast<std::uint32_t>(cover * 255.0F + 0.5F));
        }
}

/// Brings the picture up to the newest sample: its columns, its dot, the gap in front of it.
void StripPainter::present(PixelStrip out)
{
    const double head = head_ - sweepX_;
    const int last = std::min(scale_.width - 1, floorOf(head + reach_));
    makeRoom(last, head - reach_, out);
    writeColumns(windowFirst_, last + 1, out);
    if (headDrawn_ && look_.dotRadius > 0)
        drawDot(static_cast<float>(head), headRow_, out);
    const int blank = last + 1 + look_.gap;
    fill(std::max(cleared_, last + 1), blank, out);
    cleared_ = std::max(cleared_, blank);
    shiftTo(floorOf(head - reach_));
}

}
