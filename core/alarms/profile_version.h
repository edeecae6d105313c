// SPDX-License-Identifier: GPL-3.0-or-later
// A profile as a value that people sign, and back, made safe.
#pragma once

#include "core/alarms/profile.h"
#include "core/vitals/site.h"

namespace wardlight::alarms {

[[nodiscard]] ProfileVersion profileVersion(const Profile& profile, std::uint32_t version);

/// The profile that `wish` makes of the one in force. Name, group and kinds that are off stay.
///
/// errors  OutOfRange  a limit that is not plausible, not at its step or low ≥ high; a delay over longestDelay(); a very low
///                     limit that is not below the low one; an extreme rate out of range
///         Refused     something that is set or off would become unset; the very low limit or an extreme rate (of kinds
///                     that may never be off) would go
///         Unsupported a parameter without limits, or twice; another group
[[nodiscard]] Result<Profile> profileFrom(const Profile& inForce, const ProfileVersion& wish);

}
