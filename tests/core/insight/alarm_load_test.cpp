// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted, from journals made by hand, with exact figures.
#include "tests/support/wl_test.h"

#include "tests/core/insight/hand_journal.h"

using namespace wardlight;
using namespace wardlight::insight;
using wardlight::test::HandJournal;

namespace {

constexpr double dayLong = 1440;
const BedId bed1{1}, bed2{2};

}

class AlarmLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alarmsAreCountedPerMonitoredBedAndDay()
    {
        HandJournal j;
        for (int i = 0; i < 30; ++i)
            j.end(20.0 * i + 1, j.alarm(20.0 * i, bed1, AlarmKind::Spo2Low));
        const auto load = j.load(0, dayLong, 2);
        QCOMPARE(load.alarms.total(), 30);
        QCOMPARE(load.bedDays, 2.0);
        QCOMPARE(load.perBedDay(), 15.0);
        QCOMPARE(load.beds[0].label, std::string("01"));
        QCOMPARE(load.beds[0].alarms.medium, 30);
        QCOMPARE(load.beds[1].alarms.total(), 0);
    }
    void anAlarmCountsOnceAndAsTheHighestItReached()
    {
        HandJournal j;
        const auto id = j.alarm(10, bed1, AlarmKind::Spo2Low);
        j.ack(11, id);
        j.step(12, id, AlarmTransition::PriorityRaised, {}, EndReason::None, Priority::High);
        j.step(13, id, AlarmTransition::PriorityLowered, {}, EndReason::None, Priority::Medium);
        j.step(20, id, AlarmTransition::Reannounced);
        j.end(30, id);
        const auto load = j.load(0, dayLong);
        QCOMPARE(load.alarms, (ByPriority{0, 0, 1}));
    }
    void aSuspectedFalseOneCountsAsLow()
    {
        HandJournal j;
        j.demoted = true;
        (void)j.alarm(10, bed1, AlarmKind::Asystole, Priority::High);
        const auto load = j.load(0, dayLong);
        QCOMPARE(load.alarms, (ByPriority{1, 0, 0}));
        QCOMPARE(load.demoted, 1);
        QCOMPARE(load.answering.asked, 0);
    }
    void whatBeganBeforeThePeriodIsNotCountedAgain()
    {
        HandJournal j;
        const auto id = j.alarm(10, bed1, AlarmKind::HrHigh);
        j.end(dayLong + 10, id);
        (void)j.alarm(dayLong + 20, bed1, AlarmKind::HrHigh);
        QCOMPARE(j.load(dayLong, 2 * dayLong).alarms.total(), 1);
    }
    void daysAndShiftsAreThoseOfThePlace()
    {
        HandJournal j;
        (void)j.alarm(4 * 60, bed1, AlarmKind::HrHigh);  // 23:00 of the day before, five hours west
        (void)j.alarm(6 * 60, bed1, AlarmKind::HrHigh);  // 1:00
        (void)j.alarm(13 * 60, bed1, AlarmKind::HrHigh); // 8:00
        auto ask = j.ask(0, dayLong);
        ask.utcOffsetSeconds = -5 * 3600;
        ask.shifts = {7 * 60, 15 * 60, 23 * 60};
        const auto load = j.load(ask);
        QCOMPARE(load.days.size(), std::size_t(2));
        QCOMPARE(load.days[0].alarms.total(), 1);
        QCOMPARE(load.days[0].bedDays, 5.0 / 24);
        QCOMPARE(load.days[1].alarms.total(), 2);
        QCOMPARE(load.days[1].from, HandJournal::at(5 * 60));
        QCOMPARE(load.shifts[0].alarms.total(), 1);
        QCOMPARE(load.shifts[1].alarms.total(), 0);
        QCOMPARE(load.shifts[2].alarms.total(), 2);
        for (const auto& shift : load.shifts)
            QVERIFY(std::abs(shift.bedDays - 8.0 / 24) < 1e-9);
    }
    void theHeatMapEndsWithTheHourThatRuns()
    {
        HandJournal j;
        (void)j.alarm(dayLong + 30, bed1, AlarmKind::HrHigh);
        (void)j.alarm(dayLong + 61, bed1, AlarmKind::HrHigh);
        (void)j.alarm(dayLong + 65, bed1, AlarmKind::HrHigh);
        const auto load = j.load(0, dayLong + 70);
        QCOMPARE(load.hoursFrom, HandJournal::at(120)); // 2:00 to 2:00, of which ten minutes have gone
        QCOMPARE(load.beds[0].hours[22], 1);
        QCOMPARE(load.beds[0].hours[23], 2);
        QCOMPARE(load.beds[0].lastDay, 3);
    }
    void aFloodLastsFromTheTenthInTenMinutesUntilFewerThanFive()
    {
        HandJournal j;
        for (int i = 0; i < 12; ++i) // 0:00 … 5:30; the tenth at 4:30
            (void)j.alarm(i * 0.5, i % 2 == 0 ? bed1 : bed2, AlarmKind::HrHigh);
        const auto load = j.load(0, dayLong, 2);
        QCOMPARE(load.flooding.floods, 1);
        QCOMPARE(load.flooding.seconds, (13.5 - 4.5) * 60); // the eighth, of 3:30, leaves at 13:30: four are left
    }
    void nineInTenMinutesAreNoFlood()
    {
        HandJournal j;
        for (int i = 0; i < 9; ++i)
            (void)j.alarm(i, bed1, AlarmKind::HrHigh);
        (void)j.alarm(10, bed1, AlarmKind::HrHigh); // the first is ten minutes old
        QCOMPARE(j.load(0, dayLong).flooding.floods, 0);
    }
    void whatCannotBeHeardMakesNoFlood()
    {
        HandJournal j;
        j.add(0, bed1, OverlayChanged{Overlay::AlarmsOff, true, {}}, "R. Okafor");
        for (int i = 0; i < 12; ++i)
            (void)j.alarm(1 + i * 0.1, bed1, AlarmKind::HrHigh);
        QCOMPARE(j.load(0, dayLong).flooding.floods, 0);
        for (int i = 0; i < 12; ++i)
            (void)j.alarm(3 + i * 0.1, bed1, AlarmKind::Asystole, Priority::High); // nobody can switch it off
        QCOMPARE(j.load(0, dayLong).flooding.floods, 1);
    }
    void threeOfAKindWithinAMinuteChatter()
    {
        HandJournal j;
        for (const double at : {10.0, 10.4, 10.8, 11.7}) // the fourth within a minute of the third
            (void)j.alarm(at, bed1, AlarmKind::EcgLeadOff, Priority::Low);
        for (const double at : {20.0, 20.6, 21.2}) // never three in a minute
            (void)j.alarm(at, bed1, AlarmKind::EcgLeadOff, Priority::Low);
        (void)j.alarm(10.5, bed1, AlarmKind::HrHigh);
        (void)j.alarm(10.6, bed2, AlarmKind::EcgLeadOff, Priority::Low);
        std::stable_sort(j.events.begin(), j.events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
        const auto load = j.load(0, dayLong, 2);
        QCOMPARE(load.chatters, 1);
        QCOMPARE(load.chattering, 4);
    }
    void whatStandsForMoreThanADayIsNamed()
    {
        HandJournal j;
        (void)j.alarm(10, bed1, AlarmKind::LimitsUnset, Priority::Low);
        const auto exactly = j.alarm(20, bed1, AlarmKind::HrHigh);
        j.end(20 + dayLong, exactly);
        const auto load = j.load(dayLong, 2 * dayLong);
        QCOMPARE(load.standing.size(), std::size_t(1));
        QCOMPARE(load.standing[0].kind, AlarmKind::LimitsUnset);
        QVERIFY(std::abs(load.standing[0].hours - (48 - 1.0 / 6)) < 1e-9);
    }
    void judgementsCountTheNewestOfEachAlarm()
    {
        HandJournal j;
        const auto a = j.alarm(10, bed1, AlarmKind::Asystole, Priority::High);
        const auto b = j.alarm(20, bed1, AlarmKind::HrHigh);
        const auto c = j.alarm(30, bed1, AlarmKind::HrHigh);
        (void)j.alarm(40, bed1, AlarmKind::HrHigh); // nobody judged it
        j.mark(50, a, AlarmMark::True);
        j.mark(51, a, AlarmMark::False);
        j.mark(52, b, AlarmMark::True);
        j.mark(53, c, AlarmMark::CannotTell);
        const auto load = j.load(0, dayLong);
        QCOMPARE(load.isTrue, 1);
        QCOMPARE(load.isFalse, 1);
        QCOMPARE(load.cannotTell, 1);
        QCOMPARE(load.kinds[0].kind, AlarmKind::HrHigh);
        QCOMPARE(load.kinds[0].isTrue, 1);
        QCOMPARE(load.kinds[1].isFalse, 1);
    }
    void aNoisySensorNearbyIsTheLikelyCause()
    {
        HandJournal j;
        j.detail = "LL";
        for (int i = 0; i < 5; ++i)
            (void)j.alarm(100 + 10 * i, bed1, AlarmKind::EcgLeadOff, Priority::Low);
        j.detail.clear();
        for (int i = 0; i < 4; ++i)
            (void)j.alarm(101 + 10 * i, bed1, AlarmKind::HrLow, Priority::Medium, {1}, Parameter::HeartRate);
        for (int i = 0; i < 3; ++i) // over by themselves in 9 s
            j.end(500.15 + 10 * i, j.alarm(500 + 10 * i, bed1, AlarmKind::RrHigh, Priority::Medium, {1}, Parameter::RespirationRate));
        j.limit = 140;
        j.add(599, bed1, LimitsSet{Parameter::NibpSystolic, 90, 140, {}, false}, "R. Okafor");
        (void)j.alarm(600, bed1, AlarmKind::NibpSysHigh, Priority::Medium, {1}, Parameter::NibpSystolic);
        std::stable_sort(j.events.begin(), j.events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
        const auto load = j.load(0, dayLong);
        QCOMPARE(load.offenders.size(), std::size_t(4));
        QCOMPARE(load.offenders[0].cause, Cause::Electrode);
        QCOMPARE(load.offenders[0].detail, std::string("LL"));
        QCOMPARE(load.offenders[0].figure, 24.0);
        QCOMPARE(load.offenders[1].kind, AlarmKind::HrLow);
        QCOMPARE(load.offenders[1].cause, Cause::EcgNoise);
        QCOMPARE(load.offenders[2].cause, Cause::Brief);
        QCOMPARE(load.offenders[3].cause, Cause::OwnLimit);
        QCOMPARE(load.offenders[3].figure, 140.0);
        QCOMPARE(load.topTenShare, 1.0);
    }
    void aProfilesChangeDividesThePeriod()
    {
        HandJournal j;
        ProfileVersion before, after;
        before.limits.push_back({Parameter::Spo2, 90, {}, 80, false, true, std::chrono::seconds(5)});
        after = before;
        after.version = 2;
        after.limits[0].delay = std::chrono::seconds(10);
        for (int i = 0; i < 40; ++i)
            (void)j.alarm(30.0 * i, bed1, AlarmKind::Spo2Low);
        j.add(2 * dayLong, {}, ChangeMade{{{}, {}, after, "too many", HandJournal::at(3 * dayLong)}, "M. Castellanos"}, "A. Roy"); // planned
        j.add(2 * dayLong, {}, ChangeMade{{{}, {}, after, "too many", {}}, "M. Castellanos"}, "A. Roy");
        (void)j.alarm(2 * dayLong + 30, bed1, AlarmKind::Spo2Low);
        LoadFold fold(j.ask(0, 4 * dayLong), HandJournal::at(0));
        fold.startsWith(before);
        for (const auto& event : j.events)
            fold.take(event);
        const auto load = fold.finish();
        QCOMPARE(load.changes.size(), std::size_t(1));
        QCOMPARE(load.changes[0].what, LoadChange::What::Delay);
        QCOMPARE(load.changes[0].before, std::optional(5.0));
        QCOMPARE(load.changes[0].after, std::optional(10.0));
        QCOMPARE(load.changes[0].first, std::string("M. Castellanos"));
        QCOMPARE(load.loadBefore, std::optional(20.0));
        QCOMPARE(load.loadAfter, std::optional(0.5));
    }
    void aRecordWithNothingInItGivesNoFigureButAPeriod()
    {
        const auto load = HandJournal().load(0, dayLong, 0);
        QCOMPARE(load.alarms.total(), 0);
        QCOMPARE(load.perBedDay(), 0.0);
        QCOMPARE(load.days.size(), std::size_t(1));
        QVERIFY(load.offenders.empty());
        QVERIFY(!load.loadBefore);
    }
};

WL_TEST(AlarmLoadTest)
#include "alarm_load_test.moc"
