// SPDX-License-Identifier: GPL-3.0-or-later
// Commands and outcomes as messages.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {
namespace {

/// Places of CommandBody's alternatives are the protocol's numbers: see resources/docs/protocols/door.md.
static_assert(std::variant_size_v<CommandBody> == 45, "a new command needs a number, a writer and a reader here");

struct CommandWriter {
    pb::CommandMessage& out;
    void operator()(const AcknowledgeAlarm& c) const { out.set_alarm(c.alarm.value); }
    void operator()(const AcknowledgeBed& c) const
    {
        for (const auto id : c.alarms)
            out.add_alarms(id.value);
    }
    void operator()(const UndoAcknowledge& c) const { out.set_alarm(c.alarm.value); }
    void operator()(const PauseAudio& c) const { out.set_length_ms(c.length.count()); }
    void operator()(const EndAudioPause&) const {}
    void operator()(const PauseAlarms& c) const { out.set_length_ms(c.length.count()); }
    void operator()(const EndAlarmPause&) const {}
    void operator()(const SwitchAlarms& c) const { out.set_on(c.on); }
    void operator()(const SwitchKind& c) const
    {
        out.set_kind(std::string(kindId(c.kind)));
        out.set_on(c.on);
    }
    void operator()(const SetLimits& c) const { out.set_limits(eventBodyText(c.limits)); }
    void operator()(const Admit& c) const { encode(c.patient, *out.mutable_patient()); }
    void operator()(const Transfer& c) const
    {
        out.set_to(c.to.value);
        out.set_identifier(c.identifier);
        out.set_second(c.secondIdentifier);
        out.set_reason(c.reason);
        for (const auto id : c.acceptedEnds)
            out.add_alarms(id.value);
    }
    void operator()(const Discharge& c) const
    {
        out.set_identifier(c.identifier);
        out.set_second(c.secondIdentifier);
        out.set_reason(c.reason);
        out.set_confirmed(c.confirmed);
    }
    void operator()(const StartStandby& c) const
    {
        out.set_reason(c.reason);
        out.set_confirmed(c.confirmed);
    }
    void operator()(const EndStandby&) const {}
    void operator()(const Escalate& c) const
    {
        out.set_alarm(c.alarm.value);
        out.set_person(c.person);
    }
    void operator()(const AnswerEscalation& c) const
    {
        out.set_alarm(c.alarm.value);
        out.set_answer(static_cast<std::uint32_t>(c.answer));
        out.set_person(c.redirectTo);
    }
    void operator()(const WriteNote& c) const { out.set_text(c.text); }
    void operator()(const PickUser& c) const 
    {
        out.set_person(c.user);
        out.set_pin(c.pin);
    }
    void operator()(const MarkAlarm& c) const
    {
        out.set_alarm(c.alarm.value);
        out.set_mark(static_cast<std::uint32_t>(c.mark));
    }
    void operator()(const EnterConsciousness& c) const { out.set_level(static_cast<std::uint32_t>(c.level)); }
    void operator()(const EnterOxygen& c) const
    {
        out.set_litres(c.litres);
        out.set_device(static_cast<std::uint32_t>(c.device));
    }
    void operator()(const UndoEntry& c) const { out.set_observed(static_cast<std::uint32_t>(c.what)); }
    void operator()(const CallHelp&) const {}
    void operator()(const HandOver& c) const
    {
        out.set_text(c.from);
        out.set_person(c.to);
    }
    void operator()(const LeaveKiosk&) const {}
    void operator()(const ProposeChange& c) const { out.set_body(eventBodyText(ChangeProposed{c.change})); }
    void operator()(const SignChange& c) const { out.set_text(c.subject); }
    void operator()(const WithdrawChange& c) const { out.set_text(c.subject); }
    void operator()(const ArrangeUnit& c) const
    {
        auto unit = c.unit; // the body's reader refuses beds beyond the last; which the last is decides the ward
        for (const auto& slot : unit.slots)
            unit.lastBed = std::max(unit.lastBed, slot.bed.value);
        out.set_body(eventBodyText(unit));
    }
    void operator()(const SetRoster& c) const { out.set_body(eventBodyText(c.roster)); }
    void operator()(const TestSound& c) const { out.set_level(static_cast<std::uint32_t>(c.priority)); }
    void operator()(const EnterSpo2Scale& c) const { out.set_level(static_cast<std::uint32_t>(c.scale)); }
    void operator()(const RecordPrint& c) const { out.set_text(c.what); }
    void operator()(const ChooseLane& c) const { out.set_body(eventBodyText(LaneChosen{c.lane})); }
    void operator()(const ConfirmSound& c) const
    {
        out.set_level(static_cast<std::uint32_t>(c.priority));
        out.set_on(c.heard);
    }
    void operator()(const Identify& c) const { encode(c.patient, *out.mutable_patient()); }
    void operator()(const Merge& c) const
    {
        out.set_to(c.from.value);
        out.set_identifier(c.identifier);
        out.set_second(c.secondIdentifier);
        out.set_kept(keptBits(c.kept));
    }
    void operator()(const UndoMerge&) const {}
    void operator()(const Readmit& c) const
    {
        out.set_encounter(c.encounter.value);
        out.set_identifier(c.identifier);
        out.set_second(c.secondIdentifier);
    }
    void operator()(const ExpectPatient& c) const { out.set_body(eventBodyText(c.expected)); }
    void operator()(const WithdrawExpected& c) const { out.set_expected(c.expected.value); }
    void operator()(const UseBreakGlass& c) const
    {
        out.set_level(static_cast<std::uint32_t>(c.step));
        out.set_alarm(c.use);
        out.set_text(c.text);
    }
    void operator()(const LockStation&) const {}
    void operator()(const ManagePeople& c) const
    {
        out.set_level(static_cast<std::uint32_t>(c.what));
        out.set_person(c.name);
        out.set_text(std::string(roleId(c.role)));
        out.set_pin(c.pin);
        out.set_second(c.before);
    }
};

std::vector<AlarmId> alarmsOf(const pb::CommandMessage& in)
{
    std::vector<AlarmId> all;
    for (const auto id : in.alarms())
        all.push_back({id});
    return all;
}

/// The body of an event that is sent as its text.
template <class Event>
Event eventIn(const pb::CommandMessage& in, std::string_view kind, Check& check)
{
    check.holds(in.body().size() <= longestBody, "command.body");
    if (!check.good())
        return {};
    const auto body = eventBodyFromText(kind, in.body());
    const auto* event = body ? std::get_if<Event>(&*body) : nullptr;
    check.holds(event != nullptr, "command.body");
    return event ? *event : Event{};
}

CommandBody bodyOf(const pb::CommandMessage& in, Check& check)
{
    const auto reason = check.text(in.reason(), "command.reason");
    const auto person = check.text(in.person(), "command.person");
    const auto identifier = check.text(in.identifier(), "command.identifier");
    const auto second = check.text(in.second(), "command.second");
    const std::chrono::milliseconds length(std::clamp<std::int64_t>(in.length_ms(), 0, 86'400'000));
    switch (in.what()) {
    case 0: return AcknowledgeAlarm{{in.alarm()}};
    case 1: return AcknowledgeBed{alarmsOf(in)};
    case 2: return UndoAcknowledge{{in.alarm()}};
    case 3: return PauseAudio{length};
    case 4: return EndAudioPause{};
    case 5: return PauseAlarms{length};
    case 6: return EndAlarmPause{};
    case 7: return SwitchAlarms{in.on()};
    case 8: {
        const auto kind = kindFromId(in.kind());
        check.holds(kind.has_value(), "command.kind");
        return SwitchKind{kind.value_or(AlarmKind::DeviceAlarm), in.on()};
    }
    case 9: {
        const auto body = eventBodyFromText("limits", check.text(in.limits(), "command.limits"));
        const auto* limits = body ? std::get_if<LimitsSet>(&*body) : nullptr;
        check.holds(limits != nullptr, "command.limits");
        return SetLimits{limits ? *limits : LimitsSet{}};
    }
    case 10: return Admit{decode(in.patient(), check)};
    case 11: return Transfer{{in.to()}, identifier, second, reason, alarmsOf(in)};
    case 12: return Discharge{identifier, second, reason, in.confirmed()};
    case 13: return StartStandby{reason, in.confirmed()};
    case 14: return EndStandby{};
    case 15: return Escalate{{in.alarm()}, person};
    case 16: return AnswerEscalation{{in.alarm()}, check.choice(in.answer(), EscalationStep::Over, "command.answer"), person};
    case 17: return WriteNote{check.text(in.text(), "command.text")};
    case 18: return PickUser{person, check.text(in.pin(), "command.pin")};
    case 19: return MarkAlarm{{in.alarm()}, check.choice(in.mark(), AlarmMark::CannotTell, "command.mark")};
    case 20: return EnterConsciousness{check.choice(in.level(), Consciousness::Unresponsive, "command.level")};
    case 21:
        check.holds(std::isfinite(in.litres()), "command.litres");
        return EnterOxygen{in.litres(), check.choice(in.device(), OxygenDevice::HighFlow, "command.device")};
    case 22: return UndoEntry{check.choice(in.observed(), Observed::Oxygen, "command.observed")};
    case 23: return CallHelp{};
    case 24: return HandOver{check.text(in.text(), "command.text"), person};
    case 25: return LeaveKiosk{};
    case 26: return ProposeChange{eventIn<ChangeProposed>(in, "change-proposed", check).change};
    case 27: return SignChange{check.text(in.text(), "command.text")};
    case 28: return WithdrawChange{check.text(in.text(), "command.text")};
    case 29: return ArrangeUnit{eventIn<UnitArranged>(in, "unit-arranged", check)};
    case 30: return SetRoster{eventIn<RosterSet>(in, "roster-set", check)};
    case 31: return TestSound{priorityIn(in.level())};
    case 32: return ConfirmSound{priorityIn(in.level()), in.on()};
    case 33: return Identify{decode(in.patient(), check)};
    case 34: return Merge{{in.to()}, identifier, second, keptFrom(in.kept())};
    case 35: return UndoMerge{};
    case 36: return Readmit{{in.encounter()}, identifier, second};
    case 37: return ExpectPatient{eventIn<PatientExpected>(in, "patient-expected", check)};
    case 38: return WithdrawExpected{{in.expected()}};
    case 39: return EnterSpo2Scale{static_cast<int>(std::min<std::uint32_t>(in.level(), 9))};
    case 40: return RecordPrint{check.text(in.text(), "command.text")};
    case 41: return ChooseLane{eventIn<LaneChosen>(in, "lane", check).lane};
    case 42: return UseBreakGlass{check.choice(in.level(), BreakGlassStep::Reviewed, "command.step"), in.alarm(), check.text(in.text(), "command.text")};
    case 43: return LockStation{};
    case 44: {
        const auto role = roleFromId(check.text(in.text(), "command.role"));
        check.holds(role.has_value(), "command.role");
        return ManagePeople{check.choice(in.level(), ManagePeople::What::OwnPin, "command.what"), person, role.value_or(Role::Locked), check.text(in.pin(), "command.pin"), second};
    }
    default: check.complain("command.what"); return EndStandby{};
    }
}

}

