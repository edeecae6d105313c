// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do anywhere in the window, and the lists they open: who works here, whom to tell.
#include "ui/shell/shell_window.h"

#include "ui/alarms/tell.h"
#include "ui/shell/summary.h"

#include <QKeyEvent>

namespace wardlight::shell {

void ShellWindow::pickUser()
{
    if (!mayNow(Wish::OpenList))
        return;
    const auto view = door_.view();
    if (!view->pickedWithoutPassword)
        return openSignIn();
    std::vector<kit::Choice> people;
    for (const auto& person : view->people)
        people.push_back({kit::shown(person.name), roleName(person.role), person.name == view->user});
    if (people.empty()) {
        tell(tr("Nobody can be picked at this station."));
        return;
    }
    userList_->setChoices(tr("Who works here?"), std::move(people), tr("Nobody has a PIN here: a name is enough."));
    userList_->openAt(theme_, header_->userAnchor(), roomForPopovers());
}

void ShellWindow::openTell(BedId bed, AlarmId alarm, const QRect& anchor, bool acknowledged)
{
    if (!mayNow(Wish::OpenList))
        return;
    const auto view = door_.view();
    auto people = alarms_ui::tellChoices(*view, bed, view->user);
    if (people.choices.empty()) {
        tell(tr("Nobody is on the roster for this bed."));
        return;
    }
    tellPeople_ = std::move(people.people);
    tellBed_ = bed;
    tellAlarm_ = alarm;
    tellAcknowledged_ = acknowledged;
    const auto label = bed ? bedLabel(*view, bed) : QString();
    tellList_->setChoices(acknowledged ? tr("Acknowledged. Tell whom?") : tr("Bed %1: tell whom?").arg(label), std::move(people.choices),
                          tr("Esc: nobody."));
    tellList_->openAt(theme_, anchor, roomForPopovers());
}

/// Of the bed that has the focus, else the first of the line.
void ShellWindow::tellOfFirst(bool acknowledge)
{
    const auto view = door_.view();
    const door::AlarmView* first = nullptr;
    const auto takes = [&](const door::AlarmView& a) { return a.phase == AlarmPhase::Active || (!acknowledge && a.phase == AlarmPhase::Acknowledged); };
    const int tile = current_ == Screen::Ward && ward_->hasFocus() ? ward_->focusedTile() : -1;
    if (tile >= 0 && tile < ward_->tileCount())
        for (const auto& a : ward_->bed(tile).alarms)
            if (takes(a) && !first)
                first = &a;
    for (const auto& a : view->alarms)
        if (takes(a) && !first)
            first = &a;
    if (!first) {
        tell(tr("No alarm waits for an answer."));
        return;
    }
    if (acknowledge)
        commands_->acknowledge(first->bed, first->id);
    openTell(first->bed, first->id, QRect(line_->mapToGlobal(QPoint(8, 0)), QSize(200, AlarmLine::lineHeight)), acknowledge);
}

bool ShellWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (!isForAnother(watched) && (eatsLocked(event) || eatsLetter(watched, event)))
        return true;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin: touched_ = door_.now().mono; break;
    default: break;
    }
    return false;
}

void ShellWindow::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_7) {
        go(static_cast<Screen>(event->key() - Qt::Key_1));
        return;
    }
    switch (event->key()) {
    case Qt::Key_K:
        if (control)
            header_->beginFind({});
        return;
    case Qt::Key_F: header_->beginFind({}); return;
    case Qt::Key_L:
        if (control && locked_)
            openSignIn();
        else if (control)
            lock();
        return;
    case Qt::Key_U:
        if (control)
            pickUser();
        return;
    case Qt::Key_N: setTheme(theme_.id == kit::ThemeId::Night ? dayTheme_ : kit::ThemeId::Night); return;
    case Qt::Key_A:
        if (event->modifiers() & Qt::ShiftModifier)
            tellOfFirst(true);
        else
            line_->acknowledgeFirst();
        return;
    case Qt::Key_E: tellOfFirst(false); return;
    case Qt::Key_Z:
        if (control && !commands_->undoLast(door_.now().mono))
            tell(tr("Nothing to undo: an acknowledge can be taken back for 5 s."));
        return;
    case Qt::Key_H: go(Screen::Handover); return;
    case Qt::Key_F1:
    case Qt::Key_Question: keys_->open(theme_, roomForPopovers()); return;
    case Qt::Key_Space: line_->evidenceOfFirst(); return;
    case Qt::Key_P:
        if (event->modifiers() & Qt::ShiftModifier)
            commands_->pauseAudio({});
        return;
    case Qt::Key_Escape:
        if (auto* shown = pages_[static_cast<std::size_t>(current_)]; shown && shown->back())
            return;
        if (!header_->findField()->text().isEmpty())
            header_->findField()->clear();
        else
            go(Screen::Ward);
        ward_->setFocus();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

}
