// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the alarms screen, in the screen's language.
#pragma once

#include "core/door/silent.h"
#include "core/door/view.h"
#include "core/door/witness.h"
#include "core/vitals/event.h"
#include "ui/kit/text.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace wardlight::alarms_ui {

[[nodiscard]] QString bedLabelOf(const door::WardView& ward, BedId bed);
[[nodiscard]] QString roleWord(Role role);

// ---- Silent now
[[nodiscard]] QString groupTitle(door::SilentGroup group);
[[nodiscard]] QString groupNote(door::SilentGroup group);
/// "Sound paused: RR 31 > 30", longest first.
[[nodiscard]] QStringList silentTitle(const door::SilentEntry& entry, const door::WardView& ward, const kit::Words& words);
[[nodiscard]] QStringList silentBelow(const door::SilentEntry& entry, const door::WardView& ward, const kit::Words& words);
[[nodiscard]] QLatin1String silentIcon(door::SilentWhat what);
/// "R. Okafor, 14:30"
[[nodiscard]] QString silentBy(const door::SilentEntry& entry, const kit::Words& words);
[[nodiscard]] QString silentEnd(const door::SilentEntry& entry, Instant now);
[[nodiscard]] QString remedyWord(door::SilentRemedy remedy);

// ---- Evidence
/// What this witness measured: a short statement, and the figures below it.
struct Statement {
    QString head, below;
};
[[nodiscard]] Statement statementOf(const door::Witness& witness, WaveLabel label, const kit::Words& words);
/// What a lane said when the alarm was judged: over 14 s, so it may differ from the seconds around the onset.
[[nodiscard]] Statement judgedStatement(const JudgedLane& lane, const kit::Words& words);
[[nodiscard]] QString verdictWord(door::Verdict verdict);
/// "3 of 3 signals agree"
[[nodiscard]] QString verdictCount(const door::WitnessReport& report);
/// What the kind is defined by, where it is no limit: "5 or more ventricular beats, rate > 100"; empty when there is none. how: the
/// detail of the alarm, which says when it was told of otherwise.
[[nodiscard]] QString ruleOf(AlarmKind kind, std::string_view how = {});

// ---- Judgement
/// Enough could be read to say something.
[[nodiscard]] bool isChecked(const Judgement& judgement);
/// "Likely false, 4 %": the probability is that of being true.
[[nodiscard]] QString judgedWord(const Judgement& judgement);
/// "2 of 3 signals disagree"
[[nodiscard]] QString judgedCount(const Judgement& judgement);
/// "likely false: pulse 74/min in Pleth, lowered from !!!", longest first.
[[nodiscard]] QStringList judgedBrief(const Judgement& judgement, bool lowered);
/// What followed, as a row of the alarm's life.
[[nodiscard]] QString judgedStep(const Judgement& judgement);
/// "Pleth<tab>disagrees: 74/min, longest pause 0.9 s" for each lane that was asked.
[[nodiscard]] QStringList judgedLanes(const Judgement& judgement, const kit::Words& words);

// ---- Life
/// What happened to this alarm, as a sentence for a row of its life; empty for steps a person need not see.
[[nodiscard]] QString lifeSentence(const Event& event, const kit::Words& words);
[[nodiscard]] QString markWord(AlarmMark mark);
/// HH:MM:SS.t
[[nodiscard]] QString clockTenths(WallTime at, const kit::Words& words);
/// "11 s", "4:10"
[[nodiscard]] QString secondsWord(Duration length);

}
