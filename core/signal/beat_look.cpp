// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_look.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double leastAmplitude = 0.05; // mV
constexpr double wideStep = (QrsShape::wideBefore + QrsShape::wideAfter) / (QrsShape::widePoints - 1);
constexpr double step = (QrsShape::before + QrsShape::after) / (QrsShape::points - 1);

constexpr int wideAt(double seconds) { return static_cast<int>((seconds + QrsShape::wideBefore) / wideStep + 0.5); }
double wide(const QrsShape& shape, int i) { return static_cast<double>(shape.wide[static_cast<std::size_t>(i)]); }
double point(const QrsShape& shape, int i) { return static_cast<double>(shape.wave[static_cast<std::size_t>(QrsShape::margin + i)]); }

/// Of the points from one time to another, both s, mV.
double meanOf(const QrsShape& shape, double from, double until)
{
    double sum = 0;
    for (int i = wideAt(from); i <= wideAt(until); ++i)
        sum += wide(shape, i);
    return sum / (wideAt(until) - wideAt(from) + 1);
}

/// The farthest from `line`, mV, signed.
double topOf(const QrsShape& shape, double line)
{
    double top = 0;
    for (int i = wideAt(-0.07); i <= wideAt(0.09); ++i)
        if (const double d = wide(shape, i) - line; std::abs(d) > std::abs(top))
            top = d;
    return top;
}

double areaOf(const QrsShape& shape)
{
    constexpr int ends = 3; // points on either side
    double line = 0, sum = 0;
    for (int i = 0; i < ends; ++i)
        line += (point(shape, i) + point(shape, QrsShape::points - 1 - i)) / (2 * ends);
    for (int i = 0; i < QrsShape::points; ++i)
        sum += std::abs(point(shape, i) - line);
    return sum * step;
}

/// When this share of the way up and down is gone, s since the shape's begin.
double timeOfWay(const QrsShape& shape, double wanted)
{
    double gone = 0;
    for (int i = 1; i < QrsShape::points; ++i) {
        const double more = std::abs(point(shape, i) - point(shape, i - 1));
        if (gone + more >= wanted)
            return (i - 1 + (wanted - gone) / std::max(1e-12, more)) * step;
        gone += more;
    }
    return (QrsShape::points - 1) * step;
}

/// Sum of what the line bends from point to point, mV.
double bendOf(const QrsShape& shape, int from, int until)
{
    double sum = 0;
    for (int i = from + 1; i < until; ++i)
        sum += std::abs(wide(shape, i - 1) - 2 * wide(shape, i) + wide(shape, i + 1));
    return sum;
}

}

BeatLook lookOf(const QrsShape& shape)
{
    const double size = std::max(leastAmplitude, static_cast<double>(shape.amplitude));
    const double line = meanOf(shape, -0.13, -0.09), top = topOf(shape, line);
    double way = 0;
    for (int i = 1; i < QrsShape::points; ++i)
        way += std::abs(point(shape, i) - point(shape, i - 1));
    const double begin = timeOfWay(shape, 0.1 * way), middle = timeOfWay(shape, 0.5 * way), end = timeOfWay(shape, 0.9 * way);
    const auto ahead = std::minmax_element(shape.wide.begin(), shape.wide.begin() + wideAt(-0.09) + 1);
    constexpr int bends = wideAt(-0.09) - 1 + QrsShape::widePoints - 2 - wideAt(0.14);
    BeatLook look;
    look.area = areaOf(shape) / size;
    look.spread = end - begin;
    look.onset = (middle - begin) / std::max(0.01, look.spread);
    look.top = top / size;
    look.turn = (meanOf(shape, 0.16, 0.34) - line) / size * (top > 0 ? 1 : -1);
    look.drift = std::abs(meanOf(shape, -0.24, -0.17) - meanOf(shape, 0.27, 0.34)) / size;
    look.ahead = static_cast<double>(*ahead.second - *ahead.first) / size;
    look.noise = std::log(0.02 + (bendOf(shape, 0, wideAt(-0.09)) + bendOf(shape, wideAt(0.14), QrsShape::widePoints - 1)) / (bends * size));
    return look;
}

}
