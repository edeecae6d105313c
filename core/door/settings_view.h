// SPDX-License-Identifier: GPL-3.0-or-later
// What persons switched and set in a bed, beside what its unit has: for the view of it.
#pragma once

#include "core/door/view.h"
#include "core/engine/bed.h"

namespace wardlight::door {

/// The limits most people ask for, of each profile of the site.
/// station: whose own settings and whose ears.
[[nodiscard]] std::shared_ptr<const SiteView> siteView(const engine::WardSnapshot& ward, StationId station, const alarms::KindTable& kinds);
[[nodiscard]] std::vector<ProfileView> profileViews(const engine::Profiles& profiles);

/// Who paused and switched what, limits other than the profile's, and those the profile leaves unset.
void settingsInto(BedView& into, const engine::BedSnapshot& bed, const alarms::KindTable& kinds);

}
