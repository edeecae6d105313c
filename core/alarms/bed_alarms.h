// SPDX-License-Identifier: GPL-3.0-or-later
// What the events say about the alarms of one bed: open instances, overlays, switches. Folded, never edited.
#pragma once

#include "core/alarms/alarm_kinds.h"
#include "core/vitals/event.h"

#include <bitset>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wardlight::alarms {

/// One open instance. Times on the monotonic clock are of this run; after a replay they are the epoch.
struct AlarmInstance {
    AlarmId id;
    AlarmKey key;
    AlarmPhase phase = AlarmPhase::Active; ///< Active, Acknowledged or Latched
    Priority priority = Priority::Low;     ///< as signalled now
    Priority highest = Priority::Low;      ///< reached so far
    bool stale = false;                    ///< its source is unknown
    bool demoted = false;                  ///< signalled as low; priority is what it would be
    std::optional<Judgement> judgement;    ///< what its evidence said when it was last on record
    Instant demotedAt;                     ///< of a demoted one
    WallTime demotedWall;
    bool quiet = false;                    ///< sounded when its bed's audio pause was pressed: silent until that ends
    Instant onset;
    WallTime onsetWall;
    std::optional<double> value, limit;    ///< that decided the last step
    bool above = false;
    std::string detail;
    Actor acknowledgedBy;
    Instant acknowledgedAt;
    WallTime acknowledgedWall;
    WallTime endedWall;                    ///< of a latched one

    friend bool operator==(const AlarmInstance&, const AlarmInstance&) = default;
};

/// Who silenced something, and when; empty for the program itself.
struct Press {
    Actor by;
    WallTime at;
    friend bool operator==(const Press&, const Press&) = default;
};

struct BedAlarms {
    std::vector<AlarmInstance> open;       ///< by onset
    std::optional<Instant> audioPausedUntil;
    std::optional<Instant> alarmsPausedUntil;
    bool audioOff = false;
    bool alarmsOff = false;
    WallTime alarmsOffSince;
    std::bitset<alarmKindCount> switchedOff; ///< by a person
    std::bitset<alarmKindCount> switchedOn;  ///< by a person, though the profile has it off
    bool standby = false;
    std::vector<LimitsSet> limitChanges;     ///< the newest of each parameter
    AlarmId highestId;                       ///< of any instance that was ever open here

    /// Who pressed it: of each overlay that is on, each kind that was switched, each parameter in limitChanges.
    Press audioPausedBy, audioOffBy, alarmsPausedBy, alarmsOffBy;
    std::vector<std::pair<AlarmKind, Press>> kindsSwitchedBy;
    std::vector<std::pair<Parameter, Press>> limitsChangedBy;

    [[nodiscard]] const AlarmInstance* find(AlarmId id) const;
    [[nodiscard]] const AlarmInstance* find(const AlarmKey& key) const;

    friend bool operator==(const BedAlarms&, const BedAlarms&) = default;
};

/// The fold. Events of other things pass through unchanged. A new patient starts with a clean bed.
void applyTo(BedAlarms& bed, const Event& event);
[[nodiscard]] BedAlarms apply(BedAlarms bed, const Event& event);

/// Whether light and text of this instance are shown: not under an alarm pause that may cover its kind.
[[nodiscard]] bool lights(const BedAlarms& bed, const AlarmInstance& instance, const KindTable& kinds);
/// Whether this instance asks for the voice now: active (or latched and high), lit, and neither audio pause nor audio
/// off holds it. A new low waits for the end of an audio pause; a new high or medium sounds through it.
[[nodiscard]] bool sounds(const BedAlarms& bed, const AlarmInstance& instance, const KindTable& kinds);

}
