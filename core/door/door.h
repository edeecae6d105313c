// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in. Screens, the speaker and other programs see the ward through this and nothing else.
#pragma once

#include "core/door/view.h"
#include "core/door/what_if_view.h"
#include "core/insight/alarm_load.h"
#include "core/vitals/command.h"
#include "core/vitals/event.h"
#include "core/vitals/evidence.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace wardlight::door {

/// A question over what is kept. Answers come in pieces and can be cancelled by dropping the handle.
struct AskEvents { BedId bed; WallTime from; WallTime until; std::size_t atMost = 1000; };
/// part: the waves around its onset, or the minute that decided its newest judgement.
struct AskEvidence { AlarmId alarm; EvidencePart part = EvidencePart::Onset; };
struct AskNumerics { EncounterId encounter; Parameter parameter = Parameter::None; WallTime from; WallTime until; };
/// The last half hour from memory, whole and unfiltered, recorded or not; channel: place in BedView::waves. What is asked
/// beyond it is left out: the lane says where it begins.
struct AskWaves { BedId bed; std::uint32_t channel = 0; Instant from; Instant until; };
/// Several numbers over hours, thinned to at most `points` stretches of time each; from the record, or where nothing is
/// recorded from this run's memory (Answer::fromMemory): a day by minutes.
struct AskTrends {
    BedId bed;
    EncounterId encounter;
    std::vector<Parameter> parameters;
    WallTime from, until;
    std::size_t points = 1000;
};
/// All numbers of this bed, second by second, from memory: up to half an hour back.
struct AskPast { BedId bed; Instant from; Instant until; };
/// What these limits would have done to this patient's alarms: histogram of 24 h, alarms of the last 8 h.
struct AskLimitEffect { BedId bed; EncounterId encounter; LimitsSet wish; WallTime until; };
/// The unit's alarms over some days (resources/docs/alarm-load.md). In pieces: how far it is, then, in the last one, the load,
/// and in its events what a report names: limits, kinds and profiles changed, alarms and sound switched off, sounds heard.
/// Refused ("not-allowed") for whom insight.view is not. utcOffsetSeconds: of the place where the asker is.
struct AskLoad { WallTime from, until; int utcOffsetSeconds = 0; };
/// What this profile's limits of one parameter would have done to the alarms of its patients: of `wish` only what is written
/// counts. In pieces like AskLoad; refused ("not-allowed") for whom whatif.run is not.
struct AskWhatIf { AgeGroup group = AgeGroup::Adult; ProfileLimits wish; WallTime from, until; };
inline constexpr std::chrono::hours longestLoad{24 * 100};
/// Answer::problem of a question that this role may not ask, and of one that no record can answer.
inline constexpr std::string_view notAllowed = "not-allowed";
inline constexpr std::string_view notKept = "nothing is recorded here";
inline constexpr std::size_t mostReported = 1000; ///< events of a report, the newest
using Query = std::variant<AskEvents, AskEvidence, AskNumerics, AskWaves, AskTrends, AskPast, AskLimitEffect, AskLoad, AskWhatIf>;

struct TrendPoint { WallTime at; double value = 0; };
/// A stretch of a trend: least, greatest and mean of what was usable in it.
struct TrendStretch { WallTime at; float low = 0, high = 0, mean = 0; };
struct TrendLine { Parameter parameter = Parameter::None; std::vector<TrendStretch> stretches; };
struct PastSecond { Instant at; std::vector<Numeric> numbers; };
/// Limits that would fit better, for a person to decide: those of the side that stays are as they are; nothing: off.
struct LimitSuggestion {
    std::optional<double> low, high;
    int then = 0; ///< alarms under them, of LimitEffect::now
};
/// bins: how often a value lay in [first + i · width, first + (i + 1) · width). missed: alarms of a minute or longer that
/// the wished limits would not announce at all.
struct LimitEffect {
    int now = 0, then = 0, missed = 0;
    double first = 0, width = 1;
    std::vector<int> bins;
    std::chrono::seconds covered{0};
    std::optional<LimitSuggestion> suggestion;
};
struct Answer {
    std::vector<Event> events;
    std::vector<Evidence> evidence;
    std::vector<TrendPoint> trend;
    std::optional<EvidenceLane> wave; ///< offset: s from AskWaves::from, at the earliest 31 minutes ago
    std::vector<TrendLine> trends;
    std::vector<PastSecond> past;
    std::optional<LimitEffect> limitEffect;
    std::optional<insight::AlarmLoad> load;
    std::optional<WhatIfAnswer> whatIf;
    double progress = 0;     ///< of a long question: 0 to 1
    bool fromMemory = false; ///< nothing is recorded: only what this run remembers
    bool last = false;       ///< nothing follows
    std::string problem;     ///< why it is not whole; empty otherwise
};
using AnswerHandler = std::function<void(const Answer&)>;

/// Ends a subscription or a question when it goes out of scope.
using Subscription = std::shared_ptr<void>;

/// All functions may be called from any thread and return at once; handlers are called on a thread of the door and must
/// not block (screens post to their own event loop).
class Door {
public:
    Door() = default;
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;
    virtual ~Door() = default;

    /// The newest snapshot; never null.
    [[nodiscard]] virtual std::shared_ptr<const WardView> view() const = 0;
    /// Called after view() has changed. alarmsChanged: paint at once, do not wait for the frame.
    [[nodiscard]] virtual Subscription updates(std::function<void(bool alarmsChanged)> changed) = 0;
    /// done may be called twice: Saving, then Done.
    virtual void command(Command command, OutcomeHandler done) = 0;
    [[nodiscard]] virtual Subscription ask(Query query, AnswerHandler answer) = 0;
    /// The screen's own sign of life: called once per painted frame; silence for 5 s is `display-frozen`.
    virtual void painted(Instant at) = 0;
    /// The speaker's report, and what it is told to play.
    virtual void voice(VoiceState state, int volumePercent) = 0;
    /// What the speaker's sound server can play on now, its default first.
    virtual void outputs(std::vector<OutputView> outputs) { static_cast<void>(outputs); }
    /// The station's clocks: the only ones a screen may read.
    [[nodiscard]] virtual Now now() const = 0;
};

}
