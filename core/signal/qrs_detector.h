// SPDX-License-Identifier: GPL-3.0-or-later
// Finds QRS complexes on one lead.
#pragma once

#include "core/signal/biquad.h"

#include <array>
#include <cstdint>
#include <vector>

namespace wardlight::signal {

/// at        index of the R wave (largest deflection), in samples of this lead
/// strength  height of the slope envelope at the peak, mV/s-like; only compared with itself
/// late      true when found by looking back over a long gap
struct Qrs {
    std::uint64_t at = 0;
    double strength = 0;
    bool late = false;
};

/// Slope envelope of the 5–16 Hz band over 80 ms, peaks judged against running medians of the last eight beats and the
/// last eight noise peaks, T waves told by their slope, missed beats looked for again after 1.5 mean intervals.
/// The first 2 s are judged once their peaks are known, so that no beat is lost to learning.
/// source: Pan & Tompkins 1985; Hamilton & Tompkins 1986 (thresholds from medians, 0.3125 of the way).
/// A decision comes at most 300 ms after the R wave (look-back apart). No allocation after construction.
class QrsDetector {
public:
    explicit QrsDetector(double rate);
    /// One sample in mV (NaN: missing, counts as the last value). True when a beat has been found: see beat().
    bool take(double millivolt);
    [[nodiscard]] const Qrs& beat() const { return found_; }
    [[nodiscard]] std::uint64_t now() const { return index_; }
    /// Forgets thresholds after a gap or a change of lead.
    void relearn();

private:
    struct Peak {
        std::uint64_t at = 0;      ///< of the envelope's peak
        std::uint64_t r = 0;       ///< of the R wave
        double height = 0;
        double slope = 0;          ///< steepest slope around it
    };
    bool judge(const Peak& peak);
    bool accept(const Peak& peak, bool late);
    bool lookBack();
    void learnFrom();
    [[nodiscard]] Peak measured(std::uint64_t at, double height) const;
    [[nodiscard]] double threshold() const;

    double rate_;
    Biquad low_, high_;
    // envelope
    std::vector<double> slopes_; ///< ring of |slope|, 80 ms
    std::size_t slopeAt_ = 0;
    double envelopeSum_ = 0;
    double lastBand_ = 0, beforeLastBand_ = 0, lastInput_ = 0;
    // history of the band and its slope, 1 s, for placing the R wave
    std::vector<double> band_, slope_;
    std::uint64_t index_ = 0;
    // peak being followed
    double risingTop_ = 0;
    std::uint64_t risingAt_ = 0;
    bool rising_ = false;
    double lastEnvelope_ = 0;
    // memory
    std::array<double, 8> beatHeights_{}, noiseHeights_{}, intervals_{};
    std::size_t beats_ = 0, noises_ = 0, rr_ = 0;
    Peak last_, candidate_;
    bool haveLast_ = false, haveCandidate_ = false;
    std::uint64_t secondStart_ = 0;
    double secondTop_ = 0;
    std::array<double, 3> firstTops_{};
    std::size_t firstCount_ = 0;
    std::array<Peak, 32> waiting_{}; ///< peaks of the learning time
    std::size_t waitingCount_ = 0, waitingNext_ = 0;
    bool learning_ = true;
    Qrs found_;
    std::uint64_t delay_ = 0;
};

}
