// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one key: true, over, unknown, announced, worse, latched, ended. The table "States" in code.
#include "core/alarms/alarm_machine.h"

#include "core/alarms/alarm_end.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

bool isPresent(AlarmPhase phase) { return phase == AlarmPhase::Active || phase == AlarmPhase::Acknowledged; }

}

AlarmMachine::Track& AlarmMachine::trackOf(const AlarmKey& key)
{
    for (auto& track : tracks_)
        if (track.key == key)
            return track;
    Track made;
    made.key = key;
    tracks_.push_back(std::move(made));
    return tracks_.back();
}

const AlarmMachine::Track* AlarmMachine::findTrack(const AlarmKey& key) const
{
    for (const auto& track : tracks_)
        if (track.key == key)
            return &track;
    return nullptr;
}

/// Forgets keys that are over and have no open instance.
void AlarmMachine::sweep()
{
    std::erase_if(tracks_, [&](const Track& t) { return t.raw != Raw::True && !bed_.find(t.key); });
}

void AlarmMachine::emit(EventBody body, Turn& turn)
{
    Event event;
    event.at = turn.now.wall;
    event.mono = turn.now.mono;
    event.actor = actor_;
    event.body = std::move(body);
    applyTo(bed_, event);
    turn.events.push_back(std::move(event.body));
}

void AlarmMachine::step(AlarmId id, AlarmTransition transition, AlarmPhase phase, Turn& turn, EndReason reason)
{
    const auto* instance = bed_.find(id);
    if (!instance)
        return;
    AlarmEvent e;
    e.alarm = id;
    e.key = instance->key;
    e.transition = transition;
    e.phase = phase;
    e.priority = instance->priority;
    e.stale = instance->stale;
    e.demoted = instance->demoted;
    e.value = instance->value;
    e.limit = instance->limit;
    e.above = instance->above;
    e.reason = reason;
    e.detail = instance->detail;
    const auto* track = findTrack(instance->key);
    switch (transition) {
    case AlarmTransition::SourceLost: e.stale = true; break;
    case AlarmTransition::SourceBack: e.stale = false; break;
    case AlarmTransition::Demoted: e.demoted = true; break;
    case AlarmTransition::Promoted:
    case AlarmTransition::Restored: e.demoted = false; break; // after a restart it sounds as it is
    case AlarmTransition::PriorityRaised:
    case AlarmTransition::PriorityLowered:
        if (track)
            e.priority = priorityOf(*track);
        [[fallthrough]];
    case AlarmTransition::Worsened:
    case AlarmTransition::Reannounced:
        if (track && track->value) {
            e.value = track->value;
            e.limit = track->limit;
            e.above = track->above;
        }
        break;
    case AlarmTransition::Onset:
    case AlarmTransition::Acknowledged:
    case AlarmTransition::AcknowledgedToo:
    case AlarmTransition::Undone:
    case AlarmTransition::Latched:
    case AlarmTransition::Moved:
    case AlarmTransition::Ended: break;
    }
    emit(std::move(e), turn);
}

Priority AlarmMachine::priorityOf(const Track& track) const
{
    return track.priority.value_or((*kinds_)[track.key.kind].priority);
}

Duration AlarmMachine::delayOf(const AlarmKey& key) const
{
    // A site's delay per parameter is for its limits; the two ‡ limits keep their own.
    if (isLimitKind(key.kind) && !isNeverOff(key.kind))
        if (const auto& own = limits_[key.parameter].delay)
            return *own;
    return (*kinds_)[key.kind].delay;
}

bool AlarmMachine::isCovered(const AlarmKey& key) const
{
    return std::any_of(bed_.open.begin(), bed_.open.end(), [&](const AlarmInstance& i) {
        return isPresent(i.phase) && !i.demoted && displaces(i.key, key);
    });
}

/// When a pending key is due: after its delay; at once when a lower kind of its chain is announced already; with a lower
/// one that is still pending, after the shorter of the two delays.
Instant AlarmMachine::announceAt(const Track& track, Instant now) const
{
    auto due = track.trueSince + delayOf(track.key);
    for (const auto& other : tracks_) {
        if (!displaces(track.key, other.key))
            continue;
        const auto* lower = bed_.find(other.key);
        if (lower && isPresent(lower->phase))
            due = std::min(due, now);
        else if (other.raw == Raw::True && !isOff(other.key.kind))
            due = std::min(due, other.trueSince + delayOf(other.key));
    }
    return due;
}

