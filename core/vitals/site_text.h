// SPDX-License-Identifier: GPL-3.0-or-later
// Values of site.h as JSON and back. Used by event.cpp alone; what is read throws what event.cpp catches.
#pragma once

#include "core/vitals/site.h"

#include <nlohmann/json_fwd.hpp>

namespace wardlight {

[[nodiscard]] nlohmann::json toJson(const SiteChange& change);
[[nodiscard]] nlohmann::json toJson(const UnitArranged& unit);
[[nodiscard]] nlohmann::json toJson(const RosterSet& roster);
[[nodiscard]] SiteChange siteChangeFrom(const nlohmann::json& j);
[[nodiscard]] UnitArranged unitFrom(const nlohmann::json& j);
[[nodiscard]] RosterSet rosterFrom(const nlohmann::json& j);

}
