// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ward.h"

#include "core/base/log.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr auto displaySilentFor = 5s;   // a station that painted and stops is frozen
constexpr auto storeSilentFor = 5s;
constexpr auto clockStepOf = 1s;        // smaller differences are drift and NTP's slewing
constexpr std::size_t mostCommands = 4096;
constexpr std::size_t mostWaveQuestions = 256;
constexpr int wavesATurn = 2;           // half an hour of one wave takes some milliseconds; alarms do not wait for more
constexpr auto longestRecall = 31min;

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

Ward::Ward(WardSetup setup, std::unique_ptr<store::Journal> journal, std::function<Now()> clock, Now start)
    : setup_(std::move(setup))
    , wardAlarms_(setup_.kinds, setup_.alarmSettings)
    , commands_(mostCommands)
    , stored_(1U << 20U)
    , waveQuestions_(mostWaveQuestions)
    , bedQuestions_(mostWaveQuestions)
    , nextWatch_(start.mono)
    , nextPublish_(start.mono)
    , started_(start.wall)
{
    for (std::size_t i = 0; i < setup_.bedLabels.size(); ++i)
        beds_.push_back(std::make_unique<Bed>(BedId{i + 1}, setup_.bedLabels[i], setup_.kinds, setup_.profiles,
                                              setup_.alarmSettings, start));
    bedSnapshots_.resize(beds_.size());
    if (journal)
        recover(*journal, start);
    if (journal)
        store_ = std::make_unique<store::Store>(std::move(journal), std::move(clock), [](const store::StoreHealth&) {});
    std::vector<EventBody> bodies{SystemNoted{"started", 0, {}}};
    commit(nullptr, bodies, {}, {}, start);
    alarms::Turn turn{start, alarmIds_, bodies};
    for (auto& bed : beds_) {
        bodies.clear();
        bed->restart(Duration(-1), turn);
        commit(bed.get(), bodies, {}, {}, start);
    }
    sendBatch({}, {});
    publish(start, true);
}

Ward::~Ward()
{
    if (store_)
        store_->stop();
}

/// State is the fold of the journal: every event goes to its bed, ids go on from the highest seen.
void Ward::recover(const store::Journal& journal, Now now)
{
    const auto read = journal.eachEvent([&](const Event& event) {
        lastEvent_ = std::max(lastEvent_, event.id);
        lastEncounter_ = std::max(lastEncounter_, event.encounter);
        if (const auto* alarm = std::get_if<AlarmEvent>(&event.body)) {
            alarmIds_.last = std::max(alarmIds_.last, alarm->alarm);
            if (alarm->transition == AlarmTransition::Ended)
                began_.erase(alarm->alarm);
            else // of an earlier run: its length is as good as the wall clock
                began_.try_emplace(alarm->alarm, now.mono - std::max<Duration>(now.wall - event.at, Duration(0)));
        }
        if (!event.commandId.empty())
            doneCommands_.insert(event.commandId);
        if (auto* at = bed(event.bed))
            at->foldFromJournal(event);
    });
    lastEvent_ = std::max(lastEvent_, journal.opened().lastEvent);
    for (auto& id : journal.commandIds())
        doneCommands_.insert(std::move(id));
    if (!read) // what came before the damage is in effect; the rest is named
        log::warn("wardlight.engine", "the record does not prove itself", {{"where", read.error().where}});
}

Bed* Ward::bed(BedId id)
{
    return id && id.value <= beds_.size() ? beds_[id.value - 1].get() : nullptr;
}

void Ward::connect(BedId id, std::shared_ptr<Intake> device)
{
    if (auto* at = bed(id))
        at->connect(std::move(device));
}

void Ward::step(Now now)
{
    bool alarmsChanged = false;
    takeCommands(now);
    std::vector<EventBody> bodies;
    for (auto& at : beds_) {
        bodies.clear();
        alarms::Turn turn{now, alarmIds_, bodies};
        BedOutput out;
        at->step(turn, out);
        if (!bodies.empty())
            commit(at.get(), bodies, {}, {}, now);
        for (auto& block : out.numerics)
            batch_.numerics.push_back(std::move(block));
        for (auto& evidence : out.evidence)
            batch_.evidence.push_back(std::move(evidence));
        if (out.changed)
            bedSnapshots_[at->id().value - 1] = at->snapshot();
        alarmsChanged = alarmsChanged || out.alarmsChanged;
    }
    const auto before = lastEvent_;
    if (now.mono >= nextWatch_) {
        nextWatch_ = now.mono + 250ms;
        watchOurselves(now);
    }
    alarmsChanged = alarmsChanged || lastEvent_ != before;
    if (!batch_.empty())
        sendBatch({}, {});
    answerStored();
    answerWaves(now);
    answerBeds();
    if (alarmsChanged || now.mono >= nextPublish_) {
        nextPublish_ = now.mono + 250ms;
        publish(now, alarmsChanged);
    }
}

