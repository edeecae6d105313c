// SPDX-License-Identifier: GPL-3.0-or-later
// PINs as they are kept: their hashes, and whether one is right.
#pragma once

#include "core/base/result.h"
#include "core/vitals/pin.h"

#include <string>
#include <string_view>

namespace wardlight::access {

/// What a hash costs whoever guesses. Usual: 19 MiB, two passes (OWASP, Password Storage Cheat Sheet, Argon2id): some tens
/// of milliseconds here. Least: for tests.
enum class PinCost { Usual, Least };

/// Argon2id with a random salt, as its usual text ("$argon2id$v=19$m=…"). Errors: Refused (no PIN), Busy (no memory for it).
[[nodiscard]] Result<std::string> hashPin(std::string_view pin, PinCost cost = PinCost::Usual);

/// Takes as long as the hash costs, also when the hash is none: who listens does not learn which names there are.
[[nodiscard]] bool pinMatches(std::string_view pin, const std::string& hash);

}
