// SPDX-License-Identifier: GPL-3.0-or-later
// Past alarms as the record tells them: one value an alarm, with its answer and its mark.
#pragma once

#include "core/door/view.h"
#include "core/vitals/event.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wardlight::alarms_ui {

struct PastAlarm {
    door::AlarmView alarm;            ///< as at its onset: kind, value, limit, bed; priority: the highest it was signalled with
    bool lowered = false;             ///< it was lowered from its onset to its end, or still is
    std::optional<WallTime> ended;
    EndReason reason = EndReason::None;
    std::string answeredBy;           ///< who acknowledged or cleared it first
    std::optional<WallTime> answeredAt;
    std::chrono::milliseconds delay{0}; ///< that had run before it was told
    std::string accepted;             ///< who accepted it on the ladder
    int asked = 0;                    ///< people who were asked
    std::optional<AlarmMark> mark;
    std::string markedBy;

    /// From the onset to the answer; nothing when nobody answered.
    [[nodiscard]] std::optional<Duration> answerTime() const
    {
        return answeredAt ? std::optional<Duration>(*answeredAt - alarm.onsetWall) : std::nullopt;
    }
};

/// Events in any order, each once; the fold by their ids is the same however they came.
class History {
public:
    void clear() { events_.clear(); }
    /// Only what concerns alarms is kept.
    void take(const std::vector<Event>& events);
    [[nodiscard]] bool isEmpty() const { return events_.empty(); }
    /// Newest onset first.
    [[nodiscard]] std::vector<PastAlarm> alarms() const;
    /// Events of one alarm, oldest first.
    [[nodiscard]] std::vector<Event> lifeOf(AlarmId alarm) const;

private:
    std::map<EventId, Event> events_;
};

/// Figures over a list: of those a person answered, and of those a person marked.
struct HistoryFigures {
    std::optional<Duration> median, ninth; ///< answer: half, nine in ten within
    int nobody = 0;                        ///< unanswered for 3 min or until they ended
    std::optional<int> falsePercent;       ///< of those marked true or false
};
[[nodiscard]] HistoryFigures figuresOf(const std::vector<PastAlarm>& alarms);

}
