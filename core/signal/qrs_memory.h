// SPDX-License-Identifier: GPL-3.0-or-later
// What a detector remembers of a patient's last beats.
#pragma once

#include "core/signal/qrs_front.h"
#include "core/signal/qrs_shape.h"

#include <array>
#include <cstddef>

namespace wardlight::signal {

/// Size, slope, intervals, shapes of the last beats, and what their T waves look like to the envelope. No allocation.
class QrsMemory {
public:
    /// Forgets all and begins as if beats of this height had been seen.
    void begin(double height);
    void beat(const Deflection& peak, const QrsShape* shape);
    /// s, between the last two beats.
    void interval(double seconds);
    /// What stood behind `last` until the beat after it, `interval` s later.
    void tailOf(const QrsFront& front, const Deflection& last, double interval);

    [[nodiscard]] double height() const { return height_; } ///< median of eight
    [[nodiscard]] double slope() const { return slope_; }
    [[nodiscard]] double usual() const { return usual_; }   ///< median of eight intervals, s
    [[nodiscard]] double irregular() const;
    /// Share of a beat's height that the envelope usually has this long after it, s.
    [[nodiscard]] double tail(double since) const;
    /// How well a shape fits the likest of those seen at least twice, and the most frequent one: correlation, less where
    /// the sizes differ; −1 … 1. False when none was seen twice.
    [[nodiscard]] bool likest(const QrsShape& shape, double& likeness, double& own) const;
    /// The beats became smaller or the amplifier's gain did: expect less from now on.
    void expectLess(double share, double least);

private:
    struct Known {
        QrsShape shape;
        double count = 0;
    };
    using Eight = std::array<double, 8>;
    Eight heights_{}, slopes_{}, intervals_{};
    std::size_t heightAt_ = 0, intervalAt_ = 0;
    double height_ = 0, slope_ = 0, usual_ = 1;
    std::array<float, 32> tail_{}; ///< of 20 ms each
    std::array<Known, 5> known_{};
};

}
