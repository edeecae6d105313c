// SPDX-License-Identifier: GPL-3.0-or-later
// A nurse at a whole station: by mouse, by finger or by keys alone, every press counted.
#pragma once

#include "resources/embedded.h"
#include "tests/support/either_door.h"
#include "ui/kit/form.h"
#include "ui/kit/popover.h"
#include "ui/shell/shell_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QWindow>
#include <QtTest/QTest>

namespace wardlight::test {

enum class Hand { Mouse, Touch, Keys };

/// Fingers and pointers reach the window, as they do in life; Qt finds the widget.
inline QPointingDevice* touchScreen()
{
    static auto* one = QTest::createTouchDevice();
    return one;
}
inline auto touch(QWidget* widget) { return QTest::touchEvent(widget->window()->windowHandle(), touchScreen()); }

/// Bed 01: HR 130, alarming; 02: quiet; 03: empty; 04: low SpO2, alarming; 05: quiet. On the virtual clock.
class NurseStation {
public:
    explicit NurseStation(Hand by, const std::string& user = "R. Okafor", QSize size = {1920, 1080})
        : hand(by)
        , door(ward, user, Role::Nurse, {{"R. Okafor", Role::Nurse}, {"J. Lindqvist", Role::Nurse}, {"M. Castellanos", Role::Charge}})
    {
        ward.runUntil(40);
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.touch = by == Hand::Touch;
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->stopClock();
        window->resize(size);
        window->show();
        run(0.7);
    }
    void run(double length)
    {
        const double until = ward.t() + length;
        while (ward.t() < until - 1e-6) {
            ward.runUntil(std::min(until, ward.t() + 0.1));
            door.settle();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            window->frame();
        }
    }
    /// The bed's alarm that waits; none when there is none.
    [[nodiscard]] const door::AlarmView* alarm(std::size_t bed)
    {
        view = door.view();
        return view->beds[bed]->alarms.empty() ? nullptr : &view->beds[bed]->alarms.front();
    }
    [[nodiscard]] const door::BedView& bed(std::size_t i)
    {
        view = door.view();
        return *view->beds[i];
    }

    // ---- what hands do -------------------------------------------------------------------------------------------

    /// The one visible button whose name or text begins like this. By keys: walked to by Tab, pressed by Space.
    bool press(const QString& pattern, double holdFor = 0)
    {
        auto* button = find(pattern);
        if (!button) {
            problem = QStringLiteral("nothing to press is called \"%1\"; there are: %2").arg(pattern, names().join(QStringLiteral(" | ")));
            return false;
        }
        return pressOn(button, button->rect().center(), holdFor);
    }
    /// Row of the list that is open. By keys: Down and Enter.
    bool row(int index)
    {
        auto* list = qobject_cast<kit::ChoiceList*>(QApplication::activePopupWidget());
        if (!list) {
            problem = QStringLiteral("no list is open");
            return false;
        }
        if (hand != Hand::Keys)
            return pressOn(list, list->rowRect(index).center(), 0);
        for (int i = 0; i < index; ++i, ++moves)
            QTest::keyClick(list, Qt::Key_Down);
        return enter(list);
    }
    /// A bed's tile on the ward. By keys: arrows and Enter.
    bool tile(int index)
    {
        auto& canvas = window->ward();
        if (hand != Hand::Keys) {
            const auto box = canvas.tileRect(index);
            return pressOn(&canvas, QPointF(box.left() + box.width() * 0.3, box.top() + box.height() * 0.45).toPoint(), 0);
        }
        for (int guard = 0; canvas.focusedTile() != index && guard < 64; ++guard, ++moves)
            QTest::keyClick(&canvas, Qt::Key_BracketRight);
        return enter(&canvas);
    }
    /// A part of the first chip of the line: its Ack, or its words.
    bool chip(bool acknowledge, double holdFor = 0)
    {
        auto* chip = window->alarmLine().chip(0);
        const auto at = acknowledge ? chip->actionBox().center().toPoint() : QPoint(80, chip->height() / 2);
        return pressOn(chip, at, holdFor);
    }
    /// Keys alone: one stroke.
    bool key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++presses;
        QTest::keyClick(focus(), key, with);
        run(0.7);
        return true;
    }
    /// A field that is walked to or pressed into for nothing: it has the scanner's focus, or Tab leads there.
    bool type(const QString& field, const QString& text)
    {
        for (auto* edit : window->findChildren<QLineEdit*>())
            if (edit->isVisible() && edit->accessibleName().contains(QRegularExpression(field))) {
                edit->setFocus();
                QTest::keyClicks(edit, text);
                run(0.2);
                return true;
            }
        problem = QStringLiteral("no field is called \"%1\"").arg(field);
        return false;
    }
    /// From here to there on the canvas or a board; by keys not at all.
    bool drag(QWidget* widget, QPoint from, QPoint to)
    {
        ++presses;
        if (hand == Hand::Touch) {
            touch(widget).press(0, inWindow(widget, from));
            for (int i = 1; i <= 8; ++i) {
                run(0.05);
                touch(widget).move(0, inWindow(widget, from + (to - from) * i / 8));
            }
            run(0.1);
            held = [this, widget, to] { touch(widget).release(0, inWindow(widget, to)); };
        } else {
            QTest::mousePress(widget, Qt::LeftButton, {}, from);
            for (int i = 1; i <= 8; ++i) {
                QTest::mouseMove(widget, from + (to - from) * i / 8);
                run(0.05);
            }
            held = [widget, to] { QTest::mouseRelease(widget, Qt::LeftButton, {}, to); };
        }
        return true;
    }
    void letGo()
    {
        if (const auto release = std::exchange(held, {}))
            release();
    }

