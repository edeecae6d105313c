// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bed.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr auto judgementEvery = 250ms; // asystole and pause are told within a second
constexpr std::size_t pointsPerBlock = 400;
constexpr auto blockLength = std::chrono::seconds(10);
constexpr std::size_t eventsRemembered = 200;

/// Called by a person at the bed; a device that calls has its own source.
constexpr AlarmKey helpKey{AlarmKind::HelpCalled, {}, Parameter::None};

bool sameFinding(const Finding& a, const Finding& b)
{
    return a.key == b.key && a.state == b.state && a.value == b.value && a.detail == b.detail;
}

}

signal::RhythmRules Bed::rulesOf(const alarms::Profile* profile)
{
    signal::RhythmRules rules;
    rules.extremeTachycardia = profile && profile->extremeTachycardia ? *profile->extremeTachycardia : 0;
    rules.extremeBradycardia = profile && profile->extremeBradycardia ? *profile->extremeBradycardia : 0;
    return rules;
}

Bed::Bed(BedId id, std::string label, std::shared_ptr<const alarms::KindTable> kinds, const Profiles& profiles,
         alarms::AlarmSettings settings, Now start)
    : id_(id)
    , label_(std::move(label))
    , profiles_(profiles)
    , alarms_(std::move(kinds), settings)
    , signals_(signal::RhythmRules{}, DeviceId{})
    , nextJudgement_(start.mono)
    , nextSecond_(start.mono)
    , started_(start.mono)
    , now_(start)
{
}

// ---- the way of a measurement, top to bottom -------------------------------------------------------------------

void Bed::step(alarms::Turn& turn, BedOutput& out, EncounterId fresh, const std::set<DeviceId>& gatewaysDown)
{
    now_ = turn.now;
    const AtWork first(devices_.empty() ? 0 : devices_.front().intake->source);
    fresh_ = fresh;
    const auto alarmsBefore = turn.events.size();
    for (auto& device : devices_)
        takeDevice(device, turn);
    if (turn.now.mono >= nextJudgement_) {
        nextJudgement_ = turn.now.mono + judgementEvery;
        watchLinks(turn, gatewaysDown);
        if (watched()) {
            signals_.advance();
            for (const auto& beat : signals_.beats())
                beats_[nextBeat_++ % beats_.size()] = beat;
            judgeSuspicion(turn.now);
            judgeFindings(turn);
            if (const auto pulses = signals_.pacingPulses(); !pulses.empty() && pulses.back() != lastPulse_) {
                lastPulse_ = pulses.back();
                out.changed = true; // its mark must not be late for its wave
            }
            // A call for help is true until somebody has answered it.
            if (const auto* help = alarms_.bed().find(helpKey); help && help->phase != AlarmPhase::Active)
                alarms_.take({.key = helpKey, .state = FindingState::Over, .since = turn.now.mono, .value = {}, .limit = {}, .priority = {}, .detail = {}}, turn);
        }
        alarms_.tick(turn);
    }
    if (turn.now.mono >= nextSecond_) {
        nextSecond_ = std::max(nextSecond_ + 1s, turn.now.mono - 1s);
        judgeNumbers(turn, out);
        out.changed = true;
    }
    judgeAlarms(alarmsBefore, turn, out); // in the turn of the onset: what is demoted never sounds red first
    keepEvidence(turn, out);
    for (auto& block : closedBlocks_)
        out.numerics.push_back(std::move(block));
    closedBlocks_.clear();
    out.alarmsChanged = turn.events.size() != alarmsBefore;
    out.changed = out.changed || out.alarmsChanged;
}

void Bed::takeDevice(Device& device, alarms::Turn& turn)
{
    const AtWork source(device.intake->source);
    if (device.intake->messages.size() > 0)
        for (const auto& message : device.intake->messages.drain())
            takeMessage(device, message, turn);
    PacketQueue::Packet packet;
    while (device.intake->waves.front(packet)) {
        const int channel = packet.channel < device.channel.size() ? device.channel[packet.channel] : -1;
        if (channel >= 0) {
            const auto at = static_cast<std::size_t>(channel);
            if (isSignal(device, packet) ? hears(device, turn) : counts(device)) {
                waves_[at]->take(packet.first, packet.samples);
                signals_.take(static_cast<std::uint32_t>(channel), packet.first, packet.samples);
            }
            device.heard = turn.now.mono;
            device.everHeard = true;
        }
        device.intake->waves.release();
    }
}

