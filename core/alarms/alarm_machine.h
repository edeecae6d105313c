// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what the alarms of one bed do: findings, numbers, commands and time in, events out. The clinical heart.
#pragma once

#include "core/alarms/alarm_kinds.h"
#include "core/alarms/bed_alarms.h"
#include "core/alarms/profile.h"
#include "core/vitals/command.h"
#include "core/vitals/finding.h"
#include "core/vitals/numeric.h"

#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace wardlight::alarms {

/// source of every figure: resources/docs/alarms.md, "Numbers". A site may change them within the ranges given there.
struct AlarmSettings {
    Duration clearHold = 2s;             ///< of limit kinds: how long they must be over before the end
    Duration reannounceHigh = 300s;      ///< an acknowledged alarm that is still true sounds again
    Duration reannounceMedium = 600s;    ///< low: never
    Duration worsenedAtMostEvery = 300s;
    Duration undoWithin = 5s;
    Duration awayKeepsAcknowledge = 30s; ///< a source away for less leaves an acknowledge valid
    Duration restartKeepsAcknowledge = 10s;
    Duration signalInStandbyAfter = 60s;
    Duration ectopyAtMostEvery = 30s;
    bool latchMedium = false;
    std::bitset<alarmKindCount> siteOn;  ///< kinds a profile has off and the site wants: NEWS2, a course that gets worse
    std::bitset<alarmKindCount> demotes; ///< kinds the site lets be demoted; others never are, whatever the evidence says
};

/// Counts instances over the whole ward. Seed it with the highest id of the journal.
struct AlarmIds {
    AlarmId last;
    AlarmId next() { return {++last.value}; }
};

/// What a decision is handed besides its input. events: appended to; the caller journals them with these clocks and
/// with the command's actor (commands) or the program itself (all else), which makes the fold of the journal the state.
struct Turn {
    Now now;
    AlarmIds& ids;
    std::vector<EventBody>& events;
};

/// Who tells of a lost source: this bed, or the ward's `gateway-lost` that names the bed.
enum class LossTold : std::uint8_t { Here, ByGateway };
enum class OnlySource : std::uint8_t { No, Yes };

/// The alarms of one bed, or of the ward itself (no patient, no profile). A value: copy it to try an input. Nothing but
/// the arguments decides; nothing is allocated while nothing changes. Beside the fold it keeps working memory (running
/// delays, clear-holds, timers), which a restart loses on purpose.
class AlarmMachine {
public:
    explicit AlarmMachine(std::shared_ptr<const KindTable> kinds, AlarmSettings settings = {});

    /// The folded state: equal to apply() over all events of this bed.
    [[nodiscard]] const BedAlarms& bed() const { return bed_; }
    [[nodiscard]] const KindTable& kinds() const { return *kinds_; }
    [[nodiscard]] const LimitSet& limits() const { return limits_; }
    /// Alarms that ended inside their delay since the start, for reports.
    [[nodiscard]] std::uint64_t suppressedByDelay() const { return suppressedByDelay_; }
    /// The newest value of a condition that is true now, for the row "HR 140 > 120".
    [[nodiscard]] std::optional<double> currentValue(const AlarmKey& key) const;
    /// The newest detail of a condition that is true now: "04, 07".
    [[nodiscard]] std::optional<std::string> currentDetail(const AlarmKey& key) const;
    /// Off by a person, by its profile or with all alarms; never true for a ‡ kind.
    [[nodiscard]] bool isOff(AlarmKind kind) const;

    /// Events decided elsewhere (Admitted, Arrived) and the journal at a start. Never those this machine handed out.
    void fold(const Event& event);
    /// The profile of the bed's patient; nothing for the ward itself. Call after folding Admitted or Arrived.
    void setProfile(std::shared_ptr<const Profile> profile);
    /// The unit's profile has a new version: limits that were set for this patient stay, the others follow. What is no longer
    /// violated ends, "limits-changed".
    void changeProfile(std::shared_ptr<const Profile> profile, Turn& turn);
    void setSettings(AlarmSettings settings) { settings_ = settings; }

    void take(const Finding& finding, Turn& turn);
    /// All numbers of the bed, once a second or when one changes: the limit kinds.
    void numbers(const NumericSet& numbers, Turn& turn);
    void sourceLost(DeviceId device, OnlySource only, LossTold told, Turn& turn);
    void sourceBack(DeviceId device, Turn& turn);
    void deviceReleased(DeviceId device, Turn& turn);
    /// At least every 250 ms: ends delays, holds, pauses; re-announces.
    void tick(Turn& turn);
    /// What the minute before it says of an open alarm (core/signal/corroboration); of kinds that cannot be judged nothing
    /// happens. It is demoted only within 2 s of its onset, where the site lets its kind be, unless it follows a latched one,
    /// and as long as its time lasts (longestDemotion, counted over onsets less than 10 s apart); once back up it is not demoted
    /// for a minute. Anything but Demoted puts a demoted one back up at once. True when it was put on record.
    bool judged(AlarmId alarm, Judgement judgement, Turn& turn);
    /// Once after the journal was folded. away: from the journal's last line to now, by the wall clock; negative or
    /// unknown counts as long.
    void restart(Duration away, Turn& turn);

    /// Acknowledge, undo, pauses, switches, limits, standby, discharge, marks. Idempotent by the command's id. Others are
    /// refused: they are not this machine's.
    [[nodiscard]] Outcome command(const Command& command, Turn& turn);

