// SPDX-License-Identifier: GPL-3.0-or-later
// Where a moment lies in the day's shifts.
#include "tests/support/wl_test.h"

#include "core/door/shift.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::door;

namespace {

constexpr std::int64_t aMinute = 60'000'000, aDay = 1440 * aMinute;
constexpr int twelveHours[] = {7 * 60, 19 * 60};

/// Days since 1970 and minutes, UTC.
WallTime utc(int day, int hour, int minute = 0) { return {day * aDay + (hour * 60 + minute) * aMinute}; }

}

class ShiftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShiftOfAMomentBeganAtItsTimeOfTheLocalDay()
    {
        QCOMPARE(shiftBegin(twelveHours, utc(20'000, 9), 0)->microseconds, utc(20'000, 7).microseconds);
        QCOMPARE(shiftBegin(twelveHours, utc(20'000, 7), 0)->microseconds, utc(20'000, 7).microseconds); // to the moment
        QCOMPARE(shiftBegin(twelveHours, utc(20'000, 23), 0)->microseconds, utc(20'000, 19).microseconds);
        QCOMPARE(shiftBegin(twelveHours, utc(20'000, 3), 0)->microseconds, utc(19'999, 19).microseconds); // of the evening before
        QCOMPARE(nextShift(twelveHours, utc(20'000, 9), 0)->microseconds, utc(20'000, 19).microseconds);
        QCOMPARE(nextShift(twelveHours, utc(20'000, 19), 0)->microseconds, utc(20'001, 7).microseconds);
    }
    void theLocalDayIsThePlacesOwn()
    {
        constexpr int newfoundland = -(3 * 3600 + 1800);
        QCOMPARE(shiftBegin(twelveHours, utc(20'000, 10), newfoundland)->microseconds, utc(19'999, 22, 30).microseconds); // it is 6:30 there
        QCOMPARE(nextShift(twelveHours, utc(20'000, 10), newfoundland)->microseconds, utc(20'000, 10, 30).microseconds);
    }
    void whereNobodyHasSaidThereIsNone()
    {
        QVERIFY(!shiftBegin({}, utc(20'000, 9), 0) && !nextShift({}, utc(20'000, 9), 0));
    }
    void anyMomentLiesBetweenItsShiftsBeginAndTheNextAndNoneIsLongerThanADay()
    {
        QVERIFY(rc::check("any shifts, any moment", [] {
            auto shifts = *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 1440));
            const std::vector<int> all(shifts.begin(), shifts.end());
            const WallTime at{*rc::gen::inRange<std::int64_t>(-400 * aDay, 40'000 * aDay)};
            const int offset = *rc::gen::inRange(-14 * 3600, 14 * 3600);
            const auto begin = shiftBegin(all, at, offset), next = nextShift(all, at, offset);
            RC_ASSERT(begin.has_value() == !all.empty());
            if (!begin)
                return;
            RC_ASSERT(begin->microseconds <= at.microseconds && next->microseconds > at.microseconds);
            RC_ASSERT(next->microseconds - begin->microseconds <= aDay);
            RC_ASSERT(shiftBegin(all, {next->microseconds - 1}, offset)->microseconds == begin->microseconds);
        }));
    }
};

WL_TEST(ShiftTest)
#include "shift_test.moc"
