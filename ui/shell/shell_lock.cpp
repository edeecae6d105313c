// SPDX-License-Identifier: GPL-3.0-or-later
// Lock, sign-in and emergency access: what the window closes, what stays, and how it opens again.
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPointer>

namespace wardlight::shell {
namespace {

constexpr auto lockAgainAfter = std::chrono::seconds(2);    // a gateway that was away has not heard of it
constexpr auto reasonAskedAfter = std::chrono::seconds(45); // care first; within the minute
constexpr auto reasonAskedAgain = std::chrono::minutes(5);

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

}

void ShellWindow::lock()
{
    seenLocked_ = false;
    if (!locked_)
        closeForLock();
    lockSent_ = door_.now().mono;
    commands_->send({}, LockStation{}, [](const Outcome&) {}); // refused where the gateway is away: asked again
}

/// What was open and could name somebody goes, at once and without waiting for the door.
void ShellWindow::closeForLock()
{
    locked_ = true;
    lockSent_ = door_.now().mono;
    const auto user = door_.view()->user;
    if (!user.empty() && !door_.view()->breakGlassSince)
        rememberUser(user);
    for (QWidget* open : {static_cast<QWidget*>(sound_), static_cast<QWidget*>(userList_), static_cast<QWidget*>(tellList_), static_cast<QWidget*>(keys_),
                          static_cast<QWidget*>(signIn_), static_cast<QWidget*>(reason_)})
        open->close();
    while (auto* popup = QApplication::activePopupWidget()) { // of a page
        popup->close();
        if (popup == QApplication::activePopupWidget())
            break;
    }
    sound_->forget();
    announcer_->forget();
    userList_->setChoices({}, {});
    tellList_->setChoices({}, {});
    tellPeople_.clear();
    header_->findField()->clear();
    ward_->setOnlyMine(false);
    ward_->setLocked(true);
    line_->setLocked(true);
    header_->setLocked(true);
    go(Screen::Ward);
    for (auto& page : pages_)
        closePage(page);
    refresh(true);
}

/// Unsaved input is kept for whoever typed it, out of sight and out of the accessible tree; all else is made anew.
void ShellWindow::closePage(kit::Page*& page)
{
    if (!page)
        return;
    if (page->holdsInput()) {
        page->setParent(nullptr);
        keptFor_ = lastUser();
        return;
    }
    const QPointer<QWidget> lead = page->lead();
    delete page;
    page = nullptr;
    delete lead;
}

void ShellWindow::openAfterLock()
{
    locked_ = false;
    seenLocked_ = false;
    signIn_->close();
    ward_->setLocked(false);
    line_->setLocked(false);
    header_->setLocked(false);
    touched_ = door_.now().mono;
    const auto user = door_.view()->user;
    for (auto& page : pages_)
        if (page && !page->parentWidget()) {
            if (user == keptFor_)
                page->setParent(this);
            else {
                const QPointer<QWidget> lead = page->lead();
                delete page;
                page = nullptr;
                delete lead;
            }
        }
    place();
    refresh(true);
}

bool ShellWindow::mayNow(Wish wish)
{
    if (!locked_ || allowedLocked(wish))
        return true;
    openSignIn();
    return false;
}

void ShellWindow::rememberUser(const std::string& user)
{
    std::erase(recent_, user);
    recent_.insert(recent_.begin(), user);
}

std::string ShellWindow::lastUser() const { return recent_.empty() ? std::string() : recent_.front(); }

/// Recent names first, then as the list has them.
void ShellWindow::openSignIn()
{
    const auto view = door_.view();
    std::vector<door::PersonView> people;
    for (const auto& name : recent_)
        for (const auto& person : view->people)
            if (person.name == name)
                people.push_back(person);
    for (const auto& person : view->people)
        if (std::find(recent_.begin(), recent_.end(), person.name) == recent_.end())
            people.push_back(person);
    kit::SignInPanel::Asking asking;
    asking.title = locked_ ? tr("Locked") : tr("Who works here?");
    asking.about = locked_ ? tr("Alarms stay on and can be seen and heard.") : tr("Choose a name, then the PIN.");
    asking.emergency = locked_;
    asking.pins = !view->pickedWithoutPassword;
    asking.chosen = locked_ && asking.pins ? lastUser() : std::string();
    if (asking.pins && view->demo && locked_)
        asking.about += QLatin1Char(' ') + tr("The demo's PIN is in the README.");
    if (!asking.pins)
        asking.about = tr("Nobody has a PIN here: a name is enough.");
    signIn_->begin(theme_, asking, std::move(people), locked_ ? header_->lockAnchor() : header_->userAnchor(), roomForPopovers());
}

void ShellWindow::signIn(const QString& user, const QString& pin)
{
    signIn_->setBusy(true);
    commands_->send({}, PickUser{user.toStdString(), pin.toStdString()}, [this, user](const Outcome& outcome) {
        signIn_->setBusy(false);
        if (outcome.code != OutcomeCode::Done) {
            signIn_->refuse(tr("Name or PIN is wrong."));
            return;
        }
        rememberUser(user.toStdString());
        signIn_->close();
        if (locked_)
            openAfterLock();
    });
}

void ShellWindow::emergencyAccess()
{
    commands_->send({}, UseBreakGlass{}, [this](const Outcome& outcome) {
        if (outcome.code == OutcomeCode::Refused || outcome.code == OutcomeCode::Unknown)
            tell(tr("Emergency access is not possible now."));
    });
    reasonAsked_.reset();
    if (door_.view()->breakGlassSince) // it opened at once; else the next view says so
        openAfterLock();
    signIn_->close();
}

void ShellWindow::askReason()
{
    reasonAsked_ = door_.now().mono;
    reason_->setWording(tr("Emergency access"), tr("Why was it needed?"), tr("Keep the reason"));
    reason_->begin(theme_, tr("kept for its review"), header_->userAnchor(), roomForPopovers());
}

/// Once a turn: what the door says of lock and emergency, and what time asks for.
void ShellWindow::followLock(const door::WardView& view, Instant now)
{
    if (view.locked) {
        seenLocked_ = true;
        if (!locked_)
            closeForLock();
    } else if (locked_) {
        if (seenLocked_)
            openAfterLock();
        else if (now - lockSent_ > lockAgainAfter)
            lock();
    }
    if (!locked_ && !settings_.wall && now - touched_ > idleLock_)
        lock();
    const bool unexplained = view.breakGlassSince && !view.breakGlassExplained && !locked_ && !settings_.second;
    standing_->setAsk(unexplained ? tr("Say why") : QString());
    if (!view.breakGlassSince)
        reasonAsked_.reset();
    else if (unexplained && now - *view.breakGlassSince >= reasonAskedAfter && (!reasonAsked_ || now - *reasonAsked_ > reasonAskedAgain) && !reason_->isVisible())
        askReason();
    if (view.breakGlassSince && now - *view.breakGlassSince >= std::chrono::minutes(60))
        lock();
    signIn_->tick(now, view.signInWaits); // last: emergency access that was held opens from here
}

/// Whoever ends a program is asked for nothing; a key or a window manager at a locked station is not that.
void ShellWindow::closeEvent(QCloseEvent* event) { event->setAccepted(!locked_); }

/// Its keys are judged by itself. What belongs to no window is everybody's.
bool ShellWindow::isForAnother(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        widget = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeWindow();
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const ShellWindow*>(widget))
            return widget != this;
    return false;
}

/// Before any widget sees it: a key that is not allowed goes nowhere, and the way in is shown.
bool ShellWindow::eatsLocked(QEvent* event)
{
    if (!locked_ || QApplication::activePopupWidget() == signIn_)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut: break;
    case QEvent::InputMethod:
    case QEvent::ContextMenu:
    case QEvent::Drop:
    case QEvent::DragEnter: return true;
    default: return false;
    }
    if (event->type() == QEvent::Shortcut)
        return true;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (keyAllowedLocked(key->key(), key->modifiers()) || isModifier(key->key()))
        return false;
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        openSignIn();
    return true;
}

}
