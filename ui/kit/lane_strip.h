// SPDX-License-Identifier: GPL-3.0-or-later
// The moving wave of one lane: its gain in true millimetres or automatic, its picture.
#pragma once

#include "core/door/view.h"
#include "ui/kit/lane_model.h"
#include "ui/kit/theme.h"
#include "ui/kit/wave_painter.h"

#include <QImage>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

class QPainter;
class QWidget;

namespace wardlight::kit {

/// How many px a millimetre has, and whether that is the screen's own or the 96 dpi it claims.
struct ScreenScale {
    double pixelsPerMm = 96 / 25.4; ///< device px
    bool known = false;
    double ratio = 1;               ///< device px a dp
    friend bool operator==(const ScreenScale&, const ScreenScale&) = default;
};

/// Of the screen a widget stands on.
[[nodiscard]] ScreenScale screenScaleOf(const QWidget& widget);

/// One wave in one picture of device pixels; drawn over a grid by paint(). Lives on the screen's thread.
class LaneStrip {
public:
    struct Look {
        QColor line, ground, dot, grid, gridStrong;
        bool light = false;
        friend bool operator==(const Look&, const Look&) = default;
    };
    /// size: device px. Does nothing when nothing differs.
    void set(const door::WaveView& wave, const LaneSetting& setting, QSize size, const Look& look, const ScreenScale& scale);
    void clear() { *this = {}; }
    [[nodiscard]] bool isEmpty() const { return !wave_.samples || size_.isEmpty(); }

    /// Moments drawn as marks over the wave: pacing pulses. Oldest first; those beyond the sweep are left out.
    void setMarks(std::vector<Instant> marks) { marks_ = std::move(marks); }
    /// px from the left where the marks in sight stand now, for painting and tests.
    [[nodiscard]] std::vector<double> markColumns() const;

    /// Draws up to this display time. The columns that changed, in device px; whole when it began anew.
    QRect advance(Instant display);
    /// Part of the lane, at its top left; clip: device px of the lane. The sweep before the newest is fainter.
    void paint(QPainter& painter, QPointF at, const QRect& clip) const;

    /// px from the top of the lane to 0 mV, and the height of 1 mV, device px: for the bar. Nothing when it is no ECG.
    [[nodiscard]] std::optional<double> millivoltHeight() const;
    [[nodiscard]] std::uint64_t shownTo() const { return end_; }
    [[nodiscard]] double pixelsPerSecond() const;

private:
    struct Range {
        double low = 0, high = 1;
    };
    void rescale();
    void chooseGain();
    [[nodiscard]] StripScale scaleNow() const;
    void makeGrid();
    [[nodiscard]] PixelStrip pixels();

    door::WaveView wave_;
    LaneSetting setting_;
    QSize size_;
    Look look_;
    ScreenScale screen_;
    Range range_;
    bool ranged_ = false;
    double middle_ = 0;                 ///< of a fixed gain: what stands in the middle of the lane
    StripPainter painter_;
    QImage picture_, grid_;
    std::uint64_t end_ = 0;
    std::int64_t checkedSweep_ = -1;
    std::vector<std::int16_t> buffer_;
    std::vector<Instant> marks_;
};

}
