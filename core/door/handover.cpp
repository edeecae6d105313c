// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/handover.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace wardlight::door {
namespace {

std::optional<HandoverCourse> courseOf(const TrendLine& line, WallTime from, WallTime until)
{
    HandoverCourse c;
    c.parameter = line.parameter;
    for (const auto& s : line.stretches)
        if (s.at >= from && s.at <= until && std::isfinite(s.low) && std::isfinite(s.high) && std::isfinite(s.mean))
            c.line.push_back(s);
    if (c.line.empty())
        return std::nullopt;
    std::sort(c.line.begin(), c.line.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    const auto tenth = std::max<std::size_t>(1, c.line.size() / 10);
    const auto meanOf = [&](std::size_t begin) {
        double sum = 0;
        for (std::size_t i = begin; i < begin + tenth; ++i)
            sum += static_cast<double>(c.line[i].mean);
        return sum / static_cast<double>(tenth);
    };
    c.first = meanOf(0);
    c.last = meanOf(c.line.size() - tenth);
    c.low = static_cast<double>(c.line.front().low);
    c.high = static_cast<double>(c.line.front().high);
    std::vector<double> means;
    for (const auto& s : c.line) {
        c.low = std::min(c.low, static_cast<double>(s.low));
        c.high = std::max(c.high, static_cast<double>(s.high));
        means.push_back(static_cast<double>(s.mean));
    }
    const auto middle = means.begin() + static_cast<std::ptrdiff_t>(means.size() / 2);
    std::nth_element(means.begin(), middle, means.end());
    c.median = *middle;
    return c;
}

}

HandoverSummary summarise(std::span<const Event> events, std::span<const TrendLine> trends, EncounterId encounter, WallTime from, WallTime until)
{
    HandoverSummary s;
    s.from = from;
    s.until = until;
    std::vector<const Event*> ours;
    for (const auto& event : events)
        if (event.at >= from && event.at <= until && (!encounter || event.encounter == encounter))
            ours.push_back(&event);
    std::stable_sort(ours.begin(), ours.end(), [](const Event* a, const Event* b) { return a->id < b->id; });
    std::map<AlarmId, AlarmEvent> told;
    std::set<AlarmId> answered, sentFor;
    std::map<Parameter, HandoverLimit> limits;
    std::map<std::size_t, HandoverNote> entries;
    for (const auto* event : ours) {
        if (const auto* alarm = std::get_if<AlarmEvent>(&event->body)) {
            const bool begins = alarm->transition == AlarmTransition::Onset || alarm->transition == AlarmTransition::Promoted;
            if (begins && alarm->priority >= Priority::Medium && !alarm->demoted)
                told.try_emplace(alarm->alarm, *alarm);
            if (alarm->transition == AlarmTransition::Demoted) // in the turn of its onset: it was never told as what it would be
                told.erase(alarm->alarm);
            if (alarm->transition == AlarmTransition::Acknowledged && event->actor.role != Role::System)
                answered.insert(alarm->alarm);
        } else if (const auto* step = std::get_if<EscalationChanged>(&event->body)) {
            if (step->step == EscalationStep::Sent && step->level != 0) // the bed's own nurse is told of everything
                sentFor.insert(step->alarm);
        } else if (const auto* limit = std::get_if<LimitsSet>(&event->body))
            limits[limit->parameter] = {event->at, event->actor.user, *limit};
        else if (const auto* note = std::get_if<Noted>(&event->body))
            s.notes.push_back({event->at, event->actor.user, note->text});
        else if (std::holds_alternative<ConsciousnessEntered>(event->body) || std::holds_alternative<OxygenEntered>(event->body))
            entries[event->body.index()] = {event->at, event->actor.user, std::string(eventKind(event->body))};
        else if (std::holds_alternative<Admitted>(event->body) || std::holds_alternative<Arrived>(event->body))
            s.from = std::max(s.from, event->at);
        else if (const auto* handed = std::get_if<HandedOver>(&event->body)) {
            s.takenFrom = handed->from;
            s.takenBy = handed->to;
            s.takenAt = event->at;
        }
    }
    for (const auto& [id, alarm] : told) {
        ++s.alarms;
        s.answered += answered.contains(id) ? 1 : 0;
        s.escalated += sentFor.contains(id) ? 1 : 0;
        const auto known = std::find_if(s.kinds.begin(), s.kinds.end(), [&](const auto& k) { return k.kind == alarm.key.kind; });
        if (known == s.kinds.end())
            s.kinds.push_back({alarm.key.kind, alarm.key.parameter, 1});
        else
            ++known->times;
    }
    std::stable_sort(s.kinds.begin(), s.kinds.end(), [](const auto& a, const auto& b) { return a.times > b.times; });
    for (const auto& [parameter, limit] : limits)
        s.limits.push_back(limit);
    std::stable_sort(s.limits.begin(), s.limits.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    for (const auto& [kind, entry] : entries)
        s.entries.push_back(entry);
    for (const auto& line : trends)
        if (auto course = courseOf(line, from, until))
            s.courses.push_back(std::move(*course));
    return s;
}

}
