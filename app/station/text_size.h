// SPDX-License-Identifier: GPL-3.0-or-later
// How large text and controls are on this screen: decided before the window system starts, kept beside the record.
#pragma once

#include "app/station/options.h"
#include "core/base/result.h"

#include <filesystem>

namespace wardlight::app {

inline constexpr int leastText = 100, mostText = 160; ///< %

/// screen.toml in the folder of the record, or in the user's own where that is not named.
[[nodiscard]] std::filesystem::path screenFile(const Options& options);
/// As given with --text, else as kept, else 100. A damaged file counts as none.
[[nodiscard]] int textPercent(const Options& options);
[[nodiscard]] Result<void> keepTextPercent(const Options& options, int percent);
/// Everything is drawn that much larger: text, controls, targets and lines in one proportion, so that each layout is one that is
/// tested (a smaller window), and tiles step down their classes by themselves. Before the application is made.
void useTextPercent(int percent);
/// Pixels of the screen in the dp of that scale.
[[nodiscard]] int inTextScale(int pixels, int percent);

}
