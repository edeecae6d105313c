// SPDX-License-Identifier: GPL-3.0-or-later
// Silent now: everything that could sound and does not, and everything that might sound to nobody.
#pragma once

#include "core/door/view.h"

#include <optional>
#include <string>
#include <vector>

namespace wardlight::door {

/// In the order of danger within a group.
enum class SilentWhat : std::uint8_t {
    NotWatched,    ///< nobody judges this bed: the ward's own thread hangs
    LimitsUnset,   ///< the profile has no values
    AlarmsOff,     ///< every kind that may be off is off
    AlarmsPaused,  ///< light and sound, until
    KindOff,       ///< one kind, by a person
    LimitOff,      ///< one side of a limit, by a person
    Standby,       ///< nothing is measured
    NoDevice,      ///< somebody lies here, and nothing measures them
    DeviceLost,    ///< what this device measured cannot alarm; others may go on
    LimitWidened,  ///< alarms later than the unit's profile would
    DelayLonger,   ///< so does this
    AudioOff,      ///< of a bed, until changed
    AudioPaused,   ///< of a bed, until
    Acknowledged,  ///< still true
    Lowered,       ///< suspected false, shown as low by the site's rule, until
    NoSound,       ///< this place cannot be heard
    LowVolume,     ///< below its usual volume
    Nobody,        ///< nobody is asked about this bed when it sounds
    NoNurse,       ///< nobody has this bed; the next on its ladder is asked first
};

enum class SilentGroup : std::uint8_t { CannotSound, Wider, Held, NotHeard };
[[nodiscard]] SilentGroup groupOf(SilentWhat what);

/// How it ends. At: `until` says when.
enum class SilentEnd : std::uint8_t { At, WhenEntered, WhenChanged, OnReturn, WhenOver, WhenFixed, WhenHeard, WhenAssigned };
/// The press that ends it.
enum class SilentRemedy : std::uint8_t { None, EnterLimits, AlarmsOn, KindOn, UnitValue, EndStandby, EndAlarmPause, SoundOn, SeeAlarm };

struct SilentEntry {
    SilentWhat what = SilentWhat::LimitsUnset;
    BedId bed;                         ///< none: this place, or the whole ward
    AlarmId alarm;                     ///< Acknowledged, Lowered
    AlarmKind kind = AlarmKind::Count; ///< KindOff, Acknowledged, Lowered
    Parameter parameter = Parameter::None;
    bool high = true;                  ///< which side of its limit
    std::optional<double> value, unit; ///< the limit in force, the unit's
    std::optional<double> measured;    ///< now
    std::chrono::milliseconds delay{0}; ///< DelayLonger: by this
    std::vector<Parameter> parameters; ///< LimitsUnset
    std::size_t holds = 0;             ///< open alarms that would sound or show now
    std::string name;                  ///< DeviceLost: which; NoNurse: who is asked first; as received
    std::string by;                    ///< empty: not a person
    WallTime since;                    ///< 0: not known
    std::string reason;                ///< in the words of who did it
    SilentEnd end = SilentEnd::WhenChanged;
    std::optional<Instant> until;      ///< At
    std::optional<Instant> lastHeard;  ///< DeviceLost, when it ever was
    SilentRemedy remedy = SilentRemedy::None;

    friend bool operator==(const SilentEntry&, const SilentEntry&) = default;
};

/// By danger: group, then what, then the unit's order of beds.
[[nodiscard]] std::vector<SilentEntry> silentNow(const WardView& ward);

}
