// SPDX-License-Identifier: GPL-3.0-or-later
// Which beds are named as those that will need somebody next.
#include "tests/support/wl_test.h"

#include "core/door/watch_next.h"

using namespace wardlight;
using namespace wardlight::door;

namespace {

BedView watchedBed(std::uint64_t id, int score = 0, int trend = 0)
{
    BedView bed;
    bed.id = {id};
    bed.condition = BedCondition::Monitored;
    bed.score.shown = true;
    bed.score.least = bed.score.most = score;
    bed.score.trend = trend;
    return bed;
}
WardView wardOf(std::initializer_list<BedView> beds)
{
    WardView ward;
    for (const auto& bed : beds)
        ward.beds.push_back(std::make_shared<const BedView>(bed));
    return ward;
}
AlarmView alarmOf(AlarmKind kind, Priority priority, AlarmPhase phase = AlarmPhase::Active)
{
    AlarmView a;
    a.key.kind = kind;
    a.priority = priority;
    a.phase = phase;
    return a;
}

}

class WatchNextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuietWardNamesNobody() { QVERIFY(watchNext(wardOf({watchedBed(1, 2), watchedBed(2, 4)})).empty()); }
    void aRisingScoreComesBeforeTheSameThatStands()
    {
        const auto next = watchNext(wardOf({watchedBed(1, 6), watchedBed(2, 6, 1), watchedBed(3, 5)}));
        QCOMPARE(next.size(), std::size_t(2));
        QCOMPARE(next[0].bed, BedId{2});
        QVERIFY(next[0].rising);
        QCOMPARE(next[1].bed, BedId{1});
    }
    void aScoreThatRisesIsNamedBeforeItIsUrgent()
    {
        QCOMPARE(watchNext(wardOf({watchedBed(1, 4, 1)})).size(), std::size_t(1));
        QVERIFY(watchNext(wardOf({watchedBed(1, 2, 1)})).empty());
    }
    void aBatteryThatEndsSoonIsNamedToTheMinute()
    {
        auto bed = watchedBed(1);
        bed.batteryMinutes = 38;
        const auto next = watchNext(wardOf({bed}));
        QCOMPARE(next.size(), std::size_t(1));
        QCOMPARE(next[0].why, WatchItem::Why::Battery);
        QCOMPARE(next[0].minutes, 38);
        bed.batteryMinutes = 60;
        QVERIFY(watchNext(wardOf({bed})).empty());
    }
    void aBatteryAboutToDieGoesBeforeAScoreOfFive()
    {
        auto battery = watchedBed(2);
        battery.batteryMinutes = 2;
        const auto next = watchNext(wardOf({watchedBed(1, 5), battery}));
        QCOMPARE(next[0].bed, BedId{2});
    }
    void aWeakLinkIsNamed()
    {
        auto bed = watchedBed(1);
        bed.alarms.push_back(alarmOf(AlarmKind::LinkWeak, Priority::Low));
        const auto next = watchNext(wardOf({bed}));
        QCOMPARE(next.size(), std::size_t(1));
        QCOMPARE(next[0].why, WatchItem::Why::Link);
    }
    void aBedThatAlarmsAlreadyIsNotNamedAgain()
    {
        auto bed = watchedBed(1, 9, 1);
        bed.alarms.push_back(alarmOf(AlarmKind::HrHigh, Priority::Medium));
        QVERIFY(watchNext(wardOf({bed})).empty());
        bed.alarms[0].phase = AlarmPhase::Acknowledged;
        QCOMPARE(watchNext(wardOf({bed})).size(), std::size_t(1));
    }
    void aBedIsNamedOnceForItsStrongestReason()
    {
        auto bed = watchedBed(1, 9, 1);
        bed.batteryMinutes = 50;
        const auto next = watchNext(wardOf({bed}));
        QCOMPARE(next.size(), std::size_t(1));
        QCOMPARE(next[0].why, WatchItem::Why::Score);
    }
    void emptyAndStandbyBedsAreNot()
    {
        auto bed = watchedBed(1, 9);
        bed.condition = BedCondition::Standby;
        auto empty = watchedBed(2, 9);
        empty.condition = BedCondition::Empty;
        QVERIFY(watchNext(wardOf({bed, empty})).empty());
    }
    void moreIsRememberedThanAskedOnlyWhenAsked()
    {
        const auto ward = wardOf({watchedBed(1, 5), watchedBed(2, 6), watchedBed(3, 7)});
        QCOMPARE(watchNext(ward).size(), std::size_t(2));
        QCOMPARE(watchNext(ward, 5).size(), std::size_t(3));
    }
};
WL_TEST(WatchNextTest)
#include "watch_next_test.moc"
