// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in: findings, numbers, links, time, a restart, a transfer.
#include "core/alarms/alarm_machine.h"

#include "core/alarms/alarm_end.h"
#include "core/alarms/limits.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

constexpr AlarmKey limitsUnsetKey{.kind = AlarmKind::LimitsUnset, .source = {}, .parameter = Parameter::None};
constexpr AlarmKey offReminderKey{.kind = AlarmKind::AlarmsOffReminder, .source = {}, .parameter = Parameter::None};
constexpr AlarmKey standbySignalKey{.kind = AlarmKind::SignalInStandby, .source = {}, .parameter = Parameter::None};

AlarmKey linkKey(DeviceId device) { return {.kind = AlarmKind::LinkLost, .source = device, .parameter = {}}; }

Finding foundTrue(const AlarmKey& key)
{
    Finding finding;
    finding.key = key;
    finding.state = FindingState::True;
    return finding;
}

/// 0, 1, 2 for the parts of a cuff reading.
std::optional<std::size_t> cuffIndex(Parameter p)
{
    switch (p) {
    case Parameter::NibpSystolic: return 0;
    case Parameter::NibpDiastolic: return 1;
    case Parameter::NibpMean: return 2;
    default: return std::nullopt;
    }
}

}

AlarmMachine::AlarmMachine(std::shared_ptr<const KindTable> kinds, AlarmSettings settings)
    : kinds_(std::move(kinds))
    , settings_(settings)
{
    constexpr std::size_t remembered = 64;
    recent_.resize(remembered);
    tracks_.reserve(16);
}

std::optional<double> AlarmMachine::currentValue(const AlarmKey& key) const
{
    const auto* track = findTrack(key);
    return track && track->raw == Raw::True ? track->value : std::nullopt;
}

std::optional<std::string> AlarmMachine::currentDetail(const AlarmKey& key) const
{
    const auto* track = findTrack(key);
    return track && track->raw == Raw::True ? std::optional(track->detail) : std::nullopt;
}

bool AlarmMachine::isOff(AlarmKind kind) const
{
    const auto index = static_cast<std::size_t>(kind);
    if (kind == AlarmKind::AlarmsOffReminder || !(*kinds_)[kind].mayBeOff || isNeverOff(kind))
        return false;
    return bed_.alarmsOff || bed_.switchedOff[index]
           || (profile_ && profile_->kindsOff[index] && !bed_.switchedOn[index] && !settings_.siteOn[index]);
}

void AlarmMachine::forgetPatient()
{
    tracks_.clear();
    lastEctopy_.clear();
    cuffSeen_ = {};
    standbySignalSince_.reset();
    spells_.clear();
}

void AlarmMachine::refreshLimits()
{
    limits_ = profile_ ? limitsInForce(*profile_, bed_.limitChanges) : LimitSet{};
    limitsUnset_ = profile_ && hasUnsetLimits(limits_);
}

void AlarmMachine::fold(const Event& event)
{
    applyTo(bed_, event);
    const auto& body = event.body;
    if (std::holds_alternative<Discharged>(body) || std::holds_alternative<Transferred>(body))
        forgetPatient();
    if (std::holds_alternative<Admitted>(body) || std::holds_alternative<Arrived>(body))
        cuffSeen_ = {}; // a reading of the patient before says nothing about this one
    if (std::holds_alternative<LimitsSet>(body))
        refreshLimits();
    const bool remembered = std::any_of(recent_.begin(), recent_.end(),
                                        [&](const Outcome& o) { return o.commandId == event.commandId; });
    if (!event.commandId.empty() && !remembered) {
        Outcome done;
        done.commandId = event.commandId;
        recent_[nextRecent_++ % recent_.size()] = std::move(done);
    }
}

void AlarmMachine::setProfile(std::shared_ptr<const Profile> profile)
{
    profile_ = std::move(profile);
    refreshLimits();
}

void AlarmMachine::take(const Finding& finding, Turn& turn)
{
    if (finding.key.kind >= AlarmKind::Count)
        return;
    switch (finding.state) {
    case FindingState::True: nowTrue(finding, turn); break;
    case FindingState::Over: nowOver(finding.key, turn); break;
    case FindingState::Unknown: nowUnknown(finding.key, turn); break;
    }
}

