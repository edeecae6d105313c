// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: the lines of the journal. What a bed is, is the fold of these.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/vitals/admission.h"
#include "core/vitals/alarm.h"
#include "core/vitals/judgement.h"
#include "core/vitals/lane.h"
#include "core/vitals/patient.h"
#include "core/vitals/score.h"
#include "core/vitals/site.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace wardlight {

struct StandbyStarted {
    std::string reason;
    friend bool operator==(const StandbyStarted&, const StandbyStarted&) = default;
};
struct StandbyEnded {
    friend bool operator==(const StandbyEnded&, const StandbyEnded&) = default;
};
struct DeviceBound {
    DeviceId device;
    std::string name;
    friend bool operator==(const DeviceBound&, const DeviceBound&) = default;
};
/// What it sends belongs to nobody until it is bound again (resources/docs/alarms.md, "Nobody waits for an identity").
struct DeviceReleased {
    DeviceId device;
    friend bool operator==(const DeviceReleased&, const DeviceReleased&) = default;
};
struct KindSwitched {
    AlarmKind kind = AlarmKind::Count;
    bool on = true;
    friend bool operator==(const KindSwitched&, const KindSwitched&) = default;
};

/// Overlays of a bed: orthogonal to its alarms (resources/docs/alarms.md, "Overlays").
enum class Overlay : std::uint8_t { AudioPaused, AudioOff, AlarmsPaused, AlarmsOff };
struct OverlayChanged {
    Overlay overlay = Overlay::AudioPaused;
    bool on = true;
    std::chrono::milliseconds length{0}; ///< of a pause; 0 for "off"
    friend bool operator==(const OverlayChanged&, const OverlayChanged&) = default;
};

enum class EscalationStep : std::uint8_t { Sent, Delivered, Accepted, Rejected, Redirected, TimedOut, Exhausted, Over };
struct EscalationChanged {
    AlarmId alarm;
    EscalationStep step = EscalationStep::Sent;
    std::string person;   ///< roster name
    int level = 0;        ///< 0-based place on the ladder; −1: by hand, beside it
    friend bool operator==(const EscalationChanged&, const EscalationChanged&) = default;
};
struct LinkChanged {
    DeviceId device;
    bool up = true;
    friend bool operator==(const LinkChanged&, const LinkChanged&) = default;
};
struct Noted {
    std::string text;
    friend bool operator==(const Noted&, const Noted&) = default;
};
/// What concerns no bed: start, stop, clock steps, store trouble, gaps. number is what the code counts (µs of a step).
struct SystemNoted {
    std::string code; ///< "started", "stopped", "clock-stepped", "gap", "store-replaced"
    std::int64_t number = 0;
    std::string text;
    friend bool operator==(const SystemNoted&, const SystemNoted&) = default;
};
/// What a person says of an alarm afterwards. The newest counts; the earlier ones stay on record.
enum class AlarmMark : std::uint8_t { True, False, CannotTell };
struct AlarmMarked {
    AlarmId alarm;
    AlarmMark mark = AlarmMark::CannotTell;
    friend bool operator==(const AlarmMarked&, const AlarmMarked&) = default;
};

/// What a person saw at the bed and a score needs.
struct ConsciousnessEntered {
    Consciousness level = Consciousness::Alert;
    friend bool operator==(const ConsciousnessEntered&, const ConsciousnessEntered&) = default;
};
/// The last entry of this kind was a wrong press: what was entered before it counts again.
struct EntryUndone {
    Observed what = Observed::Consciousness;
    friend bool operator==(const EntryUndone&, const EntryUndone&) = default;
};

/// Which SpO2 scale of NEWS2 holds for this patient: 2 only by a clinician's decision, who is the actor.
struct Spo2ScaleEntered {
    int scale = 1;
    friend bool operator==(const Spo2ScaleEntered&, const Spo2ScaleEntered&) = default;
};

/// How a wave is drawn at this bed from now on.
struct LaneChosen {
    LaneChoice lane;
    friend bool operator==(const LaneChosen&, const LaneChosen&) = default;
};

/// The bed's nurse changed; the actor is who pressed, one of the two or a charge nurse.
struct HandedOver {
    std::string from; ///< empty: nobody had it
    std::string to;
    friend bool operator==(const HandedOver&, const HandedOver&) = default;
};

using EventBody =
    std::variant<Admitted, Transferred, Arrived, Discharged, StandbyStarted, StandbyEnded, DeviceBound, DeviceReleased,
                 LimitsSet, KindSwitched, OverlayChanged, AlarmEvent, EscalationChanged, LinkChanged, Noted, SystemNoted,
                 AlarmMarked, ConsciousnessEntered, OxygenEntered, EntryUndone, HandedOver, ChangeProposed, ChangeMade,
                 ChangeWithdrawn, UnitArranged, RosterSet, SoundHeard, Identified, Merged, MergeUndone, MergeProposed,
                 PatientExpected, ExpectedGone, Spo2ScaleEntered, LaneChosen, BreakGlassUsed, SignInTried, PeopleChanged, AlarmJudged>;

/// One immutable line. id counts without gaps within a store and orders everything; wall times are for people.
struct Event {
    EventId id;
    BedId bed;             ///< none: the ward's own
    EncounterId encounter; ///< none: nobody lay there
    WallTime at;           ///< when it happened
    WallTime recorded;     ///< when the engine decided it
    Instant mono;          ///< of this run; not kept over a restart
    Actor actor;
    std::string commandId; ///< the command that caused it; empty otherwise
    EventBody body;
};

/// "admitted", "alarm", "overlay" …: the clear kind column of the journal.
[[nodiscard]] std::string_view eventKind(const EventBody& body);
/// The body as JSON text (compact, keys sorted), and back. Unknown keys are ignored, missing ones take their default.
/// Errors: Malformed, Unsupported for a kind a newer program wrote.
[[nodiscard]] std::string eventBodyText(const EventBody& body);
[[nodiscard]] Result<EventBody> eventBodyFromText(std::string_view kind, std::string_view json);

}
