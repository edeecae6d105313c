// SPDX-License-Identifier: GPL-3.0-or-later
// How much speaks for a beat being of ventricular origin.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace wardlight::signal {

/// What is seen of a beat beside the patient's own ones. "Family": the beats of its shape so far.
struct BeatTraits {
    double likeOwn = 1;      ///< −1 … 1: correlation with the patient's own shape
    double size = 0;         ///< logarithm of its amplitude beside the own ones'
    double width = 0;        ///< s
    double wider = 1;        ///< beside the own ones
    double familyWidth = 0;  ///< s
    double familyWider = 1;  ///< beside the own ones
    double early = 1;        ///< interval before it beside the usual one
    double before = 1;       ///< the interval before that, beside the usual one
    double interval = 0.8;   ///< s
    double familyEarly = 1;  ///< how early the family's beats usually come
    double familyPause = 1;  ///< how long after them the next beat usually comes, beside the usual interval
    double familyRow = 0;    ///< 0 … 1: how often the family's beats come in a row
    double familyShare = 1;  ///< 0 … 1: of all beats lately
    double familyCount = 0;  ///< logarithm of one more than its beats
    double otherP = 0;       ///< how unlike the own beats it is before the QRS, beside their amplitude
    double otherT = 0;       ///< and behind it
    double rough = 1;        ///< as in QrsTraits
    double swift = 3.3;      ///< steepest step of its shape beside its size, 1/s, logarithm
    double certain = 5;      ///< log-odds that it is a beat at all
    double irregular = 0;    ///< mean difference of neighbouring intervals beside the usual one
    double area = 0;         ///< s; this and what follows down to noiseBeside: of the shape alone, as in BeatLook
    double areaBeside = 0;   ///< logarithm of what it is beside the own ones'
    double spread = 0;       ///< s
    double spreadBeside = 0; ///< logarithm of what it is beside the own ones'
    double familySpread = 0; ///< the family's beside the own ones', logarithm
    double onset = 0.5;      ///< 0 … 1
    double along = 0;        ///< −1 … 1: its top, above 0 where it points as the own ones' does
    double turn = 0;         ///< share of the amplitude
    double turnBeside = 0;   ///< less the own ones'
    double familyTurn = 0;   ///< the family's less the own ones'
    double drift = 0;        ///< share of the amplitude
    double ahead = 0;        ///< share of the amplitude
    double aheadBeside = 0;  ///< less the own ones'
    double noise = -3;       ///< logarithm
    double noiseBeside = 0;  ///< less the own ones', logarithms
    bool own = true;         ///< its family is the patient's own
    bool afterVentricular = false;
    std::uint64_t at = 0;    ///< which sample of the lead is judged
};

/// What the network sees of them, in the order of its weights (beat_weights.h): bounded and moved to about −1 … 1.
inline constexpr std::size_t beatInputCount = 37;
[[nodiscard]] std::array<float, beatInputCount> beatInputs(const BeatTraits& traits);

/// Log-odds of a ventricular beat: above 0 is more likely than not. Learnt as in qrsEvidence().
[[nodiscard]] double ventricularEvidence(const BeatTraits& traits);

}
