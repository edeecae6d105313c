// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 63: a locked screen. Idle, by hand, at the bedside; any key, any press: alarms are seen and heard, nothing else leaks
// or opens. The figure is the number of leaks: 0.
#include "core/access/sign_in.h"
#include "core/alarms/sound_due.h"
#include "tests/support/text_recorder.h"
#include "tests/support/wl_test.h"
#include "tests/ui/nurse_hands.h"
#include "ui/kiosk/kiosk_button.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/shell/lock_rules.h"

#include <QAccessible>
#include <QLabel>
#include <QSet>

using namespace wardlight;
using namespace wardlight::test;
using shell::Screen;

namespace {

constexpr auto pin = "250318", wrongPin = "904226";

std::shared_ptr<access::SignIn> people()
{
    using namespace access;
    return std::make_shared<PinSignIn>(std::vector<User>{{"R. Okafor", Role::Nurse, *hashPin(pin, PinCost::Least)},
                                                         {"J. Lindqvist", Role::Nurse, *hashPin(wrongPin, PinCost::Least)},
                                                         {"M. Castellanos", Role::Charge, *hashPin(pin, PinCost::Least)}},
                                       std::filesystem::path{}, PinSignIn::Where::Here, PinCost::Least);
}

const QList<QKeyCombination>& everyKey()
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
void strike(QWidget* target, QKeyCombination key)
{
    const bool plain = key.key() >= 0x20 && key.key() <= 0x7e && !(key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    QTest::sendKeyEvent(QTest::Click, target, key.key(), plain ? QString(QChar(key.key())) : QString(), key.keyboardModifiers());
}

void gather(QAccessibleInterface* at, QStringList& texts, int depth = 0)
{
    if (!at || !at->isValid() || depth > 40)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << at->text(kind);
    for (int i = 0; i < at->childCount(); ++i)
        gather(at->child(i), texts, depth + 1);
}

/// Everything that can be read: painted, spoken, in fields and tips, hidden or not, of every window there is.
QStringList everyText()
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
QStringList leaksIn(const QStringList& texts)
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
        door.wardsEnd().setSignIn(people());
        run(0.2);
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

class Fault63LockedScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterFiveMinutesWithoutAPressTheStationLocksItself()
    {
        LockedStation s;
        s.window->go(Screen::Bed, BedId{1});
        s.run(60);
        QTest::mouseClick(s.window.get(), Qt::LeftButton, {}, QPoint(2, 2));
        s.ward.runUntil(s.ward.t() + 295, 1);
        s.run(0.3);
        QVERIFY(!s.window->isLocked());
        s.ward.runUntil(s.ward.t() + 8, 1);
        s.run(0.3);
        QVERIFY(s.window->isLocked());
        QCOMPARE(s.open(), QString());
    }

    void whateverWasOpenGoesAndNothingOfItCanBeRead_data()
    {
        QTest::addColumn<int>("screen");
        for (int i = 0; i < static_cast<int>(Screen::Count); ++i)
            QTest::newRow(qPrintable(shell::screenName(static_cast<Screen>(i)))) << i;
    }
    void whateverWasOpenGoesAndNothingOfItCanBeRead()
    {
        QFETCH(int, screen);
        LockedStation s;
        s.window->go(static_cast<Screen>(screen), BedId{1});
        s.run(1);
        QVERIFY(!leaksIn(everyText()).isEmpty()); // the test can see a name
        s.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(s.open(), QString());
        const auto leaks = leaksIn(everyText());
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
        s.window->signInPanel().close();
        s.run(1);
        QVERIFY(leaksIn(everyText()).isEmpty());
    }

    void popoversCloseWithTheirWords()
    {
        LockedStation s;
        const auto lockAndLook = [&](const char* what) {
            s.window->lock();
            s.run(0.3);
            const auto leaks = leaksIn(everyText());
            const auto open = s.open();
            s.window->header().lockButton()->click();
            s.enterPin(pin);
            if (s.window->isLocked())
                return QStringLiteral("%1: the PIN does not open it").arg(QLatin1String(what));
            return leaks.isEmpty() && open.isEmpty() ? QString() : QStringLiteral("%1: %2 %3").arg(QLatin1String(what), open, leaks.join(QLatin1Char('\n')));
        };
        QCOMPARE(lockAndLook("nothing"), QString());
        s.window->openSound();
        QCOMPARE(lockAndLook("sound"), QString());
        QTest::keyClick(s.window.get(), Qt::Key_Question);
        QCOMPARE(lockAndLook("keys"), QString());
        QTest::keyClick(s.window.get(), Qt::Key_E);
        QCOMPARE(lockAndLook("whom to tell"), QString());
        s.window->header().userButton()->click();
        QCOMPARE(lockAndLook("who works here"), QString());
        s.window->header().beginFind(QStringLiteral("Roy"));
        QCOMPARE(lockAndLook("find"), QString());
        QTest::keyClick(&s.window->ward(), Qt::Key_BracketRight);
        QTest::keyClick(&s.window->ward(), Qt::Key_Comma);
        QCOMPARE(lockAndLook("looking back"), QString());
    }

    void noKeyOpensAnythingOrActs()
    {
        LockedStation s;
        s.key(Qt::Key_L, Qt::ControlModifier);
        s.run(1);
        const auto events = s.ward.events.size();
        int pressed = 0;
        QStringList leaks;
        for (auto* target : {static_cast<QWidget*>(&s.window->ward()), static_cast<QWidget*>(s.window.get()), static_cast<QWidget*>(s.window->alarmLine().chip(0)),
                             static_cast<QWidget*>(s.window->header().lockButton())})
            for (const auto key : everyKey()) {
                s.window->signInPanel().close();
                target->setFocus();
                strike(target, key);
                ++pressed;
                if (pressed % 97 == 0)
                    s.run(0.1);
                s.window->frame();
                if (const auto open = s.open(); !open.isEmpty())
                    leaks << QKeySequence(key).toString() + QStringLiteral(": ") + open;
            }
        s.run(0.5);
        leaks << leaksIn(everyText());
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.mid(0, 20).join(QLatin1Char('\n'))));
        QCOMPARE(s.acts(events), 0);
        QVERIFY(pressed > 4000);
    }

    void noPressOpensAnythingOrActs_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("touch");
        QTest::newRow("1920x1080") << QSize(1920, 1080) << false;
        QTest::newRow("800x600") << QSize(800, 600) << false;
        QTest::newRow("1280x800, gloves") << QSize(1280, 800) << true;
    }
    void noPressOpensAnythingOrActs()
    {
        QFETCH(QSize, size);
        QFETCH(bool, touch);
        LockedStation s(touch ? Hand::Touch : Hand::Mouse, size);
        s.window->lock();
        s.run(1);
        const auto events = s.ward.events.size();
        QStringList leaks;
        const auto look = [&](const QString& what) {
            s.window->frame();
            if (const auto open = s.open(); !open.isEmpty())
                leaks << what + QStringLiteral(": ") + open;
            leaks << leaksIn(everyText());
            s.window->signInPanel().close();
        };
        for (auto* button : s.window->findChildren<QAbstractButton*>())
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                look(button->accessibleName() + button->text());
            }
        auto& canvas = s.window->ward();
        for (int tile = 0; tile < canvas.tileCount(); ++tile) {
            const auto box = canvas.tileRect(tile);
            for (const double x : {0.1, 0.3, 0.8})
                for (const double y : {0.1, 0.5, 0.95}) {
                    const auto at = QPointF(box.left() + x * box.width(), box.top() + y * box.height()).toPoint();
                    for (const auto button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton})
                        QTest::mouseClick(&canvas, button, {}, at);
                    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at);
                    look(QStringLiteral("tile"));
                }
            QTest::mousePress(&canvas, Qt::LeftButton, {}, box.center().toPoint());
            for (int i = 0; i < 5; ++i)
                QTest::mouseMove(&canvas, box.center().toPoint() - QPoint(20 * i, 0));
            s.run(0.1);
            look(QStringLiteral("drag"));
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, box.center().toPoint() - QPoint(100, 0));
        }
        leaks.removeDuplicates();
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.mid(0, 20).join(QLatin1Char('\n'))));
        QCOMPARE(s.acts(events), 0);
    }

    void alarmsBeginFlashSoundAndStandOnTheLineAllTheWhile()
    {
        LockedStation s;
        s.window->lock();
        s.run(1);
        const auto before = s.door.view();
        QVERIFY(!before->alarms.empty() && before->sounding);
        QVERIFY(!s.window->alarmLine().shownChips().empty());
        s.ward.runUntil(s.ward.t() + 5);
        Patient patient;
        Finding help;
        (void)s.ward.command({2}, Role::Nurse, CallHelp{}); // from somewhere else
        s.run(0.5);
        const auto chips = s.window->alarmLine().shownChips();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [](const auto& c) { return c.bedLabel == QLatin1String("02") && c.form == ward::Form::Active; }));
        QVERIFY(s.door.view()->sounding);
        QVERIFY(s.window->ward().sentence(1).contains(QStringLiteral("alarm")));
        QVERIFY(!s.window->ward().sentence(1).contains(QStringLiteral("Lee")));
    }

    void whereTheSiteAllowsItAlarmsAreAnsweredByTheStation()
    {
        LockedStation s;
        (void)s.ward.command({}, Role::Charge, ProposeChange{{"access.locked-acknowledge", "on", {}, "as agreed"}}, "M. Castellanos");
        (void)s.ward.command({}, Role::Charge, SignChange{"setting:access.locked-acknowledge"}, "P. Laurent");
        s.window->lock();
        s.run(1);
        const auto first = s.window->alarmLine().shownChips().front().alarm;
        QVERIFY(s.chip(true));
        s.run(0.5);
        QVERIFY(s.window->isLocked());
        bool answered = false;
        for (const auto& a : s.door.view()->alarms)
            answered = answered || (a.id == first && a.phase == AlarmPhase::Acknowledged && a.acknowledgedBy == "unidentified, station 1");
        QVERIFY(answered);
        QVERIFY(s.chip(true, 0.8)); // held: no list of people opens on a locked station
        QCOMPARE(s.open(), QString());
    }

    void whereTheSiteDoesNotWhoMayIsSaid()
    {
        LockedStation s;
        s.window->lock();
        s.run(1);
        const auto events = s.ward.events.size();
        QVERIFY(s.chip(true));
        QCOMPARE(s.acts(events), 0);
        QVERIFY(s.window->header().told().contains(QStringLiteral("Nurse")));
    }

    void itIsOpenedByNameAndPinByEachHand_data()
    {
        QTest::addColumn<int>("hand");
        QTest::newRow("mouse") << static_cast<int>(Hand::Mouse);
        QTest::newRow("touch") << static_cast<int>(Hand::Touch);
        QTest::newRow("keys") << static_cast<int>(Hand::Keys);
    }
    void itIsOpenedByNameAndPinByEachHand()
    {
        QFETCH(int, hand);
        LockedStation s(static_cast<Hand>(hand));
        s.window->lock();
        s.run(0.5);
        QVERIFY2(s.press(QStringLiteral("Unlock")), qPrintable(s.problem));
        auto& panel = s.window->signInPanel();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.chosen(), std::string("R. Okafor")); // who worked here
        for (const auto* button : {panel.enter(), panel.back(), panel.digit(0), panel.digit(9)})
            QVERIFY(button->height() >= 44 && button->width() >= 44 && !button->accessibleName().isEmpty());
        QList<QPoint> places;
        for (int d = 0; d < 10; ++d)
            places << panel.digit(d)->pos();
        const auto type = [&](const char* digits) {
            for (const char* d = digits; *d; ++d)
                QVERIFY2(s.press(QString(QLatin1Char(*d))), qPrintable(s.problem));
            QVERIFY2(s.press(QStringLiteral("Enter")), qPrintable(s.problem));
        };
        type(wrongPin);
        QVERIFY(s.window->isLocked());
        QVERIFY(!panel.told().isEmpty());
        QCOMPARE(panel.digits(), 0);
        for (int d = 0; d < 10; ++d)
            QCOMPARE(panel.digit(d)->pos(), places[d]); // digits do not shuffle
        type(pin);
        QVERIFY(!s.window->isLocked());
        QVERIFY(!panel.isVisible());
        QCOMPARE(s.door.view()->user, std::string("R. Okafor"));
        QVERIFY(s.window->ward().sentence(0).contains(QStringLiteral("Roy")));
    }

    void anotherPersonFindsNothingOfTheOneBefore()
    {
        LockedStation s;
        s.window->go(Screen::Patients, BedId{3});
        s.run(1);
        auto* page = s.window->page(Screen::Patients);
        for (auto* edit : page->findChildren<QLineEdit*>())
            if (edit->isVisible())
                edit->setText(QStringLiteral("Roy half typed"));
        const bool holds = page->holdsInput();
        s.window->lock();
        s.run(0.3);
        s.window->header().lockButton()->click();
        for (auto* name : s.window->signInPanel().names())
            if (name->text().contains(QStringLiteral("Castellanos")))
                name->click();
        s.enterPin(pin);
        QVERIFY(!s.window->isLocked());
        QCOMPARE(s.door.view()->user, std::string("M. Castellanos"));
        s.window->go(Screen::Patients, BedId{3});
        s.run(0.5);
        for (auto* edit : s.window->page(Screen::Patients)->findChildren<QLineEdit*>())
            QVERIFY(!edit->text().contains(QStringLiteral("half typed")));
        QVERIFY(holds);
    }

    void emergencyAccessOpensAfterASecondStandsOnTheScreenAndAsksForItsReason()
    {
        LockedStation s;
        s.window->lock();
        s.run(0.5);
        QVERIFY(s.press(QStringLiteral("Unlock")));
        QVERIFY(s.press(QStringLiteral("Emergency access"), 0.5)); // too short
        QVERIFY(s.window->isLocked());
        QVERIFY(s.press(QStringLiteral("Emergency access"), 1.2));
        QVERIFY(!s.window->isLocked());
        QVERIFY(s.door.view()->breakGlassSince);
        QVERIFY(s.window->standing().sentences().join(QLatin1Char(' ')).contains(QStringLiteral("Emergency access since")));
        QVERIFY(s.window->standing().askButton()->isVisible());
        QVERIFY(s.window->standing().askButton()->height() >= 44);
        QVERIFY(s.window->ward().sentence(0).contains(QStringLiteral("Roy")));
        QVERIFY(!s.window->reasonPanel().isVisible()); // care first
        s.ward.runUntil(s.ward.t() + 46);
        s.run(0.3);
        QVERIFY(s.window->reasonPanel().isVisible()); // within the minute
        QTest::keyClicks(&s.window->reasonPanel().field(), QStringLiteral("nobody with a PIN near"));
        QTest::keyClick(&s.window->reasonPanel().field(), Qt::Key_Return);
        s.run(0.5);
        QVERIFY(s.door.view()->breakGlassExplained);
        QVERIFY(!s.window->standing().askButton()->isVisible());
        QVERIFY(!s.window->standing().sentences().isEmpty()); // the banner stands
        QCOMPARE(s.door.view()->site->breakGlass.front().explained, std::string("nobody with a PIN near"));
        s.window->lock();
        s.run(0.5);
        QVERIFY(s.window->standing().sentences().isEmpty());
        QVERIFY(s.door.view()->site->breakGlass.front().endedAt.microseconds != 0);
    }

    void aLockedWindowDoesNotCloseWhenItIsAsked()
    {
        LockedStation s;
        s.window->lock();
        s.run(0.3);
        QVERIFY(!s.window->close());
        QVERIFY(s.window->isVisible());
    }

    void theBedsideScreenIsNotLeftByAnyKeyAndAPersonNeedsTheirPin()
    {
        NurseStation s(Hand::Mouse);
        s.door.wardsEnd().setSignIn(people());
        QVERIFY(s.door.wardsEnd().pickKnown(bedsideUser("01")));
        kiosk::KioskWindow bedside(s.door, {std::string(embeddedResource("tokens.toml")), kit::ThemeId::Dark, BedId{1}, StationId{2}, {}}, kit::Words{});
        bedside.stopClock();
        bedside.show();
        s.window.reset(); // a bedside screen has no other
        const auto turn = [&](double length) {
            s.ward.runUntil(s.ward.t() + length);
            QCoreApplication::sendPostedEvents();
            bedside.frame();
        };
        turn(0.3);
        const auto acts = [&](std::size_t since) {
            int count = 0;
            for (std::size_t i = since; i < s.ward.events.size(); ++i)
                count += s.ward.events[i].actor.role != Role::System && s.ward.events[i].actor.role != Role::Kiosk;
            return count;
        };
        const auto events = s.ward.events.size();
        QStringList leaks;
        for (const auto key : everyKey()) {
            strike(&bedside, key);
            bedside.frame();
            if (!bedside.isVisible() || bedside.isLeft() || s.door.view()->role != Role::Kiosk)
                leaks << QKeySequence(key).toString();
        }
        leaks << leaksIn(everyText()).filter(QRegularExpression(QStringLiteral("\\b(Lee|Ode|Kim|222)\\b"))); // other beds' people
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
        QCOMPARE(acts(events), 0);
        QVERIFY(!bedside.close());
        bedside.button(kiosk::KioskAct::SignIn).click();
        turn(0.2);
        QTest::mouseClick(&bedside.choices(), Qt::LeftButton, {}, bedside.choices().rowRect(static_cast<int>(bedside.choices().choices().size()) - 1).center()); // leave it
        turn(0.2);
        QTest::mouseClick(&bedside.choices(), Qt::LeftButton, {}, bedside.choices().rowRect(2).center()); // as the charge nurse
        turn(0.2);
        auto& panel = bedside.signInPanel();
        QVERIFY(panel.isVisible());
        const auto enter = [&](const char* digits) {
            for (const char* d = digits; *d; ++d)
                QTest::keyClick(&panel, static_cast<Qt::Key>(Qt::Key_0 + (*d - '0')));
            QTest::keyClick(&panel, Qt::Key_Return);
            turn(0.3);
            QCoreApplication::sendPostedEvents();
            turn(0.3);
        };
        enter(wrongPin);
        QVERIFY(!bedside.isLeft());
        QCOMPARE(s.door.view()->role, Role::Kiosk);
        enter(pin);
        QVERIFY(bedside.isLeft());
    }
};

WL_TEST(Fault63LockedScreenTest)
#include "fault_63_locked_screen_test.moc"