void AlarmMachine::numbers(const NumericSet& numbers, Turn& turn)
{
    const bool heartRateCounts = isUsable(numbers[Parameter::HeartRate].validity);
    bool anything = false;
    std::array<std::optional<Instant>, 3> cuffNow = cuffSeen_;
    for (const auto& rule : limitRules()) {
        const auto& numeric = numbers[rule.parameter];
        anything = anything || (isUsable(numeric.validity) && info(rule.parameter).course == Course::Continuous);
        if (const auto cuff = cuffIndex(rule.parameter)) {
            if (!isUsable(numeric.validity) || cuffSeen_[*cuff] == numeric.measured)
                continue; // a reading is judged once; it does not end by age
            cuffNow[*cuff] = numeric.measured;
        }
        const auto key = limitKey(rule);
        const auto* track = findTrack(key);
        auto state = judge(rule, limits_, numeric, track && track->raw == Raw::True);
        if (rule.parameter == Parameter::PulseRate && heartRateCounts && state)
            state = FindingState::Over; // both would tell the same thing twice
        if (!state || (*state != FindingState::True && !track))
            continue;
        if (*state == FindingState::True) {
            Finding finding = foundTrue(key);
            finding.value = atStep(rule.parameter, numeric.value);
            finding.limit = limitOf(limits_, rule).value;
            nowTrue(finding, turn);
        } else if (*state == FindingState::Over) {
            nowOver(key, turn);
        } else {
            nowUnknown(key, turn);
        }
    }
    cuffSeen_ = cuffNow;
    if (!bed_.standby || !anything)
        standbySignalSince_.reset();
    else if (!standbySignalSince_)
        standbySignalSince_ = turn.now.mono;
}

void AlarmMachine::sourceLost(DeviceId device, OnlySource only, LossTold told, Turn& turn)
{
    if (!device)
        return;
    std::vector<AlarmKey> keys;
    for (const auto& track : tracks_)
        if (track.key.source == device && track.key.kind != AlarmKind::LinkLost)
            keys.push_back(track.key);
    for (const auto& instance : bed_.open)
        if (instance.key.source == device && instance.key.kind != AlarmKind::LinkLost && !findTrack(instance.key))
            keys.push_back(instance.key);
    for (const auto& key : keys)
        nowUnknown(key, turn);
    if (told == LossTold::ByGateway)
        return;
    auto finding = foundTrue(linkKey(device));
    if (only == OnlySource::Yes)
        finding.priority = Priority::High;
    nowTrue(finding, turn);
}

void AlarmMachine::sourceBack(DeviceId device, Turn& turn)
{
    if (device)
        nowOver(linkKey(device), turn);
}

void AlarmMachine::deviceReleased(DeviceId device, Turn& turn)
{
    if (!device)
        return;
    endAll([&](const AlarmInstance& i) { return i.key.source == device; }, EndReason::DeviceReleased, turn);
    std::erase_if(tracks_, [&](const Track& t) { return t.key.source == device; });
}

void AlarmMachine::tick(Turn& turn)
{
    if (bed_.audioPausedUntil && turn.now.mono >= *bed_.audioPausedUntil)
        emit(OverlayChanged{.overlay = Overlay::AudioPaused, .on = false}, turn);
    if (bed_.alarmsPausedUntil && turn.now.mono >= *bed_.alarmsPausedUntil)
        emit(OverlayChanged{.overlay = Overlay::AlarmsPaused, .on = false}, turn);
    const auto hold = [&](const AlarmKey& key, bool isTrue) {
        const auto* track = findTrack(key);
        const bool was = (track && track->raw == Raw::True) || (!track && bed_.find(key));
        if (isTrue && !(track && track->raw == Raw::True))
            nowTrue(foundTrue(key), turn);
        else if (!isTrue && was)
            nowOver(key, turn);
    };
    hold(limitsUnsetKey, limitsUnset_ && !bed_.standby);
    hold(offReminderKey, (bed_.alarmsOff || bed_.audioOff) && !bed_.standby);
    hold(standbySignalKey, bed_.standby && standbySignalSince_
                               && turn.now.mono - *standbySignalSince_ > settings_.signalInStandbyAfter);
    tickDemotions(turn);
    for (auto& track : tracks_)
        tickTrack(track, turn);
    sweep();
}

