// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {

void encode(const WaveFormat& f, pb::FormatMessage& out)
{
    out.set_label(static_cast<std::uint32_t>(f.label));
    out.set_name(f.name);
    out.set_rate_numerator(f.rate.numerator);
    out.set_rate_denominator(f.rate.denominator);
    out.set_gain(f.gain);
    out.set_baseline(f.baseline);
    out.set_unit(f.unit);
}

WaveFormat decode(const pb::FormatMessage& in, Check& check)
{
    WaveFormat f;
    f.label = check.choice(in.label(), WaveLabel::Other, "format.label");
    f.name = check.text(in.name(), "format.name");
    f.rate = {in.rate_numerator(), in.rate_denominator()};
    check.holds(f.rate.denominator > 0 && f.rate.numerator > 0 && f.rate.hertz() <= 100'000, "format.rate");
    f.gain = in.gain();
    check.holds(std::isfinite(f.gain) && f.gain != 0, "format.gain"); // samples are divided by it
    f.baseline = in.baseline();
    f.unit = check.text(in.unit(), "format.unit");
    return f;
}

void encode(const Patient& p, pb::PersonMessage& out)
{
    out.set_family(p.family);
    out.set_given(p.given);
    out.set_identifier(p.identifier);
    out.set_second(p.secondIdentifier);
    out.set_sex(static_cast<std::uint32_t>(p.sex));
    if (p.ageYears)
        out.set_age(*p.ageYears);
    out.set_group(static_cast<std::uint32_t>(p.group));
    out.set_paced(static_cast<std::uint32_t>(p.paced));
    out.set_unidentified(p.unidentified);
}

Patient decode(const pb::PersonMessage& in, Check& check)
{
    Patient p;
    p.family = check.text(in.family(), "patient.family");
    p.given = check.text(in.given(), "patient.given");
    p.identifier = check.text(in.identifier(), "patient.identifier");
    p.secondIdentifier = check.text(in.second(), "patient.second");
    p.sex = check.choice(in.sex(), Sex::Other, "patient.sex");
    if (in.has_age())
        p.ageYears = in.age();
    p.group = check.choice(in.group(), AgeGroup::Neonate, "patient.group");
    p.paced = check.choice(in.paced(), Paced::Yes, "patient.paced");
    p.unidentified = in.unidentified();
    return p;
}

namespace {

void encodeLadder(const LadderView& ladder, pb::LadderState& out)
{
    out.set_state(static_cast<std::uint32_t>(ladder.state));
    out.set_asked(ladder.asked);
    if (ladder.nextAt)
        out.set_next(number(*ladder.nextAt));
    out.set_roster(ladder.roster);
    for (const auto& s : ladder.steps) {
        auto& step = *out.add_steps();
        step.set_person(s.person);
        step.set_duty(std::string(dutyId(s.duty)));
        step.set_role(std::string(roleId(s.role)));
        step.set_state(static_cast<std::uint32_t>(s.state));
        step.set_by_hand_only(s.byHandOnly);
        step.set_offline(s.offline);
        step.set_sent(number(s.sentAt));
        step.set_delivered(number(s.deliveredAt));
        step.set_answered(number(s.answeredAt));
        if (s.dueAt)
            step.set_due(number(*s.dueAt));
    }
}

LadderView decodeLadder(const pb::LadderState& in, ClockShift shift, Check& check)
{
    LadderView ladder;
    ladder.state = check.choice(in.state(), LadderView::State::Over, "ladder.state");
    ladder.asked = check.text(in.asked(), "ladder.asked");
    if (in.has_next())
        ladder.nextAt = instant(in.next(), shift);
    ladder.roster = check.text(in.roster(), "ladder.roster");
    check.count(in.steps_size(), "ladder.steps");
    for (const auto& s : in.steps()) {
        LadderStepView step;
        step.person = check.text(s.person(), "step.person");
        step.duty = dutyFromId(s.duty()).value_or(Duty::None); // a newer peer's duty is somebody all the same
        step.role = roleFromId(s.role()).value_or(Role::Nurse);
        step.state = check.choice(s.state(), AskedState::TimedOut, "step.state");
        step.byHandOnly = s.by_hand_only();
        step.offline = s.offline();
        step.sentAt = wall(s.sent());
        step.deliveredAt = wall(s.delivered());
        step.answeredAt = wall(s.answered());
        if (s.has_due())
            step.dueAt = instant(s.due(), shift);
        ladder.steps.push_back(std::move(step));
    }
    return ladder;
}

void encodeJudgement(const Judgement& j, pb::JudgementState& out)
{
    out.set_borne_out(j.borneOut);
    out.set_probability(j.probability);
    out.set_kept_from(j.keptFrom);
    out.set_outcome(static_cast<std::uint32_t>(j.outcome));
    out.set_at_most_ms(j.atMost.count());
    out.set_at(number(j.at));
    for (const auto& lane : j.lanes) {
        auto& l = *out.add_lanes();
        l.set_label(static_cast<std::uint32_t>(lane.label));
        l.set_stance(static_cast<std::uint32_t>(lane.stance));
        l.set_beats(lane.beats);
        l.set_rate(lane.rate);
        l.set_pause(lane.pause);
    }
}

Judgement decodeJudgement(const pb::JudgementState& in, Check& check)
{
    Judgement j{in.borne_out(), in.probability(), in.kept_from(), check.choice(in.outcome(), JudgedOutcome::SourceLost, "judgement.outcome"),
                std::chrono::milliseconds(in.at_most_ms()), wall(in.at()), {}};
    check.holds(j.probability >= 0 && j.probability <= 1 && j.keptFrom >= 0 && j.keptFrom <= 1, "judgement.probability");
    check.holds(j.atMost >= std::chrono::milliseconds(0) && j.atMost <= std::chrono::minutes(10), "judgement.at_most");
    check.count(in.lanes_size(), "judgement.lanes", static_cast<int>(mostJudgedLanes));
    for (const auto& l : in.lanes())
        j.lanes.push_back({check.choice(l.label(), WaveLabel::Other, "judgement.label"), check.choice(l.stance(), Stance::Unreadable, "judgement.stance"),
                           l.beats(), l.rate(), l.pause()});
    return j;
}

}

void encode(const AlarmView& a, pb::AlarmState& out)
{
    out.set_id(a.id.value);
    out.set_bed(a.bed.value);
    out.set_kind(std::string(kindId(a.key.kind)));
    out.set_source(a.key.source.value);
    if (a.key.parameter != Parameter::None)
        out.set_parameter(std::string(info(a.key.parameter).id));
    out.set_priority(static_cast<std::uint32_t>(a.priority));
    out.set_phase(static_cast<std::uint32_t>(a.phase));
    out.set_technical(a.technical);
    out.set_stale(a.stale);
    out.set_demoted(a.demoted);
    out.set_demoted_since(number(a.demotedSince));
    if (a.demotedUntil != Instant{})
        out.set_demoted_until(number(a.demotedUntil));
    if (a.judgement)
        encodeJudgement(*a.judgement, *out.mutable_judgement());
    out.set_latches(a.latches);
    out.set_audio_paused(a.audioPaused);
    out.set_onset(number(a.onset));
    out.set_onset_wall(number(a.onsetWall));
    if (a.value)
        out.set_value(*a.value);
    if (a.limit)
        out.set_limit(*a.limit);
    out.set_above(a.above);
    out.set_detail(a.detail);
    out.set_acknowledged_by(a.acknowledgedBy);
    out.set_acknowledged_wall(number(a.acknowledgedAt));
    if (a.soundsAgainAt != Instant{})
        out.set_sounds_again(number(a.soundsAgainAt));
    out.set_ended_wall(number(a.endedAt));
    if (a.ladder)
        encodeLadder(*a.ladder, *out.mutable_ladder());
}

AlarmView decode(const pb::AlarmState& in, ClockShift shift, Check& check)
{
    AlarmView a;
    a.id = {in.id()};
    a.bed = {in.bed()};
    // A kind of a newer ward is still an alarm: it keeps its priority and is named by its detail.
    const auto kind = kindFromId(in.kind());
    a.key.kind = kind.value_or(AlarmKind::DeviceAlarm);
    a.key.source = {in.source()};
    a.key.parameter = in.parameter().empty() ? Parameter::None : parameterFromId(in.parameter()).value_or(Parameter::None);
    a.priority = check.choice(in.priority(), Priority::High, "alarm.priority");
    check.holds(a.priority >= Priority::Low, "alarm.priority");
    a.phase = check.choice(in.phase(), AlarmPhase::Latched, "alarm.phase");
    a.technical = in.technical();
    a.stale = in.stale();
    a.demoted = in.demoted();
    a.demotedSince = wall(in.demoted_since());
    if (in.has_demoted_until())
        a.demotedUntil = instant(in.demoted_until(), shift);
    if (in.has_judgement())
        a.judgement = decodeJudgement(in.judgement(), check);
    a.latches = in.latches();
    a.audioPaused = in.audio_paused();
    a.onset = instant(in.onset(), shift);
    a.onsetWall = wall(in.onset_wall());
    if (in.has_value())
        a.value = in.value();
    if (in.has_limit())
        a.limit = in.limit();
    a.above = in.above();
    a.detail = kind ? check.text(in.detail(), "alarm.detail") : check.text(in.kind(), "alarm.kind");
    a.acknowledgedBy = check.text(in.acknowledged_by(), "alarm.acknowledged_by");
    a.acknowledgedAt = wall(in.acknowledged_wall());
    if (in.has_sounds_again())
        a.soundsAgainAt = instant(in.sounds_again(), shift);
    a.endedAt = wall(in.ended_wall());
    if (in.has_ladder())
        a.ladder = std::make_shared<const LadderView>(decodeLadder(in.ladder(), shift, check));
    return a;
}

}
