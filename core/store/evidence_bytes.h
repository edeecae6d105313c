// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of an alarm as bytes and back.
#pragma once

#include "core/base/result.h"
#include "core/vitals/evidence.h"

#include <string>
#include <string_view>

namespace wardlight::store {

/// layout  codec byte (1 = plain; 0 = plain without beats), u16 lanes; per lane: label u8, name, unit, rate u32/u32, gain f64, baseline i32,
///         first u64, offset f64, u32 count, int16 samples; little-endian, texts with u32 length;
///         then u16 beats; per beat: s from the start f64, type i8
[[nodiscard]] std::string evidenceBytes(const Evidence& evidence);
/// Ids and start are columns beside the bytes. Errors: Truncated, Malformed, Unsupported.
[[nodiscard]] Result<Evidence> evidenceFrom(std::string_view bytes);

}
