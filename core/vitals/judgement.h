// SPDX-License-Identifier: GPL-3.0-or-later
// What the minute before an alarm says about it, and what followed from that for its signals.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/alarm.h"
#include "core/vitals/wave.h"

#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace wardlight {

/// What one lane says about an alarm.
enum class Stance : std::uint8_t {
    NotAsked,   ///< this lane says nothing about this kind; its reason is a fact beside it
    Agrees,
    Disagrees,
    Unreadable, ///< it would be a witness, but cannot be read
};

/// The life-threatening rhythm kinds that can be judged, and so the only ones that can be demoted.
inline constexpr std::array<AlarmKind, 5> judgedKinds = {
    AlarmKind::Asystole, AlarmKind::ExtremeBradycardia, AlarmKind::ExtremeTachycardia,
    AlarmKind::VentricularTachycardia, AlarmKind::VentricularFlutterFibrillation};
[[nodiscard]] bool isJudged(AlarmKind kind);
/// The setting that lets a site demote this kind: "demote.asystole". Off as delivered. Empty for other kinds.
[[nodiscard]] std::string_view demotionSetting(AlarmKind kind);
/// How long a condition that is true may stay demoted, in all: 30 s without a pumping heart, 60 s for a wrong rate. *Ours*: an
/// artefact of a movement is over by then; what lasts longer is told as it is.
[[nodiscard]] std::chrono::milliseconds longestDemotion(AlarmKind kind);

/// What followed. Only the second lowers anything; each of the others leaves the alarm, or puts it back, as it is.
enum class JudgedOutcome : std::uint8_t {
    Kept,        ///< borne out
    Demoted,     ///< not borne out: signalled as low, and marked
    SwitchedOff, ///< not borne out, and the site does not demote this kind
    Unreadable,  ///< no lane can be read
    TooShort,    ///< less than 55 s of waves are there
    NoPulse,     ///< no pulse wave goes on and speaks against it
    TimeOver,    ///< it has been demoted for as long as may be
    SourceLost,  ///< its source is silent
};
[[nodiscard]] std::string_view judgedOutcomeId(JudgedOutcome outcome); ///< "kept", "demoted", "switched-off" …

/// One lane that was heard, over the last 14 s before the judgement. rate: /min, of the median interval; 0 with fewer than
/// three beats. pause: s, the longest. beats: QRS complexes or pulses.
struct JudgedLane {
    WaveLabel label = WaveLabel::Other;
    Stance stance = Stance::NotAsked;
    int beats = 0;
    double rate = 0;
    double pause = 0;
    friend bool operator==(const JudgedLane&, const JudgedLane&) = default;
};
inline constexpr std::size_t mostJudgedLanes = 8;

/// source: core/signal/corroboration, resources/docs/corroboration.md.
struct Judgement {
    bool borneOut = true;
    double probability = 1; ///< that the alarm is true, 0 … 1; 1 when nothing could be read
    double keptFrom = 0;    ///< from this probability on it is borne out
    JudgedOutcome outcome = JudgedOutcome::Unreadable;
    std::chrono::milliseconds atMost{0}; ///< of a demotion: it ends then, whatever the evidence says
    WallTime at;                         ///< when
    std::vector<JudgedLane> lanes;       ///< at most mostJudgedLanes
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// An open alarm was judged: at its onset, and again when what follows has changed.
struct AlarmJudged {
    AlarmId alarm;
    AlarmKind kind = AlarmKind::Count;
    Judgement judgement;
    friend bool operator==(const AlarmJudged&, const AlarmJudged&) = default;
};

}
