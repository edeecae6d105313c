// SPDX-License-Identifier: GPL-3.0-or-later
// One bed: everything between its devices and its alarms. bed.cpp is one page in the order of the picture.
#pragma once

#include "core/alarms/alarm_machine.h"
#include "core/engine/bed_record.h"
#include "core/engine/bed_score.h"
#include "core/engine/intake.h"
#include "core/engine/judging.h"
#include "core/engine/number_history.h"
#include "core/engine/snapshot.h"
#include "core/engine/wave_rings.h"
#include "core/signal/signal_path.h"
#include "core/store/numeric_block.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace wardlight::engine {

/// Profiles by age group, read by app/ from resources/profiles.
using Profiles = std::map<AgeGroup, std::shared_ptr<const alarms::Profile>>;

/// What the bed hands on besides events.
struct BedOutput {
    std::vector<store::NumericBlock> numerics;
    std::vector<Evidence> evidence;
    bool changed = false;       ///< its snapshot is new
    bool alarmsChanged = false;
};

/// Owned by one thread. Nothing is allocated per sample; a second's numbers and a change of alarms may allocate.
class Bed {
public:
    Bed(BedId id, std::string label, std::shared_ptr<const alarms::KindTable> kinds, const Profiles& profiles,
        alarms::AlarmSettings settings, Now start);

    void connect(std::shared_ptr<Intake> device);
    /// Takes what its devices sent and everything that follows from it and from time.
    /// gatewaysDown: the ward tells of these, so that their beds do not one by one.
    /// fresh: the encounter that is opened when vital signs come and nobody was admitted.
    void step(alarms::Turn& turn, BedOutput& out, EncounterId fresh, const std::set<DeviceId>& gatewaysDown = {});
    /// Commands of alarms, standby, admission, identity and discharge. What concerns two beds is the ward's.
    [[nodiscard]] Outcome command(const Command& command, EncounterId fresh, alarms::Turn& turn);

    /// An event of this bed: from the journal at a start, or just decided by command() or step() (record only).
    void foldFromJournal(const Event& event);
    void foldRecord(const Event& event);
    /// This group's profile has a new version (in `profiles` already). turn: nothing at a start, when what ended has ended.
    void profileChanged(AgeGroup group, alarms::Turn* turn);
    /// Who judges alarms of this ward; outlives the bed. Nothing: nobody does.
    void setJudges(Judges* judges) { judges_ = judges; }
    void setLabel(std::string label) { label_ = std::move(label); }
    void restart(Duration away, alarms::Turn& turn);
    /// At a start: the program was away for so short a time that a released device is the same still.
    void wasAwayShortly() { awayShortly_ = true; }

    // Who lies here: bed_identity.cpp
    /// As it is now, for a merge.
    [[nodiscard]] EntryBefore entry() const;
    /// Vital signs came within the last 10 s from a device of this bed, released or not.
    [[nodiscard]] bool deliversVitalSigns(Instant now) const;
    /// The bed's part of a merge, and of taking it back: names, profile, limits.
    void join(const Merged& merge, const Actor& actor, alarms::Turn& turn);
    void part(const Actor& actor, alarms::Turn& turn);
    /// After Arrived or Readmitted: limits that were set for this patient.
    void takeLimits(const std::vector<LimitsSet>& limits, const Actor& actor, alarms::Turn& turn);
    /// After the patient has gone: what the bed's devices send is nobody's.
    void releaseDevices(alarms::Turn& turn);
    /// What goes with the patient to another bed beside their events: numbers, score's inputs, newest events.
    struct Memory {
        NumberHistory history;
        BedScore score;
        std::deque<Event> events;
    };
    [[nodiscard]] Memory takeMemory();
    void giveMemory(Memory memory);

