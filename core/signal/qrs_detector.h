// SPDX-License-Identifier: GPL-3.0-or-later
// Finds QRS complexes on one lead.
#pragma once

#include "core/signal/qrs_evidence.h"
#include "core/signal/qrs_front.h"
#include "core/signal/qrs_memory.h"

#include <array>
#include <cstdint>

namespace wardlight::signal {

/// at        index of the R wave (largest deflection), in samples of this lead
/// odds      log-odds that it is a QRS, as judged
/// late      true when found by looking back over a long gap
/// shape     of the beat; shaped: there is one
struct Qrs {
    std::uint64_t at = 0;
    double odds = 0;
    bool late = false;
    bool shaped = false;
    QrsShape shape;
};

/// Every peak of the slope envelope is judged once 0.3 s of what follows it are known: by size, by contrast to its
/// surroundings, by likeness to the patient's own shapes, by what usually stands there (T wave), by time
/// (see qrs_evidence.h). Missed beats are looked for again after 1.5 usual intervals.
/// The first 2 s are judged once their peaks are known, so that no beat is lost to learning.
/// A decision comes at most 450 ms after the R wave (look-back apart). No allocation after construction.
class QrsDetector {
public:
    explicit QrsDetector(double rate);
    /// One sample in mV (NaN: missing, counts as the last value). True when a beat has been found: see beat().
    bool take(double millivolt);
    [[nodiscard]] const Qrs& beat() const { return found_; }
    /// A deflection that the last sample made judged, beat or not; nothing for most samples. Its odds are tooSmall where it
    /// was too small to be weighed at all.
    struct Judgement {
        std::uint64_t at = 0;
        double odds = 0;
        QrsTraits traits;
    };
    static constexpr double tooSmall = -9;
    [[nodiscard]] const Judgement* judgement() const { return judged_ ? &judgement_ : nullptr; }
    /// Samples taken.
    [[nodiscard]] std::uint64_t now() const { return index_; }
    /// Samples before this one are decided, look-back apart.
    [[nodiscard]] std::uint64_t decidedUntil() const;
    /// Forgets thresholds after a gap or a change of lead.
    void relearn();

private:
    bool judge(const Deflection& peak);
    bool accept(const Deflection& peak, double odds, bool late);
    bool lookBack();
    void learnFrom();
    [[nodiscard]] QrsTraits look(const Deflection& peak);
    void surroundings(const Deflection& peak, QrsTraits& traits) const;

    QrsFront front_;
    QrsMemory memory_;
    std::uint64_t index_ = 0, hold_;
    double lastInput_ = 0;
    std::array<Deflection, 32> waiting_{}; ///< not judged yet, oldest first
    std::size_t waitingCount_ = 0;
    Deflection last_, candidate_;
    double candidateOdds_ = 0;
    bool haveLast_ = false, haveCandidate_ = false;
    bool learning_ = true;
    std::uint64_t thirdStart_ = 0;
    double thirdTop_ = 0;
    std::array<double, 3> tops_{};
    std::size_t topCount_ = 0;
    QrsShape shape_;
    bool shaped_ = false;
    Qrs found_;
    Judgement judgement_;
    bool judged_ = false;
};

}
