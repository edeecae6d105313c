// SPDX-License-Identifier: GPL-3.0-or-later
// The fold of the record that Insight's figures come from: events in, in the order of the record; lives of alarms out.
#pragma once

#include "core/insight/alarm_load.h"
#include "core/insight/bed_time.h"
#include "core/vitals/event.h"

#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace wardlight::insight {

/// The life of one alarm, as far as figures need it. Times are of the wall clock.
struct Told {
    AlarmId alarm;
    BedId bed;
    AlarmKey key;
    Priority priority = Priority::Low;       ///< the highest it reached
    bool demoted = false;
    bool audible = true;                     ///< when it was announced
    WallTime onset;
    std::optional<WallTime> acknowledged;    ///< by a person
    std::optional<WallTime> accepted;        ///< by somebody who was sent for
    std::optional<WallTime> ended;
    EndReason reason = EndReason::None;
    std::optional<AlarmMark> mark;           ///< the newest counts
    bool escalated = false;
    bool ownLimit = false;                   ///< by a limit of the bed's own
    WallTime inPlaceSince{};                 ///< of patient or device, at the onset
    std::optional<double> limit;
    std::string detail;
    /// As it is counted: a demoted one is low.
    [[nodiscard]] Priority counted() const { return demoted ? Priority::Low : priority; }
};

/// begin: where the reading began, at the record's first event or loadLead before the period.
class LoadFold {
public:
    LoadFold(LoadAsk ask, WallTime begin);
    /// A profile that was in force when the reading began.
    void startsWith(const ProfileVersion& profile);
    /// In the order of the record, from `begin` on. What is after the period is passed over.
    void take(const Event& event);
    /// The figures; nothing may be taken afterwards.
    [[nodiscard]] AlarmLoad finish();
    [[nodiscard]] const std::vector<Told>& told() const { return told_; }

private:
    void takeAlarm(const Event& event, const AlarmEvent& alarm);
    void takeProfile(const ProfileVersion& profile, const Event& event, const std::string& first);

    LoadAsk ask_;
    WallTime begin_;
    BedTimes times_;
    std::vector<Told> told_;                 ///< as they began
    std::unordered_map<AlarmId, std::size_t> at_;
    std::vector<Standing> endedUnseen_;      ///< over in the period, begun before the reading
    std::map<std::pair<BedId, Parameter>, LimitsSet> ownLimits_;
    std::map<AgeGroup, ProfileVersion> profiles_;
    std::vector<LoadChange> changes_;
};

// The parts of the answer. told: as they began; those before `from` count only where a definition looks back.
[[nodiscard]] AnswerTimes answerTimes(std::vector<double> seconds);
void takeIn(Answering& answering, std::vector<double>& seconds, const Told& alarm, WallTime until);
[[nodiscard]] Answering answeringOf(std::span<const Told> told, WallTime from, WallTime until);
/// Onsets of all alarms in the two hours before each of `told`.
[[nodiscard]] std::vector<int> loadBefore(std::span<const Told> told);
[[nodiscard]] Flooding floodsOf(std::span<const Told> told, WallTime from, WallTime until);
void countChatter(std::span<const Told> told, WallTime from, AlarmLoad& load);
/// What each of `told` probably came from, by itself and by what its neighbours in time say.
[[nodiscard]] std::vector<Cause> likelyCauses(std::span<const Told> told);
[[nodiscard]] std::vector<Offender> offendersOf(std::span<const Told> told, std::span<const Cause> causes, WallTime from, WallTime until);
[[nodiscard]] double topTenShareOf(std::span<const Told> told, WallTime from);

}
