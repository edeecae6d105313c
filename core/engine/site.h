// SPDX-License-Identifier: GPL-3.0-or-later
// What the site has set, folded from its events: settings, profiles, proposals, the unit, the roster, what was heard.
#pragma once

#include "core/alarms/profile.h"
#include "core/vitals/event.h"
#include "core/vitals/setting.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wardlight::engine {

/// Who did it and who signed first; by is empty for what the program brings.
struct Signed {
    std::string by, first;
    WallTime at;
    friend bool operator==(const Signed&, const Signed&) = default;
};
struct SettingNow {
    std::string value;
    Signed who;
    friend bool operator==(const SettingNow&, const SettingNow&) = default;
};
struct ProfileNow {
    ProfileVersion version;
    std::string reason;
    Signed who;
    std::map<Parameter, Signed> limitsBy; ///< who changed this limit last; absent: as delivered
    friend bool operator==(const ProfileNow&, const ProfileNow&) = default;
};
struct Proposal {
    SiteChange change;
    Actor by;
    WallTime at;
    friend bool operator==(const Proposal&, const Proposal&) = default;
};
/// Signed, and in force from change.from on.
struct Planned {
    SiteChange change;
    std::string first; ///< who signed first; empty where one signature was enough
    Actor by;          ///< who signed last
    WallTime at;
    friend bool operator==(const Planned&, const Planned&) = default;
};
struct HeardNow {
    bool heard = false;
    Signed who;
    friend bool operator==(const HeardNow&, const HeardNow&) = default;
};

/// One emergency access, for its review. by: the station's name for it; explained and reviewed: empty until they are.
struct BreakGlassUse {
    std::uint64_t use = 0;
    std::string by, explained, reviewedBy;
    StationId station;
    WallTime at, endedAt{}, reviewedAt{};
    friend bool operator==(const BreakGlassUse&, const BreakGlassUse&) = default;
};
inline constexpr std::size_t mostBreakGlass = 200; ///< kept for the list; all are in the record

/// Wrong PINs since the last right one, of a name or at a place. last: when the newest was.
struct WrongPins {
    int count = 0;
    WallTime last;
    friend bool operator==(const WrongPins&, const WrongPins&) = default;
};
inline constexpr std::size_t mostWrongPins = 1000; ///< names or places that are counted

/// A value; station 0 stands for the whole site.
struct Site {
    std::map<std::pair<StationId, std::string>, SettingNow> settings;
    std::map<AgeGroup, ProfileNow> profiles;
    std::map<AgeGroup, ProfileVersion> delivered; ///< version 1, which the program brings
    std::map<std::string, Proposal> proposals; ///< by subject
    std::map<std::string, Planned> planned;    ///< by subject
    std::optional<UnitArranged> unit;
    Signed unitBy;
    std::optional<RosterSet> roster;
    Signed rosterBy;
    std::map<std::pair<StationId, Priority>, HeardNow> heard;
    std::vector<BreakGlassUse> breakGlass; ///< oldest first
    std::map<std::string, WrongPins> wrongPinsOf, wrongPinsAt; ///< by person, by place

    [[nodiscard]] std::string setting(std::string_view id, StationId station = {}) const;
    [[nodiscard]] int number(std::string_view id, StationId station = {}) const;
    friend bool operator==(const Site&, const Site&) = default;
};

/// Where a setting is kept: at its station, or at none.
[[nodiscard]] StationId placeOf(std::string_view setting, StationId station);
/// The fold. Events of other things pass through unchanged.
void applyTo(Site& site, const Event& event);
[[nodiscard]] inline bool isOfSite(const EventBody& body)
{
    return std::holds_alternative<ChangeProposed>(body) || std::holds_alternative<ChangeMade>(body) ||
           std::holds_alternative<ChangeWithdrawn>(body) || std::holds_alternative<UnitArranged>(body) ||
           std::holds_alternative<RosterSet>(body) || std::holds_alternative<SoundHeard>(body) ||
           std::holds_alternative<BreakGlassUsed>(body) || std::holds_alternative<SignInTried>(body);
}

}