    /// Instances that would end by moving to a bed with these limits; the mover accepts them by name.
    [[nodiscard]] std::vector<AlarmInstance> endsByTransfer(const LimitSet& there) const;
    /// Leaves with the patient. Refused unless every one of endsByTransfer() is in acceptedEnds.
    [[nodiscard]] Outcome depart(const Command& transfer, const LimitSet& there,
                                 std::span<const AlarmId> acceptedEnds, Turn& turn,
                                 std::vector<AlarmInstance>& moved);
    /// After folding Arrived: the instances go on here, told anew to new people.
    void arrive(std::span<const AlarmInstance> moved, Turn& turn);

private:
    enum class Raw : std::uint8_t { Over, True, Unknown };
    /// Working memory of one key.
    struct Track {
        AlarmKey key;
        Raw raw = Raw::Over;
        Instant trueSince;
        std::optional<Instant> clearSince;
        std::optional<Instant> lostAt;
        std::optional<Instant> awaitUntil; ///< after a restart: still acknowledged until its source speaks
        std::optional<Instant> judgeUntil; ///< may be demoted until then
        bool holdsLower = false;           ///< the lower kinds of its chain stay until it was judged
        Instant acknowledgedAt;
        std::optional<double> acknowledgedValue;
        std::optional<Instant> worsenedAt;
        std::optional<double> value, limit;
        bool above = false;
        std::optional<Priority> priority;
        std::string detail;
    };

    // The life of one key: alarm_life.cpp
    void nowTrue(const Finding& finding, Turn& turn);
    void nowOver(const AlarmKey& key, Turn& turn);
    void nowUnknown(const AlarmKey& key, Turn& turn);
    void returnedTrue(Track& track, const AlarmInstance& instance, Turn& turn);
    void changePriority(Track& track, Turn& turn);
    void checkWorse(Track& track, Turn& turn);
    void tryAnnounce(Track& track, Turn& turn, bool noDelay = false);
    void supersedeLower(const AlarmKey& higher, Turn& turn);
    void endCleared(Track& track, Turn& turn);
    void tickTrack(Track& track, Turn& turn);
    [[nodiscard]] bool isCovered(const AlarmKey& key) const;
    [[nodiscard]] Instant announceAt(const Track& track, Instant now) const;
    [[nodiscard]] Duration delayOf(const AlarmKey& key) const;
    [[nodiscard]] Priority priorityOf(const Track& track) const;
    Track& trackOf(const AlarmKey& key);
    [[nodiscard]] const Track* findTrack(const AlarmKey& key) const;
    void sweep();

    // Demotion: demotion.cpp
    static constexpr Duration judgedWithin = 2s;
    /// One row of demoted instances of a key, with gaps of less than 10 s.
    struct Spell {
        AlarmKey key;
        Instant since;
        std::optional<Instant> over;
        Instant notBefore{}; ///< it was put back up: none until then
    };
    [[nodiscard]] Duration demotionLeft(const AlarmKey& key, Instant now) const;
    void endDemotion(AlarmId alarm, JudgedOutcome why, Turn& turn);
    void promote(AlarmId alarm, Turn& turn);
    void tickDemotions(Turn& turn);

    /// The instance's next step, with everything else as it was.
    void step(AlarmId id, AlarmTransition transition, AlarmPhase phase, Turn& turn,
              EndReason reason = EndReason::None);
    void emit(EventBody body, Turn& turn);
    template <class Which>
    void endAll(Which which, EndReason reason, Turn& turn);
    void forgetPatient();
    void refreshLimits();
    void judgeAnew(Parameter parameter, Turn& turn);

    // Commands: alarm_commands.cpp
    Outcome decide(const AcknowledgeAlarm& wish, Turn& turn);
    Outcome decide(const AcknowledgeBed& wish, Turn& turn);
    Outcome decide(const UndoAcknowledge& wish, Turn& turn);
    Outcome decide(const PauseAudio& wish, Turn& turn);
    Outcome decide(const EndAudioPause& wish, Turn& turn);
    Outcome decide(const PauseAlarms& wish, Turn& turn);
    Outcome decide(const EndAlarmPause& wish, Turn& turn);
    Outcome decide(const SwitchAlarms& wish, Turn& turn);
    Outcome decide(const SwitchKind& wish, Turn& turn);
    Outcome decide(const SetLimits& wish, Turn& turn);
    Outcome decide(const StartStandby& wish, Turn& turn);
    Outcome decide(const EndStandby& wish, Turn& turn);
    Outcome decide(const Discharge& wish, Turn& turn);
    Outcome decide(const MarkAlarm& wish, Turn& turn);
    template <class Other>
    Outcome decide(const Other& wish, Turn& turn);
    [[nodiscard]] bool hasActiveHigh() const;
    void startDelaysAnew(Instant now);

    std::shared_ptr<const KindTable> kinds_;
    AlarmSettings settings_;
    std::shared_ptr<const Profile> profile_;
    LimitSet limits_;
    bool limitsUnset_ = false;
    BedAlarms bed_;
    Actor actor_; ///< of the command being decided; else the program

    std::vector<Track> tracks_;
    std::vector<std::pair<AlarmKey, Instant>> lastEctopy_;
    std::array<std::optional<Instant>, 3> cuffSeen_; ///< measuring time of the cuff reading judged last
    std::optional<Instant> standbySignalSince_;
    std::vector<Spell> spells_;
    std::uint64_t suppressedByDelay_ = 0;
    std::vector<Outcome> recent_; ///< answers to the last commands, so that a repeated one is done once
    std::size_t nextRecent_ = 0;
};

}
