// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask for. A command has an id of its own and is done once, however often it arrives.
#pragma once

#include "core/vitals/event.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace wardlight {

struct AcknowledgeAlarm { AlarmId alarm; };
/// "All of this bed": lists what it covers; nothing that began later is touched.
struct AcknowledgeBed { std::vector<AlarmId> alarms; };
struct UndoAcknowledge { AlarmId alarm; };
struct PauseAudio { std::chrono::milliseconds length{120'000}; };
struct EndAudioPause {};
struct PauseAlarms { std::chrono::milliseconds length{120'000}; };
struct EndAlarmPause {};
struct SwitchAlarms { bool on = true; };          ///< all kinds of the bed that may be off
struct SwitchKind { AlarmKind kind = AlarmKind::Count; bool on = true; };
struct SetLimits { LimitsSet limits; };
/// Into a bed that an unidentified patient lies in it is the same as Identify.
struct Admit { Patient patient; };
/// Says who an unidentified patient is. Their encounter goes on.
struct Identify { Patient patient; };
/// The bed's entry and the one of bed `from` are the same person, who lies in the command's bed. identifier, secondIdentifier:
/// of the entry whose name is kept. Refused while bed `from` delivers vital signs. Two entries with a name each need a second
/// person (patient.merge); one that is not identified does not (patient.edit).
struct Merge { BedId from; std::string identifier; std::string secondIdentifier; MergeChoice kept = {}; };
/// Until the patient is discharged, moved, or said to be somebody else, and as long as the other bed is free.
struct UndoMerge {};
/// A patient discharged within the last day comes to this free bed again; the same encounter goes on.
struct Readmit { EncounterId encounter; std::string identifier; std::string secondIdentifier; };
struct ExpectPatient { PatientExpected expected; };
struct WithdrawExpected { ExpectedId expected; };
/// acceptedEnds: alarms that would end by the move, accepted by name.
struct Transfer { BedId to; std::string identifier; std::string secondIdentifier; std::string reason; std::vector<AlarmId> acceptedEnds = {}; };
struct Discharge { std::string identifier; std::string secondIdentifier; std::string reason; bool confirmed = false; };
/// confirmed: the asker was shown the active high alarms that this ends; without it they refuse standby and discharge.
struct StartStandby { std::string reason; bool confirmed = false; };
struct EndStandby {};
struct Escalate { AlarmId alarm; std::string person; };
struct AnswerEscalation { AlarmId alarm; EscalationStep answer = EscalationStep::Accepted; std::string redirectTo; };
struct WriteNote { std::string text; };
/// Who works at this station from now on; a matter of the station's door, never of a bed. pin: where people have one. It
/// opens a locked station, too.
struct PickUser { std::string user; std::string pin = {}; };
/// Was it right? Of an alarm that is open or over.
struct MarkAlarm { AlarmId alarm; AlarmMark mark = AlarmMark::CannotTell; };
struct EnterConsciousness { Consciousness level = Consciousness::Alert; };
/// litres: L/min, 0 is air; refused beyond mostOxygen.
struct EnterOxygen { double litres = 0; OxygenDevice device = OxygenDevice::None; };
/// The SpO2 scale of NEWS2 for this patient: 1, or 2 after a clinician's decision (target 88–92 %).
struct EnterSpo2Scale { int scale = 1; };
/// Takes back the last entry, within 10 s and by who made it.
struct UndoEntry { Observed what = Observed::Consciousness; };

/// Somebody at the bed needs help now: the alarm `help-called`, until a person answers it.
struct CallHelp {};
/// The nurse of this bed changes. from: who has it by the roster now; to: who takes it over. Either of them presses.
struct HandOver { std::string from; std::string to; };
/// The bedside screen is left for what lies behind it.
struct LeaveKiosk {};
/// A change of the site's settings or profiles: in force at once where one signature is enough, else a proposal that waits
/// for a second person of the same or a higher role.
struct ProposeChange { SiteChange change; };
struct SignChange { std::string subject; };      ///< the second signature: subjectOf() the change
struct WithdrawChange { std::string subject; };
struct ArrangeUnit { UnitArranged unit; };       ///< beds of id none are new
struct SetRoster { RosterSet roster; };
/// Plays this priority once, where the voice of this place is; refused while an alarm sounds. It changes nothing.
struct TestSound { Priority priority = Priority::Low; };
/// Whether the test just played was heard.
struct ConfirmSound { Priority priority = Priority::Low; bool heard = false; };
/// Emergency access. Started opens a locked station at once; the others name the use (0: this station's last one).
struct UseBreakGlass { BreakGlassStep step = BreakGlassStep::Started; std::uint64_t use = 0; std::string text = {}; };
/// Who may sign in: Keep adds somebody or gives a new PIN, Remove takes away; OwnPin changes the PIN of who asks, with the one
/// until now (before). A matter of who knows the people, never of a bed; kept as a hash, never in a record.
struct ManagePeople {
    enum class What : std::uint8_t { Keep, Remove, OwnPin };
    What what = What::OwnPin;
    std::string name = {};
    Role role = Role::Nurse;
    std::string pin = {}, before = {};
};
/// Nobody works at this station any more: it shows and sounds, and opens nothing. A matter of the station's door.
struct LockStation {};

/// How a wave of this bed is drawn from now on.
struct ChooseLane { LaneChoice lane; };
/// Something of this bed (none: of the unit) leaves on paper or as a file: "strip", "alarms", "handover", "insight". Asked before it is written.
struct RecordPrint { std::string what; };

using CommandBody =
    std::variant<AcknowledgeAlarm, AcknowledgeBed, UndoAcknowledge, PauseAudio, EndAudioPause, PauseAlarms,
                 EndAlarmPause, SwitchAlarms, SwitchKind, SetLimits, Admit, Transfer, Discharge, StartStandby,
                 EndStandby, Escalate, AnswerEscalation, WriteNote, PickUser, MarkAlarm, EnterConsciousness, EnterOxygen, UndoEntry,
                 CallHelp, HandOver, LeaveKiosk, ProposeChange, SignChange, WithdrawChange, ArrangeUnit, SetRoster, TestSound, ConfirmSound,
                 Identify, Merge, UndoMerge, Readmit, ExpectPatient, WithdrawExpected, EnterSpo2Scale, RecordPrint, ChooseLane,
                 UseBreakGlass, LockStation, ManagePeople>;

/// bed none with PauseAudio: every bed that sounds now.
struct Command {
    std::string id; ///< unique, chosen by the sender
    BedId bed;
    Actor actor;
    CommandBody body;
};

/// permission id of resources/permissions.csv that this command needs: "alarm.acknowledge"
[[nodiscard]] std::string_view permissionFor(const CommandBody& body);

enum class OutcomeCode : std::uint8_t {
    Done,            ///< its events are durable
    DoneNotRecorded, ///< in effect, but the store cannot be written
    Saving,          ///< in effect, not yet durable; a second outcome follows
    AlreadyEnded,    ///< the alarm was over before the press arrived
    AlreadyDone,     ///< somebody was faster; `who` says who. Both are on record
    Refused,         ///< not in this state, or not by this role; `who` names who may
    Unknown,         ///< no such bed or alarm
};
struct Outcome {
    std::string commandId;
    OutcomeCode code = OutcomeCode::Done;
    std::string who;
    std::string text; ///< English, for the command line and the log
};
using OutcomeHandler = std::function<void(const Outcome&)>;

}
