// SPDX-License-Identifier: GPL-3.0-or-later
// A recording in memory: signals as their file holds them, annotations, and what was wrong with the file.
#pragma once

#include "core/base/result.h"
#include "core/vitals/wave.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace wardlight {

/// From sample `first` on another conversion holds (segments of one record may be scaled differently).
struct Scale {
    std::uint64_t first = 0;
    double gain = 200;   ///< digital steps per unit; never 0
    double baseline = 0; ///< digital value of physical zero
};

/// One signal at its own rate, before its skew is removed. physical = (digital - baseline) / gain, in unit.
struct RecordedSignal {
    std::string name;
    std::string unit = "mV";
    std::string storage; ///< "212", "516", "edf", "bdf": as the source calls it
    WaveLabel label = WaveLabel::Other;
    Rate rate;
    std::uint32_t samplesPerFrame = 1;
    std::int32_t skew = 0; ///< frames by which this signal's samples lie late in its file; at least 0
    std::optional<std::int32_t> invalid; ///< the digital value that means "no value"
    std::vector<Scale> scales{Scale{}};  ///< at least one; ascending, the first at 0
    std::vector<std::int32_t> samples;

    [[nodiscard]] const Scale& scaleAt(std::uint64_t index) const;
    [[nodiscard]] bool isValid(std::size_t index) const { return !invalid || samples[index] != *invalid; }
    /// NaN where there is no value.
    [[nodiscard]] double physical(std::size_t index) const;
};

/// WFDB annotation codes as their one-character symbols; EDF+ notes have symbol '"'.
struct Annotation {
    std::int64_t sample = 0; ///< in the annotation file's own resolution; EDF+: 0
    double onset = 0;        ///< s from the record's start
    double duration = 0;     ///< s; EDF+ only
    char symbol = ' ';
    int code = 0; ///< WFDB code 0…49
    int subtype = 0;
    int channel = 0;
    int number = 0;
    std::string text; ///< rhythm names, notes; UTF-8 as received
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// Frames [firstFrame, next piece's) were taken from `start` s on. More than one: the recording has gaps
/// (EDF+D).
struct Piece {
    std::uint64_t firstFrame = 0;
    double start = 0;
};

struct Recording {
    std::string name;
    std::string kind;  ///< "WFDB", "EDF", "EDF+C", "EDF+D", "BDF", "BDF+C", "BDF+D"
    std::string start; ///< as written in the file: "17:27:45 15/08/1994"; empty when not
    Rate frameRate;
    std::uint64_t frames = 0;
    std::vector<RecordedSignal> signals;
    std::vector<Annotation> annotations;
    std::vector<Piece> pieces{Piece{}};
    std::vector<std::string> comments;
    /// What could not be read though the rest could: a missing segment, a signal file that ends early.
    std::vector<Error> problems;

    [[nodiscard]] double seconds() const;
};

/// What a hostile file may make us do. values: samples of all signals together (4 bytes each).
struct RecordingLimits {
    std::size_t bytes = std::size_t{512} << 20U;
    std::size_t values = std::size_t{96} << 20U;
    std::size_t signals = 1024;
    std::size_t annotations = std::size_t{8} << 20U;
};

inline constexpr std::int32_t noValue = std::numeric_limits<std::int32_t>::min();

}