// ---- what concerns no bed --------------------------------------------------------------------------------------

void Ward::tellWard(AlarmKind kind, bool isTrue, Now now, std::string detail)
{
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    Finding finding;
    finding.key = {kind, DeviceId{}, Parameter::None};
    finding.state = isTrue ? FindingState::True : FindingState::Over;
    finding.since = now.mono;
    finding.detail = std::move(detail);
    wardAlarms_.take(finding, turn);
    if (!bodies.empty())
        commit(nullptr, bodies, {}, {}, now);
}

void Ward::watchOurselves(Now now)
{
    const auto painted = paintedAt_.load();
    tellWard(AlarmKind::DisplayFrozen, painted != Instant{} && now.mono - painted > displaySilentFor, now);
    const auto voice = voice_.load();
    tellWard(AlarmKind::AudioDeviceFailed, voice != Voice::Unknown && voice != Voice::Sounding && voice != Voice::Low, now);
    if (store_) {
        const auto health = store_->health();
        const bool hangs = !unsent_.empty() || (stored_.size() == 0 && now.mono - store_->lastTurn() > storeSilentFor);
        tellWard(AlarmKind::StoreFailed, !health.writing || hangs, now, hangs ? "hangs" : health.why);
        tellWard(AlarmKind::DiskLow, health.diskLow, now);
    } else if (!setup_.recordRefused.empty()) {
        tellWard(AlarmKind::StoreFailed, true, now, "refused");
    }
    // Durations are never taken from the wall clock; a step of it is an event and a quiet row for ten minutes.
    const auto offset = std::chrono::microseconds(now.wall.microseconds) -
                        std::chrono::duration_cast<std::chrono::microseconds>(now.mono.time_since_epoch());
    if (wallOffset_ && std::chrono::abs(offset - *wallOffset_) > clockStepOf) {
        std::vector<EventBody> bodies{SystemNoted{"clock-stepped", (offset - *wallOffset_).count(), {}}};
        commit(nullptr, bodies, {}, {}, now);
        clockSteppedUntil_ = now.mono + 600s;
    }
    wallOffset_ = offset;
    tellWard(AlarmKind::ClockStepped, now.mono < clockSteppedUntil_, now);
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    wardAlarms_.tick(turn);
    if (!bodies.empty())
        commit(nullptr, bodies, {}, {}, now);
}

void Ward::painted(Instant at) { paintedAt_ = at; }
void Ward::voiceSays(Voice voice) { voice_ = voice; }

// ---- people ----------------------------------------------------------------------------------------------------

bool Ward::post(Command command, OutcomeHandler done) { return commands_.post({std::move(command), std::move(done)}); }

void Ward::takeCommands(Now now)
{
    if (commands_.size() == 0)
        return;
    for (auto& job : commands_.drain()) {
        bool changed = false;
        auto outcome = decide(job.command, now, changed);
        outcome.commandId = job.command.id;
        if (!changed) {
            if (job.done)
                job.done(outcome);
            continue;
        }
        for (std::size_t i = 0; i < beds_.size(); ++i)
            bedSnapshots_[i] = beds_[i]->snapshot();
        publish(now, true);
        batch_.commandIds.push_back(job.command.id);
        doneCommands_.insert(job.command.id);
        if (job.done) {
            auto saving = outcome;
            saving.code = OutcomeCode::Saving;
            job.done(saving);
        }
        sendBatch(std::move(job.done), std::move(outcome));
    }
}

