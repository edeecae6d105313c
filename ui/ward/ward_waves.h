// SPDX-License-Identifier: GPL-3.0-or-later
// The moving part of one lane: which samples it shows, at which gain, and where.
#pragma once

#include "core/door/view.h"
#include "ui/kit/theme.h"
#include "ui/kit/wave_painter.h"

#include <QRect>

#include <memory>
#include <optional>
#include <vector>

namespace wardlight::ward {

struct StripStyle {
    kit::Rgb line, background, dot;
    double pen = 1.8;        ///< dp
    double speed = 62;       ///< dp/s
    friend bool operator==(const StripStyle&, const StripStyle&) = default;
};

/// One wave in one rectangle of device pixels. Lives on the screen's thread; reads the ring the engine writes.
class WaveStrip {
public:
    /// box: device pixels of the canvas. Does nothing when nothing differs.
    void set(const door::WaveView& wave, const QRect& box, const StripStyle& style, double dpr);
    [[nodiscard]] const QRect& box() const { return box_; }

    /// Decides what to show at this display time, and which columns of the canvas that touches (device pixels).
    /// Empty when nothing is new.
    QRect aim(Instant display);
    /// Draws up to what was aimed at; whole when `again`, or when the gain has to change.
    /// pixels: the canvas's top left in a 32-bit picture.
    void draw(kit::PixelStrip pixels, bool again);
    /// The same picture drawn elsewhere: for grabs and prints.
    void drawCopy(kit::PixelStrip pixels) const;
    /// Samples before this are shown after the next draw().
    [[nodiscard]] std::uint64_t aimed() const { return end_; }

private:
    struct Range {
        double low = -0.6, high = 1.3; ///< in the wave's unit
        friend bool operator==(const Range&, const Range&) = default;
    };
    void rescale();
    void chooseGain();
    [[nodiscard]] std::optional<Range> wantedRange() const;
    [[nodiscard]] kit::StripScale scale() const;
    void feed(kit::StripPainter& painter, kit::PixelStrip pixels) const;

    door::WaveView wave_;
    QRect box_;
    StripStyle style_;
    double dpr_ = 1;
    Range range_;
    bool ranged_ = false;
    kit::StripPainter painter_;
    std::uint64_t end_ = 0;          ///< show samples before this
    std::int64_t checkedSweep_ = -1; ///< the gain is looked at once a sweep
    mutable std::vector<std::int16_t> buffer_;
};

}
