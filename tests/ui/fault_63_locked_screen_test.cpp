// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 63: a locked screen. Idle, by hand; any key, any press: alarms are seen and heard, nothing else leaks or opens.
// The figure is the number of leaks: 0.
#include "tests/support/wl_test.h"
#include "tests/ui/locked_station.h"

using namespace wardlight;
using namespace wardlight::test;

class Fault63LockedScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterFiveMinutesWithoutAPressTheStationLocksItself()
    {
        LockedStation s;
        s.window->go(Screen::Bed, BedId{1});
        s.run(60);
        QTest::mouseClick(s.window.get(), Qt::LeftButton, {}, QPoint(2, 2));
        s.pass(295);
        QVERIFY(!s.window->isLocked());
        s.pass(8);
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
        s.run(5);
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
        s.run(46);
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
};

WL_TEST(Fault63LockedScreenTest)
#include "fault_63_locked_screen_test.moc"
