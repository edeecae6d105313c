// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/local_door.h"

#include "core/alarms/limits.h"
#include "core/door/alarm_order.h"
#include "core/door/load_question.h"
#include "core/door/local_views.h"
#include "core/door/questions.h"
#include "core/door/settings_view.h"
#include "core/door/what_if_question.h"

#include <algorithm>
#include <set>

namespace wardlight::door {
namespace {

constexpr auto notWatchedAfter = 5s;
constexpr StationId thisStation{1}; // until stations have names of their own
constexpr AlarmId notWatchedId{UINT64_MAX}; // not of the journal: the journal's writer is what hangs

}

LocalDoor::LocalDoor(engine::Ward& ward, std::shared_ptr<const alarms::KindTable> kinds, std::function<Now()> clock)
    : ward_(ward)
    , kinds_(std::move(kinds))
    , clock_(std::move(clock))
    , alive_(std::make_shared<Alive>())
{
    alive_->door = this;
}

LocalDoor::~LocalDoor()
{
    const std::scoped_lock lock(alive_->lock);
    alive_->door = nullptr;
}

AlarmView LocalDoor::alarmView(const alarms::AlarmInstance& i, const alarms::BedAlarms& bed, BedId id,
                               const engine::WardSnapshot& ward) const
{
    AlarmView v;
    v.id = i.id;
    v.bed = id;
    v.key = i.key;
    v.priority = i.demoted ? Priority::Low : i.priority;
    v.phase = i.phase;
    v.technical = (*kinds_)[i.key.kind].technical;
    v.latches = (*kinds_)[i.key.kind].latches;
    v.stale = i.stale;
    v.demoted = i.demoted;
    if (i.demoted && i.judgement) {
        v.demotedSince = i.demotedWall;
        v.demotedUntil = i.demotedAt + i.judgement->atMost;
    }
    v.judgement = i.judgement;
    v.audioPaused = bed.audioPausedUntil && !alarms::sounds(bed, i, *kinds_);
    v.onset = i.onset;
    v.onsetWall = i.onsetWall;
    v.value = i.value;
    v.limit = i.limit;
    v.above = i.above;
    v.detail = i.detail;
    v.acknowledgedBy = i.acknowledgedBy.user;
    v.acknowledgedAt = i.acknowledgedWall;
    if (i.phase == AlarmPhase::Acknowledged && i.priority != Priority::Low)
        v.soundsAgainAt = i.acknowledgedAt + (i.priority == Priority::High ? 300s : 600s);
    v.endedAt = i.endedWall;
    if (ward.ladders)
        if (const auto ladder = ward.ladders->find(i.id); ladder != ward.ladders->end())
            v.ladder = ladderView(ladder->second, ward.rosterTitle);
    return v;
}

std::shared_ptr<const RosterView> LocalDoor::rosterOfBed(BedId bed, const std::string& label, const engine::WardSnapshot& ward) const
{
    if (!ward.roster)
        return nullptr;
    auto& made = rosters_[bed];
    if (!made) {
        auto view = std::make_shared<RosterView>();
        auto roster = alarms::rosterOf(*ward.roster, label);
        if (ward.nurses)
            if (const auto nurse = ward.nurses->find(bed); nurse != ward.nurses->end())
                alarms::handOver(roster, nurse->second, *ward.roster);
        for (const auto& entry : roster)
            view->push_back({entry.person, entry.duty, entry.role, entry.byHandOnly});
        made = std::move(view);
    }
    return made;
}

std::shared_ptr<const BedView> LocalDoor::bedView(const engine::BedSnapshot& bed, const engine::WardSnapshot& ward, std::optional<NameRule> names) const
{
    auto v = std::make_shared<BedView>();
    fill(*v, bed, ward);
    if (names)
        hidePeople(*v, *names);
    return v;
}

void LocalDoor::fill(BedView& v, const engine::BedSnapshot& bed, const engine::WardSnapshot& ward) const
{
    v.id = bed.id;
    v.label = bed.label;
    v.encounter = bed.encounter;
    v.version = bed.version;
    v.demo = bed.demo;
    v.connectingSince = bed.connectingSince;
    v.releasedSpeak = bed.releasedSpeak;
    v.roster = rosterOfBed(bed.id, bed.label, ward);
    for (const auto& d : bed.devices)
        v.devices.push_back({d.id, d.name, d.everHeard, d.lost, d.heard, d.batteryMinutes});
    if (!bed.patient) { // what a device sends without a patient is shown under nobody
        v.condition = BedCondition::Empty;
        return;
    }
    v.patient = *bed.patient;
    v.mine = v.roster && nurseOf(*v.roster) == session_.user && !session_.user.empty();
    v.profile = bed.profile;
    v.since = bed.since;
    v.joined = bed.joined;
    if (bed.merged && bed.merged->from)
        v.mergedFrom = bed.merged->from;
    v.profileUnset = bed.profileUnset;
    for (const auto& i : bed.alarms.open) {
        if (alarms::lights(bed.alarms, i, *kinds_))
            v.alarms.push_back(alarmView(i, bed.alarms, bed.id, ward));
        else
            ++v.hiddenByPause;
    }
    sortAlarms(v.alarms);
    if (bed.alarms.standby) {
        v.condition = BedCondition::Standby;
        v.standbyReason = bed.standbyReason;
        v.standbyBy = bed.standbyBy;
        v.standbySince = bed.standbySince;
        return;
    }
    v.condition = bed.everHeard ? BedCondition::Monitored : BedCondition::Connecting;
    for (const auto& c : bed.channels)
        v.waves.push_back({c.format, c.shown, c.origin, !c.off, c.poor, c.device, c.filter});
    for (const auto& n : bed.numerics.all())
        if (n.parameter != Parameter::None && n.validity != Validity::Absent)
            v.numerics.push_back(numericView(bed, n, *kinds_));
    v.audioPausedUntil = bed.alarms.audioPausedUntil;
    v.audioOff = bed.alarms.audioOff;
    v.alarmsPausedUntil = bed.alarms.alarmsPausedUntil;
    if (bed.alarms.alarmsOff)
        v.alarmsOffSince = bed.alarms.alarmsOffSince;
    settingsInto(v, bed, *kinds_);
    v.linkLostSince = bed.linkLostSince;
    if (bed.batteryMinutes && *bed.batteryMinutes < 60)
        v.batteryMinutes = bed.batteryMinutes;
    v.score = scoreView(bed.score);
    v.lanes = bed.lanes;
    v.rhythm = bed.linkLostSince ? RhythmLabel::None : bed.rhythm;
    v.pacingPulses = bed.pacingPulses;
}

std::shared_ptr<const WardView> LocalDoor::make(const engine::WardSnapshot& ward) const
{
    auto v = std::make_shared<WardView>();
    if (ward.site != madeSiteOf_ || ward.roster != siteRosterOf_) {
        madeSiteOf_ = ward.site;
        siteRosterOf_ = ward.roster;
        site_ = siteView(ward, thisStation, *kinds_);
        profiles_ = profileViews(ward.profiles);
    }
    v->site = site_;
    v->places = ward.places;
    v->soundTest = {ward.soundTest.number, ward.soundTest.priority};
    v->unit = ward.unit;
    if (ward.roster != madeRosterOf_ || ward.nurses != madeNursesOf_) { // whose beds they are is in the beds' views
        rosters_.clear();
        beds_.clear();
        madeRosterOf_ = ward.roster;
        madeNursesOf_ = ward.nurses;
    }
    const auto names = namesNow(ward);
    if (std::exchange(madeUser_, session_.user) != session_.user || std::exchange(madeNames_, names) != names)
        beds_.clear();
    v->rosterTitle = ward.rosterTitle;
    for (const auto& bed : ward.beds) {
        auto& made = beds_[bed->id];
        if (!made.view || made.version != bed->version)
            made = {bed->version, bedView(*bed, ward, names)};
        v->beds.push_back(made.view);
        v->alarms.insert(v->alarms.end(), made.view->alarms.begin(), made.view->alarms.end());
        v->demo = v->demo || bed->demo;
    }
    for (const auto& i : ward.ward.open) {
        v->alarms.push_back(alarmView(i, ward.ward, {}, ward));
        if (names)
            v->alarms.back().ladder = nullptr;
    }
    v->sounding = ward.sounding;
    if (madeStuck_) {
        AlarmView stuck;
        stuck.id = notWatchedId;
        stuck.key.kind = AlarmKind::BedNotWatched;
        stuck.priority = Priority::High;
        stuck.technical = true;
        stuck.onset = ward.now.mono + notWatchedAfter;
        stuck.onsetWall = ward.now.wall;
        v->alarms.push_back(stuck);
        v->sounding = notWatchedId;
    }
    sortAlarms(v->alarms);
    if (ward.lastEnded) {
        v->lastEnded = alarmView(ward.lastEnded->instance, {}, ward.lastEnded->bed, ward);
        if (names)
            v->lastEnded->ladder = nullptr;
        v->lastEndedAt = ward.lastEnded->at;
        v->lastEndedLength = ward.lastEnded->length;
    }
    for (const auto& g : ward.gateways)
        v->gateways.push_back({g.id, g.name, g.beds, g.lostSince});
    if (!session_.locked) // names of people who come and went
        censusInto(*v, ward);
    v->profiles = profiles_;
    v->people = people_;
    v->user = session_.user;
    v->role = session_.role;
    v->pickedWithoutPassword = !signIn_;
    v->locked = session_.locked;
    v->station = session_.station;
    v->signInWaits = session_.waits;
    v->breakGlassSince = session_.breakGlassSince;
    v->breakGlassExplained = session_.breakGlassExplained;
    v->voice = madeVoice_;
    v->outputs = voiceFrom_ ? voiceFrom_->outputsNow() : outputs_;
    v->volumePercent = voiceFrom_ ? voiceFrom_->volume_.load() : volume_.load();
    if (!ward.record.writing) {
        v->notRecordingSince = ward.record.since;
        v->notRecordingWhy = ward.record.why;
    }
    v->now = ward.now;
    v->version = ++viewVersion_;
    return v;
}

std::shared_ptr<const WardView> LocalDoor::view() const
{
    const auto ward = ward_.snapshot();
    const bool stuck = clock_().mono - ward->now.mono > notWatchedAfter;
    const auto voice = voiceFrom_ ? voiceFrom_->voice_.load() : voice_.load();
    const std::scoped_lock lock(lock_);
    if (!made_ || madeVersion_ != ward->version || madeStuck_ != stuck || madeVoice_ != voice) {
        madeVersion_ = ward->version;
        madeStuck_ = stuck;
        madeVoice_ = voice;
        made_ = make(*ward);
    }
    return made_;
}

Subscription LocalDoor::updates(std::function<void(bool)> changed) { return ward_.watch(std::move(changed)); }

void LocalDoor::command(Command command, OutcomeHandler done)
{
    const auto id = command.id;
    if (const auto* wanted = std::get_if<PickUser>(&command.body))
        return pickUser(id, *wanted, std::move(done));
    if (std::holds_alternative<LockStation>(command.body)) {
        lock();
        if (done)
            done({id, OutcomeCode::Done, {}, {}});
        return;
    }
    if (std::holds_alternative<ManagePeople>(command.body))
        return managePeople(std::move(command), std::move(done));
    if (!admit(command)) {
        if (done)
            done({id, OutcomeCode::Refused, {}, "this station is open already"});
        return;
    }
    if (!ward_.post(std::move(command), done) && done)
        done({id, OutcomeCode::Refused, {}, "too many commands are waiting"});
}

Subscription LocalDoor::ask(Query query, AnswerHandler answer)
{
    auto wanted = std::make_shared<AnswerHandler>(std::move(answer));
    const bool locked = [&] {
        const std::scoped_lock lock(lock_);
        return session_.locked;
    }();
    if (locked && !mayAskLocked(query)) {
        Answer a;
        a.last = true;
        a.problem = "this station is locked";
        (*wanted)(a);
        return wanted;
    }
    const std::weak_ptr<AnswerHandler> still = wanted;
    if (const auto* waves = std::get_if<AskWaves>(&query)) {
        const bool taken = ward_.askWave(waves->bed, waves->channel, waves->from, waves->until, [still](auto lane) {
            const auto handler = still.lock();
            if (!handler) // cancelled
                return;
            Answer a;
            a.last = true;
            if (!lane)
                a.problem = "there is no such wave";
            a.wave = std::move(lane);
            (*handler)(a);
        });
        if (!taken) {
            Answer a;
            a.last = true;
            a.problem = "too many questions are waiting";
            (*wanted)(a);
        }
        return wanted;
    }
    const auto* load = std::get_if<AskLoad>(&query);
    const auto* whatIf = std::get_if<AskWhatIf>(&query);
    if (load || whatIf) {
        const auto who = [&] {
            const std::scoped_lock lock(lock_);
            return session_.role;
        }();
        if (!ward_.permissions().may(load ? "insight.view" : "whatif.run", who)) {
            Answer a;
            a.last = true;
            a.problem = notAllowed;
            (*wanted)(a);
        } else if (load) {
            askLoad(ward_, *load, still);
        } else {
            askWhatIf(ward_, *whatIf, kinds_, still);
        }
        return wanted;
    }
    if (std::holds_alternative<AskPast>(query) || (!ward_.recording() && !std::holds_alternative<AskEvidence>(query))) {
        const auto of = bedAsked(query);
        const bool taken = of && ward_.askBed(*of, [still, query = std::move(query), kinds = kinds_](const engine::Bed* bed) {
            if (const auto handler = still.lock())
                (*handler)(answerFromMemory(query, bed, *kinds));
        });
        if (!taken) {
            Answer a;
            a.last = true;
            a.problem = of ? "too many questions are waiting" : "nothing is recorded here";
            (*wanted)(a);
        }
        return wanted;
    }
    if (const auto* effect = std::get_if<AskLimitEffect>(&query); effect || std::holds_alternative<AskTrends>(query)) {
        // The limits in force are the engine's; the view's snapshot has them.
        alarms::ParameterLimits inForce, given;
        std::vector<EncounterId> encounters{effect ? effect->encounter : std::get<AskTrends>(query).encounter};
        for (const auto& bed : ward_.snapshot()->beds)
            if (bed->encounter == encounters.front())
                encounters.insert(encounters.end(), bed->joined.begin(), bed->joined.end());
        if (effect)
            for (const auto& bed : ward_.snapshot()->beds)
                if (bed->id == effect->bed) {
                    inForce = bed->limits[effect->wish.parameter];
                    if (bed->unitProfile)
                        given = bed->unitProfile->limits[effect->wish.parameter];
                }
        const bool taken = ward_.ask([still, query = std::move(query), kinds = kinds_, inForce, given, encounters](const store::Journal& journal) {
            if (const auto handler = still.lock())
                (*handler)(answerFromRecord(query, encounters, journal, inForce, given, *kinds));
        });
        if (!taken) {
            Answer a;
            a.last = true;
            a.problem = "too many questions are waiting";
            (*wanted)(a);
        }
        return wanted;
    }
    const bool asked = ward_.ask([still, query = std::move(query)](const store::Journal& journal) {
        const auto handler = still.lock();
        if (!handler) // cancelled
            return;
        Answer a;
        a.last = true;
        const auto take = [&](auto result, auto&& use) {
            if (result)
                use(std::move(*result));
            else
                a.problem = result.error().line();
        };
        if (const auto* events = std::get_if<AskEvents>(&query))
            take(journal.events(events->bed, events->from, events->until, events->atMost), [&](auto all) { a.events = std::move(all); });
        else if (const auto* evidence = std::get_if<AskEvidence>(&query))
            take(journal.evidence(evidence->alarm, evidence->part), [&](auto one) { a.evidence.push_back(std::move(one)); });
        else if (const auto* numerics = std::get_if<AskNumerics>(&query))
            take(journal.numerics(numerics->encounter, numerics->from, numerics->until), [&](const auto& blocks) {
                for (const auto& block : blocks)
                    for (const auto& p : block.points)
                        if (p.parameter == numerics->parameter && isUsable(p.validity))
                            a.trend.push_back({block.start + std::chrono::seconds(p.offset), static_cast<double>(p.value)});
            });
        (*handler)(a);
    });
    if (!asked) {
        Answer a;
        a.last = true;
        a.problem = "nothing is recorded here";
        (*wanted)(a);
    }
    return wanted;
}

void LocalDoor::painted(Instant at)
{
    const auto user = [&] {
        const std::scoped_lock lock(lock_);
        return session_.user;
    }();
    ward_.painted(at, user);
}

void LocalDoor::voice(VoiceState state, int volumePercent)
{
    static_assert(static_cast<int>(VoiceState::Stopped) == static_cast<int>(engine::Voice::Stopped));
    voice_ = state;
    volume_ = volumePercent;
    ward_.voiceSays(static_cast<engine::Voice>(state));
}

void LocalDoor::outputs(std::vector<OutputView> outputs)
{
    std::set<std::string> names;
    for (const auto& output : outputs)
        names.insert(output.name);
    ward_.outputsSay(std::move(names));
    const std::scoped_lock lock(lock_);
    outputs_ = std::move(outputs);
    madeVersion_ = 0;
}

}