void Bed::judgeFindings(alarms::Turn& turn)
{
    // Waves of a lost device say nothing: its findings were made unknown by sourceLost.
    const bool anyWave = std::any_of(devices_.begin(), devices_.end(), [](const Device& d) {
        return !d.lost && d.everHeard && std::any_of(d.channel.begin(), d.channel.end(), [](int c) { return c >= 0; });
    });
    if (!anyWave)
        return;
    const auto found = signals_.findings();
    for (std::size_t i = 0; i < found.size(); ++i) {
        auto finding = found[i];
        finding.key.source = devices_.front().intake->device;
        if (i < before_.size() && sameFinding(before_[i], finding))
            continue;
        alarms_.take(finding, turn);
        if (i >= before_.size())
            before_.resize(i + 1);
        before_[i] = finding;
    }
}

void Bed::judgeNumbers(alarms::Turn& turn, BedOutput& out)
{
    const bool waves = std::any_of(devices_.begin(), devices_.end(), [](const Device& d) { return d.everHeard && !d.lost; });
    if (waves)
        signals_.numerics(numerics_);
    for (auto& n : numerics_.all()) {
        if (n.parameter == Parameter::None || n.validity == Validity::Absent)
            continue;
        if (isUsable(n.validity)) {
            lastUsable_[n.parameter] = n;
            if (seconds(turn.now.mono - n.measured) > info(n.parameter).staleAfter)
                n.validity = Validity::Stale;
        }
    }
    for (const auto& device : devices_) {
        if (!device.lost)
            continue;
        const bool hasWaves = std::any_of(device.channel.begin(), device.channel.end(), [](int c) { return c >= 0; });
        for (auto& n : numerics_.all()) {
            // What was worked out of waves after this device fell silent was worked out of another's.
            const bool itsWaves = n.source == DeviceId{} && hasWaves && n.measured <= device.heard;
            if (n.validity != Validity::Absent && info(n.parameter).course == Course::Continuous &&
                (n.source == device.intake->device || itsWaves))
                n.validity = Validity::LinkLost;
        }
    }
    if (!watched())
        return;
    alarms_.numbers(numerics_, turn);
    score_.take(numerics_, record_, turn.now);
    for (const auto& finding : score_.findings(record_, scoreAlarms_, turn.now))
        alarms_.take(finding, turn);
    history_.take(numerics_, turn.now);

    // A second of numbers for the record, in blocks of ten seconds.
    if (block_.points.empty()) {
        block_.encounter = record_.encounter;
        block_.bed = id_;
        block_.start = turn.now.wall;
    }
    const auto offset = std::chrono::duration_cast<std::chrono::seconds>(turn.now.wall - block_.start);
    for (const auto& n : numerics_.all())
        if (n.parameter != Parameter::None && n.validity != Validity::Absent && block_.points.size() < pointsPerBlock)
            block_.points.push_back({static_cast<std::uint16_t>(std::clamp<std::int64_t>(offset.count(), 0, 600)), n.parameter,
                                     n.validity, static_cast<float>(n.value)});
    if (offset >= blockLength - 1s || offset < 0s || block_.points.size() >= pointsPerBlock) {
        out.numerics.push_back(block_);
        block_.points.clear();
    }
}

// ---- people ----------------------------------------------------------------------------------------------------

