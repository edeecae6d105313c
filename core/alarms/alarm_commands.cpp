// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask of a bed's alarms, and what they are answered.
#include "core/alarms/alarm_machine.h"

#include "core/alarms/alarm_end.h"
#include "core/alarms/limits.h"

#include <fmt/format.h>

#include <algorithm>

namespace wardlight::alarms {
namespace {

Outcome answer(OutcomeCode code, std::string text = {}, std::string who = {})
{
    Outcome outcome;
    outcome.code = code;
    outcome.text = std::move(text);
    outcome.who = std::move(who);
    return outcome;
}

/// An id that was open here once is "already ended"; ids above the highest were never given out here.
Outcome notOpen(const BedAlarms& bed, AlarmId id)
{
    if (id && id <= bed.highestId)
        return answer(OutcomeCode::AlreadyEnded, "this alarm is over");
    return answer(OutcomeCode::Unknown, "there is no such alarm");
}

}

Outcome AlarmMachine::command(const Command& command, Turn& turn)
{
    if (!command.id.empty())
        for (const auto& outcome : recent_)
            if (outcome.commandId == command.id)
                return outcome;
    actor_ = command.actor;
    auto outcome = std::visit([&](const auto& wish) { return decide(wish, turn); }, command.body);
    actor_ = {};
    sweep();
    outcome.commandId = command.id;
    if (!command.id.empty())
        recent_[nextRecent_++ % recent_.size()] = outcome;
    return outcome;
}

template <class Other>
Outcome AlarmMachine::decide(const Other&, Turn&)
{
    return answer(OutcomeCode::Refused, "this is not a command for alarms");
}

Outcome AlarmMachine::decide(const AcknowledgeAlarm& wish, Turn& turn)
{
    const auto* instance = bed_.find(wish.alarm);
    if (!instance)
        return notOpen(bed_, wish.alarm);
    switch (instance->phase) {
    case AlarmPhase::Active: {
        auto& track = trackOf(instance->key);
        track.acknowledgedAt = turn.now.mono;
        track.acknowledgedValue = track.value ? track.value : instance->value;
        const bool cuff = isCuffKind(instance->key.kind);
        if (cuff)
            track.raw = Raw::Over; // the next reading decides anew
        step(wish.alarm, AlarmTransition::Acknowledged, AlarmPhase::Acknowledged, turn);
        if (cuff)
            step(wish.alarm, AlarmTransition::Ended, AlarmPhase::Idle, turn, EndReason::Released);
        return answer(OutcomeCode::Done);
    }
    case AlarmPhase::Acknowledged: {
        const auto who = instance->acknowledgedBy.user;
        if (!(instance->acknowledgedBy == actor_))
            step(wish.alarm, AlarmTransition::AcknowledgedToo, AlarmPhase::Acknowledged, turn);
        return answer(OutcomeCode::AlreadyDone, "acknowledged already", who);
    }
    case AlarmPhase::Latched:
        step(wish.alarm, AlarmTransition::Ended, AlarmPhase::Idle, turn, EndReason::Released);
        return answer(OutcomeCode::Done);
    case AlarmPhase::Idle:
    case AlarmPhase::Pending: break;
    }
    return answer(OutcomeCode::Refused, "this alarm was not announced");
}

/// One press, the instances it listed, nothing that began later. The best of the answers is the answer.
Outcome AlarmMachine::decide(const AcknowledgeBed& wish, Turn& turn)
{
    auto result = answer(OutcomeCode::Unknown, "no alarm was named");
    for (const auto id : wish.alarms) {
        const auto one = decide(AcknowledgeAlarm{id}, turn);
        const bool better = one.code == OutcomeCode::Done
                            || (result.code != OutcomeCode::Done
                                && (result.code == OutcomeCode::Unknown || one.code == OutcomeCode::AlreadyDone));
        if (better)
            result = one;
    }
    return result;
}

Outcome AlarmMachine::decide(const UndoAcknowledge& wish, Turn& turn)
{
    const auto* instance = bed_.find(wish.alarm);
    if (!instance)
        return notOpen(bed_, wish.alarm);
    if (instance->phase != AlarmPhase::Acknowledged)
        return answer(OutcomeCode::Refused, "this alarm is not acknowledged");
    if (!(instance->acknowledgedBy == actor_))
        return answer(OutcomeCode::Refused, "only who acknowledged can take it back", instance->acknowledgedBy.user);
    if (turn.now.mono - instance->acknowledgedAt > settings_.undoWithin)
        return answer(OutcomeCode::Refused, "an acknowledge can be taken back for 5 s");
    step(wish.alarm, AlarmTransition::Undone, AlarmPhase::Active, turn);
    return answer(OutcomeCode::Done);
}

/// Of any instance that was ever open here: afterwards is when it is known.
Outcome AlarmMachine::decide(const MarkAlarm& wish, Turn& turn)
{
    if (!wish.alarm || wish.alarm > bed_.highestId)
        return answer(OutcomeCode::Unknown, "there is no such alarm");
    emit(AlarmMarked{.alarm = wish.alarm, .mark = wish.mark}, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const PauseAudio& wish, Turn& turn)
{
    if (wish.length != 60s && wish.length != 120s && wish.length != 180s)
        return answer(OutcomeCode::Refused, "an audio pause is 60, 120 or 180 s");
    emit(OverlayChanged{.overlay = Overlay::AudioPaused, .on = true, .length = wish.length}, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const EndAudioPause&, Turn& turn)
{
    if (!bed_.audioPausedUntil)
        return answer(OutcomeCode::AlreadyDone, "the audio is not paused");
    emit(OverlayChanged{.overlay = Overlay::AudioPaused, .on = false}, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const PauseAlarms& wish, Turn& turn)
{
    if (wish.length < 60s || wish.length > 300s)
        return answer(OutcomeCode::Refused, "an alarm pause is 60 to 300 s");
    emit(OverlayChanged{.overlay = Overlay::AlarmsPaused, .on = true, .length = wish.length}, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const EndAlarmPause&, Turn& turn)
{
    if (!bed_.alarmsPausedUntil)
        return answer(OutcomeCode::AlreadyDone, "the alarms are not paused");
    emit(OverlayChanged{.overlay = Overlay::AlarmsPaused, .on = false}, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const SwitchAlarms& wish, Turn& turn)
{
    if (bed_.alarmsOff == !wish.on)
        return answer(OutcomeCode::AlreadyDone);
    emit(OverlayChanged{.overlay = Overlay::AlarmsOff, .on = !wish.on}, turn);
    if (wish.on)
        startDelaysAnew(turn.now.mono);
    else
        endAll([&](const AlarmInstance& i) { return isOff(i.key.kind); }, EndReason::AlarmOff, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const SwitchKind& wish, Turn& turn)
{
    if (wish.kind >= AlarmKind::Count)
        return answer(OutcomeCode::Unknown, "there is no such kind");
    if (isNeverOff(wish.kind) || !(*kinds_)[wish.kind].mayBeOff || wish.kind == AlarmKind::AlarmsOffReminder)
        return answer(OutcomeCode::Refused, fmt::format("{} may never be switched off", kindId(wish.kind)));
    if (isOff(wish.kind) == !wish.on)
        return answer(OutcomeCode::AlreadyDone);
    emit(KindSwitched{.kind = wish.kind, .on = wish.on}, turn);
    if (wish.on)
        startDelaysAnew(turn.now.mono);
    else
        endAll([&](const AlarmInstance& i) { return i.key.kind == wish.kind; }, EndReason::AlarmOff, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const SetLimits& wish, Turn& turn)
{
    auto limits = checkedLimits(wish.limits);
    if (!limits)
        return answer(OutcomeCode::Refused, limits.error().line());
    const auto parameter = limits->parameter;
    emit(std::move(*limits), turn);
    refreshLimits();
    judgeAnew(parameter, turn);
    return answer(OutcomeCode::Done);
}

/// After its limits changed: what they do not make any more ends, and running delays of it begin anew.
void AlarmMachine::judgeAnew(Parameter parameter, Turn& turn)
{
    for (const auto& rule : limitRules()) {
        if (rule.parameter != parameter)
            continue;
        const auto key = limitKey(rule);
        const auto* track = findTrack(key);
        const auto* instance = bed_.find(key);
        const auto last = track && track->value ? track->value : instance ? instance->value : std::nullopt;
        const Numeric numeric{.parameter = parameter, .value = last.value_or(0), .validity = Validity::Ok,
                              .measured = {}, .source = {}};
        if (last && judge(rule, limits_, numeric, false) == FindingState::True)
            continue;
        if (instance)
            step(instance->id, AlarmTransition::Ended, AlarmPhase::Idle, turn, EndReason::LimitsChanged);
        std::erase_if(tracks_, [&](const Track& t) { return t.key == key; });
    }
    if (parameter == Parameter::NibpSystolic || parameter == Parameter::NibpDiastolic
        || parameter == Parameter::NibpMean)
        cuffSeen_ = {}; // the reading shown is judged by the new limits
}

void AlarmMachine::changeProfile(std::shared_ptr<const Profile> profile, Turn& turn)
{
    const auto before = limits_;
    setProfile(std::move(profile));
    for (const auto parameter : limitedParameters())
        if (limits_[parameter] != before[parameter])
            judgeAnew(parameter, turn);
    sweep();
}

bool AlarmMachine::hasActiveHigh() const
{
    return std::any_of(bed_.open.begin(), bed_.open.end(), [](const AlarmInstance& i) {
        return i.phase == AlarmPhase::Active && i.priority == Priority::High;
    });
}

Outcome AlarmMachine::decide(const StartStandby& wish, Turn& turn)
{
    if (bed_.standby)
        return answer(OutcomeCode::AlreadyDone, "the bed is in standby");
    if (hasActiveHigh() && !wish.confirmed)
        return answer(OutcomeCode::Refused, "a high alarm is active: confirm that it ends");
    emit(StandbyStarted{wish.reason}, turn);
    endAll([](const AlarmInstance&) { return true; }, EndReason::Standby, turn);
    standbySignalSince_.reset();
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const EndStandby&, Turn& turn)
{
    if (!bed_.standby)
        return answer(OutcomeCode::AlreadyDone, "the bed is not in standby");
    emit(StandbyEnded{}, turn);
    startDelaysAnew(turn.now.mono);
    standbySignalSince_.reset();
    nowOver({.kind = AlarmKind::SignalInStandby, .source = {}, .parameter = Parameter::None}, turn);
    return answer(OutcomeCode::Done);
}

Outcome AlarmMachine::decide(const Discharge& wish, Turn& turn)
{
    if (hasActiveHigh() && !wish.confirmed)
        return answer(OutcomeCode::Refused, "a high alarm is active: confirm that it ends");
    endAll([](const AlarmInstance&) { return true; }, EndReason::Discharged, turn);
    emit(Discharged{wish.reason}, turn);
    forgetPatient();
    setProfile(nullptr);
    return answer(OutcomeCode::Done);
}

/// What was true while nobody was to be told waits its normal delay from here.
void AlarmMachine::startDelaysAnew(Instant now)
{
    for (auto& track : tracks_)
        if (track.raw == Raw::True && !bed_.find(track.key))
            track.trueSince = now;
}

}
