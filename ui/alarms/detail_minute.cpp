// SPDX-License-Identifier: GPL-3.0-or-later
// The minute an alarm was judged by, in place of its onset, and back.
#include "ui/alarms/alarm_detail.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace wardlight::alarms_ui {
namespace {

WallTime endOf(const Evidence& minute)
{
    double longest = 0;
    for (const auto& lane : minute.lanes)
        if (lane.format.rate.hertz() > 0)
            longest = std::max(longest, lane.offset + static_cast<double>(lane.samples.size()) / lane.format.rate.hertz());
    return minute.start + std::chrono::microseconds(static_cast<std::int64_t>(longest * 1e6));
}

}

void AlarmDetail::connectMinute()
{
    connect(fetch_, &EvidenceReader::minute, this, &AlarmDetail::takeMinute);
    connect(minute_, &QAbstractButton::clicked, this, [this] {
        if (!evidence_->showsMinute())
            return fetch_->askMinute();
        evidence_->leaveMinute();
        refresh();
        update();
    });
}

/// The newest that is on record was judged when it ends, which need not be the newest judgement: one whose time is over is not cut anew.
void AlarmDetail::takeMinute(const Evidence& minute)
{
    const auto& about = live_ ? *live_ : past_ ? past_->alarm : door::AlarmView{};
    auto judged = about.judgement;
    const auto end = endOf(minute);
    const auto from = [&](const Judgement& j) { return std::llabs(j.at.microseconds - end.microseconds); };
    for (const auto& event : history_.lifeOf(alarm_))
        if (const auto* told = std::get_if<AlarmJudged>(&event.body); told && (!judged || from(told->judgement) < from(*judged)))
            judged = told->judgement;
    if (minute.lanes.empty() || !judged) {
        Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "The minute it was judged by was not kept."));
        return;
    }
    judgedAt_ = judged->at;
    evidence_->showMinute(minute, *judged, std::chrono::duration<double>(about.onsetWall - minute.start).count());
    refresh();
    update();
}

void AlarmDetail::showMinuteButton()
{
    const auto& about = live_ ? *live_ : past_ ? past_->alarm : door::AlarmView{};
    const auto& judged = about.judgement ? about.judgement : past_ ? past_->alarm.judgement : about.judgement;
    minute_->setVisible(judged && !judged->lanes.empty());
    minute_->setText(evidence_->showsMinute() ? QCoreApplication::translate("wardlight::alarms", "Back to its onset", "an alarm's waves")
                                              : QCoreApplication::translate("wardlight::alarms", "See the minute judged"));
}

QStringList AlarmDetail::minuteLegend() const
{
    const auto what = QCoreApplication::translate("wardlight::alarms", "The minute until it was judged, %1", "time of day").arg(words_.clockSeconds(judgedAt_));
    return {what + QStringLiteral(" · ") + QCoreApplication::translate("wardlight::alarms", "what a lane said is of the last 14 s, from the dashed line on"), what};
}

}