Outcome Bed::command(const Command& command, EncounterId fresh, alarms::Turn& turn)
{
    if (const auto* admit = std::get_if<Admit>(&command.body)) {
        if (record_.patient && record_.patient->unidentified && !admit->patient.unidentified)
            return identify(admit->patient, command, turn); // its device was faster than the person
        if (record_.patient)
            return {command.id, OutcomeCode::Refused, {}, "somebody lies in this bed"};
        if (!admit->patient.unidentified && (admit->patient.identifier.empty() || admit->patient.secondIdentifier.empty()))
            return {command.id, OutcomeCode::Refused, {}, "two identifiers are needed"};
        Bed::admit(admit->patient, command.actor, command.id, fresh, turn);
        return {command.id, OutcomeCode::Done, {}, {}};
    }
    if (const auto* wish = std::get_if<Identify>(&command.body))
        return identify(wish->patient, command, turn);
    if (const auto* discharge = std::get_if<Discharge>(&command.body)) {
        if (!record_.patient)
            return {command.id, OutcomeCode::Refused, {}, "nobody lies in this bed"};
        if (discharge->identifier != record_.patient->identifier ||
            discharge->secondIdentifier != record_.patient->secondIdentifier)
            return {command.id, OutcomeCode::Refused, {}, "the identifiers are not those of this bed's patient"};
    }
    if (const auto* note = std::get_if<WriteNote>(&command.body)) {
        turn.events.emplace_back(Noted{note->text});
        return {command.id, OutcomeCode::Done, {}, {}};
    }
    if (const auto* print = std::get_if<RecordPrint>(&command.body)) {
        turn.events.emplace_back(SystemNoted{"printed", 0, print->what.substr(0, 40)});
        return {command.id, OutcomeCode::Done, {}, {}};
    }
    if (std::holds_alternative<LeaveKiosk>(command.body)) {
        turn.events.emplace_back(SystemNoted{"kiosk-left", 0, {}});
        return {command.id, OutcomeCode::Done, {}, {}};
    }
    if (!record_.patient && !std::holds_alternative<MarkAlarm>(command.body)) // a mark may come after its patient has gone
        return {command.id, OutcomeCode::Refused, {}, "nobody lies in this bed"};
    if (std::holds_alternative<CallHelp>(command.body)) {
        if (alarms_.bed().find(helpKey))
            return {command.id, OutcomeCode::AlreadyDone, {}, "help is called already"};
        alarms_.take({.key = helpKey, .state = FindingState::True, .since = turn.now.mono, .value = {}, .limit = {}, .priority = {}, .detail = {}}, turn);
        return {command.id, OutcomeCode::Done, {}, {}};
    }
    if (const auto observed = observe(command, turn))
        return *observed;
    const auto outcome = alarms_.command(command, turn);
    if (outcome.code == OutcomeCode::Done && std::holds_alternative<Discharge>(command.body))
        releaseDevices(turn);
    return outcome;
}

std::shared_ptr<const alarms::Profile> Bed::profileOf(AgeGroup group) const
{
    const auto found = profiles_.find(group);
    return found == profiles_.end() ? nullptr : found->second;
}

void Bed::foldRecord(const Event& event)
{
    const auto encounter = record_.encounter;
    record_ = apply(std::move(record_), event);
    if (record_.encounter != encounter)
        recentEvents_.clear();
    recentEvents_.push_back(event);
    if (recentEvents_.size() > eventsRemembered)
        recentEvents_.pop_front();
    chooseBands();
    if (record_.encounter == encounter) {
        if (std::holds_alternative<Identified>(event.body) || std::holds_alternative<Merged>(event.body) || std::holds_alternative<MergeUndone>(event.body))
            useProfile();
        if (std::holds_alternative<Identified>(event.body))
            signals_.setPaced(!record_.patient || record_.patient->paced != Paced::No);
        return;
    }
    if (!block_.points.empty())
        closedBlocks_.push_back(block_); // the last seconds of who has gone are theirs
    history_.forget();
    score_.forget();
    lastEntry_ = {};
    block_.points.clear();
    before_.clear();
    onsets_.clear();
    judging_.clear();
    nextBeat_ = 0;
    lastUsable_ = {};
    for (auto& device : devices_)
        device.told = Device::Told::No; // a lost link is told for the new patient as well
    for (auto& n : numerics_.all()) // what was measured on the last patient is nobody's now
        n.validity = Validity::Absent;
    for (const auto& wave : waves_)
        if (wave)
            wave->forget();
    useProfile();
    const auto profile = record_.patient ? profileOf(record_.patient->group) : nullptr;
    signals_ = signal::SignalPath(rulesOf(profile.get()), DeviceId{});
    signals_.setPaced(!record_.patient || record_.patient->paced != Paced::No);
    for (std::size_t i = 0; i < waveCount_; ++i)
        if (waves_[i])
            signals_.open(static_cast<std::uint32_t>(i), waves_[i]->format(), waves_[i]->origin());
}

void Bed::profileChanged(AgeGroup group, alarms::Turn* turn)
{
    if (!record_.patient || record_.patient->group != group)
        return;
    if (turn)
        alarms_.changeProfile(profileOf(group), *turn);
    useProfile();
}

void Bed::foldFromJournal(const Event& event)
{
    alarms_.fold(event);
    foldRecord(event);
}

void Bed::restart(Duration away, alarms::Turn& turn) { alarms_.restart(away, turn); }

}
