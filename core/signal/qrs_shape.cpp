// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_shape.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {

float energyOf(const QrsShape& shape)
{
    float sum = 0, squares = 0;
    for (int i = QrsShape::margin; i < QrsShape::margin + QrsShape::points; ++i) {
        const float v = shape.wave[static_cast<std::size_t>(i)];
        sum += v;
        squares += v * v;
    }
    return squares - sum * sum / QrsShape::points;
}

float likenessOf(const QrsShape& beat, const QrsShape& known, int* shift)
{
    constexpr int n = QrsShape::points;
    const float* const k = known.wave.data() + QrsShape::margin;
    float knownSum = 0, knownSquares = 0;
    for (int i = 0; i < n; ++i) {
        knownSum += k[i];
        knownSquares += k[i] * k[i];
    }
    const float knownEnergy = knownSquares - knownSum * knownSum / n;
    float sum = 0, squares = 0;
    for (int i = 0; i < n; ++i) {
        sum += beat.wave[static_cast<std::size_t>(i)];
        squares += beat.wave[static_cast<std::size_t>(i)] * beat.wave[static_cast<std::size_t>(i)];
    }
    float best = -2;
    for (int move = 0; move <= 2 * QrsShape::margin; ++move) {
        const float* const b = beat.wave.data() + move;
        float product = 0;
        for (int i = 0; i < n; ++i)
            product += b[i] * k[i];
        const float energy = squares - sum * sum / n;
        const float both = energy * knownEnergy;
        const float like = both > 1e-12F ? (product - sum * knownSum / n) / std::sqrt(both) : 0;
        if (like > best) {
            best = like;
            if (shift)
                *shift = move - QrsShape::margin;
        }
        if (move < 2 * QrsShape::margin) { // the window moves on by one point
            sum += b[n] - b[0];
            squares += b[n] * b[n] - b[0] * b[0];
        }
    }
    return std::clamp(best, -1.0F, 1.0F);
}

void blend(QrsShape& known, const QrsShape& beat, int shift, float share)
{
    constexpr int last = QrsShape::points + 2 * QrsShape::margin - 1;
    for (int i = 0; i <= last; ++i) {
        auto& v = known.wave[static_cast<std::size_t>(i)];
        v += share * (beat.wave[static_cast<std::size_t>(std::clamp(i + shift, 0, last))] - v);
    }
    for (std::size_t i = 0; i < known.wide.size(); ++i)
        known.wide[i] += share * (beat.wide[i] - known.wide[i]);
    known.amplitude += share * (beat.amplitude - known.amplitude);
    known.width += share * (beat.width - known.width);
}

float apart(const QrsShape& beat, const QrsShape& known, Stretch which)
{
    constexpr double step = (QrsShape::wideBefore + QrsShape::wideAfter) / (QrsShape::widePoints - 1);
    constexpr auto pointAt = [](double t) { return static_cast<std::size_t>((t + QrsShape::wideBefore) / step + 0.5); };
    const std::size_t from = which == Stretch::Before ? 0 : pointAt(0.100);
    const std::size_t until = which == Stretch::Before ? pointAt(-0.080) + 1 : QrsShape::widePoints;
    const auto n = static_cast<float>(until - from);
    float sum = 0, squares = 0;
    for (std::size_t i = from; i < until; ++i) {
        const float d = beat.wide[i] - known.wide[i];
        sum += d;
        squares += d * d;
    }
    return std::sqrt(std::max(0.0F, squares / n - sum * sum / (n * n))) / std::max(0.05F, known.amplitude);
}

}
