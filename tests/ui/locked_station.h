// SPDX-License-Identifier: GPL-3.0-or-later
// A locked station and its people, every key there is, and everything that can be read on a screen: for fault 63.
#pragma once

#include "core/access/sign_in.h"
#include "tests/support/text_recorder.h"
#include "tests/ui/nurse_hands.h"

#include <QAccessible>
#include <QLabel>

namespace wardlight::test {

using shell::Screen;

inline constexpr auto pin = "250318", wrongPin = "904226";

inline std::shared_ptr<access::SignIn> people()
{
    using namespace access;
    return std::make_shared<PinSignIn>(std::vector<User>{{"R. Okafor", Role::Nurse, *hashPin(pin, PinCost::Least)},
                                                         {"J. Lindqvist", Role::Nurse, *hashPin(wrongPin, PinCost::Least)},
                                                         {"M. Castellanos", Role::Charge, *hashPin(pin, PinCost::Least)}},
                                       std::filesystem::path{}, PinSignIn::Where::Here, PinCost::Least);
}

inline const QList<QKeyCombination>& everyKey()
{
    static const auto all = [] {
        QList<int> keys;
        for (int key = 0x20; key <= 0x7e; ++key)
            if (key < 'a' || key > 'z')
                keys << key;
        for (int key = Qt::Key_F1; key <= Qt::Key_F24; ++key)
            keys << key;
        keys << Qt::Key_Escape << Qt::Key_Tab << Qt::Key_Backtab << Qt::Key_Backspace << Qt::Key_Return << Qt::Key_Enter << Qt::Key_Insert << Qt::Key_Delete << Qt::Key_Pause
             << Qt::Key_Print << Qt::Key_SysReq << Qt::Key_Clear << Qt::Key_Home << Qt::Key_End << Qt::Key_Left << Qt::Key_Up << Qt::Key_Right << Qt::Key_Down << Qt::Key_PageUp
             << Qt::Key_PageDown << Qt::Key_Menu << Qt::Key_Help << Qt::Key_ScreenSaver << Qt::Key_Standby << Qt::Key_Sleep << Qt::Key_WakeUp << Qt::Key_PowerOff
             << Qt::Key_PowerDown << Qt::Key_LogOff << Qt::Key_Suspend << Qt::Key_Hibernate << Qt::Key_HomePage << Qt::Key_Back << Qt::Key_Forward << Qt::Key_Search << Qt::Key_Explorer
             << Qt::Key_Settings << Qt::Key_Open << Qt::Key_Close << Qt::Key_Find << Qt::Key_Copy << Qt::Key_Paste << Qt::Key_Undo << Qt::Key_Exit << Qt::Key_VolumeUp << Qt::Key_VolumeDown
             << Qt::Key_VolumeMute << Qt::Key_MediaPlay << Qt::Key_LaunchMail << Qt::Key_Launch0 << Qt::Key_MonBrightnessDown << Qt::Key_Call << Qt::Key_Camera;
        QList<QKeyCombination> combined;
        for (const auto with : {Qt::KeyboardModifiers{}, Qt::KeyboardModifiers{Qt::ShiftModifier}, Qt::KeyboardModifiers{Qt::ControlModifier}, Qt::KeyboardModifiers{Qt::AltModifier},
                                Qt::KeyboardModifiers{Qt::MetaModifier}, Qt::ControlModifier | Qt::ShiftModifier, Qt::ControlModifier | Qt::AltModifier})
            for (const int key : keys)
                combined << QKeyCombination(with, static_cast<Qt::Key>(key));
        return combined;
    }();
    return all;
}

/// Any key, with the text it would have: QTest knows no names for some.
inline void strike(QWidget* target, QKeyCombination key)
{
    const bool plain = key.key() >= 0x20 && key.key() <= 0x7e && !(key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    QTest::sendKeyEvent(QTest::Click, target, key.key(), plain ? QString(QChar(key.key())) : QString(), key.keyboardModifiers());
}

inline void gather(QAccessibleInterface* at, QStringList& texts, int depth = 0)
{
    if (!at || !at->isValid() || depth > 40)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << at->text(kind);
    for (int i = 0; i < at->childCount(); ++i)
        gather(at->child(i), texts, depth + 1);
}

/// Everything that can be read: painted, spoken, in fields and tips, hidden or not, of every window there is.
inline QStringList everyText()
{
    QStringList texts;
    for (auto* top : QApplication::topLevelWidgets()) {
        gather(QAccessible::queryAccessibleInterface(top), texts);
        auto widgets = top->findChildren<QWidget*>();
        widgets << top;
        for (const auto* widget : widgets) {
            texts << widget->toolTip() << widget->windowTitle() << widget->statusTip() << widget->whatsThis() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                texts << edit->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
        }
        if (top->isVisible() && !top->size().isEmpty()) {
            TextRecorder recorder(top->size());
            QPainter painter(&recorder);
            top->render(&painter);
            painter.end();
            for (const auto& written : recorder.written)
                texts << written.text;
        }
    }
    return texts;
}

/// Names, numbers and birth dates of those who lie there.
inline QStringList leaksIn(const QStringList& texts)
{
    static const QRegularExpression secret(QStringLiteral("\\b(Roy|Lee|Ode|Kim|111|222|19[56]0-01-02)\\b"));
    QStringList found;
    for (const auto& text : texts)
        if (text.contains(secret))
            found << text;
    found.removeDuplicates();
    return found;
}

struct LockedStation : NurseStation {
    explicit LockedStation(Hand by = Hand::Mouse, QSize size = {1920, 1080}) : NurseStation(by, "R. Okafor", size)
    {
        door.setSignIn(people());
        run(0.2);
    }
    /// Time without a press, second by second; the link lives.
    void pass(double length)
    {
        for (double until = ward.t() + length; ward.t() < until - 1e-6;) {
            ward.runUntil(std::min(until, ward.t() + 1), 1);
            door.settle();
        }
        run(0.3);
    }
    /// What people asked for since, other than the program itself.
    [[nodiscard]] int acts(std::size_t since) const
    {
        int count = 0;
        for (std::size_t i = since; i < ward.events.size(); ++i)
            count += ward.events[i].actor.role != Role::System;
        return count;
    }
    /// Empty when the station shows the ward, the alarm line and at most the way in.
    [[nodiscard]] QString open() const
    {
        if (!window->isLocked() || !door.view()->locked)
            return QStringLiteral("it is not locked");
        if (window->current() != Screen::Ward || !window->ward().isVisible())
            return QStringLiteral("another screen than the ward");
        if (!window->isVisible() || !window->alarmLine().isVisible())
            return QStringLiteral("the window or the alarm line is gone");
        for (const auto* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top != window.get() && top != &window->signInPanel() && !QString::fromLatin1(top->metaObject()->className()).contains(QLatin1String("TileCard")))
                return QString::fromLatin1(top->metaObject()->className()) + QStringLiteral(" is open");
        for (const auto* page : window->findChildren<kit::Page*>())
            return QString::fromLatin1(page->metaObject()->className()) + QStringLiteral(" is kept");
        return {};
    }
    void enterPin(const char* digits)
    {
        for (const char* d = digits; *d; ++d)
            QTest::keyClick(&window->signInPanel(), static_cast<Qt::Key>(Qt::Key_0 + (*d - '0')));
        QTest::keyClick(&window->signInPanel(), Qt::Key_Return);
        run(0.3);
    }
};

}
