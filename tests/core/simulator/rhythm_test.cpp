// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulator/simulated_run.h"
#include "tests/support/wl_test.h"

#include <algorithm>
#include <cmath>

using namespace wardlight;
using namespace wardlight::simulator;

namespace {

double meanInterval(const std::vector<double>& times)
{
    return times.size() < 2 ? 0 : (times.back() - times.front()) / static_cast<double>(times.size() - 1);
}

double spread(const std::vector<double>& times)
{
    const auto mean = meanInterval(times);
    double sum = 0;
    for (std::size_t i = 1; i < times.size(); ++i)
        sum += std::pow(times[i] - times[i - 1] - mean, 2);
    return std::sqrt(sum / static_cast<double>(times.size())) / mean;
}

}

class RhythmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSpellLastsWhatTheTimeLineSays_data()
    {
        QTest::addColumn<QString>("bed");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("type");
        QTest::newRow("vt") << QStringLiteral("vt") << 172.0 << QStringLiteral("V");
        QTest::newRow("svt") << QStringLiteral("svt") << 178.0 << QStringLiteral("S");
        QTest::newRow("ventricular rhythm")
            << QStringLiteral("ventricular-rhythm") << 62.0 << QStringLiteral("V");
        QTest::newRow("ventricular bradycardia")
            << QStringLiteral("ventricular-bradycardia") << 34.0 << QStringLiteral("V");
        QTest::newRow("complete block") << QStringLiteral("block-3") << 36.0 << QStringLiteral("V");
        QTest::newRow("vf") << QStringLiteral("vf") << 0.0 << QString();
        QTest::newRow("asystole") << QStringLiteral("asystole") << 0.0 << QString();
        QTest::newRow("sinus, fast") << QStringLiteral("sinus-fast") << 128.0 << QStringLiteral("N");
        QTest::newRow("sinus, slow") << QStringLiteral("sinus-slow") << 44.0 << QStringLiteral("N");
        QTest::newRow("af") << QStringLiteral("af") << 88.0 << QStringLiteral("N");
        QTest::newRow("flutter") << QStringLiteral("flutter") << 100.0 << QStringLiteral("N");
        QTest::newRow("first degree block") << QStringLiteral("block-1") << 70.0 << QStringLiteral("N");
    }
    void aSpellLastsWhatTheTimeLineSays()
    {
        QFETCH(QString, bed);
        QFETCH(double, rate);
        QFETCH(QString, type);
        const auto r = test::run(test::bedOf("rhythms", bed.toStdString()), 80);
        const auto inside = r.beats("NSV/", 20.05, 50);
        QVERIFY(r.beats("N", 2, 20).size() > 15);
        QVERIFY(r.beats("N", 52, 80).size() > 25);
        if (rate == 0) {
            QVERIFY(inside.empty());
            return;
        }
        QCOMPARE(r.beats(type.toStdString(), 20.05, 50).size(), inside.size());
        const auto settled = r.beats("NSV/", 28, 50);
        const auto found = 60 / meanInterval(settled);
        QVERIFY2(std::abs(found - rate) < 0.08 * rate, qPrintable(QString::number(found)));
    }
    void fibrillationIsIrregularAndFlutterIsAMultiple()
    {
        const auto af = test::run(test::bedOf("rhythms", "af"), 50).beats("N", 22, 50);
        QVERIFY(spread(af) > 0.12);
        const auto sinus = test::run(test::bedOf("rhythms", "sinus"), 50).beats("N", 2, 50);
        QVERIFY(spread(sinus) < 0.06);
        const auto flutter = test::run(test::bedOf("rhythms", "flutter"), 50).beats("N", 22, 50);
        for (std::size_t i = 1; i < flutter.size(); ++i) {
            const auto ratio = (flutter[i] - flutter[i - 1]) / 0.2;
            QVERIFY(std::abs(ratio - std::round(ratio)) < 0.01);
        }
    }
    void ectopicPatternsAreWhatTheyAreCalled()
    {
        const auto word = [](const char* name) {
            const auto r = test::run(test::bedOf("rhythms", name), 50);
            std::string types;
            for (const auto& e : r.truth)
                if (e.what == "beat" && e.t > 24 && e.t < 49)
                    types += e.type;
            return types;
        };
        QVERIFY(word("bigeminy").find("NVNVNVNV") != std::string::npos);
        QVERIFY(word("trigeminy").find("NNVNNVNNV") != std::string::npos);
        QVERIFY(word("couplet").find("NVVN") != std::string::npos);
        const auto runs = word("run");
        QVERIFY(runs.find("NVVVN") != std::string::npos || runs.find("NVVVVN") != std::string::npos);
        const auto single = word("isolated");
        QVERIFY(std::count(single.begin(), single.end(), 'V') >= 1);
        QVERIFY(single.find("VV") == std::string::npos);
    }
    void theTruthSaysTheShapeOfAnEctopicBeatAndHowFarItLiesBehindTheTWave()
    {
        const auto ectopic = [](const char* pvc) {
            auto plan = test::bedOf("rhythms", "sinus");
            plan.steps.clear();
            plan.base.ectopy = std::string_view(pvc) == "multiform" ? Ectopy::Multiform : Ectopy::ROnT;
            std::vector<TruthEntry> found;
            for (const auto& e : test::run(plan, 60).truth)
                if (e.what == "beat" && e.type == 'V')
                    found.push_back(e);
            return found;
        };
        const auto multiform = ectopic("multiform");
        QVERIFY(multiform.size() > 5);
        for (std::size_t i = 1; i < multiform.size(); ++i)
            QVERIFY(multiform[i].form != multiform[i - 1].form && !(std::abs(*multiform[i].fromT) <= 0.1));
        const auto early = ectopic("r-on-t");
        QVERIFY(early.size() > 3);
        for (const auto& e : early)
            QVERIFY(e.fromT && *e.fromT > 0 && *e.fromT <= 0.1);
        QVERIFY(truthLine(multiform[0]).find("\"form\":1,\"from_t\":") != std::string::npos);
    }
    void tachycardiaOfTheVentricleLowersThePressure()
    {
        const auto r = test::run(test::bedOf("rhythms", "vt"), 80);
        const auto before = r.range("ABP", 10, 19), during = r.range("ABP", 30, 49),
                   after = r.range("ABP", 60, 79);
        QVERIFY2(during.mean < 0.72 * before.mean, qPrintable(QString::number(during.mean)));
        QVERIFY(during.high - during.low < 0.5 * (before.high - before.low));
        QVERIFY(std::abs(after.mean - before.mean) < 8);
    }
    void withoutBeatsThereIsNoPulse()
    {
        for (const auto* name : {"vf", "asystole"}) {
            const auto r = test::run(test::bedOf("rhythms", name), 80);
            const auto late = r.range("ABP", 35, 49);
            QVERIFY2(late.high < 30, name);
            QVERIFY2(late.high - late.low < 4, name);
            const auto pleth = r.range("Pleth", 30, 49);
            QVERIFY2(pleth.high - pleth.low < 0.1, name);
        }
        const auto vf = test::run(test::bedOf("rhythms", "vf"), 50).range("II", 25, 50);
        QVERIFY(vf.high > 0.25 && vf.low < -0.25);
        const auto flat = test::run(test::bedOf("rhythms", "asystole"), 50).range("II", 25, 50);
        QVERIFY(flat.high < 0.12 && flat.low > -0.12);
    }
    void anEarlyBeatHasAWeakerPulse()
    {
        const auto r = test::run(test::bedOf("rhythms", "bigeminy"), 50);
        const auto ectopic = r.beats("V", 25, 48);
        QVERIFY(ectopic.size() > 8);
        double weak = 0, strong = 0;
        for (const auto at : ectopic)
            weak += r.range("Pleth", at + 0.25, at + 0.5).high;
        const auto normal = r.beats("N", 25, 48);
        for (const auto at : normal)
            strong += r.range("Pleth", at + 0.25, at + 0.5).high;
        QVERIFY(weak / static_cast<double>(ectopic.size()) <
                0.75 * strong / static_cast<double>(normal.size()));
    }
    void aPacemakerThatDoesNotCaptureLeavesPulsesWithoutBeats()
    {
        const auto r = test::run(test::bedOf("rhythms", "no-capture"), 80);
        QVERIFY(r.beats("^", 21, 50).size() > 15);
        QVERIFY(r.beats("^", 0, 20).empty());
        QVERIFY(r.beats("/", 21, 50).size() < r.beats("^", 21, 50).size());
    }
    void timesOfBeatsNeverFall()
    {
        for (const auto* name :
             {"af", "wenckebach", "mobitz", "block-3", "no-capture", "run", "vf", "flutter"}) {
            const auto r = test::run(test::bedOf("rhythms", name), 80);
            const auto all = r.beats("NSV/^");
            QVERIFY2(std::is_sorted(all.begin(), all.end()), name);
            const auto qrs = r.beats("NSV/");
            for (std::size_t i = 1; i < qrs.size(); ++i)
                QVERIFY2(qrs[i] - qrs[i - 1] > 0.2, name);
        }
    }
};

WL_TEST(RhythmTest)
#include "rhythm_test.moc"
