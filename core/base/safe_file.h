// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are either the old one whole or the new one whole, and bounded reading.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight {

/// Reads a whole file. Errors: NotFound; OutOfRange when larger than atMost bytes; Io.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t atMost = 256U << 20U);

/// Writes beside, syncs the file, renames, syncs the folder. On any error the old file is untouched. Mode 0600.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes);

}
