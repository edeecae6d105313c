// SPDX-License-Identifier: GPL-3.0-or-later
// What a press or a key does on the alarms screen.
#include "ui/alarms/alarms_page.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace wardlight::alarms_ui {

void AlarmsPage::act(quint64 key, int action)
{
    const auto view = door_.view();
    if (tab() == AlarmsTab::Silent) {
        const auto& rows = table_->rows();
        std::size_t at = 0;
        for (const auto& row : rows) {
            if (row.heading)
                continue;
            if (row.key == key && at < silent_.size()) {
                if (action != 0 || silent_[at].remedy == door::SilentRemedy::SeeAlarm)
                    remedy(silent_[at]);
                else if (silent_[at].bed)
                    Q_EMIT openBed(silent_[at].bed.value);
                return;
            }
            ++at;
        }
        return;
    }
    for (const auto& a : view->alarms) {
        if (a.id.value != key)
            continue;
        if (action == static_cast<int>(RowAct::Acknowledge))
            commands_.acknowledge(a.bed, a.id);
        else if (action == static_cast<int>(RowAct::Undo))
            commands_.undoAcknowledge(a.bed, a.id);
    }
    if (action < static_cast<int>(RowAct::MarkTrue))
        return;
    for (const auto& past : past_)
        if (past.alarm.id.value == key) {
            commands_.send(past.alarm.bed, MarkAlarm{past.alarm.id, static_cast<AlarmMark>(action - static_cast<int>(RowAct::MarkTrue))},
                           [this](const Outcome& outcome) {
                               if (outcome.code == OutcomeCode::Refused)
                                   Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "Not allowed here."));
                               if (outcome.code != OutcomeCode::Saving)
                                   askHistory();
                           });
            return;
        }
}

void AlarmsPage::remedy(const door::SilentEntry& entry)
{
    using door::SilentRemedy;
    switch (entry.remedy) {
    case SilentRemedy::None: return;
    case SilentRemedy::EnterLimits: Q_EMIT openBed(entry.bed.value); return;
    case SilentRemedy::AlarmsOn: commands_.send(entry.bed, SwitchAlarms{true}); return;
    case SilentRemedy::KindOn: commands_.send(entry.bed, SwitchKind{entry.kind, true}); return;
    case SilentRemedy::UnitValue: commands_.send(entry.bed, SetLimits{{.parameter = entry.parameter, .low = {}, .high = {}, .reset = true}}); return;
    case SilentRemedy::EndStandby: commands_.send(entry.bed, EndStandby{}); return;
    case SilentRemedy::EndAlarmPause: commands_.send(entry.bed, EndAlarmPause{}); return;
    case SilentRemedy::SoundOn: commands_.endAudioPause(entry.bed); return;
    case SilentRemedy::SeeAlarm: showDetail(entry.bed, entry.alarm, std::nullopt); return;
    }
}

void AlarmsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier) {
        if (showsDetail())
            detail_->print();
        else
            print();
        return;
    }
    if (showsDetail() && event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_A) {
        detail_->acknowledge(true);
        return;
    }
    if (showsDetail() && event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_A) {
        detail_->tell(true);
        return;
    }
    if (showsDetail() && event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_E) {
        detail_->tell(false);
        return;
    }
    if (!showsDetail() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        table_->focusFirst();
        return;
    }
    Page::keyPressEvent(event);
}

}