void AlarmMachine::tryAnnounce(Track& track, Turn& turn, bool noDelay)
{
    const auto kind = track.key.kind;
    const auto now = turn.now.mono;
    if (track.raw != Raw::True || bed_.find(track.key) || isOff(kind) || isCovered(track.key))
        return;
    if (bed_.standby && kind != AlarmKind::SignalInStandby)
        return;
    if (!noDelay && now < announceAt(track, now))
        return;
    if (isToldAtMostEvery30s(kind)) {
        const auto last = std::find_if(lastEctopy_.begin(), lastEctopy_.end(),
                                       [&](const auto& entry) { return entry.first == track.key; });
        if (last == lastEctopy_.end())
            lastEctopy_.emplace_back(track.key, now);
        else if (now - last->second < settings_.ectopyAtMostEvery)
            return;
        else
            last->second = now;
    }
    AlarmEvent e;
    e.alarm = turn.ids.next();
    e.key = track.key;
    e.priority = priorityOf(track);
    e.value = track.value;
    e.limit = track.limit;
    e.above = track.above;
    e.delay = std::chrono::duration_cast<std::chrono::milliseconds>(now - track.trueSince);
    e.detail = track.detail;
    track.worsenedAt.reset();
    track.acknowledgedValue.reset();
    track.awaitUntil.reset();
    track.lostAt.reset();
    track.judgeUntil = now + judgedWithin;
    // What may be demoted takes nobody's place before it is judged: nothing red vanishes behind a lowered one.
    track.holdsLower = isJudged(kind) && settings_.demotes[static_cast<std::size_t>(kind)];
    emit(std::move(e), turn);
    if (!track.holdsLower)
        supersedeLower(track.key, turn);
}

/// Ends the lower kinds of the chain; a latched one stays, because nobody has seen it yet.
void AlarmMachine::supersedeLower(const AlarmKey& higher, Turn& turn)
{
    endAll([&](const AlarmInstance& i) { return isPresent(i.phase) && displaces(higher, i.key); },
           EndReason::Superseded, turn);
}

void AlarmMachine::nowTrue(const Finding& finding, Turn& turn)
{
    auto& track = trackOf(finding.key);
    const auto was = track.raw;
    track.raw = Raw::True;
    track.clearSince.reset();
    // Inside the hysteresis the condition is still true, but its row keeps the value that was beyond: never "110 < 110".
    const bool beyond = !finding.value || !finding.limit
                        || (was == Raw::True && track.value ? (track.above ? *finding.value > *finding.limit : *finding.value < *finding.limit)
                                                            : true);
    if (beyond) {
        track.value = finding.value;
        track.above = finding.value && finding.limit && *finding.value > *finding.limit;
    }
    track.limit = finding.limit;
    track.priority = finding.priority;
    track.detail = finding.detail;
    const auto* instance = bed_.find(finding.key);
    if (!instance) {
        if (was != Raw::True)
            track.trueSince = turn.now.mono;
        tryAnnounce(track, turn);
        return;
    }
    if (instance->stale || track.lostAt)
        return returnedTrue(track, *instance, turn);
    if (instance->phase == AlarmPhase::Latched) {
        step(instance->id, AlarmTransition::Ended, AlarmPhase::Idle, turn, EndReason::Recurred);
        track.trueSince = turn.now.mono;
        tryAnnounce(track, turn, true);
        track.judgeUntil.reset(); // nobody has seen the red one before it
        return;
    }
    track.awaitUntil.reset();
    changePriority(track, turn);
    checkWorse(track, turn);
}

/// Source back and still true: an acknowledge holds only when the source was away for less than 30 s.
void AlarmMachine::returnedTrue(Track& track, const AlarmInstance& instance, Turn& turn)
{
    const bool shortly = track.lostAt && turn.now.mono - *track.lostAt < settings_.awayKeepsAcknowledge;
    const bool stays = instance.phase == AlarmPhase::Acknowledged && shortly;
    track.lostAt.reset();
    track.awaitUntil.reset();
    step(instance.id, AlarmTransition::SourceBack, stays ? AlarmPhase::Acknowledged : AlarmPhase::Active, turn);
    changePriority(track, turn);
}

void AlarmMachine::changePriority(Track& track, Turn& turn)
{
    const auto* instance = bed_.find(track.key);
    if (!instance)
        return;
    const auto wanted = priorityOf(track);
    if (wanted > instance->priority)
        step(instance->id, AlarmTransition::PriorityRaised, AlarmPhase::Active, turn);
    else if (wanted < instance->priority && instance->phase != AlarmPhase::Active)
        step(instance->id, AlarmTransition::PriorityLowered, instance->phase, turn);
}

