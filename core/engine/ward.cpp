// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ward.h"

#include "core/alarms/profile_version.h"
#include "core/base/log.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr std::size_t mostCommands = 4096;
constexpr std::size_t mostWaveQuestions = 256;
constexpr auto awayShortly = std::chrono::seconds(30); ///< as long as a released device may be silent and stay released

}

Ward::Ward(WardSetup setup, std::unique_ptr<store::Journal> journal, std::function<Instant()> machine, Now start)
    : setup_(std::move(setup))
    , wardAlarms_(setup_.kinds, setup_.alarmSettings)
    , ladders_(setup_.roster)
    , machine_(std::move(machine))
    , commands_(mostCommands)
    , stored_(1U << 20U)
    , waveQuestions_(mostWaveQuestions)
    , bedQuestions_(mostWaveQuestions)
    , nextWatch_(start.mono)
    , nextPublish_(start.mono)
    , started_(start.wall)
{
    judges_.table = setup_.judges;
    for (std::size_t i = 0; i < setup_.bedLabels.size(); ++i)
        beds_.push_back(makeBed({i + 1}, setup_.bedLabels[i], start));
    bedSnapshots_.resize(beds_.size());
    auto site = std::make_shared<Site>();
    for (const auto& [group, profile] : setup_.profiles)
        site->delivered[group] = site->profiles[group].version = alarms::profileVersion(*profile, 1);
    site_ = std::move(site);
    if (journal)
        recover(*journal, start);
    if (journal)
        store_ = std::make_unique<store::Store>(std::move(journal), [](const store::StoreHealth&) {});
    std::vector<EventBody> bodies{SystemNoted{"started", 0, {}}};
    if (recordEnds_) // nobody watched in between
        bodies.emplace_back(SystemNoted{"gap", std::max<std::int64_t>(0, start.wall.microseconds - recordEnds_->microseconds), {}});
    commit(nullptr, bodies, {}, {}, start);
    alarms::Turn turn{start, alarmIds_, bodies};
    const auto gap = recordEnds_ ? start.wall - *recordEnds_ : std::chrono::microseconds(-1);
    for (auto& bed : beds_) {
        bodies.clear();
        if (gap.count() >= 0 && gap < awayShortly)
            bed->wasAwayShortly();
        bed->restart(Duration(-1), turn);
        ladders_.restart(bed->id(), turn);
        commit(bed.get(), bodies, {}, {}, start);
    }
    bodies.clear();
    wardAlarms_.restart(Duration(-1), turn);
    ladders_.restart({}, turn);
    commit(nullptr, bodies, {}, {}, start);
    batch_.at = start;
    sendBatch({}, {});
    publish(start, true);
}

Ward::~Ward()
{
    if (!store_)
        return;
    listener_ = {}; // may be gone already
    std::vector<EventBody> bodies{SystemNoted{"stopped", 0, {}}};
    commit(nullptr, bodies, {}, {}, batch_.at);
    sendBatch({}, {});
    store_->stop();
}

/// State is the fold of the journal: every event goes to its bed, ids go on from the highest seen.
void Ward::recover(const store::Journal& journal, Now now)
{
    const auto read = journal.eachEvent([&](const Event& event) {
        lastEvent_ = std::max(lastEvent_, event.id);
        recordEnds_ = recordEnds_ ? std::max(*recordEnds_, event.recorded) : event.recorded;
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
        foldSite(event);
        foldCensus(event, bed(event.bed));
        if (const auto* unit = std::get_if<UnitArranged>(&event.body))
            useUnit(*unit, now); // beds must be there before what happened in them
        else if (std::holds_alternative<RosterSet>(event.body))
            useRoster(); // before what was handed over under it
        if (auto* at = bed(event.bed))
            at->foldFromJournal(event);
        else if (!event.bed)
            wardAlarms_.fold(event);
        ladders_.fold(event);
    });
    recoverSite();
    lastEvent_ = std::max(lastEvent_, journal.opened().lastEvent);
    for (auto& id : journal.commandIds())
        doneCommands_.insert(std::move(id));
    if (!read) // what came before the damage is in effect; the rest is named
        log::warn("wardlight.engine", "the record does not prove itself", {{"where", read.error().where}});
}

std::unique_ptr<Bed> Ward::makeBed(BedId id, std::string label, Now now)
{
    auto made = std::make_unique<Bed>(id, std::move(label), setup_.kinds, setup_.profiles, setup_.alarmSettings, now);
    made->setJudges(&judges_);
    return made;
}

Bed* Ward::bed(BedId id)
{
    return id && id.value <= beds_.size() ? beds_[id.value - 1].get() : nullptr;
}

void Ward::connect(BedId id, std::shared_ptr<Intake> device)
{
    auto* at = bed(id);
    if (!at)
        return;
    if (device->gateway) {
        auto& gateway = gateways_[device->gateway];
        gateway.name = device->gatewayName;
        gateway.beds.insert(id);
    }
    at->connect(std::move(device));
}

void Ward::step(Now now)
{
    bool alarmsChanged = false;
    batch_.at = now;
    takeCommands(now);
    const auto before = lastEvent_;
    const bool watch = now.mono >= nextWatch_;
    if (watch)
        watchGateways(now); // before the beds, which ask who tells of a lost link
    std::vector<EventBody> bodies;
    judges_.left = judgementsATurn;
    for (auto& at : beds_) {
        bodies.clear();
        alarms::Turn turn{now, alarmIds_, bodies};
        BedOutput out;
        at->step(turn, out, {lastEncounter_.value + 1}, gatewaysDown_);
        lastEncounter_ = std::max(lastEncounter_, at->record().encounter);
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
    if (watch) {
        nextWatch_ = now.mono + 250ms;
        watchOurselves(now);
    }
    alarmsChanged = alarmsChanged || lastEvent_ != before;
    if (!batch_.empty() || !unsent_.empty())
        sendBatch({}, {});
    answerStored();
    answerWaves(now);
    answerBeds();
    if (alarmsChanged || now.mono >= nextPublish_) {
        nextPublish_ = now.mono + 250ms;
        publish(now, alarmsChanged);
    }
}

// ---- the record ------------------------------------------------------------------------------------------------

void Ward::commit(Bed* at, std::vector<EventBody>& bodies, const Actor& actor, const std::string& commandId, Now now)
{
    const auto encounter = at ? at->record().encounter : EncounterId{};
    for (auto& body : bodies) {
        lastEvent_.value += 1;
        Event event{lastEvent_, at ? at->id() : BedId{}, encounter, now.wall, now.wall, now.mono, actor, commandId, std::move(body)};
        foldCensus(event, at);
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
                ended.demoted = alarm->demoted;
                const auto began = began_.find(alarm->alarm);
                if (at && began != began_.end())
                    lastEnded_ = EndedAlarm{ended, at->id(), now.wall, now.mono - began->second};
                began_.erase(alarm->alarm);
            }
        }
        foldSite(event);
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
    const auto at = batch_.at;
    if (!batch_.empty() || answered.done)
        unsent_.emplace_back(std::exchange(batch_, {}), std::move(answered));
    batch_.at = at;
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

}
