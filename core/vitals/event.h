// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: the lines of the journal. What a bed is, is the fold of these.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/vitals/alarm.h"
#include "core/vitals/patient.h"
#include "core/vitals/score.h"
#include "core/vitals/site.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace wardlight {

struct Admitted {
    Patient patient;
    std::string profile; ///< "adult"
    friend bool operator==(const Admitted&, const Admitted&) = default;
};
struct Transferred {
    BedId to;
    std::string reason;
    friend bool operator==(const Transferred&, const Transferred&) = default;
};
/// Written at the bed a patient arrives in; carries who it is, so that a bed's own events are enough to fold it.
struct Arrived {
    BedId from;
    Patient patient;
    std::string profile;
    friend bool operator==(const Arrived&, const Arrived&) = default;
};
struct Discharged {
    std::string reason;
    friend bool operator==(const Discharged&, const Discharged&) = default;
};
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
struct DeviceReleased {
    DeviceId device;
    friend bool operator==(const DeviceReleased&, const DeviceReleased&) = default;
};
/// low, high: nothing means off by intention of the actor. reset: back to the profile's value.
struct LimitsSet {
    Parameter parameter = Parameter::None;
    std::optional<double> low;
    std::optional<double> high;
    std::chrono::milliseconds delay{0};
    bool reset = false;
    friend bool operator==(const LimitsSet&, const LimitsSet&) = default;
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
/// litres: L/min, 0 is air.
struct OxygenEntered {
    double litres = 0;
    OxygenDevice device = OxygenDevice::None;
    friend bool operator==(const OxygenEntered&, const OxygenEntered&) = default;
};
/// The last entry of this kind was a wrong press: what was entered before it counts again.
struct EntryUndone {
    Observed what = Observed::Consciousness;
    friend bool operator==(const EntryUndone&, const EntryUndone&) = default;
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
                 ChangeWithdrawn, UnitArranged, RosterSet, SoundHeard, BreakGlassUsed>;

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
