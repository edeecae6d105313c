// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the embedded resources into what the rooms ask for. Shared by the programs; no logic.
#pragma once

#include "core/engine/ward.h"

#include <string>
#include <vector>

namespace wardlight::app {

/// A ward with the shipped kinds, profiles and permissions and beds of these labels.
/// Errors: those of the tables, naming file and line.
[[nodiscard]] Result<engine::WardSetup> wardSetup(std::vector<std::string> bedLabels);

}
