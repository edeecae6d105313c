// SPDX-License-Identifier: GPL-3.0-or-later
// What the minute before an alarm says about it, in the screen's language.
#include "ui/alarms/sentences.h"

#include "ui/kit/lane_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wardlight::alarms_ui {
namespace {

constexpr double pulseGone = 2.5; // s: then a pause is worth saying

QString shareOf(const Judgement& j)
{
    const double percent = j.probability * 100;
    if (percent < 1)
        return QCoreApplication::translate("wardlight::alarms", "< 1 %", "a probability");
    if (percent > 99)
        return QCoreApplication::translate("wardlight::alarms", "> 99 %", "a probability");
    return QCoreApplication::translate("wardlight::alarms", "%1 %", "a share").arg(std::lround(percent));
}

QString laneName(const JudgedLane& lane)
{
    if (lane.label == WaveLabel::EcgOther)
        return kit::shown(waveName(lane.label));
    WaveFormat format;
    format.label = lane.label;
    return kit::laneName(format);
}

const JudgedLane* pulseThat(const Judgement& j, Stance stance)
{
    const auto found = std::find_if(j.lanes.begin(), j.lanes.end(), [&](const JudgedLane& l) { return !isEcg(l.label) && l.stance == stance; });
    return found == j.lanes.end() ? nullptr : &*found;
}

/// An alarm is kept long before it is likely: a true one lost weighs five false ones kept.
bool isLikely(const Judgement& j) { return j.probability >= 0.5; }

int countOf(const Judgement& j, Stance stance)
{
    return static_cast<int>(std::count_if(j.lanes.begin(), j.lanes.end(), [&](const JudgedLane& l) { return l.stance == stance; }));
}

}

bool isChecked(const Judgement& j) { return j.outcome != JudgedOutcome::Unreadable && j.outcome != JudgedOutcome::TooShort; }

QString judgedWord(const Judgement& j)
{
    if (!isChecked(j))
        return QCoreApplication::translate("wardlight::alarms", "Cannot be checked");
    if (!j.borneOut)
        return QCoreApplication::translate("wardlight::alarms", "Likely false, %1", "probability of being true").arg(shareOf(j));
    return isLikely(j) ? QCoreApplication::translate("wardlight::alarms", "Likely true, %1", "probability").arg(shareOf(j))
                       : QCoreApplication::translate("wardlight::alarms", "May be true, %1", "probability").arg(shareOf(j));
}

QString judgedCount(const Judgement& j)
{
    const int agree = countOf(j, Stance::Agrees), disagree = countOf(j, Stance::Disagrees);
    const int asked = agree + disagree + countOf(j, Stance::Unreadable);
    if (asked == 0)
        return QCoreApplication::translate("wardlight::alarms", "no wave shows this");
    if (!j.borneOut || agree == 0)
        return QCoreApplication::translate("wardlight::alarms", "%1 of %2 signals disagree").arg(disagree).arg(asked);
    return QCoreApplication::translate("wardlight::alarms", "%1 of %2 signals agree").arg(agree).arg(asked);
}

QStringList judgedBrief(const Judgement& j, bool lowered)
{
    QStringList brief;
    if (j.outcome == JudgedOutcome::TooShort)
        return brief;
    if (!isChecked(j))
        brief << QCoreApplication::translate("wardlight::alarms", "cannot be checked");
    else if (j.borneOut) {
        if (const auto* lane = pulseThat(j, Stance::Agrees); lane && lane->pause >= pulseGone)
            brief << (isLikely(j) ? QCoreApplication::translate("wardlight::alarms", "likely true: no pulse in %1", "a wave")
                                  : QCoreApplication::translate("wardlight::alarms", "may be true: no pulse in %1", "a wave")).arg(laneName(*lane));
        brief << (isLikely(j) ? QCoreApplication::translate("wardlight::alarms", "likely true") : QCoreApplication::translate("wardlight::alarms", "may be true"));
    } else {
        if (const auto* lane = pulseThat(j, Stance::Disagrees); lane && lane->rate > 0)
            brief << QCoreApplication::translate("wardlight::alarms", "likely false: pulse %1/min in %2", "a wave").arg(std::lround(lane->rate)).arg(laneName(*lane));
        brief << QCoreApplication::translate("wardlight::alarms", "likely false");
    }
    if (lowered) {
        const auto from = QCoreApplication::translate("wardlight::alarms", "lowered from !!!");
        brief.prepend(brief.front() + QStringLiteral(", ") + from);
        brief << from;
    }
    return brief;
}

