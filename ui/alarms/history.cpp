// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/history.h"

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

constexpr auto nobodyAfter = std::chrono::minutes(3);

AlarmId alarmOfEvent(const Event& event)
{
    if (const auto* a = std::get_if<AlarmEvent>(&event.body))
        return a->alarm;
    if (const auto* e = std::get_if<EscalationChanged>(&event.body))
        return e->alarm;
    if (const auto* m = std::get_if<AlarmMarked>(&event.body))
        return m->alarm;
    if (const auto* j = std::get_if<AlarmJudged>(&event.body))
        return j->alarm;
    return {};
}

void takeAlarm(PastAlarm& past, const AlarmEvent& e, const Event& event)
{
    auto& a = past.alarm;
    const bool first = !a.id;
    if (first) {
        a.id = e.alarm;
        a.bed = event.bed;
        a.key = e.key;
        a.onsetWall = e.onset.microseconds != 0 ? e.onset : event.at;
    }
    if (first || e.transition == AlarmTransition::Onset) {
        a.value = e.value;
        a.limit = e.limit;
        a.above = e.above;
        a.detail = e.detail;
        past.delay = e.delay;
    }
    a.phase = e.phase;
    a.demoted = e.demoted;
    const bool atOnset = e.transition == AlarmTransition::Demoted; // it never was what it began as
    const auto signalled = e.demoted ? Priority::Low : e.priority;
    a.priority = first || atOnset ? signalled : std::max(a.priority, signalled);
    if (e.transition == AlarmTransition::Demoted || e.transition == AlarmTransition::Promoted)
        past.lowered = e.demoted;
    const bool released = e.transition == AlarmTransition::Ended && e.reason == EndReason::Released;
    if ((e.transition == AlarmTransition::Acknowledged || released) && !past.answeredAt) {
        past.answeredBy = event.actor.user;
        past.answeredAt = event.at;
    }
    if (e.transition == AlarmTransition::Undone) {
        past.answeredBy.clear();
        past.answeredAt.reset();
    }
    if (e.transition == AlarmTransition::Ended) {
        past.ended = event.at;
        past.reason = e.reason;
        a.endedAt = event.at;
    }
}

}

void History::take(const std::vector<Event>& events)
{
    for (const auto& event : events)
        if (alarmOfEvent(event))
            events_.try_emplace(event.id, event);
}

std::vector<PastAlarm> History::alarms() const
{
    std::map<AlarmId, PastAlarm> all;
    for (const auto& [id, event] : events_) {
        auto& past = all[alarmOfEvent(event)];
        if (const auto* a = std::get_if<AlarmEvent>(&event.body))
            takeAlarm(past, *a, event);
        else if (const auto* asked = std::get_if<EscalationChanged>(&event.body)) {
            past.asked += asked->step == EscalationStep::Sent ? 1 : 0;
            if (asked->step == EscalationStep::Accepted)
                past.accepted = asked->person;
        } else if (const auto* judged = std::get_if<AlarmJudged>(&event.body)) {
            past.alarm.judgement = judged->judgement;
        } else if (const auto* marked = std::get_if<AlarmMarked>(&event.body)) {
            past.mark = marked->mark;
            past.markedBy = event.actor.user;
        }
    }
    std::vector<PastAlarm> list;
    for (auto& [id, past] : all)
        if (past.alarm.id) // one of which only a mark is in sight has no onset to be listed by
            list.push_back(std::move(past));
    std::stable_sort(list.begin(), list.end(), [](const PastAlarm& a, const PastAlarm& b) {
        return a.alarm.onsetWall != b.alarm.onsetWall ? a.alarm.onsetWall > b.alarm.onsetWall : a.alarm.id > b.alarm.id;
    });
    return list;
}

std::vector<Event> History::lifeOf(AlarmId alarm) const
{
    std::vector<Event> life;
    for (const auto& [id, event] : events_)
        if (alarmOfEvent(event) == alarm)
            life.push_back(event);
    return life;
}

HistoryFigures figuresOf(const std::vector<PastAlarm>& alarms)
{
    HistoryFigures f;
    std::vector<Duration> answers;
    int judged = 0, wrong = 0;
    for (const auto& past : alarms) {
        if (const auto t = past.answerTime())
            answers.push_back(*t);
        else if (past.ended && *past.ended - past.alarm.onsetWall > nobodyAfter)
            ++f.nobody;
        if (past.mark && *past.mark != AlarmMark::CannotTell) {
            ++judged;
            wrong += *past.mark == AlarmMark::False ? 1 : 0;
        }
    }
    std::sort(answers.begin(), answers.end());
    if (!answers.empty()) {
        f.median = answers[(answers.size() - 1) / 2];
        f.ninth = answers[(answers.size() * 9 + 9) / 10 - 1]; // nearest rank
    }
    if (judged > 0)
        f.falsePercent = (wrong * 100 + judged / 2) / judged;
    return f;
}

}
