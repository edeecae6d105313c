// SPDX-License-Identifier: GPL-3.0-or-later
// How much speaks for a deflection being a QRS complex.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace wardlight::signal {

/// What is seen of a deflection and its surroundings some 0.35 s later. Ratios are natural logarithms, so that a lead's
/// gain does not matter.
struct QrsTraits {
    double height = 0;    ///< of its slope envelope, beside the patient's last beats
    double contrast = 0;  ///< beside what lies between beats here and now (noise of muscles and electrodes)
    double likeness = 0;  ///< −1 … 1: how well the likest of the patient's shapes fits, size included
    double own = 0;       ///< −1 … 1: how well the most frequent shape fits
    double tail = 0;      ///< height beside what usually stands this long after a beat (its T wave)
    double sharpness = 0; ///< steepest slope beside the last beats'
    double beside = 0;    ///< highest of the envelope 0.12 … 0.5 s before and 0.14 … 0.3 s behind, the last beat left out, beside its own
    double rough = 0;     ///< way up and down of its shape, beside twice the shape's size: 1 for a single wave, more for muscles
    double swift = 0;     ///< steepest slope beside the shape's size: slow for a moving electrode
    double following = 0; ///< highest deflection of the next 0.12 … 0.30 s beside this one
    double since = 0;     ///< s since the last beat
    double early = 0;     ///< since, beside the usual interval: 1 is in time (not a logarithm)
    double irregular = 0; ///< mean difference of neighbouring intervals beside the usual interval
    bool known = false;   ///< there is a shape to be like
    std::uint64_t at = 0; ///< which sample of the lead is judged
};

/// What the network sees of them, in the order of its weights (qrs_weights.h): bounded and moved to about −1 … 1.
inline constexpr std::size_t qrsInputCount = 15;
[[nodiscard]] std::array<float, qrsInputCount> qrsInputs(const QrsTraits& traits);

/// Log-odds of a QRS: above 0 is more likely than not. The weights were learnt from annotated recordings and drawn rhythms by
/// resources/models/train_beats.py; from which, and what they are worth on records left out, is said in resources/docs/beats.md.
[[nodiscard]] double qrsEvidence(const QrsTraits& traits);

}
