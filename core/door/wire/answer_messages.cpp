// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and answers as messages.
#include "core/door/wire/fields.h"

#include <bit>
#include <cstring>

namespace wardlight::door::wire {
namespace {

static_assert(std::variant_size_v<Query> == 9, "a new question needs a number, a writer and a reader here");

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
    samplesFrom(in.samples(), lane.samples);
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

void samplesFrom(std::string_view bytes, std::vector<std::int16_t>& samples)
{
    samples.resize(bytes.size() / 2);
    if constexpr (std::endian::native == std::endian::little) {
        if (!samples.empty())
            std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    } else {
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<std::int16_t>(static_cast<unsigned char>(bytes[2 * i]) | (static_cast<unsigned char>(bytes[2 * i + 1]) << 8U));
    }
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
        out.set_part(static_cast<std::uint32_t>(evidence->part));
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
    } else if (const auto* trends = std::get_if<AskTrends>(&query)) {
        out.set_bed(trends->bed.value);
        out.set_encounter(trends->encounter.value);
        for (const auto parameter : trends->parameters)
            out.add_parameters(std::string(info(parameter).id));
        out.set_from(number(trends->from));
        out.set_until(number(trends->until));
        out.set_points(trends->points);
    } else if (const auto* past = std::get_if<AskPast>(&query)) {
        const ClockShift back{-shift.ahead};
        out.set_bed(past->bed.value);
        out.set_from(number(instant(number(past->from), back)));
        out.set_until(number(instant(number(past->until), back)));
    } else if (const auto* effect = std::get_if<AskLimitEffect>(&query)) {
        out.set_bed(effect->bed.value);
        out.set_encounter(effect->encounter.value);
        out.set_limits(eventBodyText(effect->wish));
        out.set_until(number(effect->until));
    } else if (const auto* load = std::get_if<AskLoad>(&query)) {
        out.set_from(number(load->from));
        out.set_until(number(load->until));
        out.set_utc_offset(load->utcOffsetSeconds);
    } else if (const auto* whatIf = std::get_if<AskWhatIf>(&query)) {
        encode(*whatIf, out);
    }
}

Result<Query> decodeQuery(const pb::Ask& in)
{
    switch (in.what()) {
    case 0: return AskEvents{{in.bed()}, wall(in.from()), wall(in.until()), std::min<std::size_t>(in.at_most(), 100'000)};
    case 1:
        if (in.part() > static_cast<std::uint32_t>(EvidencePart::Judged))
            return fail(ErrorCode::OutOfRange, "ask.part", "is not known");
        return AskEvidence{{in.alarm()}, static_cast<EvidencePart>(in.part())};
    case 2: {
        const auto parameter = parameterFromId(in.parameter());
        if (!parameter)
            return fail(ErrorCode::OutOfRange, "ask.parameter", "is not known");
        return AskNumerics{{in.encounter()}, *parameter, wall(in.from()), wall(in.until())};
    }
    case 3: return AskWaves{{in.bed()}, in.channel(), instant(in.from(), {}), instant(in.until(), {})};
    case 4: {
        AskTrends trends{{in.bed()}, {in.encounter()}, {}, wall(in.from()), wall(in.until()), std::min<std::size_t>(in.points(), 4000)};
        if (in.parameters_size() > static_cast<int>(Parameter::Count))
            return fail(ErrorCode::OutOfRange, "ask.parameters", "are too many");
        for (const auto& id : in.parameters())
            if (const auto parameter = parameterFromId(id))
                trends.parameters.push_back(*parameter);
        return trends;
    }
    case 5: return AskPast{{in.bed()}, instant(in.from(), {}), instant(in.until(), {})};
    case 6: {
        const auto body = in.limits().size() > longestText ? fail(ErrorCode::OutOfRange, "ask.limits", "is too long")
                                                           : eventBodyFromText("limits", in.limits());
        const auto* wish = body ? std::get_if<LimitsSet>(&*body) : nullptr;
        if (!wish)
            return fail(ErrorCode::Malformed, "ask.limits", "are not limits");
        return AskLimitEffect{{in.bed()}, {in.encounter()}, *wish, wall(in.until())};
    }
    case 7: return AskLoad{wall(in.from()), wall(in.until()), in.utc_offset()};
    case 8: return decodeWhatIf(in);
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
        evidence.set_part(static_cast<std::uint32_t>(e.part));
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
    for (const auto& line : answer.trends) {
        auto& trend = *out.add_trends();
        trend.set_parameter(std::string(info(line.parameter).id));
        for (const auto& s : line.stretches) {
            auto& stretch = *trend.add_stretches();
            stretch.set_at(number(s.at));
            stretch.set_low(s.low);
            stretch.set_high(s.high);
            stretch.set_mean(s.mean);
        }
    }
    for (const auto& second : answer.past) {
        auto& past = *out.add_past();
        past.set_at(number(second.at));
        for (const auto& n : second.numbers) {
            auto& one = *past.add_numbers();
            one.set_parameter(std::string(info(n.parameter).id));
            one.set_value(n.value);
            one.set_validity(static_cast<std::uint32_t>(n.validity));
            one.set_measured(number(n.measured));
            one.set_source(n.source.value);
        }
    }
    if (const auto& e = answer.limitEffect) {
        auto& effect = *out.mutable_limit_effect();
        effect.set_now(e->now);
        effect.set_then(e->then);
        effect.set_missed(e->missed);
        effect.set_first(e->first);
        effect.set_width(e->width);
        for (const auto bin : e->bins)
            effect.add_bins(bin);
        effect.set_covered_s(e->covered.count());
        if (const auto& s = e->suggestion) {
            effect.set_suggested(true);
            if (s->low)
                effect.set_suggested_low(*s->low);
            if (s->high)
                effect.set_suggested_high(*s->high);
            effect.set_suggested_then(s->then);
        }
    }
    if (answer.load)
        encode(*answer.load, *out.mutable_load());
    if (answer.whatIf)
        encode(*answer.whatIf, *out.mutable_what_if());
    out.set_progress(answer.progress);
    out.set_from_memory(answer.fromMemory);
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
        Evidence evidence{{e.alarm()}, {e.bed()}, {e.encounter()}, wall(e.start()), {}, {}, check.choice(e.part(), EvidencePart::Judged, "evidence.part")};
        check.count(e.lanes_size(), "evidence.lanes", 64);
        for (const auto& lane : e.lanes())
            evidence.lanes.push_back(decodeLane(lane, check));
        for (const auto& beat : e.beats())
            evidence.beats.push_back({beat.at(), static_cast<char>(beat.type() < 128 ? beat.type() : 'Q')});
        answer.evidence.push_back(std::move(evidence));
    }
    for (const auto& point : in.trend())
        answer.trend.push_back({wall(point.at()), point.value()});
    for (const auto& line : in.trends()) {
        TrendLine trend{parameterFromId(line.parameter()).value_or(Parameter::None), {}};
        for (const auto& s : line.stretches()) {
            check.holds(std::isfinite(s.low()) && std::isfinite(s.high()) && std::isfinite(s.mean()), "trend");
            trend.stretches.push_back({wall(s.at()), s.low(), s.high(), s.mean()});
        }
        answer.trends.push_back(std::move(trend));
    }
    for (const auto& second : in.past()) {
        PastSecond past{instant(second.at(), shift), {}};
        for (const auto& n : second.numbers())
            if (const auto parameter = parameterFromId(n.parameter()))
                past.numbers.push_back({*parameter, n.value(), check.choice(n.validity(), Validity::NotEntered, "past.validity"),
                                        instant(n.measured(), shift), {n.source()}});
        answer.past.push_back(std::move(past));
    }
    if (in.has_limit_effect()) {
        const auto& e = in.limit_effect();
        check.holds(std::isfinite(e.first()) && std::isfinite(e.width()), "effect");
        check.count(e.bins_size(), "effect.bins");
        answer.limitEffect = LimitEffect{e.now(), e.then(), e.missed(), e.first(), e.width(), {e.bins().begin(), e.bins().end()},
                                         std::chrono::seconds(e.covered_s()), {}};
        check.holds(std::isfinite(e.suggested_low()) && std::isfinite(e.suggested_high()), "effect.suggested");
        if (e.suggested())
            answer.limitEffect->suggestion = LimitSuggestion{e.has_suggested_low() ? std::optional(e.suggested_low()) : std::nullopt,
                                                             e.has_suggested_high() ? std::optional(e.suggested_high()) : std::nullopt, e.suggested_then()};
    }
    if (in.has_load())
        answer.load = decode(in.load(), check);
    if (in.has_what_if())
        answer.whatIf = decode(in.what_if(), check);
    check.holds(in.progress() >= 0 && in.progress() <= 1, "answer.progress");
    answer.progress = in.progress();
    answer.fromMemory = in.from_memory();
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
