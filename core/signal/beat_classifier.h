// SPDX-License-Identifier: GPL-3.0-or-later
// Tells normal from ventricular beats by shape, width and time.
#pragma once

#include "core/signal/biquad.h"

#include <array>
#include <cstdint>
#include <vector>

namespace wardlight::signal {

/// Beats are kept as 32 points of −110 … +140 ms around the R wave, compared with up to eight shapes seen before.
/// The shape seen most is the patient's own. Another is ventricular when its beats usually come early against the
/// patient's own intervals and it is unlike or wider; one that comes in time is a block, unless it is much wider.
/// source: Hamilton 2002 (OSEA) for the order of the questions; the numbers are ours, found on MIT-BIH records.
/// No allocation after construction.
class BeatClassifier {
public:
    static constexpr std::size_t points = 32;
    static constexpr double before = 0.110, after = 0.140; ///< s around the R wave

    explicit BeatClassifier(double rate);
    /// One sample in mV (NaN: missing).
    void take(double millivolt);
    /// Class of the beat at index r, once sample r + after·rate has been taken. interval: s since the beat before.
    /// Returns 'N', 'S', 'V' or 'Q' (no shape could be taken).
    [[nodiscard]] char classify(std::uint64_t r, double interval);
    [[nodiscard]] bool ready(std::uint64_t r) const;
    /// Shape number of the last beat; for multiform ectopy.
    [[nodiscard]] int lastShape() const { return lastShape_; }
    /// s, of the last beat itself, from slopes: wide from about 0.11 on; 0 when no shape could be taken.
    [[nodiscard]] double lastWidth() const { return lastWidth_; }
    void forget();

private:
    using Shape = std::array<double, points>;
    struct Known {
        Shape shape{};
        double count = 0;
        double width = 0;     ///< s
        double amplitude = 0; ///< mV, peak to peak
        double prematurity = 1; ///< running mean of interval / usual interval
        double interval = 0;    ///< running mean of the intervals that end in it, s
        double following = 0;   ///< running share of its beats that came after one of the same shape
    };
    struct Taken {
        Shape shape{};
        double width = 0, amplitude = 0;
    };
    bool takeShape(std::uint64_t r, Taken& out) const;
    std::size_t place(const Taken& beat);
    std::size_t own() const;
    [[nodiscard]] double usualInterval() const;
    char judge(std::uint64_t r, double interval, double early);

    double rate_;
    Biquad high_, low_;
    std::vector<double> ring_;
    std::uint64_t index_ = 0;
    double last_ = 0;
    std::array<Known, 8> known_{};
    std::array<double, 8> intervals_{};
    std::size_t intervalCount_ = 0;
    char lastType_ = 'N';
    int lastShape_ = -1;
    double lastWidth_ = 0;
};

}
