// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders begin, go on and end; the fold of what was said.
#include "core/alarms/ladder_board.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

constexpr std::size_t mostAsked = 64; // a ladder asked for hours goes round the same people

Asked& askedOf(OpenLadder& open, const std::string& person)
{
    const auto found = std::find_if(open.asked.begin(), open.asked.end(), [&](const Asked& a) { return a.person == person; });
    if (found != open.asked.end())
        return *found;
    if (open.asked.size() == mostAsked)
        open.asked.erase(open.asked.begin());
    open.asked.push_back({.person = person});
    return open.asked.back();
}

bool isClimbing(const OpenLadder& open) { return open.ladder.level >= 0 && open.ladder.state != LadderState::Over; }

}

bool climbs(const BedAlarms& bed, const AlarmInstance& i, const KindTable& kinds)
{
    const bool unseen = i.phase == AlarmPhase::Active || (i.phase == AlarmPhase::Latched && i.priority == Priority::High);
    return unseen && i.priority >= Priority::Medium && !i.demoted && i.key.kind != AlarmKind::AlarmUnanswered &&
           i.key.kind != AlarmKind::RosterEmpty && lights(bed, i, kinds);
}

LadderBoard::LadderBoard(RosterTable table)
    : table_(std::move(table))
    , shown_(std::make_shared<const Shown>())
{
}

const Roster& LadderBoard::rosterAt(BedId bed, const std::string& label)
{
    const auto found = rosters_.find(bed);
    if (found != rosters_.end())
        return found->second;
    auto roster = rosterOf(table_, label);
    if (const auto nurse = nurses_->find(bed); nurse != nurses_->end())
        alarms::handOver(roster, nurse->second, table_);
    for (auto& entry : roster)
        if (const auto away = offline_.find(entry.person); away != offline_.end())
            entry.offline = away->second;
    return rosters_[bed] = std::move(roster);
}

void LadderBoard::setOffline(const std::string& person, bool offline)
{
    offline_[person] = offline;
    for (auto& [bed, roster] : rosters_)
        for (auto& entry : roster)
            if (entry.person == person)
                entry.offline = offline;
    shown_.reset();
}

void LadderBoard::setRoster(RosterTable table)
{
    table_ = std::move(table);
    nurses_ = std::make_shared<const Nurses>();
    labelsChanged();
}

void LadderBoard::labelsChanged()
{
    rosters_.clear();
    shown_.reset();
}

void LadderBoard::afterRoster(BedId bed, const std::string& label, Turn& turn)
{
    std::vector<std::tuple<AlarmId, Priority, AlarmKind>> anew;
    const auto& roster = rosterAt(bed, label);
    for (const auto& [alarm, open] : ladders_) {
        const auto state = open.ladder.state;
        if (open.bed != bed || open.ladder.level < 0 || state == LadderState::Over)
            continue;
        const auto place = std::find_if(roster.begin(), roster.end(), [&](const RosterEntry& e) { return e.person == open.ladder.person; });
        if (state == LadderState::Exhausted || place == roster.end() || place - roster.begin() != open.ladder.level)
            anew.emplace_back(alarm, open.ladder.priority, open.kind);
    }
    for (const auto& [alarm, priority, kind] : anew)
        emit(escalationBegins(alarm, priority, roster, askedFirst(kind)), bed, {}, turn);
    shown_.reset();
}

Duty LadderBoard::askedFirst(AlarmKind kind) const
{
    const auto found = first_.find(kind);
    return found == first_.end() ? Duty::None : found->second;
}

bool LadderBoard::isKnown(const std::string& person) const
{
    return std::any_of(table_.people.begin(), table_.people.end(), [&](const OnDuty& on) { return on.person == person; }) ||
           std::any_of(nurses_->begin(), nurses_->end(), [&](const auto& n) { return n.second == person; });
}

// ---- the fold --------------------------------------------------------------------------------------------------

