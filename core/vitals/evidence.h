// SPDX-License-Identifier: GPL-3.0-or-later
// What an alarm was seen on: the waves around its onset, kept with its event.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/wave.h"

#include <string>
#include <vector>

namespace wardlight {

/// 12 s before the onset to 12 s after it, whole, as they came. Resolution is not reduced.
inline constexpr auto evidenceBefore = 12s;
inline constexpr auto evidenceAfter = 12s;

struct EvidenceLane {
    WaveFormat format;
    std::uint64_t first = 0; ///< index of samples[0] in its channel
    double offset = 0;       ///< s from the evidence's start to samples[0]
    std::vector<std::int16_t> samples;
    friend bool operator==(const EvidenceLane&, const EvidenceLane&) = default;
};
/// A beat as it was found and classed when it was live; type: WFDB annotation codes, as in Beat.
struct EvidenceBeat {
    double at = 0; ///< s from the evidence's start
    char type = 'N';
    friend bool operator==(const EvidenceBeat&, const EvidenceBeat&) = default;
};
/// An alarm may have two strips: its onset's, and the minute that decided a judgement of it (its newest that is on record).
enum class EvidencePart : std::uint8_t { Onset, Judged };
struct Evidence {
    AlarmId alarm;
    BedId bed;
    EncounterId encounter;
    WallTime start;
    std::vector<EvidenceLane> lanes;
    std::vector<EvidenceBeat> beats = {}; ///< of the lead that was believed, oldest first
    EvidencePart part = EvidencePart::Onset;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

}