void encode(const Command& command, pb::CommandMessage& out)
{
    out.set_id(command.id);
    out.set_bed(command.bed.value);
    out.set_what(static_cast<std::uint32_t>(command.body.index()));
    std::visit(CommandWriter{out}, command.body);
}

Result<Command> decodeCommand(const pb::CommandMessage& in)
{
    Check check;
    check.count(in.alarms_size(), "command.alarms");
    Command command;
    command.id = check.text(in.id(), "command.id");
    command.bed = {in.bed()};
    command.body = bodyOf(in, check);
    if (!check.good())
        return check.error();
    return command;
}

void encode(const Outcome& outcome, pb::OutcomeMessage& out)
{
    out.set_command(outcome.commandId);
    out.set_code(static_cast<std::uint32_t>(outcome.code));
    out.set_who(outcome.who);
    out.set_text(outcome.text);
}

Result<Outcome> decodeOutcome(const pb::OutcomeMessage& in)
{
    Check check;
    Outcome outcome;
    outcome.commandId = check.text(in.command(), "outcome.command");
    outcome.code = check.choice(in.code(), OutcomeCode::Unknown, "outcome.code");
    outcome.who = check.text(in.who(), "outcome.who");
    outcome.text = check.text(in.text(), "outcome.text");
    if (!check.good())
        return check.error();
    return outcome;
}

}
