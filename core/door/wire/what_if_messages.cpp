// SPDX-License-Identifier: GPL-3.0-or-later
// What other limits would have done, as question and answer.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {
namespace {

constexpr int longestStrip = whatIfBefore + whatIfAfter;

double finiteOf(double value, Check& check)
{
    check.holds(std::isfinite(value), "what_if.figure");
    return std::isfinite(value) ? value : 0;
}

template <class Messages>
void encodeEvents(const std::vector<WhatIfEvent>& from, Messages* to)
{
    for (const auto& e : from) {
        auto& m = *to->Add();
        m.set_bed(e.bed.value);
        m.set_label(e.label);
        m.set_kind(std::string(kindId(e.kind)));
        m.set_from(number(e.from));
        m.set_seconds(e.seconds);
        m.set_farthest(e.farthest);
        if (e.later)
            m.set_later(*e.later);
        m.set_recorded(e.recorded.value);
        m.set_judged_true(e.judgedTrue);
        m.set_encounter(e.encounter.value);
        if (e.answeredAt)
            m.set_answered_at(number(*e.answeredAt));
        m.set_answered_by(e.answeredBy);
        for (const auto value : e.strip)
            m.add_strip(value);
    }
}

template <class Messages>
std::vector<WhatIfEvent> eventsOf(const Messages& from, Check& check)
{
    std::vector<WhatIfEvent> all;
    check.count(from.size(), "what_if.events", static_cast<int>(mostWhatIfEvents));
    for (const auto& m : from) {
        const auto kind = kindFromId(m.kind());
        check.holds(kind.has_value(), "what_if.kind");
        check.count(m.strip_size(), "what_if.strip", longestStrip);
        if (!check.good())
            return {};
        WhatIfEvent e{.bed = {m.bed()},
                      .label = check.text(m.label(), "what_if.label"),
                      .kind = *kind,
                      .from = wall(m.from()),
                      .seconds = finiteOf(m.seconds(), check),
                      .farthest = finiteOf(m.farthest(), check),
                      .later = {},
                      .recorded = {m.recorded()},
                      .judgedTrue = m.judged_true(),
                      .encounter = {m.encounter()},
                      .answeredAt = {},
                      .answeredBy = check.text(m.answered_by(), "what_if.answered"),
                      .strip = {m.strip().begin(), m.strip().end()}};
        if (m.has_later())
            e.later = finiteOf(m.later(), check);
        if (m.has_answered_at())
            e.answeredAt = wall(m.answered_at());
        all.push_back(std::move(e));
    }
    return all;
}

}

void encode(const AskWhatIf& ask, pb::Ask& out)
{
    out.set_from(number(ask.from));
    out.set_until(number(ask.until));
    out.set_group(static_cast<std::uint32_t>(ask.group));
    out.set_parameter(std::string(info(ask.wish.parameter).id));
    if (ask.wish.low)
        out.set_low(*ask.wish.low);
    if (ask.wish.high)
        out.set_high(*ask.wish.high);
    out.set_low_off(ask.wish.lowOff);
    out.set_high_off(ask.wish.highOff);
    if (ask.wish.delay)
        out.set_delay_ms(ask.wish.delay->count());
}

Result<Query> decodeWhatIf(const pb::Ask& in)
{
    const auto parameter = parameterFromId(in.parameter());
    Check check;
    AskWhatIf ask;
    ask.group = check.choice(in.group(), AgeGroup::Neonate, "ask.group");
    if (!parameter || !check.good())
        return fail(ErrorCode::OutOfRange, "ask.parameter", "is not known");
    ask.wish.parameter = *parameter;
    if (in.has_low())
        ask.wish.low = finiteOf(in.low(), check);
    if (in.has_high())
        ask.wish.high = finiteOf(in.high(), check);
    ask.wish.lowOff = in.low_off();
    ask.wish.highOff = in.high_off();
    if (in.has_delay_ms()) {
        check.holds(in.delay_ms() >= 0 && in.delay_ms() <= 60'000, "ask.delay");
        ask.wish.delay = std::chrono::milliseconds(in.delay_ms());
    }
    ask.from = wall(in.from());
    ask.until = wall(in.until());
    if (!check.good())
        return check.error();
    return ask;
}

void encode(const WhatIfAnswer& a, pb::WhatIfMessage& out)
{
    out.set_now(a.now);
    out.set_then(a.then);
    out.set_removed(a.removed);
    out.set_added(a.added);
    out.set_later(a.later);
    out.set_missed_count(a.missedCount);
    out.set_long_missed_count(a.longMissedCount);
    out.set_later_event_count(a.laterEventCount);
    out.set_marked_true(a.markedTrue);
    out.set_patients(a.patients);
    out.set_values(a.values);
    out.set_monitored_hours(a.monitoredHours);
    out.set_missing_share(a.missingShare);
    out.set_median_later(a.medianLater);
    out.set_longest_later(a.longestLater);
    for (const auto& b : a.beds) {
        auto& m = *out.add_beds();
        m.set_bed(b.bed.value);
        m.set_label(b.label);
        m.set_now(b.now);
        m.set_then(b.then);
    }
    encodeEvents(a.missed, out.mutable_missed());
    encodeEvents(a.longMissed, out.mutable_long_missed());
    encodeEvents(a.laterEvents, out.mutable_later_events());
}

WhatIfAnswer decode(const pb::WhatIfMessage& in, Check& check)
{
    WhatIfAnswer a;
    a.now = in.now();
    a.then = in.then();
    a.removed = in.removed();
    a.added = in.added();
    a.later = in.later();
    a.missedCount = in.missed_count();
    a.longMissedCount = in.long_missed_count();
    a.laterEventCount = in.later_event_count();
    a.markedTrue = in.marked_true();
    a.patients = in.patients();
    a.values = finiteOf(in.values(), check);
    a.monitoredHours = finiteOf(in.monitored_hours(), check);
    a.missingShare = finiteOf(in.missing_share(), check);
    a.medianLater = finiteOf(in.median_later(), check);
    a.longestLater = finiteOf(in.longest_later(), check);
    check.count(in.beds_size(), "what_if.beds");
    for (const auto& b : in.beds())
        a.beds.push_back({{b.bed()}, check.text(b.label(), "what_if.label"), b.now(), b.then()});
    a.missed = eventsOf(in.missed(), check);
    a.longMissed = eventsOf(in.long_missed(), check);
    a.laterEvents = eventsOf(in.later_events(), check);
    return a;
}

}
