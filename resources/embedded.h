// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of resources/ inside the program. Read by app/ and by tests only.
#pragma once

#include <string_view>

namespace wardlight {

/// "alarm_kinds.csv" → its text; empty when there is no such resource.
std::string_view embeddedResource(std::string_view name);

}
