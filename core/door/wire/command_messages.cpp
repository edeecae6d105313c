// SPDX-License-Identifier: GPL-3.0-or-later
// Commands, outcomes, questions and answers as messages.
#include "core/door/wire/fields.h"

#include <bit>
#include <cstring>

namespace wardlight::door::wire {
namespace {

/// Places of CommandBody's alternatives are the protocol's numbers: see resources/docs/protocols/door.md.
static_assert(std::variant_size_v<CommandBody> == 20, "a new command needs a number, a writer and a reader here");

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
    void operator()(const PickUser& c) const { out.set_person(c.user); }
    void operator()(const MarkAlarm& c) const
    {
        out.set_alarm(c.alarm.value);
        out.set_mark(static_cast<std::uint32_t>(c.mark));
    }
};

std::vector<AlarmId> alarmsOf(const pb::CommandMessage& in)
{
    std::vector<AlarmId> all;
    for (const auto id : in.alarms())
        all.push_back({id});
    return all;
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
    case 18: return PickUser{person};
    case 19: return MarkAlarm{{in.alarm()}, check.choice(in.mark(), AlarmMark::CannotTell, "command.mark")};
    default: check.complain("command.what"); return EndStandby{};
    }
}

void encodeEvent(const Event& e, pb::EventMessage& out)
{
    out.set_id(e.id.value);
    out.set_bed(e.bed.value);
    out.set_encounter(e.encounter.value);
    out.set_at(number(e.at));
    out.set_recorded(number(e.recorded));
    out.set_mono(number(e.mono));
    out.set_user(e.actor.user);
    out.set_role(std::string(roleId(e.actor.role)));
    out.set_station(e.actor.station.value);
    out.set_command(e.commandId);
    out.set_kind(std::string(eventKind(e.body)));
    out.set_body(eventBodyText(e.body));
}

void encodeLane(const EvidenceLane& lane, pb::LaneMessage& out)
{
    encode(lane.format, *out.mutable_format());
    out.set_first(lane.first);
    out.set_offset(lane.offset);
    out.set_samples(sampleBytes(lane.samples));
}

EvidenceLane decodeLane(const pb::LaneMessage& in, Check& check)
{
    EvidenceLane lane;
    lane.format = decode(in.format(), check);
    lane.first = in.first();
    lane.offset = in.offset();
    check.holds(std::isfinite(lane.offset) && in.samples().size() % 2 == 0, "lane");
    lane.samples = samplesFrom(in.samples());
    return lane;
}

}

std::string sampleBytes(std::span<const std::int16_t> samples)
{
    std::string bytes(samples.size() * 2, '\0');
    if constexpr (std::endian::native == std::endian::little) {
        if (!samples.empty())
            std::memcpy(bytes.data(), samples.data(), bytes.size());
    } else {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto u = static_cast<std::uint16_t>(samples[i]);
            bytes[2 * i] = static_cast<char>(u & 0xffU);
            bytes[2 * i + 1] = static_cast<char>(u >> 8U);
        }
    }
    return bytes;
}

