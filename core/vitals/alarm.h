// SPDX-License-Identifier: GPL-3.0-or-later
// The words of alarms: kinds, priorities, phases, and the one kind of event their life is made of.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/alarm_kind_list.inc"
#include "core/vitals/parameter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wardlight {

#define WL_AS_ENUM(name, id) name,
enum class AlarmKind : std::uint16_t { WL_ALARM_KINDS(WL_AS_ENUM) Count };
#undef WL_AS_ENUM
inline constexpr std::size_t alarmKindCount = static_cast<std::size_t>(AlarmKind::Count);

/// "spo2-low". The names are final: files, peers and records speak them.
[[nodiscard]] std::string_view kindId(AlarmKind kind);
[[nodiscard]] std::optional<AlarmKind> kindFromId(std::string_view id);

enum class Priority : std::uint8_t { Low = 1, Medium = 2, High = 3 };
[[nodiscard]] std::string_view priorityId(Priority priority); ///< "low" "medium" "high"
[[nodiscard]] std::optional<Priority> priorityFromId(std::string_view id);

/// IEC 60601-1-8, 6.3.3.1: what a melody or icon tells. source: Annex F.
enum class AlarmCategory : std::uint8_t { General, Cardiac, Perfusion, Ventilation, Oxygen, Temperature, Drug, Power };
[[nodiscard]] std::optional<AlarmCategory> categoryFromId(std::string_view id);

/// States of one instance (resources/docs/alarms.md, "States"). `stale` is a flag beside it.
enum class AlarmPhase : std::uint8_t { Idle, Pending, Active, Acknowledged, Latched };

enum class EndReason : std::uint8_t {
    None,
    Cleared,      ///< the condition is over
    Released,     ///< a person cleared a latched alarm
    Superseded,   ///< a higher kind of its chain took its place
    Recurred,     ///< latched and true again: a new instance follows
    LimitsChanged,
    AlarmOff,
    Standby,
    Discharged,
    DeviceReleased,
};
[[nodiscard]] std::string_view endReasonId(EndReason reason);

enum class AlarmTransition : std::uint8_t {
    Onset,          ///< announced for the first time
    Acknowledged,
    AcknowledgedToo, ///< by a second person; nothing changes
    Undone,         ///< an acknowledge taken back within 5 s
    Reannounced,    ///< acknowledged long ago and still true
    Worsened,       ///< worse by a step since the acknowledge
    PriorityRaised,
    PriorityLowered,
    SourceLost,     ///< stale from here on
    SourceBack,
    Latched,        ///< over, not yet seen
    Moved,          ///< transferred with its patient
    Restored,       ///< announced again after a restart
    Ended,
    Demoted,        ///< not borne out by its evidence: low from here on, and marked
    Promoted,       ///< demoted no longer: sounds as it is
};
[[nodiscard]] std::string_view transitionId(AlarmTransition transition);

/// What an instance is the only open one of.
struct AlarmKey {
    AlarmKind kind = AlarmKind::Count;
    DeviceId source;
    Parameter parameter = Parameter::None;
    friend constexpr auto operator<=>(const AlarmKey&, const AlarmKey&) = default;
};

/// One step in the life of one alarm instance. phase, priority and stale are those after the step, so that the fold
/// only copies them. value and limit are those that decided it, in canonical units, at the shown step.
struct AlarmEvent {
    AlarmId alarm;
    AlarmKey key;
    AlarmTransition transition = AlarmTransition::Onset;
    AlarmPhase phase = AlarmPhase::Active;
    Priority priority = Priority::Low;
    bool stale = false;
    bool demoted = false;                ///< suspected false: signalled as low, marked, its evidence kept; priority is what it would be
    std::optional<double> value;
    std::optional<double> limit;
    bool above = false;                  ///< the limit was passed upwards: "134 > 120"
    std::chrono::milliseconds delay{0};  ///< condition delay that had run
    EndReason reason = EndReason::None;
    std::string detail;                  ///< "LL" for a lead, a device's own text; safe text
    WallTime onset;                      ///< of a Moved one, which began in another bed; else the event's own time counts

    friend bool operator==(const AlarmEvent&, const AlarmEvent&) = default;
};

/// The detail of a device-fault whose input this program has shut off, because it ended the program too often.
inline constexpr std::string_view inputShutOff = "shut-off";
/// How a ventricular tachycardia was told of, as its detail: by a fast wave without rest that no beats explain, or by a run that
/// began abruptly and that the minute before it bears out. Empty: by five ventricular beats.
inline constexpr std::string_view toldByWave = "by-wave", toldByMinute = "by-minute";
/// What of a detail belongs to the alarm's name: a lead, a device's own text, a reason. How it was told does not; its screen says that.
[[nodiscard]] constexpr std::string_view namedDetail(std::string_view detail)
{
    return detail == toldByWave || detail == toldByMinute ? std::string_view() : detail;
}

}
