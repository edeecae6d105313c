// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one sweeping wave into pixels: only the columns that are new, the same picture however the samples came.
#pragma once

#include "core/base/sample_ring.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace wardlight::kit {

/// A strip's pixels inside a bigger picture. 32 bit a pixel; the caller clips: width and height are the strip's.
struct PixelStrip {
    std::uint32_t* pixels = nullptr; ///< its top left
    std::ptrdiff_t stride = 0;       ///< pixels from row to row
};

/// Byte order of a pixel in a word: Qt's Format_RGB32 and Format_ARGB32_Premultiplied are both Argb.
enum class PixelOrder : std::uint8_t { Argb, Abgr };

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend bool operator==(Rgb, Rgb) = default;
};

struct StripLook {
    Rgb line, background, dot;
    PixelOrder order = PixelOrder::Argb;
    float pen = 1.8F;       ///< px
    float dotRadius = 2.2F; ///< px; 0: no dot
    int gap = 10;           ///< px blanked in front of the newest sample
    friend bool operator==(const StripLook&, const StripLook&) = default;
};

/// Where samples land. Sample k stands at column (start + k · perSample) modulo width; value v at
/// row zeroRow − v · rowsPerStep, held inside the strip. All in px.
struct StripScale {
    int width = 0, height = 0;
    double start = 0;
    double perSample = 0;   ///< > 0
    float zeroRow = 0;
    float rowsPerStep = 0;
    friend bool operator==(const StripScale&, const StripScale&) = default;
};

/// One wave of one bed. The picture after sample k is a function of the samples up to k alone: any batching, any frame
/// rate and a redraw give the same pixels (tests/ui/wave_painter_test.cpp). A missing sample breaks the line. Where samples
/// lie outside the strip the line runs along its edge in the dot's colour: cut off, not flat. With more
/// than six samples a pixel, each half pixel is first reduced to its first, least, greatest and last in time order.
///
/// Not thread-safe. Nothing is allocated after setScale.
class StripPainter {
public:
    void setLook(const StripLook& look);
    void setScale(const StripScale& scale);
    [[nodiscard]] const StripScale& scale() const { return scale_; }
    [[nodiscard]] const StripLook& look() const { return look_; }

    /// Columns that advancing to (not including) `end` may touch, widest guess; [first, last), may wrap to the whole
    /// strip: then first = 0, last = width.
    struct Columns { int first = 0, last = 0; };
    [[nodiscard]] Columns touchedBy(std::uint64_t end) const;

    /// Draws samples next() … next() + samples.size() − 1.
    void advance(std::span<const std::int16_t> samples, PixelStrip out);
    /// Forgets everything, fills the strip with its background and continues with sample `first`.
    void restart(std::uint64_t first, PixelStrip out);
    /// The first sample a redraw up to `end` must start with: two sweeps back.
    [[nodiscard]] std::uint64_t redrawFrom(std::uint64_t end) const;
    /// The next sample wanted.
    [[nodiscard]] std::uint64_t next() const { return next_; }
    /// False until restart().
    [[nodiscard]] bool started() const { return started_; }

private:
    enum class Cut : std::uint8_t { None, Above, Below }; ///< at which edge a sample does not fit
    struct Point {
        double x = 0; ///< unwrapped px
        float y = 0;
        Cut cut = Cut::None;
    };
    void take(std::uint64_t index, std::int16_t sample, PixelStrip out);
    void reduce(std::uint64_t index, std::int16_t sample, PixelStrip out);
    void emitBin(PixelStrip out);
    void lineTo(Point to, PixelStrip out);
    void markCut(double fromX);
    void segment(float ax, float ay, float bx, float by);
    void makeRoom(int lastColumn, double keepFrom, PixelStrip out);
    void moveHead(double x, PixelStrip out);
    void writeColumns(int first, int last, PixelStrip out) const;
    void drawDot(float x, float y, PixelStrip out) const;
    void fill(int first, int last, PixelStrip out) const;
    void finishSweep(PixelStrip out);
    void present(PixelStrip out);
    void shiftTo(int column);
    [[nodiscard]] double xOf(std::uint64_t index) const;
    [[nodiscard]] Point pointOf(std::uint64_t index, std::int16_t sample) const;

    StripLook look_;
    StripScale scale_;
    std::array<std::uint32_t, 256> lineTable_{};
    std::uint32_t cutColour_ = 0;

    std::vector<std::uint8_t> coverage_; ///< column after column, stride_ bytes each
    std::vector<Cut> cuts_;              ///< of the same columns
    int stride_ = 0;
    int columns_ = 0;                    ///< of the window
    double reach_ = 1;                   ///< how far around a sample pixels may change
    int windowFirst_ = 0;                ///< column of coverage_[0]
    int cleared_ = 0;                    ///< columns before this are this sweep's or blank

    bool started_ = false;
    std::uint64_t next_ = 0;
    double sweepX_ = 0;                  ///< unwrapped px of column 0 of this sweep
    double head_ = 0;                    ///< unwrapped px of the newest sample
    float headRow_ = 0;
    bool headDrawn_ = false;             ///< the newest sample has a value: it gets the dot
    bool penDown_ = false;
    Point pen_;

    struct Bin {
        bool used = false;
        std::int64_t place = 0;
        std::uint64_t firstAt = 0, leastAt = 0, greatestAt = 0, lastAt = 0;
        std::int16_t first = 0, least = 0, greatest = 0, last = 0;
    };
    Bin bin_;
};

}
