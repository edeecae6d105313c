// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the journal: the sums are the same number, and nothing is counted twice.
#include "tests/support/wl_test.h"

#include "tests/core/insight/hand_journal.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::insight;
using wardlight::test::HandJournal;

namespace {

/// Any life of a few beds, hostile ones among them: what ends never began, clocks go back, alarms are marked twice.
HandJournal anyJournal()
{
    HandJournal j;
    double minute = 0;
    std::vector<AlarmId> alarms;
    const int count = *rc::gen::inRange(0, 120);
    for (int i = 0; i < count; ++i) {
        minute += *rc::gen::inRange(-3, 40);
        const BedId bed{*rc::gen::inRange<std::uint64_t>(0, 5)};
        const auto any = [&] { return alarms[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(alarms.size())))]; };
        switch (*rc::gen::inRange(0, alarms.empty() ? 6 : 11)) {
        case 0: j.admit(minute, bed); break;
        case 1: j.add(minute, bed, Discharged{"home"}, "R. Okafor"); break;
        case 2: j.add(minute, bed, LinkChanged{{bed.value}, *rc::gen::arbitrary<bool>()}); break;
        case 3: j.add(minute, bed, OverlayChanged{static_cast<Overlay>(*rc::gen::inRange(0, 4)), *rc::gen::arbitrary<bool>(), std::chrono::seconds(120)}, "R. Okafor"); break;
        case 4: j.add(minute, {}, SystemNoted{*rc::gen::element<std::string>("started", "stopped", "gap"), *rc::gen::inRange<std::int64_t>(-5, 600'000'000), {}}); break;
        case 5:
        case 6:
            j.demoted = *rc::gen::inRange(0, 6) == 0;
            alarms.push_back(j.alarm(minute, bed, static_cast<AlarmKind>(*rc::gen::inRange(0, static_cast<int>(alarmKindCount))),
                                     static_cast<Priority>(*rc::gen::inRange(1, 4)), {*rc::gen::inRange<std::uint64_t>(0, 4)}));
            break;
        case 7: j.ack(minute, any()); break;
        case 8: j.end(minute, any()); break;
        case 9: j.mark(minute, any(), static_cast<AlarmMark>(*rc::gen::inRange(0, 3))); break;
        default: j.step(minute, any(), static_cast<AlarmTransition>(*rc::gen::inRange(1, 14)), "R. Okafor", EndReason::None, static_cast<Priority>(*rc::gen::inRange(1, 4)));
        }
    }
    return j;
}

template <class List>
ByPriority sumOf(const List& list)
{
    ByPriority sum;
    for (const auto& one : list) {
        sum.low += one.alarms.low;
        sum.medium += one.alarms.medium;
        sum.high += one.alarms.high;
    }
    return sum;
}

}

class LoadSumsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSumsByKindPriorityDeviceBedDayAndShiftAreTheSame()
    {
        QVERIFY(rc::check("sums", [] {
            const auto j = anyJournal();
            const double from = *rc::gen::inRange(0, 1500);
            auto ask = j.ask(from, from + *rc::gen::inRange(1, 3000), 3);
            ask.utcOffsetSeconds = *rc::gen::inRange(-12, 13) * 3600;
            const auto load = j.load(ask);
            RC_ASSERT(sumOf(load.kinds) == load.alarms);
            RC_ASSERT(sumOf(load.devices) == load.alarms);
            RC_ASSERT(sumOf(load.beds) == load.alarms);
            RC_ASSERT(sumOf(load.days) == load.alarms);
            RC_ASSERT(sumOf(load.shifts) == load.alarms);
            const auto& a = load.answering;
            RC_ASSERT(a.asked == load.alarms.medium + load.alarms.high);
            RC_ASSERT(a.acknowledged + a.accepted + a.ended + a.open == a.asked);
            RC_ASSERT(a.unanswered <= a.asked);
            int asked = 0, timed = 0;
            double bedDays = 0, ofShifts = 0, ofDays = 0;
            for (const auto& shift : load.shifts) {
                asked += shift.answering.asked;
                ofShifts += shift.bedDays;
            }
            for (const auto& before : load.before)
                timed += before.times.count;
            for (const auto& bed : load.beds)
                bedDays += bed.bedDays;
            for (const auto& day : load.days)
                ofDays += day.bedDays;
            RC_ASSERT(asked == a.asked);
            RC_ASSERT(timed == a.times.count);
            RC_ASSERT(std::abs(bedDays - load.bedDays) < 1e-6);
            RC_ASSERT(std::abs(ofShifts - load.bedDays) < 1e-6);
            RC_ASSERT(std::abs(ofDays - load.bedDays) < 1e-6);
            RC_ASSERT(load.flooding.seconds <= std::chrono::duration<double>(load.until - load.from).count() + 1e-6);
            RC_ASSERT(load.chattering <= load.alarms.total());
            RC_ASSERT(load.topTenShare >= 0 && load.topTenShare <= 1);
        }));
    }
};

WL_TEST(LoadSumsTest)
#include "load_sums_test.moc"
