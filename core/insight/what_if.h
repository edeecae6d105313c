// SPDX-License-Identifier: GPL-3.0-or-later
// What other limits would have done: a ward's recorded numbers judged twice, by the limits in force and by those proposed.
#pragma once

#include "core/alarms/bed_alarms.h"
#include "core/alarms/limit_replay.h"
#include "core/store/numeric_block.h"
#include "core/vitals/event.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace wardlight::insight {

/// A change of a profile to be tried. Of `limits` only what is written counts: a side that is unset, a delay that is not
/// given stay as they are. What was set at a bed stays before the profile, as it does in the ward.
struct Proposal {
    AgeGroup group = AgeGroup::Adult;
    alarms::LimitSet limits;
    [[nodiscard]] bool touches(Parameter parameter) const;
    /// The profile that comes of it.
    [[nodiscard]] alarms::Profile over(const alarms::Profile& inForce) const;
};

/// One alarm that limits make, from its announcement to its end.
struct LimitAlarm {
    EncounterId encounter;
    BedId bed;
    AlarmKind kind = AlarmKind::Count;
    WallTime from, until;
    double farthest = 0; ///< canonical unit
};
/// The acknowledge of an alarm on record that was not taken back.
struct Answered {
    WallTime at;
    std::string by;
};
/// An alarm of the limits in force, and what became of it.
struct Fate {
    LimitAlarm now;
    std::optional<WallTime> then; ///< when the proposed limits announce it; nothing: not at all
    AlarmId recorded;             ///< the instance on record at that time; none: there is none
    std::optional<AlarmMark> mark; ///< what a person said of that one afterwards
    std::optional<Answered> answered; ///< of that one; nothing: nobody acknowledged it
};
/// Marked true by a person, or longAlarm and longer and marked by nobody: what a change must be looked at for.
[[nodiscard]] bool isTrueOrLong(const Fate& fate);
/// A kind, or a bed.
struct Change {
    int now = 0, then = 0;
};
struct KindChange : Change {
    AlarmKind kind = AlarmKind::Count;
    int removed = 0, added = 0, later = 0; ///< later: by more than laterThan
    int onRecord = 0;                      ///< instances in the journal, whatever limits were in force: the replay's own test
};
struct BedChange : Change {
    BedId bed;
};

/// values     usable numbers that were judged
/// monitored  time with a number at least every 5 s, over all encounters and the parameters asked about
/// missing    time between the first and the last number without one
/// missed     marked true by a person, and not announced any more; the longest first
/// longMissed a minute or longer, judged by nobody, and not announced any more
/// later      announced later by more than laterThan, the latest first
struct WhatIf {
    std::size_t values = 0, patients = 0;
    std::chrono::seconds monitored{0}, missing{0};
    std::vector<KindChange> kinds; ///< of the parameters touched, in the order of the kinds
    std::vector<BedChange> beds;   ///< most alarms first
    std::vector<Fate> missed, longMissed, later;
    std::vector<LimitAlarm> added;
    int markedTrue = 0;
    std::chrono::seconds medianLater{0}, longestLater{0}; ///< of those in `later`
    /// Sums over the kinds.
    [[nodiscard]] KindChange all() const;
    /// missing of the whole time, 0 to 1.
    [[nodiscard]] double missingShare() const;
};
inline constexpr std::chrono::seconds laterThan{10};
inline constexpr std::chrono::seconds longAlarm{60};

/// Feed it all events, oldest first, and then each encounter's numbers, oldest first. Pure. Kinds that no
/// limit decides are not replayed: they do not change.
class WhatIfReplay {
public:
    /// profiles: what the ward began with, by group; versions signed since come with the events.
    WhatIfReplay(std::map<AgeGroup, std::shared_ptr<const alarms::Profile>> profiles, Proposal proposal, const alarms::KindTable& kinds, WallTime from, WallTime until);
    void take(const Event& event);
    /// Who lay in a bed of this age group at some time between from and until.
    [[nodiscard]] std::vector<EncounterId> encounters() const;
    void take(const store::NumericBlock& block);
    [[nodiscard]] WhatIf answer();

private:
    /// What was judged in a bed from one moment on.
    struct Rules {
        WallTime at;
        EncounterId encounter;
        BedId bed;
        alarms::LimitSet now, then;
        std::bitset<alarmKindCount> off;
        bool silent = false; ///< standby, alarms off or paused
    };
    struct Recorded {
        EncounterId encounter;
        AlarmKind kind = AlarmKind::Count;
        WallTime onset, end;
        std::optional<AlarmMark> mark;
        std::optional<Answered> answered;
    };
    /// One encounter on its way through its numbers.
    struct Patient {
        std::vector<Rules> rules;
        std::size_t at = 0; ///< of rules: the one in force
        std::vector<alarms::LimitWatch> now, then;
        std::map<Parameter, WallTime> before; ///< the number before
    };
    struct Bed {
        alarms::BedAlarms alarms;
        std::optional<EncounterId> encounter;
        AgeGroup group = AgeGroup::Adult;
    };
    void note(const Event& event, Bed& bed, BedId id);
    void noteRules(Bed& bed, BedId id, WallTime at);
    void judge(Patient& patient, EncounterId encounter, Parameter parameter, WallTime at, double value);
    void keepRecorded(AlarmId id, const Recorded& recorded);
    void keep(std::vector<LimitAlarm>& to, const Rules& rules, AlarmKind kind, const alarms::LimitEpisode& episode);
    [[nodiscard]] Fate fateOf(const LimitAlarm& now, const std::vector<LimitAlarm>& then) const;

    std::map<AgeGroup, std::shared_ptr<const alarms::Profile>> profiles_;
    Proposal proposal_;
    const alarms::KindTable& kinds_;
    WallTime from_, until_;
    std::vector<alarms::LimitRule> watched_;
    std::map<BedId, Bed> beds_;
    std::map<EncounterId, Patient> patients_;
    std::map<AlarmId, Recorded> recorded_;
    std::map<std::tuple<EncounterId, AlarmKind, WallTime>, AlarmId> byOnset_;
    std::vector<LimitAlarm> now_, then_;
    WhatIf out_;
};

}
