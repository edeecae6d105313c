// SPDX-License-Identifier: GPL-3.0-or-later
// Who answered, and how soon.
#include "tests/support/wl_test.h"

#include "tests/core/insight/hand_journal.h"

using namespace wardlight;
using namespace wardlight::insight;
using wardlight::test::HandJournal;

namespace {

constexpr double oneDay = 1440;
const BedId onlyBed{1};

}

class AnsweringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void medianAndNinetyAreOfTheNearestRank()
    {
        HandJournal j;
        for (int i = 1; i <= 10; ++i) // 10, 20 … 100 s
            j.ack(10.0 * i + i / 6.0, j.alarm(10.0 * i, onlyBed, AlarmKind::HrHigh));
        const auto a = j.load(0, oneDay).answering;
        QCOMPARE(a.times.count, 10);
        QVERIFY(std::abs(a.times.median - 50) < 0.001);
        QVERIFY(std::abs(a.times.ninety - 90) < 0.001);
    }
    void eachAlarmIsAnsweredInOneWay()
    {
        HandJournal j;
        j.ack(10.2, j.alarm(10, onlyBed, AlarmKind::HrHigh));
        const auto taken = j.alarm(20, onlyBed, AlarmKind::HrHigh);
        j.add(21, onlyBed, EscalationChanged{taken, EscalationStep::Sent, "A. Roy", 1});
        j.add(21.5, onlyBed, EscalationChanged{taken, EscalationStep::Accepted, "A. Roy", 1}, "A. Roy");
        j.end(30, taken);
        j.end(40.5, j.alarm(40, onlyBed, AlarmKind::HrHigh));
        (void)j.alarm(50, onlyBed, AlarmKind::Asystole, Priority::High);
        (void)j.alarm(60, onlyBed, AlarmKind::Bigeminy, Priority::Low); // nobody is asked about a low one
        const auto a = j.load(0, oneDay).answering;
        QCOMPARE(a.asked, 4);
        QCOMPARE(a.acknowledged, 1);
        QCOMPARE(a.accepted, 1);
        QCOMPARE(a.ended, 1);
        QCOMPARE(a.open, 1);
        QCOMPARE(a.escalated, 1);
        QCOMPARE(a.unanswered, 1); // accepted after 90 s, over after 30 s: neither
        QCOMPARE(a.unansweredHigh, 1);
    }
    void twoMinutesAreNotYetUnanswered()
    {
        HandJournal j;
        j.ack(12, j.alarm(10, onlyBed, AlarmKind::HrHigh));
        QCOMPARE(j.load(0, oneDay).answering.unanswered, 0);
        j.ack(22.02, j.alarm(20, onlyBed, AlarmKind::HrHigh));
        QCOMPARE(j.load(0, oneDay).answering.unanswered, 1);
    }
    void anAcknowledgementTakenBackIsNone()
    {
        HandJournal j;
        const auto id = j.alarm(10, onlyBed, AlarmKind::HrHigh);
        j.ack(10.1, id);
        j.step(10.15, id, AlarmTransition::Undone, "R. Okafor");
        j.ack(11, id);
        QVERIFY(std::abs(j.load(0, oneDay).answering.times.median - 60) < 0.001);
    }
    void clearingALatchedAlarmIsAnAnswer()
    {
        HandJournal j;
        const auto id = j.alarm(10, onlyBed, AlarmKind::Asystole, Priority::High);
        j.step(10.5, id, AlarmTransition::Latched);
        j.step(11, id, AlarmTransition::Ended, "R. Okafor", EndReason::Released);
        const auto a = j.load(0, oneDay).answering;
        QCOMPARE(a.acknowledged, 1);
        QVERIFY(std::abs(a.times.median - 60) < 0.001);
    }
    void theProgramItselfNeverAnswers()
    {
        HandJournal j;
        const auto id = j.alarm(10, onlyBed, AlarmKind::HrHigh);
        j.ack(11, id, {});
        QCOMPARE(j.load(0, oneDay).answering.acknowledged, 0);
    }
    void timesAreSplitByTheAlarmsOfTheTwoHoursBefore()
    {
        HandJournal j;
        for (int i = 0; i < 30; ++i)
            (void)j.alarm(i, onlyBed, AlarmKind::EcgNoise, Priority::Low);
        j.ack(101, j.alarm(100, onlyBed, AlarmKind::HrHigh)); // thirty in the two hours before
        j.ack(300.5, j.alarm(300, onlyBed, AlarmKind::HrHigh)); // none
        const auto load = j.load(0, oneDay);
        QCOMPARE(load.before[0].times.count, 1);
        QVERIFY(std::abs(load.before[0].times.median - 30) < 0.001);
        QCOMPARE(load.before[1].times.count, 1);
        QVERIFY(std::abs(load.before[1].times.median - 60) < 0.001);
        QCOMPARE(load.before[2].times.count, 0);
    }
    void aClockPutBackGivesNoTime()
    {
        HandJournal j;
        const auto id = j.alarm(100, onlyBed, AlarmKind::HrHigh);
        j.ack(40, id);
        const auto a = j.load(0, oneDay).answering;
        QCOMPARE(a.acknowledged, 1);
        QCOMPARE(a.times.count, 0);
    }
};

WL_TEST(AnsweringTest)
#include "answering_test.moc"
