// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a WFDB header (.hea) as a value.
#pragma once

#include "core/recordings/recording.h"

#include <string>
#include <string_view>
#include <vector>

namespace wardlight {

/// Formats of the WFDB manual's signal(5). FLAC: one stream a file, one channel a signal.
enum class WfdbFormat : int {
    Null = 0,
    F8 = 8,
    F16 = 16,
    F24 = 24,
    F32 = 32,
    F61 = 61,
    F80 = 80,
    F160 = 160,
    F212 = 212,
    F310 = 310,
    F311 = 311,
    Flac8 = 508,
    Flac16 = 516,
    Flac24 = 524
};
[[nodiscard]] std::optional<WfdbFormat> wfdbFormat(int number);
/// The digital value that means "no value"; none in format 8, whose values are unbounded sums.
[[nodiscard]] std::optional<std::int32_t> wfdbInvalid(WfdbFormat format);

struct WfdbSignalLine {
    std::string file; ///< a plain name in the record's folder, or "~"
    WfdbFormat format = WfdbFormat::F16;
    std::uint32_t samplesPerFrame = 1;
    std::int32_t skew = 0; ///< frames, 0 … 1 000 000
    std::uint64_t byteOffset = 0;
    double gain = 200; ///< finite, not 0 (0 in a file means "not known": 200)
    double baseline = 0;
    std::string unit = "mV";
    int adcZero = 0;
    std::int32_t initial = 0;
    std::optional<int> checksum;
    std::string description;
};
struct WfdbSegmentLine {
    std::string record; ///< "~" for a gap
    std::uint64_t frames = 0;
};
struct WfdbHeader {
    std::string record;
    Rate rate{250, 1};        ///< frames per second
    std::uint64_t frames = 0; ///< 0: not stated
    std::string start;
    std::vector<WfdbSignalLine> signals; ///< empty when there are segments
    std::vector<WfdbSegmentLine> segments;
    std::size_t signalCount = 0;
    std::vector<std::string> comments;
};

/// name: for messages. Errors: Malformed with name:line; OutOfRange for counts beyond the limits; Refused for
/// a file name that leads out of the record's folder; Unsupported for an unknown format.
[[nodiscard]] Result<WfdbHeader> parseWfdbHeader(std::string name, std::string_view text,
                                                 const RecordingLimits& limits = {});
/// A file name that stays in its folder: no separators, no "..", no control characters, not empty.
[[nodiscard]] bool isPlainFileName(std::string_view name);

}
