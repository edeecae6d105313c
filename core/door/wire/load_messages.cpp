// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms of some days as a message.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {
namespace {

using namespace insight;

void encodeInto(const ByPriority& a, pb::CountsMessage& out)
{
    out.set_low(a.low);
    out.set_medium(a.medium);
    out.set_high(a.high);
}
ByPriority countsOf(const pb::CountsMessage& in) { return {in.low(), in.medium(), in.high()}; }

void encodeInto(const AnswerTimes& t, pb::TimesMessage& out)
{
    out.set_count(t.count);
    out.set_median(t.median);
    out.set_ninety(t.ninety);
}
AnswerTimes timesOf(const pb::TimesMessage& in, Check& check)
{
    check.holds(std::isfinite(in.median()) && std::isfinite(in.ninety()), "load.times");
    return {in.count(), in.median(), in.ninety()};
}

void encodeInto(const Answering& a, pb::AnsweringMessage& out)
{
    out.set_asked(a.asked);
    out.set_acknowledged(a.acknowledged);
    out.set_accepted(a.accepted);
    out.set_ended(a.ended);
    out.set_open(a.open);
    out.set_escalated(a.escalated);
    out.set_unanswered(a.unanswered);
    out.set_unanswered_high(a.unansweredHigh);
    encodeInto(a.times, *out.mutable_times());
}
Answering answeringOf(const pb::AnsweringMessage& in, Check& check)
{
    return {in.asked(), in.acknowledged(), in.accepted(), in.ended(), in.open(), in.escalated(), in.unanswered(), in.unanswered_high(),
            timesOf(in.times(), check)};
}

AlarmKind kindOf(const std::string& id, Check& check)
{
    const auto kind = kindFromId(id);
    check.holds(kind.has_value(), "load.kind");
    return kind.value_or(AlarmKind::Asystole);
}

double finite(double value, Check& check)
{
    check.holds(std::isfinite(value), "load.figure");
    return std::isfinite(value) ? value : 0;
}

void encodeParts(const AlarmLoad& load, pb::AlarmLoadMessage& out)
{
    for (const auto& d : load.days) {
        auto& m = *out.add_days();
        m.set_from(number(d.from));
        encodeInto(d.alarms, *m.mutable_alarms());
        m.set_bed_days(d.bedDays);
    }
    for (const auto& b : load.beds) {
        auto& m = *out.add_beds();
        m.set_bed(b.bed.value);
        m.set_label(b.label);
        encodeInto(b.alarms, *m.mutable_alarms());
        m.set_bed_days(b.bedDays);
        for (const auto hour : b.hours)
            m.add_hours(hour);
        m.set_last_day(b.lastDay);
        m.set_sound_off_minutes(b.soundOffMinutes);
        m.set_alarms_off_minutes(b.alarmsOffMinutes);
    }
    for (const auto& k : load.kinds) {
        auto& m = *out.add_kinds();
        m.set_kind(std::string(kindId(k.kind)));
        encodeInto(k.alarms, *m.mutable_alarms());
        m.set_is_true(k.isTrue);
        m.set_is_false(k.isFalse);
        m.set_cannot_tell(k.cannotTell);
    }
    for (const auto& d : load.devices) {
        auto& m = *out.add_devices();
        m.set_device(d.device.value);
        m.set_name(d.name);
        encodeInto(d.alarms, *m.mutable_alarms());
    }
    for (const auto& s : load.shifts) {
        auto& m = *out.add_shifts();
        m.set_begins(s.begins);
        m.set_ends(s.ends);
        encodeInto(s.alarms, *m.mutable_alarms());
        m.set_bed_days(s.bedDays);
        encodeInto(s.answering, *m.mutable_answering());
    }
}

void encodeRest(const AlarmLoad& load, pb::AlarmLoadMessage& out)
{
    for (const auto& b : load.before) {
        auto& m = *out.add_before();
        m.set_least(b.least);
        m.set_most(b.most);
        encodeInto(b.times, *m.mutable_times());
    }
    for (const auto cause : load.falseCauses)
        out.add_false_causes(cause);
    for (const auto& s : load.standing) {
        auto& m = *out.add_standing();
        m.set_bed(s.bed.value);
        m.set_label(s.label);
        m.set_kind(std::string(kindId(s.kind)));
        m.set_hours(s.hours);
    }
    for (const auto& o : load.offenders) {
        auto& m = *out.add_offenders();
        m.set_bed(o.bed.value);
        m.set_label(o.label);
        m.set_kind(std::string(kindId(o.kind)));
        m.set_parameter(std::string(info(o.parameter).id));
        m.set_count(o.count);
        m.set_judged(o.judged);
        m.set_judged_false(o.judgedFalse);
        m.set_cause(static_cast<std::uint32_t>(o.cause));
        m.set_figure(o.figure);
        m.set_detail(o.detail);
    }
    for (const auto& c : load.changes) {
        auto& m = *out.add_changes();
        m.set_at(number(c.at));
        m.set_group(static_cast<std::uint32_t>(c.group));
        m.set_version(c.version);
        m.set_what(static_cast<std::uint32_t>(c.what));
        m.set_parameter(std::string(info(c.parameter).id));
        if (c.before)
            m.set_before(*c.before);
        if (c.after)
            m.set_after(*c.after);
        m.set_others(c.others);
        m.set_by(c.by);
        m.set_first(c.first);
    }
}

LoadBed bedOf(const pb::LoadBedMessage& in, Check& check)
{
    LoadBed b{{in.bed()}, check.text(in.label(), "load.label"), countsOf(in.alarms()), finite(in.bed_days(), check), {}, in.last_day(),
              finite(in.sound_off_minutes(), check), finite(in.alarms_off_minutes(), check)};
    check.count(in.hours_size(), "load.hours", static_cast<int>(heatHours));
    for (int i = 0; i < std::min(in.hours_size(), static_cast<int>(heatHours)); ++i)
        b.hours[static_cast<std::size_t>(i)] = in.hours(i);
    return b;
}

void decodeParts(const pb::AlarmLoadMessage& in, AlarmLoad& load, Check& check)
{
    for (const auto size : {in.days_size(), in.beds_size(), in.kinds_size(), in.devices_size(), in.shifts_size(), in.standing_size(),
                            in.offenders_size(), in.changes_size()})
        check.count(size, "load.parts");
    for (const auto& d : in.days())
        load.days.push_back({wall(d.from()), countsOf(d.alarms()), finite(d.bed_days(), check)});
    for (const auto& b : in.beds())
        load.beds.push_back(bedOf(b, check));
    for (const auto& k : in.kinds())
        load.kinds.push_back({kindOf(k.kind(), check), countsOf(k.alarms()), k.is_true(), k.is_false(), k.cannot_tell()});
    for (const auto& d : in.devices())
        load.devices.push_back({{d.device()}, check.text(d.name(), "load.device"), countsOf(d.alarms())});
    for (const auto& s : in.shifts())
        load.shifts.push_back({s.begins(), s.ends(), countsOf(s.alarms()), finite(s.bed_days(), check), answeringOf(s.answering(), check)});
    for (int i = 0; i < std::min(in.before_size(), static_cast<int>(load.before.size())); ++i)
        load.before[static_cast<std::size_t>(i)] = {in.before(i).least(), in.before(i).most(), timesOf(in.before(i).times(), check)};
    for (int i = 0; i < std::min(in.false_causes_size(), static_cast<int>(causeCount)); ++i)
        load.falseCauses[static_cast<std::size_t>(i)] = in.false_causes(i);
    for (const auto& s : in.standing())
        load.standing.push_back({{s.bed()}, check.text(s.label(), "load.label"), kindOf(s.kind(), check), finite(s.hours(), check)});
    for (const auto& o : in.offenders())
        load.offenders.push_back({{o.bed()}, check.text(o.label(), "load.label"), kindOf(o.kind(), check),
                                  parameterFromId(o.parameter()).value_or(Parameter::None), o.count(), o.judged(), o.judged_false(),
                                  check.choice(o.cause(), Cause::JudgedTrue, "load.cause"), finite(o.figure(), check),
                                  check.text(o.detail(), "load.detail")});
    for (const auto& c : in.changes())
        load.changes.push_back({wall(c.at()), check.choice(c.group(), AgeGroup::Neonate, "load.group"), c.version(),
                                check.choice(c.what(), LoadChange::What::Delay, "load.what"),
                                parameterFromId(c.parameter()).value_or(Parameter::None),
                                c.has_before() ? std::optional(finite(c.before(), check)) : std::nullopt,
                                c.has_after() ? std::optional(finite(c.after(), check)) : std::nullopt, c.others(),
                                check.text(c.by(), "load.by"), check.text(c.first(), "load.first")});
}

}

