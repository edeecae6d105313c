// SPDX-License-Identifier: GPL-3.0-or-later
// What a site sets for itself: settings, versions of profiles, the unit's beds, the roster, what was heard.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/alarm.h"
#include "core/vitals/parameter.h"
#include "core/vitals/patient.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wardlight {

/// One parameter of a profile's version. A side with neither value nor off is not set. delay: nothing means the kind's.
struct ProfileLimits {
    Parameter parameter = Parameter::None;
    std::optional<double> low, high, veryLow; ///< canonical unit; veryLow of SpO2 and glucose
    bool lowOff = false, highOff = false;
    std::optional<std::chrono::milliseconds> delay;
    friend bool operator==(const ProfileLimits&, const ProfileLimits&) = default;
};

/// A whole profile as it is from this version on. Version 1 is what the program brings; a site's own count from 2.
struct ProfileVersion {
    AgeGroup group = AgeGroup::Adult;
    std::uint32_t version = 1;
    std::vector<ProfileLimits> limits; ///< every parameter that has limits, once
    std::optional<double> extremeTachycardia, extremeBradycardia; ///< /min; nothing: not set
    friend bool operator==(const ProfileVersion&, const ProfileVersion&) = default;
};

/// Either a setting (id and value as in core/vitals/setting.h) or a profile's new version.
struct SiteChange {
    std::string setting, value;
    std::optional<ProfileVersion> profile;
    std::string reason; ///< as typed; kept with the change
    WallTime from{};    ///< of a profile: in force from then on, as "from the next shift"; 0: at once
    friend bool operator==(const SiteChange&, const SiteChange&) = default;
};
/// "profile:adult" or "setting:alarms.reminder": at most one proposal waits for each.
[[nodiscard]] std::string subjectOf(const SiteChange& change);

/// Asked for by one person; in force only after a second has signed.
struct ChangeProposed {
    SiteChange change;
    friend bool operator==(const ChangeProposed&, const ChangeProposed&) = default;
};
/// In force from here on, or from change.from on when that is later: then it is made once more. proposedBy: who signed first; empty where one signature is enough.
struct ChangeMade {
    SiteChange change;
    std::string proposedBy;
    friend bool operator==(const ChangeMade&, const ChangeMade&) = default;
};
struct ChangeWithdrawn {
    std::string subject;
    friend bool operator==(const ChangeWithdrawn&, const ChangeWithdrawn&) = default;
};

/// One place of the unit's floor plan, in the order beds are shown. bed none with an empty label: a blank slot.
struct UnitSlot {
    BedId bed;
    std::string label;
    friend bool operator==(const UnitSlot&, const UnitSlot&) = default;
};
inline constexpr std::size_t mostUnitBeds = 64;
inline constexpr std::size_t mostUnitSlots = 128;
inline constexpr std::size_t mostShifts = 6; ///< a day
inline constexpr int minutesOfADay = 1440;
/// The whole unit. A wish names new beds with id none and a label; the event names every bed. lastBed: the highest id that
/// was ever given, which is never given again.
struct UnitArranged {
    std::string unit;
    std::vector<UnitSlot> slots;
    std::uint64_t lastBed = 0;
    friend bool operator==(const UnitArranged&, const UnitArranged&) = default;
};

struct RosterDuty {
    std::string person;
    Role role = Role::Nurse;
    Duty duty = Duty::None;
    std::vector<std::string> beds; ///< labels, ranges of numbers, or "*"
    friend bool operator==(const RosterDuty&, const RosterDuty&) = default;
};
/// The whole roster. order: asked by silence in this order.
struct RosterSet {
    std::string title;
    std::vector<Duty> order;
    std::vector<RosterDuty> people;
    std::vector<int> shifts = {}; ///< when shifts begin, in minutes of the local day, rising; empty: nobody has said
    friend bool operator==(const RosterSet&, const RosterSet&) = default;
};

/// Emergency access: a locked station was opened without anybody signing in.
enum class BreakGlassStep : std::uint8_t { Started, Explained, Ended, Reviewed };
/// use: the number of the event that started it; 0 in that event itself. text: the reason, or what the reviewer says.
struct BreakGlassUsed {
    BreakGlassStep step = BreakGlassStep::Started;
    std::uint64_t use = 0;
    std::string text;
    friend bool operator==(const BreakGlassUsed&, const BreakGlassUsed&) = default;
};

/// Somebody tried to sign in. person: their name; empty when nobody of this name is known (what was typed could be a PIN).
/// place: the station's name.
struct SignInTried {
    std::string person, place;
    bool right = false;
    friend bool operator==(const SignInTried&, const SignInTried&) = default;
};
/// Who may sign in has changed; the actor did it. No PIN and no hash of one is ever in it.
enum class PeopleStep : std::uint8_t { Added, PinGiven, Removed, OwnPin };
struct PeopleChanged {
    PeopleStep step = PeopleStep::Added;
    std::string person;
    Role role = Role::Nurse; ///< of who was added
    friend bool operator==(const PeopleChanged&, const PeopleChanged&) = default;
};

/// A person stood where they work and said whether this test sound was heard.
struct SoundHeard {
    Priority priority = Priority::Low;
    bool heard = false;
    friend bool operator==(const SoundHeard&, const SoundHeard&) = default;
};

}
