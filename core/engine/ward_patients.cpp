// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns a patient and more than one bed: transfer, merge, readmission, and who is expected.
#include "core/engine/ward.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr std::size_t longestOrigin = 200;

Outcome patientRefused(const Command& command, std::string text, std::string who = {})
{
    return {command.id, OutcomeCode::Refused, std::move(who), std::move(text)};
}

bool isUnidentified(const Bed* bed) { return bed && bed->record().patient && bed->record().patient->unidentified; }

}

bool Ward::isMerge(const CommandBody& body) { return std::holds_alternative<Merge>(body) || std::holds_alternative<UndoMerge>(body); }

/// Who may merge depends on whether a name is given to somebody who had none, or one of two names is given up.
std::string_view Ward::permissionOf(const Command& command)
{
    const auto* at = bed(command.bed);
    if (const auto* wish = std::get_if<Merge>(&command.body); wish && (isUnidentified(at) || isUnidentified(bed(wish->from))))
        return "patient.edit";
    if (std::holds_alternative<UndoMerge>(command.body) && at && at->record().merged) {
        const auto& was = *at->record().merged;
        if (was.here().patient.unidentified || was.there().patient.unidentified)
            return "patient.edit";
    }
    return permissionFor(command.body);
}

void Ward::foldCensus(const Event& event, const Bed* at)
{
    if (!isOfCensus(event.body))
        return;
    auto next = std::make_shared<Census>(*census_); // others may hold the one before
    applyTo(*next, event, at ? at->record() : BedRecord{});
    census_ = std::move(next);
}

Outcome Ward::transfer(const Command& command, Now now)
{
    const auto& wish = std::get<Transfer>(command.body);
    auto* from = bed(command.bed);
    auto* to = bed(wish.to);
    if (!from || !to || from == to || !inUnit(wish.to))
        return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    if (!from->record().patient)
        return patientRefused(command, "nobody lies in this bed");
    if (isUnidentified(to))
        return patientRefused(command, "somebody not identified lies in the other bed: merge, if it is the same patient");
    if (to->record().patient)
        return patientRefused(command, "somebody lies in the other bed");
    if (wish.identifier != from->record().patient->identifier ||
        wish.secondIdentifier != from->record().patient->secondIdentifier)
        return patientRefused(command, "the identifiers are not those of this bed's patient");
    const auto record = from->record();
    const auto profile = from->profileOf(record.patient->group);
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    std::vector<alarms::AlarmInstance> moved;
    const auto outcome = from->alarms().depart(command, profile ? profile->limits : alarms::LimitSet{}, wish.acceptedEnds,
                                               turn, moved);
    if (outcome.code != OutcomeCode::Done)
        return outcome;
    from->releaseDevices(turn); // they stay with the bed; what they still send is nobody's
    auto memory = from->takeMemory();
    commit(from, bodies, command.actor, command.id, now);
    settle(*to, Arrived{from->id(), *record.patient, record.profile, record.since, record.entries(), record.joined}, record.encounter,
           command, turn);
    to->alarms().arrive(moved, turn);
    for (const auto& lane : record.lanes) // how this patient's waves are drawn
        bodies.emplace_back(LaneChosen{lane});
    commit(to, bodies, command.actor, command.id, now);
    to->giveMemory(std::move(memory));
    return outcome;
}

/// The patient is in this bed from here on; the event is among the turn's.
void Ward::settle(Bed& to, const Arrived& arrived, EncounterId encounter, const Command& command, alarms::Turn& turn)
{
    const Event event{{}, to.id(), encounter, turn.now.wall, turn.now.wall, turn.now.mono, command.actor, command.id, arrived};
    turn.events.emplace_back(arrived);
    to.foldFromJournal(event);
}

Outcome Ward::merge(const Command& command, Now now)
{
    const auto& wish = std::get<Merge>(command.body);
    auto* at = bed(command.bed);
    auto* other = bed(wish.from);
    if (!at || !other || at == other || !inUnit(wish.from))
        return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    if (!at->record().patient || !other->record().patient)
        return patientRefused(command, "nobody lies in this bed");
    if (other->deliversVitalSigns(now.mono))
        return patientRefused(command, "bed " + other->label() + " delivers vital signs: somebody lies there");
    const auto* kept = wish.kept.person == Side::There ? other : at;
    const auto* given = wish.kept.person == Side::There ? at : other;
    if (isUnidentified(kept) && !isUnidentified(given))
        return patientRefused(command, "the name that is known is kept");
    if (wish.identifier != kept->record().patient->identifier || wish.secondIdentifier != kept->record().patient->secondIdentifier)
        return patientRefused(command, "the identifiers are not those of the patient whose name is kept");
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    if (setup_.permissions.grant(permissionOf(command), command.actor.role) == access::Grant::SecondPerson) {
        const auto open = census_->merges.find(at->id());
        const MergeProposed proposal{wish.from, wish.kept};
        if (open == census_->merges.end() || !(open->second.wish == proposal)) {
            bodies.emplace_back(proposal);
            commit(at, bodies, command.actor, command.id, now);
            return {command.id, OutcomeCode::Done, {}, "a second person must agree"};
        }
        if (open->second.by.user == command.actor.user)
            return patientRefused(command, "the second person is another one", open->second.by.user);
    }
    at->join({wish.from, other->record().encounter, wish.kept, {at->entry(), other->entry()}}, command.actor, turn);
    commit(at, bodies, command.actor, command.id, now);
    Command goes{command.id + "/" + other->label(), other->id(), command.actor,
                 Discharge{other->record().patient->identifier, other->record().patient->secondIdentifier, "merged", true}};
    (void)other->command(goes, {}, turn);
    commit(other, bodies, command.actor, command.id, now);
    return {command.id, OutcomeCode::Done, {}, {}};
}

