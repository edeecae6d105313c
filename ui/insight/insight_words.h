// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures say, as sentences and rows.
#pragma once

#include "core/door/door.h"
#include "ui/insight/day_bars.h"
#include "ui/insight/figure_card.h"
#include "ui/insight/heat_map.h"
#include "ui/insight/rank_rows.h"
#include "ui/kit/text.h"

#include <QCoreApplication>

namespace wardlight::insight_ui {

using insight::AlarmLoad;

/// The words' place in the translations.
struct InsightWords {
    Q_DECLARE_TR_FUNCTIONS(wardlight::insight_ui::InsightWords)
};

/// "SpO₂ low", of the site's table.
[[nodiscard]] QString kindName(AlarmKind kind, const kit::Words& words);
/// "9 Nov"
[[nodiscard]] QString dayText(WallTime at, const kit::Words& words);
/// "38 %", "0.6 %" under ten; "–" of nothing.
[[nodiscard]] QString percentText(double part, double whole, const kit::Words& words);
/// "16 s" up to two minutes, then "3 min".
[[nodiscard]] QString secondsText(double seconds);
[[nodiscard]] QString causeText(const insight::Offender& offender, const kit::Words& words);
/// "9 Nov: SpO₂ delay 5 → 10 s"
[[nodiscard]] QString changeText(const insight::LoadChange& change, const kit::Words& words);

// Of the tab Load.
[[nodiscard]] QString periodText(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<Figure> loadFigures(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<DayBar> dayBars(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<DayMark> dayMarks(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] QStringList dayLines(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<HeatRow> heatRows(const AlarmLoad& load);
[[nodiscard]] QStringList heatHours(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] QStringList heatLines(const AlarmLoad& load, const kit::Words& words);
/// Which beds are over their budget, and the likely cause of the first one.
[[nodiscard]] QString budgetSentence(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<RankRow> offenderRows(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<RankRow> kindRows(const AlarmLoad& load, const kit::Words& words, std::size_t atMost);
[[nodiscard]] std::vector<RankRow> deviceRows(const AlarmLoad& load, const kit::Words& words, std::size_t atMost);
/// Floods, chattering, standing, the top ten, off and paused.
[[nodiscard]] std::vector<RankRow> healthRows(const AlarmLoad& load, const kit::Words& words);

// Of the tab Response.
[[nodiscard]] std::vector<Figure> responseFigures(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<RankRow> answerRows(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<RankRow> beforeRows(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<RankRow> shiftRows(const AlarmLoad& load, const kit::Words& words);

// Of the tab True or false.
[[nodiscard]] std::vector<Figure> verdictFigures(const AlarmLoad& load, const kit::Words& words);
[[nodiscard]] std::vector<RankRow> falseKindRows(const AlarmLoad& load, const kit::Words& words, std::size_t atMost);
[[nodiscard]] std::vector<RankRow> falseCauseRows(const AlarmLoad& load, const kit::Words& words);

}
