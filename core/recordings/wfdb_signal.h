// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a WFDB signal file as numbers.
#pragma once

#include "core/recordings/wfdb_header.h"

#include <span>
#include <string_view>
#include <vector>

namespace wardlight {

/// What one signal file holds: each signal's samples at its own rate. frames: whole frames found, at most
/// those wanted.
struct WfdbSignalData {
    std::vector<std::vector<std::int32_t>> signals;
    std::uint64_t frames = 0;
};

/// group   consecutive header lines that name the same file; same format and offset
/// frames  how many to read; 0: all that are there
/// Errors: Malformed (formats mixed, broken FLAC stream), OutOfRange (more values than the limits allow). A
/// file that ends early is no error: data.frames says how far it goes.
[[nodiscard]] Result<WfdbSignalData> decodeWfdbSignals(std::span<const WfdbSignalLine> group,
                                                       std::string_view bytes, std::uint64_t frames,
                                                       const RecordingLimits& limits = {});

/// One FLAC stream: samples per channel, at most `most` each. Errors: Malformed when not FLAC, with another
/// number of channels or bits. A stream that ends early or breaks gives what came before.
[[nodiscard]] Result<std::vector<std::vector<std::int32_t>>>
decodeFlac(std::string_view bytes, unsigned channels, unsigned bits, std::uint64_t most);

}
