// SPDX-License-Identifier: GPL-3.0-or-later
// The ladders of all open alarms: who was asked about which, what they said, who is next. Alarms and time in, events out.
#pragma once

#include "core/alarms/alarm_machine.h"
#include "core/alarms/roster.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wardlight::alarms {

enum class AskState : std::uint8_t { Sent, Delivered, Accepted, Rejected, Redirected, TimedOut };
/// The newest that one person was asked and said. Wall times: 0 where it has not happened.
struct Asked {
    std::string person;
    AskState state = AskState::Sent;
    bool byHand = false;  ///< beside the ladder
    Instant sentMono{};   ///< of this run
    WallTime sent{}, delivered{}, answered{};
    friend bool operator==(const Asked&, const Asked&) = default;
};

struct OpenLadder {
    Ladder ladder;
    BedId bed;               ///< none: an alarm of the ward itself
    std::vector<Asked> asked; ///< one a person, in the order first asked
    bool alarmEnded = false;
    AlarmKind kind = AlarmKind::Count; ///< as last watched
    friend bool operator==(const OpenLadder&, const OpenLadder&) = default;
};

/// One place as a screen shows it: of the bed's roster, or somebody beside it.
struct LadderPlace {
    RosterEntry entry;
    std::optional<Asked> asked; ///< nothing: waiting
};
struct ShownLadder {
    Ladder ladder;
    BedId bed;
    std::vector<LadderPlace> places;
    std::optional<Instant> nextAt; ///< silence goes on to the next, or asks again, then
};

/// Whether this alarm climbs a ladder now: high or medium, lit, not answered. A latched high one is not answered.
/// `alarm-unanswered` and `roster-empty` do not: nobody is left to be asked.
[[nodiscard]] bool climbs(const BedAlarms& bed, const AlarmInstance& instance, const KindTable& kinds);

/// One thread owns it. What it decides it folds itself, so that the fold of the journal is its state.
class LadderBoard {
public:
    explicit LadderBoard(RosterTable table);

    /// An event of the journal at a start. Never those this board handed out.
    void fold(const Event& event);
    /// Once for each bed (and for none) after the journal was folded: the step that was reached is sent again.
    void restart(BedId bed, Turn& turn);
    /// A bed's alarms now and the time: begins, goes on, ends. seen: when each person's own screen last painted, which is
    /// the receipt of what was sent before. At least every 250 ms.
    using Seen = std::map<std::string, Instant>;
    void watch(BedId bed, const std::string& label, const BedAlarms& alarms, const KindTable& kinds, const Seen& seen, Turn& turn);
    /// Escalate and AnswerEscalation for an alarm of this bed. Others are refused.
    [[nodiscard]] Outcome command(const Command& command, const std::string& label, const BedAlarms& alarms, Turn& turn);
    /// Of these kinds this duty is asked first, as a site's policy has it; of others the bed's own order holds.
    void setAskedFirst(std::map<AlarmKind, Duty> first) { first_ = std::move(first); }
    /// Another roster: what was handed over under the one before is over. Then afterRoster() once for each bed and for none.
    void setRoster(RosterTable table);
    /// Beds have other labels, by which rosters name them. Then afterRoster() as well.
    void labelsChanged();
    /// Alarms whose asked person is not on the bed's roster any more, and those with nobody left, are asked about anew.
    void afterRoster(BedId bed, const std::string& label, Turn& turn);
    /// HandOver of a bed that is on this roster: who has it, and who takes it over.
    [[nodiscard]] Outcome handOver(const Command& command, const std::string& label, Turn& turn);
    /// Who took over which bed since the roster was made; the same object while nothing has changed.
    using Nurses = std::map<BedId, std::string>;
    [[nodiscard]] std::shared_ptr<const Nurses> nurses() const { return nurses_; }
    /// No device of this person answers now: passed over by silence.
    void setOffline(const std::string& person, bool offline);

    [[nodiscard]] const OpenLadder* find(AlarmId alarm) const;
    [[nodiscard]] const RosterTable& table() const { return table_; }
    /// Alarms whose ladder is exhausted: for `alarm-unanswered`.
    [[nodiscard]] std::vector<AlarmId> unanswered() const;
    /// All ladders as a screen shows them; the same object while nothing has changed.
    using Shown = std::map<AlarmId, ShownLadder>;
    [[nodiscard]] std::shared_ptr<const Shown> shown(const std::vector<std::string>& bedLabels);

private:
    const Roster& rosterAt(BedId bed, const std::string& label);
    void foldHandover(BedId bed, const std::string& nurse);
    void foldStep(const EscalationChanged& step, const Event& event);
    void emit(std::vector<EscalationChanged> steps, BedId bed, const Actor& actor, Turn& turn);
    Outcome escalate(const Escalate& wish, const Command& command, const Roster& roster, OpenLadder* open, Turn& turn);
    Outcome answer(const AnswerEscalation& wish, const Command& command, const Roster& roster, OpenLadder* open, Turn& turn);
    [[nodiscard]] Duty askedFirst(AlarmKind kind) const;
    [[nodiscard]] bool isKnown(const std::string& person) const;

    RosterTable table_;
    std::map<BedId, Roster> rosters_;
    std::map<AlarmId, OpenLadder> ladders_;
    std::map<std::string, bool> offline_;
    std::map<AlarmKind, Duty> first_;
    std::shared_ptr<const Shown> shown_;
    std::shared_ptr<const Nurses> nurses_ = std::make_shared<const Nurses>();
};

}
