// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of people, step by step.
#include "core/alarms/escalation.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

EscalationChanged ladderStep(AlarmId alarm, EscalationStep step, std::string person, int level)
{
    return {.alarm = alarm, .step = step, .person = std::move(person), .level = level};
}

/// Asks the first reachable one above this level; with nobody left the ladder is exhausted.
void askNext(AlarmId alarm, const Roster& roster, int level, std::vector<EscalationChanged>& out)
{
    for (auto next = static_cast<std::size_t>(level + 1); next < roster.size(); ++next)
        if (!roster[next].offline && !roster[next].byHandOnly) {
            out.push_back(ladderStep(alarm, EscalationStep::Sent, roster[next].person, static_cast<int>(next)));
            return;
        }
    out.push_back(ladderStep(alarm, EscalationStep::Exhausted, {}, static_cast<int>(roster.size())));
}

}

std::optional<Duration> answerTime(Priority priority)
{
    switch (priority) {
    case Priority::High: return 60s;
    case Priority::Medium: return 180s;
    case Priority::Low: return std::nullopt;
    }
    return std::nullopt;
}

Ladder apply(Ladder ladder, const EscalationChanged& step, Instant at)
{
    ladder.alarm = step.alarm;
    if (step.level < 0 && step.step != EscalationStep::Over)
        return ladder; // by hand, beside it
    switch (step.step) {
    case EscalationStep::Sent:
        ladder.askedAgain = ladder.state == LadderState::Accepted && step.level == ladder.level;
        ladder.state = LadderState::Waiting;
        ladder.level = step.level;
        ladder.person = step.person;
        ladder.since = at;
        break;
    case EscalationStep::Accepted:
        ladder.state = LadderState::Accepted;
        ladder.person = step.person;
        ladder.since = at;
        break;
    case EscalationStep::Exhausted:
        ladder.state = LadderState::Exhausted;
        ladder.level = step.level;
        ladder.person.clear();
        ladder.since = at;
        break;
    case EscalationStep::Over: ladder.state = LadderState::Over; break;
    case EscalationStep::Delivered: // a receipt, not an answer: the time runs on
    case EscalationStep::Rejected:  // a Sent or Exhausted follows each of these
    case EscalationStep::Redirected:
    case EscalationStep::TimedOut: break;
    }
    return ladder;
}

std::vector<EscalationChanged> escalationBegins(AlarmId alarm, Priority priority, const Roster& roster, Duty first)
{
    std::vector<EscalationChanged> out;
    if (!answerTime(priority))
        return out;
    const auto from = std::find_if(roster.begin(), roster.end(), [&](const RosterEntry& e) { return first != Duty::None && e.duty == first && !e.offline && !e.byHandOnly; });
    askNext(alarm, roster, from == roster.end() ? -1 : static_cast<int>(from - roster.begin()) - 1, out);
    return out;
}

std::vector<EscalationChanged> escalationTick(const Ladder& ladder, const Roster& roster, Instant now)
{
    std::vector<EscalationChanged> out;
    const auto time = answerTime(ladder.priority);
    if (!time)
        return out;
    if (ladder.state == LadderState::Waiting && now - ladder.since >= *time) {
        out.push_back(ladderStep(ladder.alarm, EscalationStep::TimedOut, ladder.person, ladder.level));
        askNext(ladder.alarm, roster, ladder.level, out);
    } else if (ladder.state == LadderState::Accepted && now - ladder.since >= askAgainAfter) {
        out.push_back(ladderStep(ladder.alarm, EscalationStep::Sent, ladder.person, ladder.level));
    }
    return out;
}

std::vector<EscalationChanged> escalationAnswered(const Ladder& ladder, const Roster& roster,
                                                  const std::string& person, EscalationStep answer,
                                                  const std::string& redirectTo)
{
    std::vector<EscalationChanged> out;
    const bool open = ladder.state == LadderState::Waiting || ladder.state == LadderState::Accepted;
    if (answer == EscalationStep::Accepted) {
        // Anyone who takes it on helps, also after the ladder was exhausted; twice by the same changes nothing.
        if (ladder.state == LadderState::Over || (ladder.state == LadderState::Accepted && person == ladder.person))
            return out;
        out.push_back(ladderStep(ladder.alarm, answer, person, ladder.level));
        return out;
    }
    if (!open || person != ladder.person)
        return out;
    if (answer == EscalationStep::Rejected) { // also taking back an earlier yes
        out.push_back(ladderStep(ladder.alarm, answer, person, ladder.level));
        askNext(ladder.alarm, roster, ladder.level, out);
    } else if (answer == EscalationStep::Redirected) {
        out.push_back(ladderStep(ladder.alarm, answer, person, ladder.level));
        const auto found = std::find_if(roster.begin(), roster.end(), [&](const RosterEntry& e) { return e.person == redirectTo; });
        if (redirectTo.empty() || redirectTo == person || (found != roster.end() && found->offline))
            askNext(ladder.alarm, roster, ladder.level, out);
        else // stays on this level, so that silence goes on to the next of the roster
            out.push_back(ladderStep(ladder.alarm, EscalationStep::Sent, redirectTo, ladder.level));
    }
    return out;
}

std::vector<EscalationChanged> escalationSentNow(const Ladder& ladder, const Roster& roster, const std::string& person)
{
    const auto found = std::find_if(roster.begin(), roster.end(), [&](const RosterEntry& e) { return e.person == person; });
    const bool climbing = ladder.state != LadderState::Over && ladder.level >= 0;
    if (!climbing || (found != roster.end() && found->byHandOnly))
        return {ladderStep(ladder.alarm, EscalationStep::Sent, person, -1)};
    const auto theirs = found == roster.end() ? ladder.level : static_cast<int>(found - roster.begin());
    return {ladderStep(ladder.alarm, EscalationStep::Sent, person, std::max(ladder.level, theirs))};
}

std::vector<EscalationChanged> escalationEnds(const Ladder& ladder)
{
    if (ladder.state == LadderState::Over || ladder.level < 0)
        return {};
    return {ladderStep(ladder.alarm, EscalationStep::Over, ladder.person, ladder.level)};
}

std::vector<EscalationChanged> escalationRestarts(const Ladder& ladder)
{
    if (ladder.state != LadderState::Waiting || ladder.level < 0)
        return {};
    return {ladderStep(ladder.alarm, EscalationStep::Sent, ladder.person, ladder.level)};
}

}