Outcome Ward::decide(const Command& command, Now now, bool& changed)
{
    if (command.id.empty() || command.id.size() > 100)
        return refused(command, "a command needs an id of its own");
    if (doneCommands_.contains(command.id))
        return {command.id, OutcomeCode::AlreadyDone, command.actor.user, "this command was carried out before"};
    const auto permission = permissionFor(command.body);
    if (!setup_.permissions.may(permission, command.actor.role, setup_.siteSwitches))
        return refused(command, std::string(permission), rolesText(setup_.permissions.whoMay(permission)));
    const auto before = lastEvent_;
    Outcome outcome;
    if (!command.bed) {
        outcome = forEveryBed(command, now);
    } else if (std::holds_alternative<Transfer>(command.body)) {
        outcome = transfer(command, now);
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
    const auto outcome = wardAlarms_.command(command, turn);
    if (!bodies.empty())
        commit(nullptr, bodies, command.actor, command.id, now);
    return outcome;
}

Outcome Ward::transfer(const Command& command, Now now)
{
    const auto& wish = std::get<Transfer>(command.body);
    auto* from = bed(command.bed);
    auto* to = bed(wish.to);
    if (!from || !to || from == to)
        return {command.id, OutcomeCode::Unknown, {}, "there is no such bed"};
    if (!from->record().patient)
        return refused(command, "nobody lies in this bed");
    if (to->record().patient)
        return refused(command, "somebody lies in the other bed");
    if (wish.identifier != from->record().patient->identifier ||
        wish.secondIdentifier != from->record().patient->secondIdentifier)
        return refused(command, "the identifiers are not those of this bed's patient");
    const auto record = from->record();
    const auto profile = from->profileOf(record.patient->group);
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    std::vector<alarms::AlarmInstance> moved;
    const auto outcome = from->alarms().depart(command, profile ? profile->limits : alarms::LimitSet{}, wish.acceptedEnds,
                                               turn, moved);
    if (outcome.code != OutcomeCode::Done)
        return outcome;
    commit(from, bodies, command.actor, command.id, now);
    bodies.assign(1, Arrived{from->id(), *record.patient, record.profile});
    Event arrived{{}, to->id(), record.encounter, now.wall, now.wall, now.mono, command.actor, command.id, bodies.front()};
    to->foldFromJournal(arrived);
    to->alarms().arrive(moved, turn);
    commit(to, bodies, command.actor, command.id, now);
    return outcome;
}

// ---- the record ------------------------------------------------------------------------------------------------

void Ward::commit(Bed* at, std::vector<EventBody>& bodies, const Actor& actor, const std::string& commandId, Now now)
{
    const auto encounter = at ? at->record().encounter : EncounterId{};
    for (auto& body : bodies) {
        lastEvent_.value += 1;
        Event event{lastEvent_, at ? at->id() : BedId{}, encounter, now.wall, now.wall, now.mono, actor, commandId, std::move(body)};
        if (at && !std::holds_alternative<Admitted>(event.body) && !std::holds_alternative<Arrived>(event.body))
            at->foldRecord(event); // those two were folded when they were decided
        if (const auto* alarm = std::get_if<AlarmEvent>(&event.body)) {
            if (alarm->transition == AlarmTransition::Onset && at)
                at->noteOnset(alarm->alarm, now.mono, now.wall);
            if (alarm->transition != AlarmTransition::Ended)
                began_.try_emplace(alarm->alarm, now.mono);
            if (alarm->transition == AlarmTransition::Ended) {
                alarms::AlarmInstance ended;
                ended.id = alarm->alarm;
                ended.key = alarm->key;
                ended.priority = alarm->priority;
                ended.value = alarm->value;
                ended.limit = alarm->limit;
                ended.above = alarm->above;
                ended.detail = alarm->detail;
                const auto began = began_.find(alarm->alarm);
                if (at && began != began_.end())
                    lastEnded_ = EndedAlarm{ended, at->id(), now.wall, now.mono - began->second};
                began_.erase(alarm->alarm);
            }
        }
        if (listener_)
            listener_(event);
        if (store_)
            batch_.events.push_back(std::move(event));
    }
    bodies.clear();
}

void Ward::sendBatch(OutcomeHandler done, Outcome outcome)
{
    Answered answered{std::move(outcome), std::move(done), store::Store::Kept::NotRecorded};
    if (!store_) {
        batch_ = {};
        if (answered.done)
            (void)stored_.post(std::move(answered));
        return;
    }
    unsent_.emplace_back(std::exchange(batch_, {}), std::move(answered));
    while (!unsent_.empty()) {
        auto& [batch, waiting] = unsent_.front();
        // The store's thread only posts the answer; it is given on ours.
        auto answer = [this, waiting](store::Store::Kept kept) mutable {
            waiting.kept = kept;
            if (waiting.done)
                (void)stored_.post(std::move(waiting));
        };
        if (!store_->keep(std::move(batch), std::move(answer)))
            return; // full: it stays here, in order, and store-failed is told
        unsent_.pop_front();
    }
}

void Ward::answerStored()
{
    if (stored_.size() == 0)
        return;
    for (auto& answered : stored_.drain()) {
        if (answered.kept == store::Store::Kept::NotRecorded && answered.outcome.code == OutcomeCode::Done)
            answered.outcome.code = OutcomeCode::DoneNotRecorded;
        answered.done(answered.outcome);
    }
}

bool Ward::ask(std::function<void(const store::Journal&)> question) { return store_ && store_->ask(std::move(question)); }

bool Ward::askWave(BedId at, std::uint32_t channel, Instant from, Instant until, WaveHandler answer)
{
    return waveQuestions_.post({at, channel, from, until, std::move(answer)});
}

void Ward::answerWaves(Now now)
{
    if (waveQuestionsTaken_.empty() && waveQuestions_.size() > 0)
        for (auto& question : waveQuestions_.drain())
            waveQuestionsTaken_.push_back(std::move(question));
    for (int i = 0; i < wavesATurn && !waveQuestionsTaken_.empty(); ++i) {
        const auto question = std::move(waveQuestionsTaken_.front());
        waveQuestionsTaken_.pop_front();
        const auto* at = bed(question.bed);
        const auto from = std::clamp(question.from, now.mono - longestRecall, now.mono);
        question.answer(at ? at->recall(question.channel, from, std::clamp(question.until, from, now.mono)) : std::nullopt);
    }
}

/// One a turn: half a million points may be copied, and alarms do not wait for more.
void Ward::answerBeds()
{
    if (bedQuestionsTaken_.empty() && bedQuestions_.size() > 0)
        for (auto& question : bedQuestions_.drain())
            bedQuestionsTaken_.push_back(std::move(question));
    if (bedQuestionsTaken_.empty())
        return;
    const auto question = std::move(bedQuestionsTaken_.front());
    bedQuestionsTaken_.pop_front();
    question.answer(bed(question.bed));
}

// ---- what others see -------------------------------------------------------------------------------------------

void Ward::publish(Now now, bool alarmsChanged)
{
    auto s = std::make_shared<WardSnapshot>();
    s->unit = setup_.unit;
    for (std::size_t i = 0; i < beds_.size(); ++i) {
        if (!bedSnapshots_[i] || alarmsChanged)
            bedSnapshots_[i] = beds_[i]->snapshot();
        s->beds.push_back(bedSnapshots_[i]);
    }
    s->ward = wardAlarms_.bed();
    std::vector<const alarms::BedAlarms*> all{&wardAlarms_.bed()};
    for (const auto& at : beds_)
        all.push_back(&at->alarms().bed());
    if (const auto claim = alarms::soundDue(all, *setup_.kinds))
        s->sounding = claim->alarm;
    s->lastEnded = lastEnded_;
    if (store_)
        s->record = store_->health();
    else if (!setup_.recordRefused.empty())
        s->record = {false, false, started_, "refused", 0, 0};
    s->now = now;
    s->version = ++version_;
    std::vector<std::shared_ptr<Watcher>> watchers;
    {
        const std::scoped_lock lock(publishLock_);
        snapshot_ = std::move(s);
        std::erase_if(watchers_, [](const auto& w) { return w.expired(); });
        for (const auto& w : watchers_)
            if (auto alive = w.lock())
                watchers.push_back(std::move(alive));
    }
    for (const auto& watcher : watchers)
        (*watcher)(alarmsChanged);
}

std::shared_ptr<const WardSnapshot> Ward::snapshot() const
{
    const std::scoped_lock lock(publishLock_);
    return snapshot_;
}

std::shared_ptr<void> Ward::watch(Watcher watcher)
{
    auto token = std::make_shared<Watcher>(std::move(watcher));
    const std::scoped_lock lock(publishLock_);
    watchers_.push_back(token);
    return token;
}

}
