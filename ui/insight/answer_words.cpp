// SPDX-License-Identifier: GPL-3.0-or-later
// The words of answers and judgements.
#include "ui/insight/insight_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::insight_ui {
namespace {

QString whole(int value, const kit::Words& words) { return words.locale.toString(value); }

QString minuteText(int minute) { return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0')); }

/// Median, 90 % and how many.
RankRow timesRow(const QString& name, const insight::AnswerTimes& t, double longest, const kit::Words& words)
{
    if (t.count == 0)
        return {name, 0, QStringLiteral("–"), {}, InsightWords::tr("none acknowledged")};
    return {name, t.median / std::max(1.0, longest), secondsText(t.median), secondsText(t.ninety), InsightWords::tr("%1 acknowledged", "a number of alarms").arg(whole(t.count, words))};
}

}

std::vector<Figure> responseFigures(const AlarmLoad& load, const kit::Words& words)
{
    const auto& a = load.answering;
    const auto of = InsightWords::tr("%1 of %2", "numbers");
    return {{InsightWords::tr("Time to acknowledge"), a.times.count > 0 ? secondsText(a.times.median) : QStringLiteral("–"), a.times.count > 0 ? InsightWords::tr("median") : QString(),
             a.times.count > 0 ? InsightWords::tr("9 in 10 within %1", "a time").arg(secondsText(a.times.ninety)) : InsightWords::tr("Nothing was acknowledged")},
            {InsightWords::tr("Acknowledged"), percentText(a.acknowledged, a.asked, words), of.arg(whole(a.acknowledged, words), whole(a.asked, words)), InsightWords::tr("red and yellow alarms")},
            {InsightWords::tr("Escalated"), percentText(a.escalated, a.asked, words), of.arg(whole(a.escalated, words), whole(a.asked, words)), InsightWords::tr("somebody else was sent for")},
            {InsightWords::tr("Unanswered after 2 min"), percentText(a.unanswered, a.asked, words), of.arg(whole(a.unanswered, words), whole(a.asked, words)),
             InsightWords::tr("%n of them red", "alarms", a.unansweredHigh)}};
}

std::vector<RankRow> answerRows(const AlarmLoad& load, const kit::Words& words)
{
    const auto& a = load.answering;
    const auto row = [&](const QString& name, int count) {
        return RankRow{name, a.asked > 0 ? static_cast<double>(count) / a.asked : 0, whole(count, words), percentText(count, a.asked, words), {}};
    };
    return {row(InsightWords::tr("Acknowledged"), a.acknowledged), row(InsightWords::tr("Accepted by who was sent for"), a.accepted), row(InsightWords::tr("Over before anybody answered"), a.ended),
            row(InsightWords::tr("Still open"), a.open), row(InsightWords::tr("Escalated, of all"), a.escalated), row(InsightWords::tr("Unanswered after 2 min, of all"), a.unanswered)};
}

std::vector<RankRow> beforeRows(const AlarmLoad& load, const kit::Words& words)
{
    std::vector<RankRow> rows;
    double longest = 1;
    for (const auto& b : load.before)
        longest = std::max(longest, b.times.median);
    for (const auto& b : load.before)
        rows.push_back(timesRow(b.most < 0 ? InsightWords::tr("%1 alarms and more").arg(b.least) : InsightWords::tr("%1–%2 alarms").arg(b.least).arg(b.most), b.times, longest, words));
    return rows;
}

std::vector<RankRow> shiftRows(const AlarmLoad& load, const kit::Words& words)
{
    std::vector<RankRow> rows;
    double longest = 1;
    for (const auto& s : load.shifts)
        longest = std::max(longest, s.answering.times.median);
    for (const auto& s : load.shifts) {
        auto row = timesRow(minuteText(s.begins) + QStringLiteral("–") + minuteText(s.ends), s.answering.times, longest, words);
        row.note = InsightWords::tr("%1 alarms a bed and day, %2 unanswered", "load, share")
                       .arg(s.bedDays > 0 ? words.number(s.alarms.total() / s.bedDays, 0) : QStringLiteral("–"), percentText(s.answering.unanswered, s.answering.asked, words));
        rows.push_back(row);
    }
    return rows;
}

std::vector<Figure> verdictFigures(const AlarmLoad& load, const kit::Words& words)
{
    const int judged = load.isTrue + load.isFalse;
    const int asked = load.answering.asked;
    return {{InsightWords::tr("Judged false"), percentText(load.isFalse, judged, words), InsightWords::tr("of %1 judged", "a number").arg(whole(judged, words)), InsightWords::tr("the last word of each alarm counts")},
            {InsightWords::tr("Judged true"), percentText(load.isTrue, judged, words), InsightWords::tr("of %1 judged", "a number").arg(whole(judged, words)), {}},
            {InsightWords::tr("Cannot tell"), whole(load.cannotTell, words), {}, InsightWords::tr("not counted as true or false")},
            {InsightWords::tr("Looked at"), percentText(judged + load.cannotTell, asked, words), InsightWords::tr("of %1 red and yellow", "a number").arg(whole(asked, words)),
             InsightWords::tr("judge more in Alarms, History")}};
}

std::vector<RankRow> falseKindRows(const AlarmLoad& load, const kit::Words& words, std::size_t atMost)
{
    auto kinds = load.kinds;
    std::erase_if(kinds, [](const auto& k) { return k.isTrue + k.isFalse == 0; });
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.isTrue + a.isFalse > b.isTrue + b.isFalse; });
    std::vector<RankRow> rows;
    for (std::size_t i = 0; i < std::min(atMost, kinds.size()); ++i) {
        const int judged = kinds[i].isTrue + kinds[i].isFalse;
        rows.push_back({kindName(kinds[i].kind, words), static_cast<double>(kinds[i].isFalse) / judged, percentText(kinds[i].isFalse, judged, words),
                        InsightWords::tr("of %1 judged", "a number").arg(whole(judged, words)), {}});
    }
    return rows;
}

std::vector<RankRow> falseCauseRows(const AlarmLoad& load, const kit::Words& words)
{
    std::vector<RankRow> rows;
    for (std::size_t c = 0; c < insight::causeCount; ++c) {
        if (load.falseCauses[c] == 0)
            continue;
        insight::Offender of;
        of.cause = static_cast<insight::Cause>(c);
        const auto name = of.cause == insight::Cause::Unknown    ? InsightWords::tr("No cause stands out")
                          : of.cause == insight::Cause::OwnLimit ? InsightWords::tr("Own limit", "likely cause")
                                                                 : causeText(of, words);
        rows.push_back({name, static_cast<double>(load.falseCauses[c]) / load.isFalse, whole(load.falseCauses[c], words), percentText(load.falseCauses[c], load.isFalse, words), {}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.bar > b.bar; });
    return rows;
}

}
