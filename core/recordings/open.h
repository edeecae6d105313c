// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings by path: the one place of this room that reads files.
#pragma once

#include "core/recordings/annotation.h"
#include "core/recordings/recording.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace wardlight {

/// path  a WFDB record without ending or with .hea; a file ending in .edf or .bdf (any case)
/// Reads the record's folder only, whatever the header says. Errors: one clear sentence naming the file.
[[nodiscard]] Result<std::unique_ptr<Recording>> openRecording(const std::filesystem::path& path,
                                                               const RecordingLimits& limits = {});
/// Annotations beside a WFDB record: "atr" → 101.atr.
[[nodiscard]] Result<AnnotationSet> openAnnotations(const std::filesystem::path& record,
                                                    const std::string& annotator, Rate recordRate,
                                                    const RecordingLimits& limits = {});
/// Of a record by its file name: true, and its header is not read.
using IsUnread = std::function<bool(const std::string&)>;
/// Every record of a folder, as openRecording takes it, sorted; segments of a record that is there are left
/// out, where its header may be read.
[[nodiscard]] Result<std::vector<std::filesystem::path>> listRecordings(const std::filesystem::path& folder, const IsUnread& isUnread = {});

}
