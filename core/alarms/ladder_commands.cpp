// SPDX-License-Identifier: GPL-3.0-or-later
// What people do on a ladder: ask somebody now, call the code team, accept, reject, redirect.
#include "core/alarms/ladder_board.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

Outcome ladderAnswer(const Command& command, OutcomeCode code, std::string text = {}, std::string who = {})
{
    return {command.id, code, std::move(who), std::move(text)};
}

/// Who was asked beside the ladder and has not answered yet.
bool isAskedByHand(const OpenLadder& open, const std::string& person)
{
    return std::any_of(open.asked.begin(), open.asked.end(), [&](const Asked& a) {
        return a.byHand && a.person == person && (a.state == AskState::Sent || a.state == AskState::Delivered);
    });
}

}

Outcome LadderBoard::command(const Command& command, const std::string& label, const BedAlarms& alarms, Turn& turn)
{
    const auto* escalate = std::get_if<Escalate>(&command.body);
    const auto* answered = std::get_if<AnswerEscalation>(&command.body);
    if (!escalate && !answered)
        return ladderAnswer(command, OutcomeCode::Refused, "this is not a command for a ladder");
    const auto alarm = escalate ? escalate->alarm : answered->alarm;
    if (!alarms.find(alarm))
        return ladderAnswer(command, alarm && alarm <= turn.ids.last ? OutcomeCode::AlreadyEnded : OutcomeCode::Unknown,
                            "this alarm is over");
    const auto found = ladders_.find(alarm);
    auto* open = found == ladders_.end() || found->second.bed != command.bed ? nullptr : &found->second;
    const auto& roster = rosterAt(command.bed, label);
    return escalate ? this->escalate(*escalate, command, roster, open, turn) : answer(*answered, command, roster, open, turn);
}

Outcome LadderBoard::escalate(const Escalate& wish, const Command& command, const Roster& roster, OpenLadder* open, Turn& turn)
{
    const bool inRoster = std::any_of(roster.begin(), roster.end(), [&](const auto& e) { return e.person == wish.person; });
    if (!inRoster && !isKnown(wish.person))
        return ladderAnswer(command, OutcomeCode::Unknown, "nobody of this name is on the roster");
    Ladder ladder;
    if (open)
        ladder = open->ladder;
    ladder.alarm = wish.alarm;
    if (open && ladder.state == LadderState::Waiting && ladder.level >= 0 && ladder.person == wish.person)
        return ladderAnswer(command, OutcomeCode::AlreadyDone, "asked already", wish.person);
    emit(escalationSentNow(ladder, roster, wish.person), command.bed, command.actor, turn);
    return ladderAnswer(command, OutcomeCode::Done);
}

Outcome LadderBoard::answer(const AnswerEscalation& wish, const Command& command, const Roster& roster, OpenLadder* open,
                            Turn& turn)
{
    const auto& person = command.actor.user;
    const bool known = wish.answer == EscalationStep::Accepted || wish.answer == EscalationStep::Rejected ||
                       wish.answer == EscalationStep::Redirected;
    if (!known || person.empty())
        return ladderAnswer(command, OutcomeCode::Refused, "accept, reject or redirect, by name");
    if (wish.answer == EscalationStep::Redirected && !isKnown(wish.redirectTo))
        return ladderAnswer(command, OutcomeCode::Unknown, "nobody of this name is on the roster");
    if (!open)
        return ladderAnswer(command, OutcomeCode::Refused, "nobody was asked");
    const bool onLadder = open->ladder.level >= 0 && open->ladder.state != LadderState::Over;
    const bool byHand = isAskedByHand(*open, person);
    if (byHand && !(onLadder && wish.answer == EscalationStep::Accepted)) { // beside the ladder, which goes on
        std::vector<EscalationChanged> steps{{wish.alarm, wish.answer, person, -1}};
        if (wish.answer == EscalationStep::Redirected)
            steps.push_back({wish.alarm, EscalationStep::Sent, wish.redirectTo, -1});
        emit(std::move(steps), command.bed, command.actor, turn);
        return ladderAnswer(command, OutcomeCode::Done);
    }
    auto steps = onLadder ? escalationAnswered(open->ladder, roster, person, wish.answer, wish.redirectTo)
                          : std::vector<EscalationChanged>();
    if (steps.empty())
        return wish.answer == EscalationStep::Accepted
                   ? ladderAnswer(command, OutcomeCode::AlreadyDone, "answered already", open->ladder.person)
                   : ladderAnswer(command, OutcomeCode::Refused, "this was not asked of you", open->ladder.person);
    emit(std::move(steps), command.bed, command.actor, turn);
    return ladderAnswer(command, OutcomeCode::Done);
}

Outcome LadderBoard::handOver(const Command& command, const std::string& label, Turn& turn)
{
    constexpr std::size_t longestName = 100;
    const auto& wish = std::get<HandOver>(command.body);
    const auto has = nurseOf(rosterAt(command.bed, label));
    if (wish.to.empty() || wish.to.size() > longestName)
        return ladderAnswer(command, OutcomeCode::Refused, "a nurse has a name of 1 to 100 characters");
    if (has == wish.to)
        return ladderAnswer(command, OutcomeCode::AlreadyDone, "this bed is theirs already", has);
    if (has != wish.from)
        return ladderAnswer(command, OutcomeCode::Refused, "this bed is somebody else's", has);
    foldHandover(command.bed, wish.to);
    turn.events.emplace_back(HandedOver{has, wish.to});
    return ladderAnswer(command, OutcomeCode::Done);
}

}
