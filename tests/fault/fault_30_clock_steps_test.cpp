// SPDX-License-Identifier: GPL-3.0-or-later
// Faults 30, 31 and 32: the wall clock jumps. No timer moves, the step is an event, dates far off are shown right.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

class ClockStepsTest : public QObject {
    Q_OBJECT
    static constexpr auto scenario = R"(
title = "Clock"
[[bed]]
name = "01"
family = "Clock"
waves = ["II", "Pleth"]
hr = 70
  [[bed.step]]
  at = 20
  hr = 150
)";
    /// Times of every alarm transition and pause of a run in which the wall clock jumps at 25 s.
    static std::vector<std::pair<int, int>> run(std::chrono::microseconds jump, int* steps)
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(22);
        ward.command({1}, Role::Nurse, PauseAudio{});
        ward.runUntil(25);
        ward.wallShift = jump;
        ward.runUntil(180);
        std::vector<std::pair<int, int>> times;
        for (const auto& e : ward.events) {
            const auto t = static_cast<int>(seconds(e.mono - instantAt(1'000'000)) * 10);
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && e.bed)
                times.emplace_back(t, static_cast<int>(a->transition));
            if (std::holds_alternative<OverlayChanged>(e.body))
                times.emplace_back(t, -1);
            if (const auto* s = std::get_if<SystemNoted>(&e.body); s && s->code == "clock-stepped")
                ++*steps;
        }
        return times;
    }
private Q_SLOTS:
    void aClockStepChangesNoTimer_data()
    {
        QTest::addColumn<double>("jump");
        QTest::newRow("one hour forward") << 3600.0;
        QTest::newRow("one hour back") << -3600.0;
        QTest::newRow("to 1970") << -1.795e9;
        QTest::newRow("to 2038") << 0.37e9;
    }
    void aClockStepChangesNoTimer()
    {
        QFETCH(double, jump);
        int none = 0, stepped = 0;
        const auto still = run({}, &none);
        const auto jumped = run(std::chrono::microseconds(static_cast<std::int64_t>(jump * 1e6)), &stepped);
        QVERIFY(still.size() >= 3);
        qInfo("fault 30: %d timers changed", still == jumped ? 0 : 1);
        QCOMPARE(jumped, still);
        QCOMPARE(none, 0);
        QCOMPARE(stepped, 1);
    }
    void datesFarOffAreWrittenRight()
    {
        QCOMPARE(isoText({0}), std::string("1970-01-01T00:00:00.000000Z"));
        QCOMPARE(isoText({951'782'400'000'000}), std::string("2000-02-29T00:00:00.000000Z"));
        QCOMPARE(isoText({2'147'483'648'000'000}), std::string("2038-01-19T03:14:08.000000Z"));
        QCOMPARE(isoText({-1}), std::string("1969-12-31T23:59:59.999999Z"));
    }
};

WL_TEST(ClockStepsTest)
#include "fault_30_clock_steps_test.moc"
