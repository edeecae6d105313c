// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of one beat, and how alike two are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace wardlight::signal {

/// 32 points of −110 … +140 ms around the R wave with three more on each side to be moved by; no mean, no unit.
struct QrsShape {
    static constexpr int points = 32, margin = 3;
    static constexpr double before = 0.110, after = 0.140; ///< s around the R wave
    std::array<float, points + 2 * margin> wave{};
    /// −240 … +340 ms, mV: the P and the T wave with it. Filled for beats only.
    static constexpr int widePoints = 32;
    static constexpr double wideBefore = 0.240, wideAfter = 0.340; ///< s around the R wave
    std::array<float, widePoints> wide{};
    float amplitude = 0; ///< mV, highest to lowest
    float rough = 0;     ///< way up and down beside twice the amplitude: 1 for a single wave
    float swift = 0;     ///< logarithm of the steepest slope beside the amplitude, 1/s
    float width = 0;     ///< s, from the first to the last step steeper than about a fifth of the steepest
};

/// Sum of squares of the middle points about their mean.
[[nodiscard]] float energyOf(const QrsShape& shape);
/// Best correlation of the middle of `known` with `beat`, moved by up to ±3 points (±24 ms: the R wave is not always
/// placed alike); −1 … 1, 0 when one of them is flat. shift: by how much, when asked for.
[[nodiscard]] float likenessOf(const QrsShape& beat, const QrsShape& known, int* shift = nullptr);
/// known += share · (beat, moved by shift − known).
void blend(QrsShape& known, const QrsShape& beat, int shift, float share);

/// How far two beats are apart before (−240 … −80 ms) or behind (100 … 340 ms) the R wave, beside the amplitude of the
/// second: 0 is alike. Each stretch is laid on the other by its mean.
enum class Stretch : std::uint8_t { Before, Behind };
[[nodiscard]] float apart(const QrsShape& beat, const QrsShape& known, Stretch which);

}
