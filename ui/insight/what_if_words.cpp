// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab What if says.
#include "ui/insight/insight_words.h"
#include "ui/insight/what_if_board.h"

#include <algorithm>
#include <utility>

namespace wardlight::insight_ui {
namespace {

constexpr std::size_t shownBeds = 8;
constexpr int side0 = 0, side1 = 1; // high, low: as LimitKindView::side

}

void WhatIfBoard::showSteppers()
{
    const auto* now = inForce();
    if (!now)
        return;
    const auto& about = info(wish_.parameter);
    const auto unit = QString::fromUtf8(about.unitShown.data(), static_cast<qsizetype>(about.unitShown.size()));
    const auto limit = [&](LimitStepper* stepper, const QString& name, const std::optional<double>& was, const std::optional<double>& is, int side) {
        const bool there = was.has_value() && kindOf(side);
        stepper->show(name, there ? tr("now %1", "a value in force").arg(words_.value(wish_.parameter, *was)) : QString(),
                      is ? words_.value(wish_.parameter, *is) + QLatin1Char(' ') + unit : tr("off", "a limit"), was != is, there, there);
    };
    limit(low_, tr("Low limit"), now->low, wish_.low, side1);
    limit(high_, tr("High limit"), now->high, wish_.high, side0);
    const auto was = now->delay.value_or(usualDelay()), is = wish_.delay.value_or(usualDelay());
    const auto* kind = kindOf(side1) ? kindOf(side1) : kindOf(side0);
    const auto longest = kind ? kind->longestDelay : std::chrono::milliseconds(15'000);
    const auto seconds = [&](std::chrono::milliseconds d) { return words_.number(static_cast<double>(d.count()) / 1000, 0); };
    delay_->show(tr("Delay"), tr("now %1", "a value in force").arg(seconds(was)), tr("%1 s", "seconds").arg(seconds(is)), was != is, is.count() > 0, is < longest);
}

void WhatIfBoard::showAnswer()
{
    const auto none = QStringLiteral("–");
    const auto number = [&](int n) { return answer_ ? words_.locale.toString(n) : none; };
    const door::WhatIfAnswer empty;
    const auto& a = answer_ ? *answer_ : empty;
    cards_[0]->setFigure({tr("Alarms removed"), number(a.removed), answer_ && a.now > 0 ? QStringLiteral("−") + percentText(a.removed, a.now, words_) : QString(),
                          answer_ ? tr("%1 → %2", "alarms before and after").arg(words_.locale.toString(a.now), words_.locale.toString(a.then)) : QString()});
    cards_[1]->setFigure({tr("Alarms added"), number(a.added), {}, answer_ ? tr("by this change") : QString()});
    cards_[2]->setFigure({tr("Later by more than 10 s"), number(a.later), {}, answer_ && a.later > 0 ? tr("median %1, longest %2", "lengths").arg(secondsText(a.medianLater), secondsText(a.longestLater)) : QString()});
    cards_[3]->setFigure({tr("True events missed"), number(a.missedCount), answer_ ? tr("of %1 judged true", "a number").arg(words_.locale.toString(a.markedTrue)) : QString(),
                          answer_ ? tr("%n of a minute or longer, judged by nobody", "missed alarms", a.longMissedCount) : QString()});
    cards_[3]->setMarked(answer_ && a.missedCount > 0);
    std::vector<RankRow> rows;
    int most = 1;
    for (const auto& bed : a.beds)
        most = std::max(most, bed.now);
    for (std::size_t i = 0; i < std::min(shownBeds, a.beds.size()); ++i)
        rows.push_back({kit::shown(a.beds[i].label), static_cast<double>(a.beds[i].then) / most,
                        tr("%1 → %2", "alarms before and after").arg(words_.locale.toString(a.beds[i].now), words_.locale.toString(a.beds[i].then)), {}, {}, false, static_cast<double>(a.beds[i].now) / most});
    beds_->setTitle(tr("Alarms by bed"), tr("outline: now · filled: proposed"));
    beds_->show(std::move(rows), {});
}

QString WhatIfBoard::period() const { return tr("%n days", "a period", days_); }

void WhatIfBoard::showAll()
{
    const bool any = !choices_.empty();
    for (auto* part : {static_cast<QWidget*>(parameters_), static_cast<QWidget*>(low_), static_cast<QWidget*>(high_), static_cast<QWidget*>(delay_)})
        part->setVisible(any);
    showSteppers();
    replay_->setText(tr("Replay %n days", "a period", days_));
    replay_->setEnabled(isChanged() && !progress_);
    back_->setVisible(isChanged());
    back_->setText(tr("Back to what is in force"));
    if (!any)
        about_->setText(tr("The profile has no limits yet. Enter them in Settings, Profiles."));
    else if (progress_)
        about_->setText(tr("Reading %1: %2", "period, per cent").arg(period(), percentText(*progress_, 1, words_)));
    else if (!problem_.isEmpty())
        about_->setText(problem_);
    else if (answer_)
        about_->setText(tr("%n patients, %1 values, %2 missing. Nothing changes until two people have signed.", "of a replay", answer_->patients)
                            .arg(words_.locale.toString(answer_->values, 'f', 0), percentText(answer_->missingShare, 1, words_)));
    else
        about_->setText(tr("Replays %n days of recorded numbers under new limits. Nothing changes until two people have signed.", "a period", days_));
    showAnswer();
    showEvent();
    showLatest();
    const auto left = toLookAt() - std::min(toLookAt(), settled_.size());
    signAbout_->setText(isTooMuch()  ? tr("Too many true events would be missed to propose this here.")
                        : left > 0   ? tr("Every missed event must be answered first: %n left.", "missed events", static_cast<int>(left))
                        : !answer_   ? tr("A change is proposed after it was replayed.")
                                     : tr("It waits in Settings, Profiles for a second person, and is in force from the moment both have signed."));
    propose_->setText(tr("Propose version %1", "of a profile").arg(version_ + 1));
    propose_->setEnabled(proposal().has_value());
    reason_->setVisible(proposal().has_value());
    if (const int now = least(width()); std::exchange(leastShown_, now) != now)
        Q_EMIT roomChanged();
    place();
    placeControls();
}

}
