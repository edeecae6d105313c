// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask for: may they, is it done already, which bed decides.
#include "core/engine/ward.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

Outcome refused(const Command& command, std::string text, std::string who = {})
{
    return {command.id, OutcomeCode::Refused, std::move(who), std::move(text)};
}

std::string rolesText(const std::vector<Role>& roles)
{
    std::string all;
    for (const auto role : roles)
        all += (all.empty() ? "" : ",") + std::string(roleId(role));
    return all;
}

}

bool Ward::post(Command command, OutcomeHandler done) { return commands_.post({std::move(command), std::move(done)}); }

bool Ward::record(EventBody fact, Actor actor, std::string commandId, OutcomeHandler done)
{
    Command command;
    command.id = std::move(commandId);
    command.actor = std::move(actor);
    return commands_.post({std::move(command), std::move(done), std::move(fact)});
}

void Ward::takeCommands(Now now)
{
    if (commands_.size() == 0)
        return;
    std::vector<std::pair<OutcomeHandler, Outcome>> inEffect;
    bool anyChange = false;
    for (auto& job : commands_.drain()) {
        bool changed = false;
        Outcome outcome;
        if (job.fact) {
            std::vector<EventBody> bodies{std::move(*job.fact)};
            commit(nullptr, bodies, job.command.actor, job.command.id, now);
            changed = true;
        } else {
            outcome = decide(job.command, now, changed);
        }
        outcome.commandId = job.command.id;
        if (!changed) {
            if (job.done)
                job.done(outcome);
            continue;
        }
        batch_.commandIds.push_back(job.command.id);
        doneCommands_.insert(job.command.id);
        if (job.done) {
            auto saving = outcome;
            saving.code = OutcomeCode::Saving;
            inEffect.emplace_back(job.done, std::move(saving));
        }
        anyChange = true;
        sendBatch(std::move(job.done), std::move(outcome)); // answered later in this turn, or when it is durable
    }
    if (!anyChange)
        return;
    for (std::size_t i = 0; i < beds_.size(); ++i)
        bedSnapshots_[i] = beds_[i]->snapshot();
    publish(now, true); // who pressed sees it before it is answered
    for (const auto& [done, saving] : inEffect)
        done(saving);
}

Outcome Ward::decide(const Command& command, Now now, bool& changed)
{
    if (command.id.empty() || command.id.size() > 100)
        return refused(command, "a command needs an id of its own");
    if (doneCommands_.contains(command.id))
        return {command.id, OutcomeCode::AlreadyDone, command.actor.user, "this command was carried out before"};
    const auto permission = permissionOf(command);
    const bool forSite = isForSite(command.body);
    const bool second = (forSite || isMerge(command.body)) && setup_.permissions.grant(permission, command.actor.role) == access::Grant::SecondPerson;
    if (!second && !setup_.permissions.may(permission, command.actor.role, setup_.siteSwitches))
        return refused(command, std::string(permission), rolesText(setup_.permissions.whoMay(permission, forSite || isMerge(command.body))));
    if (const auto* at = bed(command.bed); command.actor.role == Role::Kiosk && (!at || command.actor.user != bedsideUser(at->label())))
        return refused(command, "a bedside screen acts for its own bed only");
    const auto before = lastEvent_;
    Outcome outcome;
    if (forSite) {
        outcome = onSite(command, now);
    } else if (command.bed && !inUnit(command.bed)) {
        outcome = {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    } else if (std::holds_alternative<Escalate>(command.body) || std::holds_alternative<AnswerEscalation>(command.body)) {
        outcome = onLadder(command, now);
    } else if (std::holds_alternative<ExpectPatient>(command.body) || std::holds_alternative<WithdrawExpected>(command.body)) {
        outcome = onExpected(command, now);
    } else if (!command.bed) {
        outcome = forEveryBed(command, now);
    } else if (std::holds_alternative<Transfer>(command.body)) {
        outcome = transfer(command, now);
    } else if (std::holds_alternative<HandOver>(command.body)) {
        outcome = handOver(command, now);
    } else if (std::holds_alternative<Merge>(command.body)) {
        outcome = merge(command, now);
    } else if (std::holds_alternative<UndoMerge>(command.body)) {
        outcome = undoMerge(command, now);
    } else if (std::holds_alternative<Readmit>(command.body)) {
        outcome = readmit(command, now);
    } else if (auto* at = bed(command.bed)) {
        std::vector<EventBody> bodies;
        alarms::Turn turn{now, alarmIds_, bodies};
        const auto encounter = at->record().encounter;
        const EncounterId fresh{lastEncounter_.value + 1};
        outcome = at->command(command, fresh, turn);
        if (!bodies.empty())
            commit(at, bodies, command.actor, command.id, now);
        if (at->record().encounter != encounter && at->record().encounter)
            lastEncounter_ = std::max(lastEncounter_, at->record().encounter);
    } else {
        outcome = {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    }
    changed = lastEvent_ != before;
    return outcome;
}

/// Without a bed: pause all pauses each bed that sounds now; an acknowledge goes to the ward's own alarm of that id.
Outcome Ward::forEveryBed(const Command& command, Now now)
{
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    if (std::holds_alternative<PauseAudio>(command.body) || std::holds_alternative<EndAudioPause>(command.body)) {
        Outcome best{command.id, OutcomeCode::AlreadyDone, {}, "no bed sounds now"};
        for (auto& at : beds_) {
            const auto& state = at->alarms().bed();
            const bool concerned =
                std::holds_alternative<EndAudioPause>(command.body)
                    ? state.audioPausedUntil.has_value()
                    : std::any_of(state.open.begin(), state.open.end(),
                                  [&](const auto& i) { return alarms::sounds(state, i, *setup_.kinds); });
            if (!concerned)
                continue;
            bodies.clear();
            auto one = command;
            one.bed = at->id();
            one.id = command.id + "/" + at->label();
            const auto outcome = at->command(one, {}, turn);
            if (!bodies.empty())
                commit(at.get(), bodies, command.actor, command.id, now);
            if (outcome.code == OutcomeCode::Done)
                best = {command.id, OutcomeCode::Done, {}, {}};
        }
        return best;
    }
    if (const auto* print = std::get_if<RecordPrint>(&command.body)) {
        bodies.emplace_back(SystemNoted{"printed", 0, print->what.substr(0, 40)});
        commit(nullptr, bodies, command.actor, command.id, now);
        return {command.id, OutcomeCode::Done, {}, {}};
    }
    const auto outcome = wardAlarms_.command(command, turn);
    if (!bodies.empty())
        commit(nullptr, bodies, command.actor, command.id, now);
    return outcome;
}

Outcome Ward::onLadder(const Command& command, Now now)
{
    auto* at = bed(command.bed);
    if (!at && command.bed)
        return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    const auto outcome = ladders_.command(command, at ? at->label() : std::string(), at ? at->alarms().bed() : wardAlarms_.bed(), turn);
    if (!bodies.empty())
        commit(at, bodies, command.actor, command.id, now);
    return outcome;
}

Outcome Ward::handOver(const Command& command, Now now)
{
    auto* at = bed(command.bed);
    if (!at)
        return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    if (!at->record().patient)
        return refused(command, "nobody lies in this bed");
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    const auto outcome = ladders_.handOver(command, at->label(), turn);
    if (!bodies.empty())
        commit(at, bodies, command.actor, command.id, now);
    return outcome;
}

}
