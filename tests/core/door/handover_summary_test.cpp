// SPDX-License-Identifier: GPL-3.0-or-later
// What a handover says of a bed, from invented events.
#include "tests/support/wl_test.h"

#include "core/door/handover.h"

using namespace wardlight;
using namespace wardlight::door;

namespace {

constexpr WallTime summaryStart{1'795'000'000'000'000};
WallTime minute(int m) { return summaryStart + std::chrono::minutes(m); }

struct Shift {
    std::vector<Event> events;
    std::uint64_t id = 0;

    void add(int at, EventBody body, std::string user = {}, Role role = Role::System, EncounterId encounter = {5})
    {
        events.push_back({{++id}, {1}, encounter, minute(at), minute(at), {}, {std::move(user), role, {1}}, {}, std::move(body)});
    }
    void alarm(int at, std::uint64_t alarm, AlarmKind kind, AlarmTransition transition = AlarmTransition::Onset, Priority priority = Priority::Medium,
               std::string user = {})
    {
        AlarmEvent e;
        e.alarm = {alarm};
        e.key.kind = kind;
        e.transition = transition;
        e.priority = priority;
        const auto role = user.empty() ? Role::System : Role::Nurse;
        add(at, e, std::move(user), role);
    }
    [[nodiscard]] HandoverSummary summary(std::span<const TrendLine> trends = {}) const { return summarise(events, trends, {5}, minute(0), minute(720)); }
};

}

class HandoverSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alarmsAreCountedByWhatTheyWereAndWhoAnswered()
    {
        Shift s;
        for (int i = 0; i < 5; ++i)
            s.alarm(10 * i, 1 + static_cast<std::uint64_t>(i), AlarmKind::Spo2Low);
        s.alarm(60, 9, AlarmKind::HrHigh);
        s.alarm(61, 10, AlarmKind::Bigeminy, AlarmTransition::Onset, Priority::Low); // low ones are not of a handover
        s.alarm(1, 1, AlarmKind::Spo2Low, AlarmTransition::Acknowledged, Priority::Medium, "R. Okafor");
        s.add(2, EscalationChanged{{9}, EscalationStep::Sent, "M. Castellanos", 1});
        s.add(2, EscalationChanged{{1}, EscalationStep::Sent, "R. Okafor", 0});
        const auto sum = s.summary();
        QCOMPARE(sum.alarms, 6);
        QCOMPARE(sum.answered, 1);
        QCOMPARE(sum.escalated, 1);
        QCOMPARE(sum.kinds.size(), std::size_t(2));
        QCOMPARE(sum.kinds[0].kind, AlarmKind::Spo2Low);
        QCOMPARE(sum.kinds[0].times, 5);
    }
    void aLoweredAlarmCountsOnlyWhenItWentBackUp()
    {
        Shift s;
        for (const std::uint64_t id : {1U, 2U}) {
            s.alarm(10, id, AlarmKind::Asystole, AlarmTransition::Onset, Priority::High);
            s.alarm(10, id, AlarmKind::Asystole, AlarmTransition::Demoted, Priority::High);
        }
        s.alarm(11, 2, AlarmKind::Asystole, AlarmTransition::Promoted, Priority::High);
        QCOMPARE(s.summary().alarms, 1);
    }
    void whatIsOfAnotherPatientOrOfAnotherDayIsLeftOut()
    {
        Shift s;
        s.alarm(-5, 1, AlarmKind::HrHigh);
        s.alarm(730, 2, AlarmKind::HrHigh);
        s.add(30, Noted{"of the patient before"}, "X", Role::Nurse, {4});
        const auto sum = s.summary();
        QCOMPARE(sum.alarms, 0);
        QVERIFY(sum.notes.empty());
    }
    void theLastChangeOfEachLimitIsToldWithWhoMadeIt()
    {
        Shift s;
        s.add(10, LimitsSet{Parameter::HeartRate, 50.0, 110.0, {}, false}, "A", Role::Nurse);
        s.add(20, LimitsSet{Parameter::Spo2, 88.0, std::nullopt, {}, false}, "B", Role::Nurse);
        s.add(30, LimitsSet{Parameter::HeartRate, 50.0, 130.0, {}, false}, "C", Role::Nurse);
        const auto sum = s.summary();
        QCOMPARE(sum.limits.size(), std::size_t(2));
        QCOMPARE(sum.limits[0].by, std::string("B"));
        QCOMPARE(sum.limits[1].by, std::string("C"));
        QCOMPARE(*sum.limits[1].limits.high, 130.0);
    }
    void aPatientWhoCameLaterIsToldOfSinceThen()
    {
        Shift s;
        s.add(300, Admitted{{}, "adult"}, "A", Role::Nurse);
        s.add(310, Noted{"came from the emergency room"}, "A", Role::Nurse);
        const auto sum = s.summary();
        QCOMPARE(sum.from, minute(300));
        QCOMPARE(sum.notes.size(), std::size_t(1));
        QCOMPARE(sum.notes[0].text, std::string("came from the emergency room"));
    }
    void aCourseGoesFromTheFirstTenthToTheLastAndKnowsItsExtremes()
    {
        TrendLine line{Parameter::HeartRate, {}};
        for (int i = 0; i < 100; ++i) {
            const auto v = static_cast<float>(60 + i);
            line.stretches.push_back({minute(i * 7), v - 5, v + 5, v});
        }
        line.stretches.push_back({minute(9), std::numeric_limits<float>::quiet_NaN(), 1, 1});
        const auto sum = Shift{}.summary({&line, 1});
        QCOMPARE(sum.courses.size(), std::size_t(1));
        const auto& c = sum.courses[0];
        QCOMPARE(c.first, 64.5);
        QCOMPARE(c.last, 154.5);
        QCOMPARE(c.low, 55.0);
        QCOMPARE(c.high, 164.0);
        QCOMPARE(c.median, 110.0);
    }
    void aNumberNobodyMeasuredIsNotInventedAndNothingAtAllIsNoError()
    {
        const TrendLine empty{Parameter::Temperature, {}};
        const auto sum = Shift{}.summary({&empty, 1});
        QVERIFY(sum.courses.empty());
        QCOMPARE(sum.alarms, 0);
    }
    void theLastHandoverIsNamed()
    {
        Shift s;
        s.add(5, HandedOver{"R. Okafor", "J. Lindqvist"}, "J. Lindqvist", Role::Nurse);
        const auto sum = s.summary();
        QCOMPARE(sum.takenBy, std::string("J. Lindqvist"));
        QCOMPARE(sum.takenAt, minute(5));
    }
};
WL_TEST(HandoverSummaryTest)
#include "handover_summary_test.moc"