void encode(const AlarmLoad& load, pb::AlarmLoadMessage& out)
{
    out.set_from(number(load.from));
    out.set_until(number(load.until));
    out.set_recorded_from(number(load.recordedFrom));
    out.set_budget(load.budget);
    encodeInto(load.alarms, *out.mutable_alarms());
    out.set_demoted(load.demoted);
    out.set_bed_days(load.bedDays);
    out.set_hours_from(number(load.hoursFrom));
    encodeInto(load.answering, *out.mutable_answering());
    out.set_is_true(load.isTrue);
    out.set_is_false(load.isFalse);
    out.set_cannot_tell(load.cannotTell);
    auto& flooding = *out.mutable_flooding();
    flooding.set_floods(load.flooding.floods);
    flooding.set_seconds(load.flooding.seconds);
    flooding.set_watched(load.flooding.watched);
    flooding.set_longest_from(number(load.flooding.longestFrom));
    flooding.set_longest(load.flooding.longest);
    out.set_chatters(load.chatters);
    out.set_chattering(load.chattering);
    out.set_top_ten_share(load.topTenShare);
    if (load.loadBefore)
        out.set_load_before(*load.loadBefore);
    if (load.loadAfter)
        out.set_load_after(*load.loadAfter);
    encodeParts(load, out);
    encodeRest(load, out);
}

AlarmLoad decode(const pb::AlarmLoadMessage& in, Check& check)
{
    AlarmLoad load;
    load.from = wall(in.from());
    load.until = wall(in.until());
    load.recordedFrom = wall(in.recorded_from());
    load.budget = in.budget();
    load.alarms = countsOf(in.alarms());
    load.demoted = in.demoted();
    load.bedDays = finite(in.bed_days(), check);
    load.hoursFrom = wall(in.hours_from());
    load.answering = answeringOf(in.answering(), check);
    load.isTrue = in.is_true();
    load.isFalse = in.is_false();
    load.cannotTell = in.cannot_tell();
    const auto& f = in.flooding();
    load.flooding = {f.floods(), finite(f.seconds(), check), finite(f.watched(), check), wall(f.longest_from()), finite(f.longest(), check)};
    load.chatters = in.chatters();
    load.chattering = in.chattering();
    load.topTenShare = finite(in.top_ten_share(), check);
    if (in.has_load_before())
        load.loadBefore = finite(in.load_before(), check);
    if (in.has_load_after())
        load.loadAfter = finite(in.load_after(), check);
    decodeParts(in, load, check);
    return load;
}

}
