// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulator/simulated_run.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::simulator;

class PatientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stIsDrawnAsAskedForAndReturns()
    {
        const auto level = [](const test::SimulatedRun& r, double from, double to) {
            double sum = 0;
            const auto beats = r.beats("N", from, to);
            for (const double t : beats)
                sum += r.range("II", t + 0.10, t + 0.12).mean - r.range("II", t - 0.075, t - 0.055).mean;
            return sum / static_cast<double>(beats.size());
        };
        const auto plain = test::run(test::bed("hr = 60\n"), 90);
        const auto raised = test::run(test::bed("hr = 60\n[[bed.step]]\nat = 30\nfor = 30\nst = 0.3\n"), 90);
        QVERIFY(std::abs(level(raised, 5, 28) - level(plain, 5, 28)) < 0.01);
        QVERIFY(std::abs(level(raised, 34, 58) - level(plain, 34, 58) - 0.3) < 0.02);
        QVERIFY(std::abs(level(raised, 64, 85) - level(plain, 64, 85)) < 0.01);
    }
    void theSameSeedGivesTheSamePatient()
    {
        const auto plan = test::bedOf("demo", "07");
        const auto a = test::run(plan, 90), b = test::run(plan, 90);
        QVERIFY(a.samples == b.samples);
        QVERIFY(a.truth == b.truth);
        auto other = plan;
        other.seed += 1;
        QVERIFY(test::run(other, 5).samples != test::run(plan, 5).samples);
    }
    void howeverTimeIsCutTheSamplesAreTheSame()
    {
        const auto plan = test::bedOf("rhythms", "link");
        const auto whole = test::run(plan, 70, 70);
        QVERIFY(rc::check("any cut", [&](std::uint16_t cut) {
            const auto parts = test::run(plan, 70, 0.011 + cut % 3000 / 1000.0);
            RC_ASSERT(parts.samples == whole.samples);
            RC_ASSERT(parts.truth == whole.truth);
            RC_ASSERT(parts.values.size() == whole.values.size());
            RC_ASSERT(parts.status.size() == whole.status.size());
        }));
    }
    void everyChannelComesAtItsRate()
    {
        auto plan = test::bed("waves = [\"I\", \"II\", \"III\", \"aVR\", \"aVL\", \"aVF\", \"V\", \"Pleth\", "
                              "\"ABP\", \"CVP\", \"Resp\", \"CO2\"]\n");
        for (const auto rate : {250U, 500U}) {
            plan.ecgRate = {rate, 1};
            const auto r = test::run(plan, 16);
            for (std::size_t c = 0; c < r.channels.size(); ++c)
                QCOMPARE(static_cast<double>(r.samples[c].size()), 16 * r.channels[c].rate.hertz());
            QCOMPARE(r.channels[0].rate, (Rate{rate, 1}));
            QCOMPARE(r.channels[10].rate, (Rate{125, 2}));
            QCOMPARE(r.channels[6].label, WaveLabel::EcgOther);
        }
    }
    void theLimbLeadsObeyEinthoven()
    {
        const auto r = test::run(test::bed("waves = [\"I\", \"II\", \"III\"]\n"), 8);
        int far = 0;
        for (std::size_t i = 0; i < r.samples[0].size(); ++i)
            far += std::abs(r.samples[0][i] + r.samples[2][i] - r.samples[1][i]) > 60
                       ? 1
                       : 0; // noise of three leads
        QVERIFY(far < static_cast<int>(r.samples[0].size()) / 50);
    }
    void anEmptyBedSendsNothing()
    {
        const auto r = test::run(test::bedOf("demo", "09"), 30);
        QVERIFY(r.channels.empty() && r.values.empty() && r.truth.empty() && r.status.empty());
        QVERIFY(test::run(test::bedOf("demo", "11"), 30).channels.empty());
    }
    void ecgAndPressureLookLikeThoseOfAPerson()
    {
        for (const auto* name : {"10", "13", "16", "22", "25", "31"}) {
            const auto r = test::run(test::bedOf("demo", name), 30);
            const auto plan = test::bedOf("demo", name);
            const auto ecg = r.range("II", 5, 30);
            QVERIFY2(ecg.high > 0.6 && ecg.high < 2.2 && ecg.low > -1.6, name);
            const auto abp = r.range("ABP", 5, 30);
            QVERIFY2(std::abs(abp.high - plan.base.sys) < 15, qPrintable(QString::number(abp.high)));
            QVERIFY2(std::abs(abp.low - plan.base.dia) < 15, qPrintable(QString::number(abp.low)));
            QCOMPARE(ecg.missing + abp.missing, std::size_t{0});
        }
    }
};

WL_TEST(PatientTest)
#include "patient_test.moc"