    /// Root of what takes keys now: an open list or panel, else the window.
    [[nodiscard]] QWidget* root() const
    {
        auto* popup = QApplication::activePopupWidget();
        return popup ? popup : window.get();
    }
    [[nodiscard]] QWidget* focus() const { return root()->focusWidget() ? root()->focusWidget() : root(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (auto* button : root()->findChildren<QAbstractButton*>())
            if (button->isVisible())
                all << (button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        return all;
    }

    /// What must be read before it is done: every empty tick.
    bool tickAll()
    {
        for (auto* tick : root()->findChildren<kit::Tick*>())
            if (tick->isVisible() && !tick->isChecked() && !pressOn(tick, tick->rect().center(), 0))
                return false;
        return true;
    }

    Hand hand;
    VirtualWard ward{"title = \"Tasks\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nmrn = \"111\"\nborn = \"1950-01-02\"\nwaves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 130\n"
                     "[[bed]]\nname = \"02\"\nfamily = \"Lee\"\nage = 50\nmrn = \"222\"\nborn = \"1960-01-02\"\nwaves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 70\n"
                     "[[bed]]\nname = \"03\"\nstate = \"empty\"\n"
                     "[[bed]]\nname = \"04\"\nfamily = \"Ode\"\nage = 40\nwaves = [\"II\", \"Pleth\"]\nhr = 70\nspo2 = 86\n"
                     "[[bed]]\nname = \"05\"\nfamily = \"Kim\"\nage = 40\nwaves = [\"II\"]\nhr = 80\n"};
    EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
    std::shared_ptr<const door::WardView> view;
    int presses = 0;
    int moves = 0; ///< of the keyboard's focus: Tab and arrows
    QString problem;

private:
    static QPoint inWindow(QWidget* widget, QPoint at) { return widget->mapTo(widget->window(), at); }
    QAbstractButton* find(const QString& pattern) const
    {
        const QRegularExpression wanted(QStringLiteral("^(?:%1)").arg(pattern));
        for (auto* button : root()->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled() && !button->size().isEmpty() &&
                (button->accessibleName().contains(wanted) || button->text().contains(wanted)))
                return button;
        return nullptr;
    }
    bool enter(QWidget* widget)
    {
        ++presses;
        QTest::keyClick(widget, Qt::Key_Return);
        run(0.7);
        return true;
    }
    bool walkTo(QWidget* target)
    {
        for (int i = 0; i < 400; ++i) {
            if (focus() == target || (focus()->focusProxy() && focus()->focusProxy() == target))
                return true;
            auto* at = focus();
            ++moves;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        problem = QStringLiteral("Tab does not lead to \"%1\", it stays at %2 \"%3\"")
                      .arg(target->accessibleName(), QString::fromLatin1(focus()->metaObject()->className()), focus()->accessibleName());
        return false;
    }
    bool pressOn(QWidget* widget, QPoint at, double holdFor)
    {
        ++presses;
        auto* surface = widget->window()->windowHandle(); // what is pressed may be gone before it is let go
        const auto place = inWindow(widget, at);
        const QPointer<QWidget> still(widget);
        if (hand == Hand::Mouse) {
            QTest::mousePress(surface, Qt::LeftButton, {}, place);
            run(std::max(0.1, holdFor));
            QTest::mouseRelease(surface, Qt::LeftButton, {}, place);
        } else if (hand == Hand::Touch) {
            QTest::touchEvent(surface, touchScreen()).press(0, place);
            run(std::max(0.1, holdFor));
            QTest::touchEvent(surface, touchScreen()).release(0, place);
        } else {
            if (!walkTo(widget))
                return false;
            QTest::keyPress(widget, Qt::Key_Space);
            run(std::max(0.1, holdFor));
            if (still)
                QTest::keyRelease(widget, Qt::Key_Space);
        }
        run(0.7);
        return true;
    }
    std::function<void()> held;
};

}
