// SPDX-License-Identifier: GPL-3.0-or-later
// A day is a bed's monitored day.
#include "tests/support/wl_test.h"

#include "tests/core/insight/hand_journal.h"

using namespace wardlight;
using namespace wardlight::insight;
using wardlight::test::HandJournal;

namespace {

constexpr double wholeDay = 1440;
const BedId first{1};

double minutes(const AlarmLoad& load) { return load.bedDays * wholeDay; }
bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

}

class BedTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyBedHasNoDay()
    {
        HandJournal j;
        auto ask = j.ask(0, wholeDay);
        ask.places[0].encounter = {};
        QCOMPARE(j.load(ask).bedDays, 0.0);
        j.admit(600, first);
        j.add(900, first, Discharged{"home"}, "R. Okafor");
        QVERIFY(near(minutes(j.load(ask)), 300));
    }
    void standbyIsNotMonitored()
    {
        HandJournal j;
        j.add(100, first, StandbyStarted{"imaging"}, "R. Okafor");
        j.add(160, first, StandbyEnded{}, "R. Okafor");
        QVERIFY(near(minutes(j.load(0, wholeDay)), wholeDay - 60));
    }
    void aBedThatHearsNoDeviceIsNotMonitored()
    {
        HandJournal j;
        j.add(100, first, LinkChanged{{1}, false});
        j.add(130, first, LinkChanged{{1}, true});
        QVERIFY(near(minutes(j.load(0, wholeDay)), wholeDay - 30));
        auto two = j.ask(0, wholeDay);
        two.places[0].devices.push_back({{2}, "Pump"}); // the other one is still heard
        QVERIFY(near(minutes(j.load(two)), wholeDay));
        auto none = HandJournal().ask(0, wholeDay);
        none.places[0].devices.clear();
        QCOMPARE(HandJournal().load(none).bedDays, 0.0);
    }
    void whileTheProgramStoodStillNobodyWasMonitored()
    {
        HandJournal j;
        j.add(100, {}, SystemNoted{"stopped", 0, {}});
        j.add(110, {}, SystemNoted{"started", 0, {}});
        j.add(110, {}, SystemNoted{"gap", 10 * 60'000'000LL, {}});
        QVERIFY(near(minutes(j.load(0, wholeDay)), wholeDay - 10));
        HandJournal crashed; // it could not say that it stopped
        crashed.add(110, {}, SystemNoted{"started", 0, {}});
        crashed.add(110, {}, SystemNoted{"gap", 10 * 60'000'000LL, {}});
        QVERIFY(near(minutes(crashed.load(0, wholeDay)), wholeDay - 10));
    }
    void whoLayThereBeforeTheReadingBeganIsCounted()
    {
        HandJournal j;
        j.add(300, first, Discharged{"home"}, "R. Okafor");
        auto ask = j.ask(0, wholeDay);
        ask.places[0].encounter = {};
        QVERIFY(near(minutes(j.load(ask)), 300));
    }
    void onlyThePeriodCounts()
    {
        HandJournal j;
        QVERIFY(near(minutes(j.load(600, wholeDay)), wholeDay - 600));
    }
    void minutesOffAndPausedAreThoseThatWentBy()
    {
        HandJournal j;
        j.add(100, first, OverlayChanged{Overlay::AudioPaused, true, std::chrono::minutes(2)}, "R. Okafor"); // runs out
        j.add(200, first, OverlayChanged{Overlay::AudioPaused, true, std::chrono::minutes(2)}, "R. Okafor");
        j.add(201, first, OverlayChanged{Overlay::AudioPaused, false, {}}, "R. Okafor");
        j.add(200.5, first, OverlayChanged{Overlay::AudioOff, true, {}}, "R. Okafor"); // half of it at the same time
        j.add(202, first, OverlayChanged{Overlay::AudioOff, false, {}}, "R. Okafor");
        j.add(300, first, OverlayChanged{Overlay::AlarmsOff, true, {}}, "R. Okafor"); // for the rest of the day
        const auto load = j.load(0, wholeDay);
        QVERIFY(near(load.beds[0].soundOffMinutes, 2 + 2));
        QVERIFY(near(load.beds[0].alarmsOffMinutes, wholeDay - 300));
    }
    void aBedTakenOutOfTheUnitKeepsItsDays()
    {
        HandJournal j;
        j.admit(60, BedId{9});
        j.add(120, BedId{9}, Discharged{"home"}, "R. Okafor");
        const auto load = j.load(0, wholeDay, 0);
        QVERIFY(near(minutes(load), 60));
        QCOMPARE(load.beds.size(), std::size_t(1));
        QCOMPARE(load.beds[0].bed, BedId{9});
    }
};

WL_TEST(BedTimeTest)
#include "bed_time_test.moc"