void AlarmMachine::checkWorse(Track& track, Turn& turn)
{
    const auto* instance = bed_.find(track.key);
    const auto worse = worseningStep(track.key.parameter);
    if (!instance || instance->phase != AlarmPhase::Acknowledged || !worse || !track.value || !track.acknowledgedValue)
        return;
    const double by = instance->above ? *track.value - *track.acknowledgedValue : *track.acknowledgedValue - *track.value;
    if (by < *worse - 1e-9)
        return;
    if (track.worsenedAt && turn.now.mono - *track.worsenedAt < settings_.worsenedAtMostEvery)
        return;
    track.worsenedAt = turn.now.mono;
    step(instance->id, AlarmTransition::Worsened, AlarmPhase::Active, turn);
}

void AlarmMachine::nowOver(const AlarmKey& key, Turn& turn)
{
    const auto* instance = bed_.find(key);
    if (!instance) {
        if (const auto* track = findTrack(key); track && track->raw == Raw::True) {
            if (!isOff(key.kind) && !isCovered(key) && !bed_.standby)
                ++suppressedByDelay_;
            std::erase_if(tracks_, [&](const Track& t) { return t.key == key; });
        }
        return;
    }
    auto& track = trackOf(key);
    const bool returned = instance->stale || track.lostAt;
    track.raw = Raw::Over;
    track.lostAt.reset();
    track.awaitUntil.reset();
    if (returned && instance->phase != AlarmPhase::Active) {
        step(instance->id, AlarmTransition::Ended, AlarmPhase::Idle, turn, EndReason::Cleared);
        return sweep();
    }
    if (instance->stale)
        step(instance->id, AlarmTransition::SourceBack, AlarmPhase::Active, turn);
    if (instance->phase == AlarmPhase::Latched)
        return;
    if (!track.clearSince)
        track.clearSince = turn.now.mono;
    endCleared(track, turn);
    sweep();
}

/// Ends or latches what has been over for as long as its kind asks.
void AlarmMachine::endCleared(Track& track, Turn& turn)
{
    const auto* instance = bed_.find(track.key);
    const bool holds = isLimitKind(track.key.kind) && !isCuffKind(track.key.kind);
    if (!instance || !track.clearSince || !isPresent(instance->phase)
        || turn.now.mono - *track.clearSince < (holds ? settings_.clearHold : Duration(0)))
        return;
    track.clearSince.reset();
    const auto& kind = (*kinds_)[track.key.kind];
    const bool latches = instance->demoted                        ? false // signalled as low, and a low one never latches
                         : instance->priority == Priority::High   ? kind.latches
                         : instance->priority == Priority::Medium ? kind.latches || (settings_.latchMedium && !kind.technical)
                                                                  : false;
    if (latches && instance->phase == AlarmPhase::Active)
        step(instance->id, AlarmTransition::Latched, AlarmPhase::Latched, turn);
    else
        step(instance->id, AlarmTransition::Ended, AlarmPhase::Idle, turn, EndReason::Cleared);
}

/// A running delay is dropped without a trace; an announced alarm stays and turns stale: a lost link never silences.
void AlarmMachine::nowUnknown(const AlarmKey& key, Turn& turn)
{
    const auto* instance = bed_.find(key);
    if (!instance) {
        std::erase_if(tracks_, [&](const Track& t) { return t.key == key; });
        return;
    }
    auto& track = trackOf(key);
    track.raw = Raw::Unknown;
    track.clearSince.reset();
    if (!track.lostAt)
        track.lostAt = turn.now.mono;
    if (!instance->stale && instance->phase != AlarmPhase::Latched)
        step(instance->id, AlarmTransition::SourceLost, instance->phase, turn);
    if (instance->demoted)
        endDemotion(instance->id, JudgedOutcome::SourceLost, turn);
}

void AlarmMachine::tickTrack(Track& track, Turn& turn)
{
    const auto* instance = bed_.find(track.key);
    if (!instance)
        return tryAnnounce(track, turn);
    if (track.clearSince)
        return endCleared(track, turn);
    if (instance->phase != AlarmPhase::Acknowledged)
        return;
    if (track.awaitUntil) {
        if (turn.now.mono < *track.awaitUntil)
            return;
        track.awaitUntil.reset();
        return step(instance->id, AlarmTransition::Restored, AlarmPhase::Active, turn);
    }
    if (instance->priority == Priority::Low)
        return;
    const auto after = instance->priority == Priority::High ? settings_.reannounceHigh : settings_.reannounceMedium;
    if (turn.now.mono - track.acknowledgedAt >= after)
        step(instance->id, AlarmTransition::Reannounced, AlarmPhase::Active, turn);
}

}