void LadderBoard::fold(const Event& event)
{
    if (const auto* step = std::get_if<EscalationChanged>(&event.body))
        return foldStep(*step, event);
    if (const auto* handed = std::get_if<HandedOver>(&event.body))
        return foldHandover(event.bed, handed->to);
    const auto* alarm = std::get_if<AlarmEvent>(&event.body);
    const auto found = alarm && alarm->transition == AlarmTransition::Ended ? ladders_.find(alarm->alarm) : ladders_.end();
    if (found == ladders_.end())
        return;
    if (found->second.ladder.state == LadderState::Over)
        ladders_.erase(found);
    else
        found->second.alarmEnded = true; // the line that tells it follows, unless the program was killed between
}

void LadderBoard::foldHandover(BedId bed, const std::string& nurse)
{
    auto nurses = std::make_shared<Nurses>(*nurses_);
    (*nurses)[bed] = nurse;
    nurses_ = std::move(nurses);
    rosters_.erase(bed); // made anew, with its new nurse, when it is asked for
    shown_.reset();
}

void LadderBoard::foldStep(const EscalationChanged& step, const Event& event)
{
    shown_.reset();
    const auto found = ladders_.find(step.alarm);
    if (step.step == EscalationStep::Over && (found == ladders_.end() || found->second.alarmEnded)) {
        if (found != ladders_.end())
            ladders_.erase(found);
        return;
    }
    auto& open = ladders_[step.alarm];
    const bool begins = step.level >= 0 && (step.step == EscalationStep::Sent || step.step == EscalationStep::Exhausted);
    if (begins && open.ladder.state == LadderState::Over)
        open = {}; // announced again, or told to new people: a new round
    open.bed = event.bed;
    open.ladder = apply(open.ladder, step, event.mono);
    switch (step.step) {
    case EscalationStep::Sent: {
        auto& asked = askedOf(open, step.person);
        asked = {step.person, AskState::Sent, step.level < 0, event.mono, event.at, {}, {}};
        break;
    }
    case EscalationStep::Delivered: {
        auto& asked = askedOf(open, step.person);
        asked.state = AskState::Delivered;
        asked.delivered = event.at;
        break;
    }
    case EscalationStep::Accepted:
    case EscalationStep::Rejected:
    case EscalationStep::Redirected:
    case EscalationStep::TimedOut: {
        auto& asked = askedOf(open, step.person);
        asked.state = step.step == EscalationStep::Accepted   ? AskState::Accepted
                      : step.step == EscalationStep::Rejected ? AskState::Rejected
                      : step.step == EscalationStep::TimedOut ? AskState::TimedOut
                                                              : AskState::Redirected;
        asked.answered = event.at;
        break;
    }
    case EscalationStep::Exhausted:
    case EscalationStep::Over: break;
    }
}

void LadderBoard::emit(std::vector<EscalationChanged> steps, BedId bed, const Actor& actor, Turn& turn)
{
    for (auto& step : steps) {
        Event event;
        event.bed = bed;
        event.at = turn.now.wall;
        event.mono = turn.now.mono;
        event.actor = actor;
        event.body = step;
        foldStep(step, event);
        turn.events.emplace_back(std::move(step));
    }
}

// ---- what follows from alarms and time -------------------------------------------------------------------------

void LadderBoard::restart(BedId bed, Turn& turn)
{
    for (auto& [alarm, open] : ladders_) {
        if (open.bed != bed)
            continue;
        open.ladder.since = turn.now.mono; // instants of the last run mean nothing in this one
        emit(escalationRestarts(open.ladder), bed, {}, turn);
    }
}

