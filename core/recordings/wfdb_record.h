// SPDX-License-Identifier: GPL-3.0-or-later
// A whole WFDB record from its header, its signal files and, where it has segments, theirs.
#pragma once

#include "core/recordings/wfdb_header.h"

#include <functional>
#include <string>
#include <string_view>

namespace wardlight {

/// Hands over a file of the record's folder by its plain name. The names asked for have passed
/// isPlainFileName.
using RecordFiles = std::function<Result<std::string>(const std::string& name)>;

/// record: the name without ".hea". Errors: those of the header; of a single-segment record with no readable
/// signal. A file that is missing or short while others can be read is in Recording::problems, its samples
/// are absent or invalid.
[[nodiscard]] Result<Recording> readWfdbRecord(const std::string& record, const RecordFiles& files,
                                               const RecordingLimits& limits = {});

}
