// SPDX-License-Identifier: GPL-3.0-or-later
// One bed's numbers of some seconds, as bytes.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/vitals/numeric.h"

#include <span>
#include <string>
#include <vector>

namespace wardlight::store {

struct NumericPoint {
    std::uint16_t offset = 0; ///< s after the block's start
    Parameter parameter = Parameter::None;
    Validity validity = Validity::Ok;
    float value = 0;
    friend bool operator==(const NumericPoint&, const NumericPoint&) = default;
};

struct NumericBlock {
    EncounterId encounter;
    BedId bed;
    WallTime start;
    std::vector<NumericPoint> points;
    friend bool operator==(const NumericBlock&, const NumericBlock&) = default;
};

/// layout  codec byte (0 = plain), u16 count, then per point: u16 offset, u8 parameter, u8 validity, f32 value; little-endian
[[nodiscard]] std::string numericBytes(const NumericBlock& block);
/// Errors: Truncated, Malformed (unknown parameter or validity), Unsupported (codec).
[[nodiscard]] Result<std::vector<NumericPoint>> numericPoints(std::string_view bytes);

}