void LadderBoard::watch(BedId bed, const std::string& label, const BedAlarms& alarms, const KindTable& kinds, const Seen& seen,
                        Turn& turn)
{
    const auto end = [&](AlarmId alarm, const Ladder& ladder) {
        if (ladder.state != LadderState::Over)
            emit({{alarm, EscalationStep::Over, ladder.person, ladder.level}}, bed, {}, turn);
    };
    for (auto it = ladders_.begin(); it != ladders_.end();) {
        const auto next = std::next(it);
        if (it->second.bed == bed && !alarms.find(it->first)) { // ended, or moved away: whoever was told gets the end
            const auto alarm = it->first;
            end(alarm, Ladder(it->second.ladder));
            ladders_.erase(alarm);
            shown_.reset();
        }
        it = next;
    }
    for (const auto& instance : alarms.open) {
        const auto found = ladders_.find(instance.id);
        const bool mine = found != ladders_.end() && found->second.bed == bed;
        if (!climbs(alarms, instance, kinds)) {
            if (mine && isClimbing(found->second))
                end(instance.id, Ladder(found->second.ladder));
            continue;
        }
        const auto& roster = rosterAt(bed, label);
        if (found != ladders_.end() && !mine)
            end(instance.id, Ladder(found->second.ladder)); // moved here: new people
        if (!mine || !isClimbing(found->second)) {
            emit(escalationBegins(instance.id, instance.priority, roster, askedFirst(instance.key.kind)), bed, {}, turn);
            ladders_[instance.id].ladder.priority = instance.priority;
            ladders_[instance.id].kind = instance.key.kind;
            continue;
        }
        auto& open = found->second;
        open.kind = instance.key.kind;
        open.ladder.priority = instance.priority; // a step up shortens the time there is to answer
        for (const auto& asked : open.asked) {
            const auto painted = seen.find(asked.person);
            if (asked.state == AskState::Sent && painted != seen.end() && painted->second > asked.sentMono) {
                const int level = asked.byHand ? -1 : open.ladder.level;
                emit({{instance.id, EscalationStep::Delivered, asked.person, level}}, bed, {}, turn);
                break; // the list may have moved; the next turn goes on
            }
        }
        emit(escalationTick(open.ladder, roster, turn.now.mono), bed, {}, turn);
    }
}

// ---- what others ask -------------------------------------------------------------------------------------------

const OpenLadder* LadderBoard::find(AlarmId alarm) const
{
    const auto found = ladders_.find(alarm);
    return found == ladders_.end() ? nullptr : &found->second;
}

std::vector<AlarmId> LadderBoard::unanswered() const
{
    std::vector<AlarmId> all;
    for (const auto& [alarm, open] : ladders_)
        if (open.ladder.state == LadderState::Exhausted)
            all.push_back(alarm);
    return all;
}

std::shared_ptr<const LadderBoard::Shown> LadderBoard::shown(const std::vector<std::string>& bedLabels)
{
    if (shown_)
        return shown_;
    auto all = std::make_shared<Shown>();
    for (const auto& [alarm, open] : ladders_) {
        auto& s = (*all)[alarm];
        s.ladder = open.ladder;
        s.bed = open.bed;
        const bool isBed = open.bed && open.bed.value <= bedLabels.size();
        const auto askedAs = [&](const std::string& person) -> std::optional<Asked> {
            for (const auto& a : open.asked)
                if (a.person == person)
                    return a;
            return std::nullopt;
        };
        const auto& roster = rosterAt(open.bed, isBed ? bedLabels[open.bed.value - 1] : std::string());
        for (const auto& entry : roster)
            s.places.push_back({entry, askedAs(entry.person)});
        for (const auto& a : open.asked) {
            if (std::any_of(roster.begin(), roster.end(), [&](const auto& e) { return e.person == a.person; }))
                continue;
            RosterEntry beside{.person = a.person, .byHandOnly = true};
            for (const auto& on : table_.people)
                if (on.person == a.person)
                    beside.role = on.role;
            s.places.push_back({beside, a});
        }
        const auto time = answerTime(open.ladder.priority);
        if (open.ladder.state == LadderState::Waiting && open.ladder.level >= 0 && time)
            s.nextAt = open.ladder.since + *time;
        else if (open.ladder.state == LadderState::Accepted)
            s.nextAt = open.ladder.since + askAgainAfter;
    }
    shown_ = std::move(all);
    return shown_;
}

}