Outcome Ward::undoMerge(const Command& command, Now now)
{
    auto* at = bed(command.bed);
    if (!at)
        return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    if (!at->record().merged)
        return patientRefused(command, "there is no merge to take back");
    const auto merged = *at->record().merged;
    auto* other = bed(merged.from);
    if (!other || !inUnit(merged.from))
        return patientRefused(command, "the other entry's bed is gone: admit again");
    if (other->record().patient)
        return patientRefused(command, "somebody lies in bed " + other->label());
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    at->part(command.actor, turn);
    commit(at, bodies, command.actor, command.id, now);
    const auto& entry = merged.there();
    settle(*other, Arrived{{}, entry.patient, entry.profile, entry.since, entry.entries, entry.joined}, merged.encounter, command, turn);
    other->takeLimits(entry.limits, command.actor, turn);
    commit(other, bodies, command.actor, command.id, now);
    return {command.id, OutcomeCode::Done, {}, {}};
}

Outcome Ward::readmit(const Command& command, Now now)
{
    const auto& wish = std::get<Readmit>(command.body);
    auto* at = bed(command.bed);
    const auto& all = census_->left;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& l) { return l.encounter == wish.encounter; });
    if (!at || found == all.end() || now.wall - found->at > leftFor)
        return {command.id, OutcomeCode::Unknown, {}, "nobody of this encounter was discharged within the last day"};
    for (const auto& other : beds_)
        if (other->record().encounter == wish.encounter ||
            std::count(other->record().joined.begin(), other->record().joined.end(), wish.encounter) > 0)
            return {command.id, OutcomeCode::AlreadyDone, {}, "bed " + other->label() + " has this patient"};
    const auto left = *found;
    if (wish.identifier != left.entry.patient.identifier || wish.secondIdentifier != left.entry.patient.secondIdentifier)
        return patientRefused(command, "the identifiers are not those of this patient");
    if (at->record().patient && !isUnidentified(at))
        return patientRefused(command, "somebody lies in this bed");
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    if (at->record().patient) { // their devices were faster: what these have sent is theirs
        at->join({{}, left.encounter, {Side::There, Side::Here, Side::There}, {at->entry(), left.entry}}, command.actor, turn);
    } else {
        const auto& e = left.entry; // the limits of an earlier stay are looked at anew: the profile's are in force
        settle(*at, Arrived{{}, e.patient, e.profile, e.since, e.entries, e.joined}, left.encounter, command, turn);
    }
    commit(at, bodies, command.actor, command.id, now);
    return {command.id, OutcomeCode::Done, {}, {}};
}

Outcome Ward::onExpected(const Command& command, Now now)
{
    std::vector<EventBody> bodies;
    const auto known = [&](ExpectedId id) {
        return std::any_of(census_->expected.begin(), census_->expected.end(), [&](const auto& e) { return e.id == id; });
    };
    if (const auto* wish = std::get_if<ExpectPatient>(&command.body)) {
        auto expected = wish->expected;
        if (expected.patient.family.empty() && expected.patient.given.empty() && expected.patient.identifier.empty())
            return patientRefused(command, "a name or an identifier is needed");
        if (expected.id && !known(expected.id))
            return {command.id, OutcomeCode::Unknown, {}, "nobody like that is expected"};
        if (expected.bed && !inUnit(expected.bed))
            return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
        if (!expected.id && census_->expected.size() >= mostExpected)
            return patientRefused(command, "the list is full");
        expected.from.resize(std::min(expected.from.size(), longestOrigin));
        expected.patient.unidentified = false;
        if (!expected.id)
            expected.id = {census_->lastExpected.value + 1};
        bodies.emplace_back(std::move(expected));
    } else {
        const auto id = std::get<WithdrawExpected>(command.body).expected;
        if (!known(id))
            return {command.id, OutcomeCode::Unknown, {}, "nobody like that is expected"};
        bodies.emplace_back(ExpectedGone{id});
    }
    commit(nullptr, bodies, command.actor, command.id, now);
    return {command.id, OutcomeCode::Done, {}, {}};
}

}
