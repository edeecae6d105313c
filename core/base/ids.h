// SPDX-License-Identifier: GPL-3.0-or-later
// Strong ids: one type per thing that is counted, so that a bed is never taken for an encounter.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wardlight {

/// 0 is "none". Ordered, hashable, no arithmetic.
template <class Tag>
struct Id {
    std::uint64_t value = 0;
    friend constexpr auto operator<=>(Id, Id) = default;
    constexpr explicit operator bool() const { return value != 0; }
};

using BedId = Id<struct BedTag>;
using EncounterId = Id<struct EncounterTag>;
using DeviceId = Id<struct DeviceTag>;
using AlarmId = Id<struct AlarmTag>;
using EventId = Id<struct EventTag>;
using StationId = Id<struct StationTag>;

}

template <class Tag>
struct std::hash<wardlight::Id<Tag>> {
    std::size_t operator()(wardlight::Id<Tag> id) const noexcept { return std::hash<std::uint64_t>{}(id.value); }
};
