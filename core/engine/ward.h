// SPDX-License-Identifier: GPL-3.0-or-later
// The ward: all beds, what belongs to no bed, commands and their answers, the record.
#pragma once

#include "core/access/permissions.h"
#include "core/alarms/ladder_board.h"
#include "core/alarms/sound_due.h"
#include "core/base/mailbox.h"
#include "core/engine/bed.h"
#include "core/engine/census.h"
#include "core/engine/site.h"
#include "core/engine/snapshot.h"
#include "core/store/store.h"

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace wardlight::engine {

/// As WardSetup::recordRefused: the program crashed at every start, so nothing stored is read and nothing is recorded.
inline constexpr std::string_view safeStart = "safe-start";

/// What app/ read from resources and configuration.
struct WardSetup {
    std::string unit = "Ward";
    std::vector<std::string> bedLabels;       ///< fixed order of the unit: bed n is labels[n - 1]
    std::shared_ptr<const alarms::KindTable> kinds;
    Profiles profiles;
    access::PermissionTable permissions;
    std::set<std::string> siteSwitches;       ///< permissions the site switched on
    alarms::AlarmSettings alarmSettings;
    std::shared_ptr<const signal::corroboration::JudgeTable> judges; ///< nothing: no alarm is judged
    alarms::RosterTable roster;               ///< who is asked about an alarm that nobody answers
    std::string configInvalid;                ///< where the configuration is wrong; empty: it is not
    std::string recordRefused;                ///< why there is no record although one was wanted; empty otherwise
};

/// What the one voice of this place says about itself.
enum class Voice : std::uint8_t { Unknown, Sounding, Low, NoDevice, Muted, NullSink, Suspended, ServerGone, Stopped };

/// All beds of one machine, stepped by one thread (WardThread) or by a test on a virtual clock. post(), painted(),
/// voiceSays(), snapshot() and watch() may be called from any thread; the rest belongs to the stepping thread.
class Ward {
public:
    /// journal: nothing means nothing is recorded (the command line); commands then answer DoneNotRecorded.
    /// machine: the machine's own clock, asked on the stepping thread only and only about the store: in a run faster than
    /// life an hour of the ward is a moment of the disk, which is no hang. Nothing: the ward's time is the machine's.
    Ward(WardSetup setup, std::unique_ptr<store::Journal> journal, std::function<Instant()> machine, Now start);
    ~Ward();
    Ward(const Ward&) = delete;
    Ward& operator=(const Ward&) = delete;

    [[nodiscard]] std::size_t bedCount() const { return beds_.size(); }
    void connect(BedId bed, std::shared_ptr<Intake> device);
    /// One turn: devices, time, commands, the store's answers. Every 10 ms in life; any step in a test.
    void step(Now now);

    /// False when too many commands wait: say so to the person. done is called on the stepping thread, perhaps twice:
    /// Saving, then Done or DoneNotRecorded.
    [[nodiscard]] bool post(Command command, OutcomeHandler done);
    /// Something that a door has decided itself and that belongs into the record: who signed in, whose PIN was wrong, who may sign
    /// in from now on. As post(); nobody is asked whether it may be.
    [[nodiscard]] bool record(EventBody fact, Actor actor, std::string commandId, OutcomeHandler done);
    /// A screen drew what it was given. user: who works there; what was sent to them before is thereby delivered.
    void painted(Instant at, const std::string& user = {});
    void voiceSays(Voice voice);
    /// The names of what the one voice can play on now. The chosen one not among them is told: audio-output-gone.
    void outputsSay(std::set<std::string> names);
    /// The table of permissions: the same for the whole run, from any thread.
    [[nodiscard]] const access::PermissionTable& permissions() const { return setup_.permissions; }
    [[nodiscard]] std::shared_ptr<const WardSnapshot> snapshot() const;
    /// Called on the stepping thread after snapshot() has changed. The token keeps the watch alive.
    using Watcher = std::function<void(bool alarmsChanged)>;
    [[nodiscard]] std::shared_ptr<void> watch(Watcher watcher);
    /// A question to the record, on the store's thread. False when there is none or it is too busy.
    [[nodiscard]] bool ask(std::function<void(const store::Journal&)> question);
    /// The waves of the last half hour, from memory. Answered on the stepping thread, some milliseconds' worth a turn; with
    /// nothing when there is no such wave to be seen. False when too many questions wait.
    using WaveHandler = std::function<void(std::optional<EvidenceLane>)>;
    [[nodiscard]] bool askWave(BedId bed, std::uint32_t channel, Instant from, Instant until, WaveHandler answer);
    /// A question to a bed's memory, on the stepping thread; with nothing when there is no such bed. False when too many wait.
    using BedHandler = std::function<void(const Bed*)>;
    [[nodiscard]] bool askBed(BedId bed, BedHandler answer) { return bedQuestions_.post({bed, std::move(answer)}); }
    /// Every event as it is decided, for tests and the command line. Set before the first step.
    void onEvent(std::function<void(const Event&)> listener) { listener_ = std::move(listener); }
    /// What the site has set; the stepping thread's. Others find it in the snapshot.
    [[nodiscard]] const Site& site() const { return *site_; }
    [[nodiscard]] const Census& census() const { return *census_; }
    [[nodiscard]] Bed* bed(BedId id);
    [[nodiscard]] bool recording() const { return store_ != nullptr; }

private:
    struct Job {
        Command command;
        OutcomeHandler done;
        std::optional<EventBody> fact = {}; ///< of record(): there is nothing to decide
    };
    struct Answered {
        Outcome outcome;
        OutcomeHandler done;
        store::Store::Kept kept = store::Store::Kept::Durable;
    };
    struct WaveQuestion {
        BedId bed;
        std::uint32_t channel = 0;
        Instant from, until;
        WaveHandler answer;
    };
    struct BedQuestion {
        BedId bed;
        BedHandler answer;
    };
    void answerWaves(Now now);
    void answerBeds();
    void recover(const store::Journal& journal, Now now);
    void takeCommands(Now now);
    Outcome decide(const Command& command, Now now, bool& changed);
    // Patients and more than one bed: ward_patients.cpp
    Outcome transfer(const Command& command, Now now);
    Outcome merge(const Command& command, Now now);
    Outcome undoMerge(const Command& command, Now now);
    Outcome readmit(const Command& command, Now now);
    Outcome onExpected(const Command& command, Now now);
    void settle(Bed& to, const Arrived& arrived, EncounterId encounter, const Command& command, alarms::Turn& turn);
    [[nodiscard]] static bool isMerge(const CommandBody& body);
    [[nodiscard]] std::string_view permissionOf(const Command& command);
    /// Before the bed has folded it. at: the event's bed; nothing: none.
    void foldCensus(const Event& event, const Bed* at);
    Outcome handOver(const Command& command, Now now);
    Outcome forEveryBed(const Command& command, Now now);
    Outcome onLadder(const Command& command, Now now);
    // What people set for the whole unit: ward_site.cpp
    [[nodiscard]] static bool isForSite(const CommandBody& body);
    Outcome onSite(const Command& command, Now now);
    template <class Other> Outcome decideSite(const Other& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const ProposeChange& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const SignChange& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const WithdrawChange& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const ArrangeUnit& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const SetRoster& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const TestSound& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const UseBreakGlass& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    Outcome decideSite(const ConfirmSound& wish, const Command& command, std::vector<EventBody>& bodies, Now now);
    [[nodiscard]] std::string prepare(SiteChange& change, const Actor& actor, Now now) const;
    void putPlanned(Now now); ///< what was signed for a moment that has come
    void foldSite(const Event& event);
    void recoverSite();
    void putIntoEffect(const EventBody& body, Now now);
    void useProfile(const ProfileVersion& version, std::optional<Now> now); ///< now: nothing at a start
    void useSettings();
    void useUnit(const UnitArranged& unit, Now now);
    void useRoster();
    [[nodiscard]] std::unique_ptr<Bed> makeBed(BedId id, std::string label, Now now);
    [[nodiscard]] bool inUnit(BedId id) const;
    [[nodiscard]] std::vector<BedId> bedOrder() const; ///< none: a blank slot
    [[nodiscard]] bool anythingSounds() const;
    void watchOurselves(Now now);
    [[nodiscard]] bool storeHangs(Now now);
    void watchGateways(Now now);
    [[nodiscard]] std::string bedsText(const std::set<BedId>& beds) const;
    void watchLadders(Now now);
    void tellWard(AlarmKind kind, bool isTrue, Now now, std::string detail = {}, DeviceId source = {});
    /// Makes events of bodies, gives them their numbers, hands them to the record.
    void commit(Bed* bed, std::vector<EventBody>& bodies, const Actor& actor, const std::string& commandId, Now now);
    void sendBatch(OutcomeHandler done, Outcome outcome);
    void answerStored();
    void publish(Now now, bool alarmsChanged);

    /// Something that should come to an end, on the ward's clock and on the machine's.
    struct Patience {
        Instant ward, machine;
    };
    [[nodiscard]] bool isOver(const Patience& since, Now now) const;
    struct Gateway {
        std::string name;
        std::set<BedId> beds;
        std::optional<Instant> lostSince, backSince;
    };

    WardSetup setup_;
    Judges judges_;
    std::vector<std::unique_ptr<Bed>> beds_;
    std::vector<std::shared_ptr<const BedSnapshot>> bedSnapshots_;
    alarms::AlarmMachine wardAlarms_;
    alarms::AlarmIds alarmIds_;
    alarms::LadderBoard ladders_;
    std::shared_ptr<const alarms::RosterTable> roster_; ///< setup_'s, for snapshots
    std::shared_ptr<const Site> site_;
    std::shared_ptr<const Census> census_ = std::make_shared<const Census>();
    SoundTest soundTest_;
    std::map<std::pair<StationId, Priority>, Instant> soundTestAt_; ///< when each was played, for who says it was heard
    std::set<AlarmId> unansweredTold_;
    EventId lastEvent_;
    EncounterId lastEncounter_;
    std::set<std::string> doneCommands_;
    store::Batch batch_;
    std::deque<std::pair<store::Batch, Answered>> unsent_; ///< the store's queue was full: nothing is dropped
    std::unique_ptr<store::Store> store_;
    std::function<Instant()> machine_;
    std::uint64_t pinged_ = 0;
    Instant nextPing_;
    std::optional<Patience> pingSince_, fullSince_; ///< not answered, not taken
    std::map<DeviceId, Gateway> gateways_;
    std::set<DeviceId> gatewaysDown_;
    Mailbox<Job> commands_;
    Mailbox<Answered> stored_;
    Mailbox<WaveQuestion> waveQuestions_;
    Mailbox<BedQuestion> bedQuestions_;
    std::deque<BedQuestion> bedQuestionsTaken_;
    std::deque<WaveQuestion> waveQuestionsTaken_;
    std::function<void(const Event&)> listener_;
    std::optional<EndedAlarm> lastEnded_;
    std::map<AlarmId, Instant> began_; ///< of open instances, for how long an ended one lasted

    mutable std::mutex publishLock_; ///< snapshot_ and watchers_; held for a copy only
    std::shared_ptr<const WardSnapshot> snapshot_;
    std::vector<std::weak_ptr<Watcher>> watchers_;

    std::atomic<Instant> paintedAt_{Instant{}};
    mutable std::mutex seenLock_; ///< seen_; held for a copy only
    alarms::LadderBoard::Seen seen_;
    std::atomic<Voice> voice_{Voice::Unknown};
    std::mutex outputsLock_; ///< outputs_; held for a look only
    std::optional<std::set<std::string>> outputs_; ///< nothing: no voice has said
    std::optional<std::chrono::microseconds> wallOffset_;
    Instant nextWatch_, nextPublish_, clockSteppedUntil_;
    WallTime started_;
    std::optional<WallTime> recordEnds_; ///< the last event of an earlier run
    std::uint64_t version_ = 0;
};

}