void AlarmMachine::restart(Duration away, Turn& turn)
{
    if (bed_.audioPausedUntil)
        emit(OverlayChanged{.overlay = Overlay::AudioPaused, .on = false}, turn);
    if (bed_.alarmsPausedUntil)
        emit(OverlayChanged{.overlay = Overlay::AlarmsPaused, .on = false}, turn);
    const bool shortly = away >= Duration(0) && away <= settings_.restartKeepsAcknowledge;
    for (std::size_t i = 0; i < bed_.open.size(); ++i) {
        const auto& instance = bed_.open[i];
        auto& track = trackOf(instance.key);
        track.raw = Raw::Unknown;
        track.acknowledgedAt = turn.now.mono;
        track.acknowledgedValue = instance.value;
        if (instance.phase == AlarmPhase::Latched)
            continue;
        if (instance.phase == AlarmPhase::Acknowledged && shortly && !instance.demoted)
            track.awaitUntil = turn.now.mono + settings_.restartKeepsAcknowledge;
        else
            step(instance.id, AlarmTransition::Restored, AlarmPhase::Active, turn);
    }
}

std::vector<AlarmInstance> AlarmMachine::endsByTransfer(const LimitSet& there) const
{
    std::vector<AlarmInstance> ends;
    for (const auto& instance : bed_.open)
        for (const auto& rule : limitRules())
            if (limitKey(rule) == instance.key && limitOf(there, rule).state != LimitState::Set)
                ends.push_back(instance);
    return ends;
}

Outcome AlarmMachine::depart(const Command& transfer, const LimitSet& there, std::span<const AlarmId> acceptedEnds,
                             Turn& turn, std::vector<AlarmInstance>& moved)
{
    Outcome outcome;
    outcome.commandId = transfer.id;
    const auto* wish = std::get_if<Transfer>(&transfer.body);
    const auto ends = endsByTransfer(there);
    const bool allAccepted = std::all_of(ends.begin(), ends.end(), [&](const AlarmInstance& i) {
        return std::find(acceptedEnds.begin(), acceptedEnds.end(), i.id) != acceptedEnds.end();
    });
    if (!wish || !allAccepted) {
        outcome.code = OutcomeCode::Refused;
        outcome.text = wish ? "alarms would end by this transfer: accept them by name" : "this is not a transfer";
        return outcome;
    }
    actor_ = transfer.actor;
    endAll([&](const AlarmInstance& i) {
        return std::any_of(ends.begin(), ends.end(), [&](const AlarmInstance& e) { return e.id == i.id; });
    }, EndReason::LimitsChanged, turn);
    moved = bed_.open;
    emit(Transferred{.to = wish->to, .reason = wish->reason}, turn);
    forgetPatient();
    actor_ = {};
    return outcome;
}

void AlarmMachine::arrive(std::span<const AlarmInstance> moved, Turn& turn)
{
    for (const auto& instance : moved) {
        AlarmEvent e;
        e.alarm = instance.id;
        e.key = instance.key;
        e.transition = AlarmTransition::Moved;
        const bool seen = instance.phase == AlarmPhase::Acknowledged && instance.priority == Priority::Low;
        e.phase = seen || instance.phase == AlarmPhase::Latched ? instance.phase : AlarmPhase::Active;
        e.priority = instance.priority;
        e.stale = instance.stale;
        e.demoted = false; // new people hear it as it is
        e.value = instance.value;
        e.limit = instance.limit;
        e.above = instance.above;
        e.detail = instance.detail;
        e.onset = instance.onsetWall;
        emit(std::move(e), turn);
        auto& track = trackOf(instance.key);
        track.raw = Raw::Unknown;
        track.acknowledgedAt = turn.now.mono;
    }
}

}