QString judgedStep(const Judgement& j)
{
    switch (j.outcome) {
    case JudgedOutcome::Kept:
        return (isLikely(j) ? QCoreApplication::translate("wardlight::alarms", "judged likely true (%1)", "probability")
                            : QCoreApplication::translate("wardlight::alarms", "kept: may be true (%1)", "probability")).arg(shareOf(j));
    case JudgedOutcome::Demoted:
        return QCoreApplication::translate("wardlight::alarms", "likely false (%1): lowered for at most %2 s", "probability; seconds").arg(shareOf(j)).arg((j.atMost.count() + 999) / 1000);
    case JudgedOutcome::SwitchedOff:
        return QCoreApplication::translate("wardlight::alarms", "likely false (%1); this site lowers none of its kind", "probability").arg(shareOf(j));
    case JudgedOutcome::Unreadable: return QCoreApplication::translate("wardlight::alarms", "no signal can be read: it stays as it is");
    case JudgedOutcome::TooShort: return QCoreApplication::translate("wardlight::alarms", "less than a minute of waves: it stays as it is");
    case JudgedOutcome::NoPulse: return QCoreApplication::translate("wardlight::alarms", "likely false (%1), but no pulse wave says so", "probability").arg(shareOf(j));
    case JudgedOutcome::TimeOver: return QCoreApplication::translate("wardlight::alarms", "it lasts: sounds as it is");
    case JudgedOutcome::SourceLost: return QCoreApplication::translate("wardlight::alarms", "its source was lost: sounds as it is");
    }
    return {};
}

Statement judgedStatement(const JudgedLane& lane, const kit::Words& words)
{
    if (lane.stance == Stance::Unreadable)
        return {QCoreApplication::translate("wardlight::alarms", "Cannot be read"), {}};
    const auto pause = QCoreApplication::translate("wardlight::alarms", "longest pause %1 s", "seconds, a lane").arg(words.number(lane.pause, 1));
    const auto span = QCoreApplication::translate("wardlight::alarms", "in the 14 s before it was judged");
    if (lane.rate <= 0)
        return {pause, span};
    const auto rate = QString::number(std::lround(lane.rate));
    return {isEcg(lane.label) ? QCoreApplication::translate("wardlight::alarms", "%1 beats/min", "rate of a lead").arg(rate)
                              : QCoreApplication::translate("wardlight::alarms", "%1 pulses/min").arg(rate),
            span};
}

QStringList judgedLanes(const Judgement& j, const kit::Words& words)
{
    QStringList rows;
    for (const auto& lane : j.lanes) {
        QString said;
        switch (lane.stance) {
        case Stance::Agrees: said = QCoreApplication::translate("wardlight::alarms", "agrees"); break;
        case Stance::Disagrees: said = QCoreApplication::translate("wardlight::alarms", "disagrees"); break;
        case Stance::Unreadable: said = QCoreApplication::translate("wardlight::alarms", "cannot be read"); break;
        case Stance::NotAsked: continue;
        }
        if (lane.stance != Stance::Unreadable && lane.rate > 0)
            said += QCoreApplication::translate("wardlight::alarms", ": %1/min, longest pause %2 s", "rate; seconds").arg(std::lround(lane.rate)).arg(words.number(lane.pause, 1));
        else if (lane.stance != Stance::Unreadable)
            said += QCoreApplication::translate("wardlight::alarms", ": longest pause %1 s", "seconds").arg(words.number(lane.pause, 1));
        rows << laneName(lane) + QLatin1Char('\t') + said;
    }
    return rows;
}

}
