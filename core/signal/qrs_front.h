// SPDX-License-Identifier: GPL-3.0-or-later
// From samples to deflections that may be QRS complexes.
#pragma once

#include "core/signal/biquad.h"
#include "core/signal/qrs_shape.h"

#include <cstdint>
#include <vector>

namespace wardlight::signal {

/// A peak of the slope envelope. Times are in inner samples (see QrsFront::divisor).
struct Deflection {
    std::uint64_t at = 0; ///< of the envelope's peak
    std::uint64_t r = 0;  ///< of the R wave, filter delay removed
    double height = 0;    ///< of the envelope, mV/s
    double slope = 0;     ///< steepest slope of the band around it, mV/s
};

/// Slope envelope of the 5–16 Hz band over 80 ms, and its peaks. source: Pan & Tompkins 1985; Hamilton & Tompkins 1986.
/// Works at 125 … 250 Hz: faster leads are averaged down by a whole number first. No allocation after construction.
class QrsFront {
public:
    explicit QrsFront(double rate);
    /// One sample in mV, never NaN. True when an inner sample came of it.
    bool take(double millivolt);
    /// True when the inner sample made a peak known: the highest of the 90 ms before and after it.
    [[nodiscard]] bool peaked() const { return peaked_; }
    [[nodiscard]] const Deflection& peak() const { return peak_; }

    /// Inner samples taken.
    [[nodiscard]] std::uint64_t now() const { return index_; }
    /// Samples of the lead in an inner one.
    [[nodiscard]] int divisor() const { return divisor_; }
    [[nodiscard]] double rate() const { return rate_; } ///< inner, Hz
    /// Envelope and wave (0.5–30 Hz, mV) of the last four seconds.
    [[nodiscard]] float envelope(std::uint64_t at) const { return ring_[at & mask_].envelope; }
    [[nodiscard]] bool shape(std::uint64_t r, QrsShape& out) const;
    /// The wide part of a shape, as far as it is known.
    void widen(std::uint64_t r, QrsShape& out) const;
    [[nodiscard]] std::uint64_t samples(double seconds) const { return static_cast<std::uint64_t>(seconds * rate_); }

private:
    void step(double x);
    void follow(double envelope);
    [[nodiscard]] Deflection measured(std::uint64_t at, double height) const;

    int divisor_;
    double rate_;
    Biquad low_, high_, waveLow_, waveHigh_;
    double sum_ = 0;
    int summed_ = 0;
    struct Slot { // together: four rings of 4 kB each would lie in each other's way in the cache
        float magnitude = 0, envelope = 0, band = 0, wave = 0;
    };
    std::vector<Slot> ring_; ///< its length is a power of two
    std::uint64_t mask_ = 0, index_ = 0;
    std::uint64_t window_, dominance_, bandDelay_, waveDelay_;
    double envelopeSum_ = 0, lastBand_ = 0, beforeLastBand_ = 0;
    double top_ = 0, lastEnvelope_ = 0;
    std::uint64_t topAt_ = 0;
    bool rising_ = false, first_ = true, peaked_ = false;
    Deflection peak_;
};

}
