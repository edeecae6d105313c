// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of an alarm that nobody answers, and who next. Accepting is not acknowledging: the alarm goes on.
#pragma once

#include "core/base/time.h"
#include "core/vitals/alarm.h"
#include "core/vitals/event.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wardlight::alarms {

/// The people of one bed in the order they are asked. offline: no device of theirs answers now. byHandOnly: never asked by
/// silence, only by a person (the code team).
struct RosterEntry {
    std::string person;
    bool offline = false;
    bool byHandOnly = false;
    Duty duty = Duty::None;
    Role role = Role::Nurse;
};
using Roster = std::vector<RosterEntry>;

/// How long one has to answer: high 60 s, medium 180 s, low is not escalated.
[[nodiscard]] std::optional<Duration> answerTime(Priority priority);
/// An accepted alarm that is still active is asked about again after this.
inline constexpr Duration askAgainAfter = 300s;

enum class LadderState : std::uint8_t {
    Waiting,   ///< level was asked
    Accepted,  ///< level said yes
    Exhausted, ///< nobody is left: alarm-unanswered
    Over,      ///< the alarm ended or was acknowledged
};
/// Folded from EscalationChanged; since is of this run. A step with level −1 was taken by hand beside the ladder (the code
/// team, or somebody told of an acknowledged alarm) and leaves it as it was.
struct Ladder {
    AlarmId alarm;
    Priority priority = Priority::High;
    LadderState state = LadderState::Waiting;
    int level = -1;        ///< -1: nobody was asked yet
    std::string person;
    bool askedAgain = false; ///< accepted once, asked again after 5 min
    Instant since;
    friend bool operator==(const Ladder&, const Ladder&) = default;
};
/// The fold: what a step makes of a ladder.
[[nodiscard]] Ladder apply(Ladder ladder, const EscalationChanged& step, Instant at);

/// An alarm that is to be escalated began: the first who is not offline is asked, or of a duty the site wants asked first, the
/// first from there on; where nobody has that duty, from the bottom. Nothing for a low alarm.
[[nodiscard]] std::vector<EscalationChanged> escalationBegins(AlarmId alarm, Priority priority, const Roster& roster, Duty first = Duty::None);
/// Time has passed: no answer in time → the next; accepted for 5 min and still active → asked again, then the next.
[[nodiscard]] std::vector<EscalationChanged> escalationTick(const Ladder& ladder, const Roster& roster, Instant now);
/// Accepted, Rejected or Redirected (to redirectTo). An answer by somebody who was not asked last, or after the end,
/// changes nothing.
[[nodiscard]] std::vector<EscalationChanged> escalationAnswered(const Ladder& ladder, const Roster& roster,
                                                                const std::string& person, EscalationStep answer,
                                                                const std::string& redirectTo);
/// A person wishes somebody of the roster to be asked now, without waiting. Those between are passed over; silence goes on
/// above whichever is higher, the level reached or theirs.
[[nodiscard]] std::vector<EscalationChanged> escalationSentNow(const Ladder& ladder, const Roster& roster,
                                                               const std::string& person);
/// The alarm ended, was acknowledged or released: whoever was told gets the end, and no further step is taken.
[[nodiscard]] std::vector<EscalationChanged> escalationEnds(const Ladder& ladder);
/// After a restart the step that was reached is sent again.
[[nodiscard]] std::vector<EscalationChanged> escalationRestarts(const Ladder& ladder);

}
