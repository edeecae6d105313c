// SPDX-License-Identifier: GPL-3.0-or-later
// Acknowledge and tell somebody: two presses, by finger or by key.
#include "tests/ui/alarms_station.h"

using namespace wardlight;
using namespace wardlight::alarms_ui;
using test::AlarmsStation;

class AlarmsTellTest : public QObject {
    Q_OBJECT
    static QPoint ackOf(const shell::AlarmChip* chip) { return chip->actionBox().center().toPoint(); }

private Q_SLOTS:
    void ackActsAtOnceAndHeldForHalfASecondOpensTheList()
    {
        AlarmsStation s;
        s.window->go(shell::Screen::Ward);
        s.step(std::chrono::milliseconds(350));
        auto* chip = s.window->alarmLine().chip(0);
        const auto alarm = chip->model().alarm;
        QTest::mousePress(chip, Qt::LeftButton, {}, ackOf(chip));
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1}); // before anything is held
        s.step(std::chrono::milliseconds(400));
        QVERIFY(!s.window->tellList().isVisible());
        s.step(std::chrono::milliseconds(150));
        QVERIFY(s.window->tellList().isVisible());
        QTest::mouseRelease(chip, Qt::LeftButton, {}, ackOf(chip));
        auto& list = s.window->tellList();
        QVERIFY(list.isVisible());
        QCOMPARE(list.choices().front().text, QStringLiteral("J. Lindqvist"));
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(0).center()); // the second press
        const auto told = s.sent<Escalate>();
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told.front().person, std::string("J. Lindqvist"));
        QCOMPARE(told.front().alarm, alarm);
        QVERIFY(s.window->header().told().contains(QStringLiteral("told J. Lindqvist")));
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
    }

    void aShortPressOnAckOpensNoList()
    {
        AlarmsStation s;
        auto* chip = s.window->alarmLine().chip(0);
        QTest::mousePress(chip, Qt::LeftButton, {}, ackOf(chip));
        s.step(std::chrono::milliseconds(200));
        QTest::mouseRelease(chip, Qt::LeftButton, {}, ackOf(chip));
        s.step(std::chrono::seconds(1));
        QVERIFY(!s.window->tellList().isVisible());
        QVERIFY(s.sent<Escalate>().empty());
    }

    void shiftAAcknowledgesTheFirstAndOpensTheListAndEnterTells()
    {
        AlarmsStation s;
        s.window->go(shell::Screen::Ward);
        s.step(std::chrono::milliseconds(350));
        QTest::keyClick(s.window.get(), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        auto& list = s.window->tellList();
        QVERIFY(list.isVisible());
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(s.sent<Escalate>().size(), std::size_t{1});
        QCOMPARE(s.sent<Escalate>().front().alarm, s.sent<AcknowledgeAlarm>().front().alarm);
    }

    void eAsksSomebodyWithoutAcknowledging()
    {
        AlarmsStation s;
        s.window->go(shell::Screen::Ward);
        s.window->setFocus();
        QTest::keyClick(s.window.get(), Qt::Key_E);
        auto& list = s.window->tellList();
        QVERIFY(list.isVisible());
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(1).center());
        QVERIFY(s.sent<AcknowledgeAlarm>().empty());
        QCOMPARE(s.sent<Escalate>().size(), std::size_t{1});
    }

    void escapeTellsNobodyAndTheAcknowledgeCanBeTakenBackForFiveSeconds()
    {
        AlarmsStation s;
        s.window->go(shell::Screen::Ward);
        s.step(std::chrono::milliseconds(350));
        QTest::keyClick(s.window.get(), Qt::Key_A, Qt::ShiftModifier);
        QTest::keyClick(&s.window->tellList(), Qt::Key_Escape);
        QVERIFY(!s.window->tellList().isVisible());
        QVERIFY(s.sent<Escalate>().empty());
        s.step(std::chrono::seconds(3));
        QTest::keyClick(s.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.sent<UndoAcknowledge>().size(), std::size_t{1});
    }

    void theListNeverCoversTheAlarmLine()
    {
        for (const auto& size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)}) {
            AlarmsStation s(test::silentWard(), size);
            s.window->go(shell::Screen::Ward);
            QTest::keyClick(s.window.get(), Qt::Key_E);
            const auto line = QRect(s.window->alarmLine().mapToGlobal(QPoint()), s.window->alarmLine().size());
            QVERIFY(s.window->tellList().isVisible());
            QVERIFY(!s.window->tellList().geometry().intersects(line));
        }
    }

    void acknowledgeHeldOnTheAlarmsScreenOpensTheListToo()
    {
        AlarmsStation s;
        s.openAlarm(test::alarmOf(*s.door.view(), AlarmKind::VentricularTachycardia), BedId{7});
        QTest::mousePress(s.page->detail().answer(), Qt::LeftButton);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        s.step(std::chrono::milliseconds(550));
        auto& list = s.page->detail().redirectList();
        QVERIFY(list.isVisible());
        QTest::mouseRelease(s.page->detail().answer(), Qt::LeftButton);
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(0).center());
        QCOMPARE(s.sent<Escalate>().size(), std::size_t{1});
    }
};

WL_TEST(AlarmsTellTest)
#include "alarms_tell_test.moc"