    [[nodiscard]] BedId id() const { return id_; }
    [[nodiscard]] const std::string& label() const { return label_; }
    [[nodiscard]] const BedRecord& record() const { return record_; }
    [[nodiscard]] alarms::AlarmMachine& alarms() { return alarms_; }
    [[nodiscard]] const alarms::AlarmMachine& alarms() const { return alarms_; }
    void setScoreAlarms(const ScoreAlarms& wanted) { scoreAlarms_ = wanted; }
    [[nodiscard]] const NumericSet& numerics() const { return numerics_; }
    [[nodiscard]] std::shared_ptr<const alarms::Profile> profileOf(AgeGroup group) const;
    /// The evidence of what began here is cut once 12 s have passed after it.
    void noteOnset(AlarmId alarm, Instant onset, WallTime wall);
    [[nodiscard]] std::shared_ptr<const BedSnapshot> snapshot();
    /// Of the devices behind this gateway: those that were ever heard, and beside them those that never were, since they belong here.
    struct Silence {
        std::size_t devices = 0, never = 0;
        Duration shortest = Duration::max(), longest{0};
        Duration neverShortest = Duration::max(), neverLongest{0};
    };
    [[nodiscard]] Silence silenceBehind(DeviceId gateway, Instant now) const;
    /// This patient's numbers of the last half hour and day, and newest events, of this run; recorded or not.
    [[nodiscard]] const NumberHistory& history() const { return history_; }
    [[nodiscard]] const std::deque<Event>& recentEvents() const { return recentEvents_; }
    /// Of this patient's last half hour; channel counts as in snapshot().channels. Nothing: no such channel, nobody here,
    /// or standby.
    [[nodiscard]] std::optional<EvidenceLane> recall(std::uint32_t channel, Instant from, Instant until) const;

private:
    struct Device {
        std::shared_ptr<Intake> intake;
        std::array<int, signal::SignalPath::maxChannels> channel{}; ///< its channel → the bed's; −1: none
        Instant heard;
        bool everHeard = false, lost = false, linkDown = false;
        enum class Told : std::uint8_t { No, Here, ByGateway } told = Told::No; ///< of its loss
        std::optional<int> batteryMinutes;
        std::optional<Instant> vitalAt; ///< its last vital sign; nothing: long ago
        std::array<std::int16_t, signal::SignalPath::maxChannels> lastSample{}; ///< by its channel; 0 before the first
    };
    /// An alarm that is to be judged, or that is demoted and judged again as long as it is.
    struct Judging {
        AlarmId alarm;
        AlarmKind kind = AlarmKind::Count;
        Instant due, onset;
        bool first = true;
    };
    struct Onset {
        AlarmId alarm;
        Instant at;
        WallTime wall;
    };
    void takeDevice(Device& device, alarms::Turn& turn);
    void takeMessage(Device& device, const DeviceMessage& message, alarms::Turn& turn);
    void chooseBands();
    void openChannel(Device& device, const ChannelOpened& opened);
    [[nodiscard]] bool hears(Device& device, alarms::Turn& turn);
    [[nodiscard]] bool isSignal(Device& device, const PacketQueue::Packet& packet) const;
    [[nodiscard]] bool isOfPatient(AlarmKind kind) const;
    [[nodiscard]] bool counts(const Device& device) const { return !record_.released.contains(device.intake->device); }
    void admit(const Patient& patient, const Actor& actor, const std::string& commandId, EncounterId encounter, alarms::Turn& turn);
    [[nodiscard]] Outcome identify(const Patient& patient, const Command& command, alarms::Turn& turn);
    void changeGroup(AgeGroup group, alarms::Turn& turn);
    void useProfile();
    [[nodiscard]] static signal::RhythmRules rulesOf(const alarms::Profile* profile);
    void watchLinks(alarms::Turn& turn, const std::set<DeviceId>& gatewaysDown);
    void judgeFindings(alarms::Turn& turn);
    void judgeNumbers(alarms::Turn& turn, BedOutput& out);
    [[nodiscard]] std::optional<Outcome> observe(const Command& command, alarms::Turn& turn);
    void keepEvidence(alarms::Turn& turn, BedOutput& out);
    void judgeAlarms(std::size_t firstNew, alarms::Turn& turn, BedOutput& out);
    void judge(AlarmId alarm, AlarmKind kind, alarms::Turn& turn, BedOutput& out);
    void judgeSuspicion(Now now);
    struct Minute;
    [[nodiscard]] Minute lastMinute(Now now, double shortest) const;
    [[nodiscard]] bool watched() const { return record_.patient.has_value(); }

    BedId id_;
    std::string label_;
    const Profiles& profiles_;
    BedRecord record_;
    alarms::AlarmMachine alarms_;
    std::vector<Device> devices_;
    std::array<std::unique_ptr<WaveRings>, signal::SignalPath::maxChannels> waves_;
    std::size_t waveCount_ = 0;
    signal::SignalPath signals_;
    NumericSet numerics_, lastUsable_;
    Instant nextJudgement_, nextSecond_;
    Instant started_;
    store::NumericBlock block_;
    std::vector<store::NumericBlock> closedBlocks_; ///< of who has just gone; handed on with the next step
    EncounterId fresh_;
    bool awayShortly_ = false;
    std::vector<Onset> onsets_;
    Judges* judges_ = nullptr;
    std::vector<Judging> judging_;
    Instant suspectedAt_;         ///< last asked about a suspicion
    std::array<Beat, 128> beats_{}; ///< the newest of the lead believed: 24 s at 300 /min
    std::size_t nextBeat_ = 0;
    Instant lastPulse_;           ///< of pacing, as last shown
    NumberHistory history_;
    BedScore score_;
    ScoreAlarms scoreAlarms_;
    std::deque<Event> recentEvents_;
    Now now_;                     ///< of the last step
    struct LastEntry {
        Instant at;
        std::string by;
        bool open = false;        ///< may still be taken back
    };
    std::array<LastEntry, 2> lastEntry_; ///< by Observed
    std::vector<Finding> before_; ///< findings as last told, so that only changes are told again
    std::uint64_t version_ = 0;
};

}
