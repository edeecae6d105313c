// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm on paper: 12 s around its onset.
#include "ui/alarms/alarm_detail.h"

#include "ui/kit/disclosure_view.h"
#include "ui/kit/lane_model.h"

#include <QCoreApplication>

#include <cmath>

namespace wardlight::alarms_ui {
namespace {

constexpr double printedBefore = 6, printedAlarm = 12; // s

}

void AlarmDetail::connectPaper()
{
    connect(disclosure_, &QAbstractButton::clicked, this, [this] {
        const auto onset = live_ ? live_->onsetWall : past_ ? past_->alarm.onsetWall : door_.now().wall;
        Q_EMIT discloseFrom(bed_.value, (onset + -kit::disclosedBefore).microseconds);
    });
    connect(strip_, &QAbstractButton::clicked, this, &AlarmDetail::print);
    connect(save_, &kit::SavePopover::told, this, &AlarmDetail::notice);
    save_->setAsk([this](const std::function<void()>& go) {
        commands_.send(bed_, RecordPrint{"strip"}, [this, go, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(written, true)) // Saving, then Done
                go();
        });
    });
}

kit::PrintedStrip AlarmDetail::printed() const
{
    kit::PrintedStrip out;
    const auto view = door_.view();
    const auto* bed = view->bed(bed_);
    const auto about = live_ ? *live_ : past_ ? past_->alarm : door::AlarmView{};
    out.title = QCoreApplication::translate("wardlight::alarms", "Alarm strip, bed %1").arg(texts_.bed);
    QStringList who;
    if (bed && bed->condition != door::BedCondition::Empty) {
        if (bed->nameHidden)
            who << QCoreApplication::translate("wardlight::alarms", "Name hidden");
        else {
            who << kit::patientName(bed->patient, true) << kit::ageAndSex(bed->patient);
            if (!bed->patient.identifier.empty())
                who << QCoreApplication::translate("wardlight::alarms", "MRN %1", "medical record number").arg(kit::shown(bed->patient.identifier));
        }
    }
    who.removeAll(QString());
    // Evidence of an earlier patient of this bed goes under nobody's name.
    const bool another = bed && shownEvidence_.encounter && bed->encounter != shownEvidence_.encounter;
    out.who = another ? QCoreApplication::translate("wardlight::alarms", "An earlier patient of this bed") : who.join(QStringLiteral(" · "));
    out.alarm = words_.alarm(about, kit::TextLength::Short);
    const auto from = about.onsetWall + -std::chrono::microseconds(static_cast<std::int64_t>(printedBefore * 1e6));
    const auto until = from + std::chrono::microseconds(static_cast<std::int64_t>(printedAlarm * 1e6));
    out.when = QCoreApplication::translate("wardlight::alarms", "%1, %2 to %3", "date, time, time").arg(words_.date(from), words_.clockSeconds(from), words_.clockSeconds(until));
    const auto now = door_.now().wall;
    out.printed = QCoreApplication::translate("wardlight::alarms", "%1 · printed %2 %3", "unit; date and time").arg(kit::shown(view->unit), words_.date(now), words_.clockSeconds(now));
    if (!view->user.empty())
        out.printed += QStringLiteral(" · ") + kit::shown(view->user);
    out.numbers = QStringList{texts_.verdict, texts_.verdictCount}.join(QLatin1Char(' ')).trimmed();
    out.demo = view->demo || (bed && bed->demo);
    out.length = printedAlarm;
    out.startOfDay = std::fmod(static_cast<double>(from.microseconds) / 1e6 + words_.utcOffsetSeconds, 86400);
    const double shift = EvidenceView::raisedAt - printedBefore;
    for (const auto& lane : shownEvidence_.lanes) {
        auto moved = lane;
        moved.offset -= shift;
        out.lanes.push_back(std::move(moved));
        out.names << kit::recordedLaneName(lane.format);
        out.notes << QCoreApplication::translate("wardlight::alarms", "as it came", "a wave without a filter");
    }
    for (const auto& beat : shownEvidence_.beats)
        out.beats.push_back({beat.at - shift, beat.type});
    out.raised = printedBefore;
    if (const auto began = evidence_->report().began; began < EvidenceView::raisedAt - 0.05)
        out.began = began - shift;
    return out;
}

void AlarmDetail::print()
{
    if (shownEvidence_.lanes.empty() && !fetch_->hasNothing()) {
        printWhenRead_ = true; // its waves are on their way
        return;
    }
    if (shownEvidence_.lanes.empty()) {
        Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "No waves were kept of this alarm."));
        return;
    }
    const auto strip = printed();
    auto bytes = kit::documentBytes([&](QIODevice& device) { return kit::printStrip(strip, words_, device); });
    const auto onset = live_ ? live_->onsetWall : past_ ? past_->alarm.onsetWall : door_.now().wall;
    save_->begin(theme_, QCoreApplication::translate("wardlight::alarms", "Strip", "a printed piece of waves"), kit::stripFileName(QStringLiteral("alarm"), texts_.bed, onset, words_),
                 std::move(bytes), QRect(strip_->mapToGlobal(QPoint()), strip_->size()), QRect(mapToGlobal(QPoint()), size()).adjusted(4, 4, -4, -4));
}

}
