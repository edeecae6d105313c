// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulator/simulated_run.h"
#include "tests/support/wl_test.h"

#include <cmath>

using namespace wardlight;
using namespace wardlight::simulator;

class DevicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOximeterLagsTenToTwentySeconds()
    {
        const auto r = test::run(test::bed("spo2 = 98\n[[bed.step]]\nat = 30\nspo2 = 84\n"), 90);
        QCOMPARE(r.value(Parameter::Spo2, 34), 98.0);
        double half = 0, nearly = 0;
        for (double t = 30; t < 90; t += 1) {
            if (half == 0 && r.value(Parameter::Spo2, t) <= 91)
                half = t - 30;
            if (nearly == 0 && r.value(Parameter::Spo2, t) <= 86)
                nearly = t - 30;
        }
        QVERIFY2(half >= 8 && half <= 15, qPrintable(QString::number(half)));
        QVERIFY2(nearly >= 12 && nearly <= 24, qPrintable(QString::number(nearly)));
        QCOMPARE(r.value(Parameter::Spo2, 89), 84.0);
    }
    void heldBreathCostsOxygen()
    {
        const auto r =
            test::run(test::bed("spo2 = 97\n[[bed.step]]\nat = 20\nfor = 60\napnea = true\n"), 140);
        QVERIFY(r.value(Parameter::Spo2, 35) >= 96);
        QVERIFY(r.value(Parameter::Spo2, 80) < 90);
        QVERIFY(r.value(Parameter::Spo2, 139) >= 95);
        const auto still = r.range("Resp", 40, 78);
        QVERIFY(still.high - still.low < 0.15);
        const auto before = r.range("Resp", 2, 18);
        QVERIFY(before.high - before.low > 0.7);
    }
    void theCuffMeasuresInCyclesAndKnowsItsLastReading()
    {
        const auto r = test::run(test::bed("sys = 131\ndia = 77\nnibp_every = 1\nnibp_age = 30\n"), 170);
        std::vector<double> times;
        for (const auto& v : r.values)
            if (v.parameter == Parameter::NibpSystolic)
                times.push_back(v.measured);
        QCOMPARE(times.size(), std::size_t{4}); // the old one, then 30, 90 and 150 s
        QCOMPARE(times.front(), -30.0);
        QVERIFY(times[1] > 0 && times[1] <= 30);
        QVERIFY(std::abs(r.value(Parameter::NibpSystolic, 169) - 131) < 15);
    }
    void aLeadThatIsOffIsMissingAndSaysSo()
    {
        const auto r = test::run(test::bedOf("rhythms", "lead-off"), 60);
        QCOMPARE(r.range("II", 21, 49).missing, static_cast<std::size_t>(28 * 250));
        QCOMPARE(r.range("V", 21, 49).missing, std::size_t{0});
        QCOMPARE(r.range("II", 51, 59).missing, std::size_t{0});
        QCOMPARE(r.status.size(), std::size_t{3});
        QCOMPARE(r.status[1].leadsOff, std::vector<std::string>{"II"});
        QVERIFY(r.status[2].leadsOff.empty());
    }
    void aProbeThatIsOffGivesNoNumber()
    {
        const auto r = test::run(test::bedOf("rhythms", "probe-off"), 60);
        QCOMPARE(r.range("Pleth", 21, 49).missing, static_cast<std::size_t>(28 * 125));
        for (const auto& v : r.values)
            if (v.parameter == Parameter::Spo2 && v.measured > 21 && v.measured < 49)
                QCOMPARE(v.validity, Validity::LeadOff);
    }
    void aTransducerOpenToAirReadsNothing()
    {
        const auto r = test::run(test::bedOf("rhythms", "abp-off"), 60);
        const auto open = r.range("ABP", 25, 49);
        QVERIFY(std::abs(open.mean) < 3 && open.high - open.low < 5);
    }
    void aLostLinkDeliversNothingAndTimeGoesOn()
    {
        const auto plan = test::bedOf("rhythms", "link");
        const auto r = test::run(plan, 80);
        for (const auto* wave : {"II", "Pleth", "ABP", "Resp"})
            QVERIFY(std::isnan(r.range(wave, 21, 49).mean));
        QCOMPARE(r.samples[0].size(), std::size_t{80 * 250});
        for (const auto& v : r.values)
            QVERIFY(v.measured < 20 || v.measured >= 50);
        QCOMPARE(r.status[1].linkUp, false);
        QCOMPARE(r.status[2].linkUp, true);
    }
    void batteryAndClockTellWhatTheyAre()
    {
        const auto battery = test::run(test::bedOf("rhythms", "battery"), 60);
        bool low = false;
        for (const auto& s : battery.status)
            low = low || s.batteryMinutes == 4.0;
        QVERIFY(low);
        const auto clock = test::run(test::bedOf("rhythms", "clock"), 60);
        QCOMPARE(clock.status[1].clockOffset, -7200.0);
        const auto demo = test::run(test::bedOf("demo", "13"), 130);
        QCOMPARE(demo.status.front().batteryMinutes, std::optional<double>(38));
        QCOMPARE(demo.status.back().batteryMinutes, std::optional<double>(36));
    }
    void artefactsChangeTheWave()
    {
        const auto clean = test::run(test::bedOf("rhythms", "sinus"), 50);
        const auto span = [](const test::SimulatedRun& r) {
            const auto range = r.range("II", 22, 48);
            return range.high - range.low;
        };
        for (const auto* name : {"motion", "wander"})
            QVERIFY2(span(test::run(test::bedOf("rhythms", name), 50)) > 1.25 * span(clean), name);
        const auto clipped = test::run(test::bedOf("rhythms", "clipping"), 50).range("II", 22, 48);
        QVERIFY(clipped.high <= 1.11 && clipped.low >= -1.11);
    }
};

WL_TEST(DevicesTest)
#include "devices_test.moc"
