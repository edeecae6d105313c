// SPDX-License-Identifier: GPL-3.0-or-later
// EDF, EDF+ (continuous or not), BDF and BDF+ files.
#pragma once

#include "core/recordings/recording.h"

#include <string>
#include <string_view>

namespace wardlight {

/// The whole file. Signals are those that are not annotations; pieces tell where a discontinuous one was
/// interrupted. A file that ends early gives its whole data records and a problem (none when it states -1
/// records: still open). Errors: Malformed, Truncated inside the header, OutOfRange beyond the limits.
[[nodiscard]] Result<Recording> parseEdf(std::string name, std::string_view bytes,
                                         const RecordingLimits& limits = {});

}
