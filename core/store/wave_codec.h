// SPDX-License-Identifier: GPL-3.0-or-later
// Waves as bytes, without loss: differences and Rice codes.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight::store {

/// layout  codec byte (1), u32 count (little-endian), then per 256 samples, as bits from the highest:
///         3 bits  0–3: order of the difference, every sample is there; 4–7: order + 4, some are missing
///         4 bits  parameter k of the Rice code, 0–14; 7 and then 15: the whole group is missing, and nothing follows
///         (some missing) 1 bit: is the first missing; lengths of the runs, alternating, as Elias gamma codes
///         per sample that is there: its difference, zigzag, Rice(k); 24 ones announce 20 plain bits instead
/// Differences go on over the groups of one block and step over missing samples; before the block all is zero.
/// Any samples can be coded, missingSample included; what is worth keeping together is 2,500 samples and more.
[[nodiscard]] std::string encodeWave(std::span<const std::int16_t> samples);
/// Errors: Truncated (any cut), Unsupported (codec), Malformed. Needs at most about 600 bytes for each byte of input.
[[nodiscard]] Result<std::vector<std::int16_t>> decodeWave(std::string_view bytes);

}
