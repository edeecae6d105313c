// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at one station, and what is left of the door when nobody does.
#pragma once

#include "core/base/time.h"
#include "core/door/door.h"
#include "core/vitals/patient.h"

#include <optional>
#include <string>

namespace wardlight::door {

/// What a locked screen shows of names: the site's setting access.locked-names.
enum class NameRule : std::uint8_t { Shown, Initials, Hidden };
[[nodiscard]] NameRule nameRule(std::string_view settingValue);

/// Takes out of a bed's view who lies there, who is asked and who the roster names. Alarms, numbers and waves stay.
void hidePeople(BedView& bed, NameRule rule);

/// What may be asked of memory and record while nobody is signed in: the curves of a large tile, and nothing else.
[[nodiscard]] bool mayAskLocked(const Query& query);

/// Values only; a door keeps it under its own lock.
struct Session {
    std::string station = "1";         ///< "4W-1"
    std::string user;
    Role role = Role::Nurse;
    bool locked = false;
    std::string bedside;               ///< of a bedside screen: what it is called, and returns to without a PIN
    std::optional<Instant> waits;      ///< after wrong PINs
    std::optional<Instant> breakGlassSince;
    bool breakGlassExplained = false;

    static constexpr auto breakGlassFor = std::chrono::minutes(60);

    void signIn(std::string who, Role as);
    void lock();
    void breakGlass(Instant now);
    /// Emergency access that nobody ended.
    [[nodiscard]] bool isOver(Instant now) const { return breakGlassSince && now - *breakGlassSince >= breakGlassFor; }
    /// Whom an act is recorded for: locked and in emergency the station itself, whatever the asker says.
    [[nodiscard]] std::optional<Actor> actor(StationId id) const;
};

}