std::vector<std::int16_t> samplesFrom(std::string_view bytes)
{
    std::vector<std::int16_t> samples(bytes.size() / 2);
    if constexpr (std::endian::native == std::endian::little) {
        if (!samples.empty())
            std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    } else {
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<std::int16_t>(static_cast<unsigned char>(bytes[2 * i]) | (static_cast<unsigned char>(bytes[2 * i + 1]) << 8U));
    }
    return samples;
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

void encode(const Query& query, std::uint64_t question, ClockShift shift, pb::Ask& out)
{
    out.set_question(question);
    out.set_what(static_cast<std::uint32_t>(query.index()));
    if (const auto* events = std::get_if<AskEvents>(&query)) {
        out.set_bed(events->bed.value);
        out.set_from(number(events->from));
        out.set_until(number(events->until));
        out.set_at_most(events->atMost);
    } else if (const auto* evidence = std::get_if<AskEvidence>(&query)) {
        out.set_alarm(evidence->alarm.value);
    } else if (const auto* numerics = std::get_if<AskNumerics>(&query)) {
        out.set_encounter(numerics->encounter.value);
        out.set_parameter(std::string(info(numerics->parameter).id));
        out.set_from(number(numerics->from));
        out.set_until(number(numerics->until));
    } else if (const auto* waves = std::get_if<AskWaves>(&query)) {
        out.set_bed(waves->bed.value);
        out.set_channel(waves->channel);
        const ClockShift back{-shift.ahead};
        out.set_from(number(instant(number(waves->from), back)));
        out.set_until(number(instant(number(waves->until), back)));
    }
}

Result<Query> decodeQuery(const pb::Ask& in)
{
    switch (in.what()) {
    case 0: return AskEvents{{in.bed()}, wall(in.from()), wall(in.until()), std::min<std::size_t>(in.at_most(), 100'000)};
    case 1: return AskEvidence{{in.alarm()}};
    case 2: {
        const auto parameter = parameterFromId(in.parameter());
        if (!parameter)
            return fail(ErrorCode::OutOfRange, "ask.parameter", "is not known");
        return AskNumerics{{in.encounter()}, *parameter, wall(in.from()), wall(in.until())};
    }
    case 3: return AskWaves{{in.bed()}, in.channel(), instant(in.from(), {}), instant(in.until(), {})};
    default: return fail(ErrorCode::Unsupported, "ask.what", "this question is not known to this version");
    }
}

void encode(const Answer& answer, std::uint64_t question, pb::AnswerMessage& out)
{
    out.set_question(question);
    for (const auto& e : answer.events)
        encodeEvent(e, *out.add_events());
    for (const auto& e : answer.evidence) {
        auto& evidence = *out.add_evidence();
        evidence.set_alarm(e.alarm.value);
        evidence.set_bed(e.bed.value);
        evidence.set_encounter(e.encounter.value);
        evidence.set_start(number(e.start));
        for (const auto& lane : e.lanes)
            encodeLane(lane, *evidence.add_lanes());
        for (const auto& beat : e.beats) {
            auto& b = *evidence.add_beats();
            b.set_at(beat.at);
            b.set_type(static_cast<unsigned char>(beat.type));
        }
    }
    for (const auto& point : answer.trend) {
        auto& trend = *out.add_trend();
        trend.set_at(number(point.at));
        trend.set_value(point.value);
    }
    if (answer.wave)
        encodeLane(*answer.wave, *out.mutable_wave());
    out.set_last(answer.last);
    out.set_problem(answer.problem);
}

Result<Answer> decodeAnswer(const pb::AnswerMessage& in, ClockShift shift)
{
    Check check;
    Answer answer;
    for (const auto& e : in.events()) {
        auto body = eventBodyFromText(e.kind(), e.body());
        if (!body) { // a newer ward's event: the rest is of use
            answer.problem = body.error().line();
            continue;
        }
        answer.events.push_back({{e.id()}, {e.bed()}, {e.encounter()}, wall(e.at()), wall(e.recorded()), instant(e.mono(), shift),
                                 {check.text(e.user(), "event.user"), roleFromId(e.role()).value_or(Role::Locked), {e.station()}},
                                 check.text(e.command(), "event.command"), std::move(*body)});
    }
    for (const auto& e : in.evidence()) {
        Evidence evidence{{e.alarm()}, {e.bed()}, {e.encounter()}, wall(e.start()), {}, {}};
        check.count(e.lanes_size(), "evidence.lanes", 64);
        for (const auto& lane : e.lanes())
            evidence.lanes.push_back(decodeLane(lane, check));
        for (const auto& beat : e.beats())
            evidence.beats.push_back({beat.at(), static_cast<char>(beat.type() < 128 ? beat.type() : 'Q')});
        answer.evidence.push_back(std::move(evidence));
    }
    for (const auto& point : in.trend())
        answer.trend.push_back({wall(point.at()), point.value()});
    if (in.has_wave())
        answer.wave = decodeLane(in.wave(), check);
    answer.last = in.last();
    if (!in.problem().empty())
        answer.problem = check.text(in.problem(), "answer.problem");
    if (!check.good())
        return check.error();
    return answer;
}

}
