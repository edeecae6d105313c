// SPDX-License-Identifier: GPL-3.0-or-later
// The heart rate meter against the waveforms of EC13 / IEC 60601-2-27, drawn here.
#include "tests/core/signal/synthetic_ecg.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::test;

namespace {

/// Beats at the given distances (s), over and over; a negative distance ends in a ventricular beat.
std::vector<DrawnBeat> row(const std::vector<double>& distances, double until)
{
    std::vector<DrawnBeat> beats{normalBeat(0.5)};
    for (std::size_t i = 0; beats.back().at < until; ++i) {
        const double d = distances[i % distances.size()];
        const double at = beats.back().at + std::abs(d);
        beats.push_back(d < 0 ? ventricularBeat(at) : normalBeat(at));
    }
    return beats;
}

}

class HeartRateMeterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void regularRatesAreReadWithinFivePerMinuteOrTenPercent_data()
    {
        QTest::addColumn<double>("perMinute");
        for (const double r : {30.0, 40.0, 60.0, 80.0, 120.0, 160.0, 200.0, 250.0, 300.0})
            QTest::addRow("%g", r) << r;
    }
    void regularRatesAreReadWithinFivePerMinuteOrTenPercent()
    {
        QFETCH(double, perMinute);
        Watched w;
        w.open(WaveLabel::EcgII);
        auto beats = regular(perMinute, 0.5, 40);
        for (auto& b : beats) // a fast heart has a short QT and, here, no T worth drawing
            b.tHeight = perMinute > 150 ? 0 : 0.2;
        w.feed(0, drawEcg(beats, 40, w.rate));
        QVERIFY2(std::abs(w.lastRate() - perMinute) <= std::max(5.0, 0.02 * perMinute),
                 qPrintable(QString::number(w.lastRate())));
    }
    void irregularRhythmsAreReadAsTheStandardExpects_data()
    {
        QTest::addColumn<QVector<double>>("distances");
        QTest::addColumn<double>("all");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("3a ventricular bigeminy") << QVector<double>{-0.5, 1.0} << 80.0 << 1.0;
        QTest::newRow("3b slow alternating bigeminy") << QVector<double>{-0.6, 1.4} << 60.0 << 1.0;
        QTest::newRow("3c rapid alternating bigeminy") << QVector<double>{-0.4, 0.6} << 120.0 << 2.0;
        QTest::newRow("3d bidirectional systoles")
            << QVector<double>{-0.52, 0.52, -0.8, 0.8266667} << 90.0 << 2.0;
    }
    void irregularRhythmsAreReadAsTheStandardExpects()
    {
        QFETCH(QVector<double>, distances);
        QFETCH(double, all);
        QFETCH(double, tolerance);
        Watched w;
        w.open(WaveLabel::EcgII);
        w.feed(0, drawEcg(row({distances.begin(), distances.end()}, 40), 40, w.rate));
        QVERIFY2(w.settledAt(all, tolerance, 15) > 0, qPrintable(QString::number(w.lastRate())));
    }
    void aStepOfTheRateIsFollowedWithinTenSeconds_data()
    {
        QTest::addColumn<double>("after");
        QTest::newRow("80 to 120") << 120.0;
        QTest::newRow("80 to 40") << 40.0;
    }
    void aStepOfTheRateIsFollowedWithinTenSeconds()
    {
        QFETCH(double, after);
        Watched w;
        w.open(WaveLabel::EcgII);
        auto beats = regular(80, 0.5, 30);
        for (double t = beats.back().at + 60 / after; t < 60; t += 60 / after)
            beats.push_back(normalBeat(t));
        w.feed(0, drawEcg(beats, 60, w.rate));
        // EC13 reads the time to 37 % of the step's remainder as well; ours is the stricter "within 5 /min
        // and stays".
        const double settled = w.settledAt(after, 5, 30) - 30;
        qInfo("80 to %g: %.2f s", after, settled);
        QVERIFY(settled > 0 && settled <= 10);
    }
    void fastVentricularWavesAreKnownAsTachycardiaWithinTenSeconds_data()
    {
        QTest::addColumn<double>("perMinute");
        QTest::addColumn<double>("height");
        for (const double factor : {0.5, 1.0, 2.0}) {
            QTest::addRow("206 /min, %g mV", 1 * factor) << 206.0 << 1 * factor;
            QTest::addRow("195 /min, %g mV", 2 * factor) << 195.0 << 2 * factor;
        }
    }
    void fastVentricularWavesAreKnownAsTachycardiaWithinTenSeconds()
    {
        QFETCH(double, perMinute);
        QFETCH(double, height);
        Watched w;
        w.open(WaveLabel::EcgII);
        auto beats = regular(80, 0.5, 30);
        for (double t = beats.back().at + 0.4; t < 60; t += 60 / perMinute)
            beats.push_back({.at = t,
                             .height = height,
                             .width = 0.18,
                             .tHeight = -0.45 * height,
                             .tWidth = 0.14,
                             .tEnd = 0.30});
        w.feed(0, drawEcg(beats, 60, w.rate));
        double first = -1;
        for (const auto& [at, value] : w.rates)
            if (first < 0 && at > 30 && value > 120)
                first = at - 30;
        for (const auto kind : {AlarmKind::VentricularTachycardia, AlarmKind::ExtremeTachycardia,
                                AlarmKind::VentricularFlutterFibrillation})
            if (const double at = w.firstTrue(kind); at > 30 && (first < 0 || at - 30 < first))
                first = at - 30;
        qInfo("%g /min, %g mV: %.2f s", perMinute, height, first);
        QVERIFY(first > 0 && first <= 10);
    }
    void aStandstillAfterEightyPerMinuteIsAsystoleWithinTenSeconds()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        w.feed(0, drawEcg(regular(80, 0.5, 30), 45, w.rate));
        const double found = w.firstTrue(AlarmKind::Asystole);
        QVERIFY2(found > 30 && found < 36, qPrintable(QString::number(found)));
        QCOMPARE(w.lastRate(), 0.0);
    }
    void aTallTWaveIsNotCountedTwice_data()
    {
        QTest::addColumn<double>("height");
        for (const double h : {0.2, 0.6, 0.8, 1.0, 1.2})
            QTest::addRow("%g mV", h) << h;
    }
    void aTallTWaveIsNotCountedTwice()
    {
        QFETCH(double, height);
        Watched w;
        w.open(WaveLabel::EcgII);
        auto beats = regular(80, 0.5, 40);
        for (auto& b : beats) {
            b.width = 0.1;
            b.tHeight = height;
        }
        w.feed(0, drawEcg(beats, 40, w.rate));
        QVERIFY2(std::abs(w.lastRate() - 80) <= 2, qPrintable(QString::number(w.lastRate())));
    }
    void pacerPulsesAreNotCounted_data()
    {
        QTest::addColumn<double>("pulse");
        for (const double p : {2.0, -2.0, 20.0, -20.0, 200.0, -200.0, 700.0, -700.0})
            QTest::addRow("%g mV", p) << p;
    }
    void pacerPulsesAreNotCounted()
    {
        QFETCH(double, pulse);
        Watched w(500, 40); // ±800 mV fit into 16 bit
        w.open(WaveLabel::EcgII);
        auto wave = drawEcg(regular(60, 0.5, 40), 40, w.rate);
        for (double t = 0.9; t < 40; t += 1.0) // ineffective pulses between the beats; one sample is 2 ms
            wave[static_cast<std::size_t>(t * w.rate)] += pulse;
        w.feed(0, wave);
        QVERIFY2(std::abs(w.lastRate() - 60) <= 1, qPrintable(QString::number(w.lastRate())));
    }
    void pacerPulsesAloneAreAStandstill()
    {
        Watched w(500, 40);
        w.open(WaveLabel::EcgII);
        auto wave = drawEcg(regular(60, 0.5, 20), 40, w.rate);
        for (double t = 0.45; t < 40; t += 1.0)
            wave[static_cast<std::size_t>(t * w.rate)] += 100;
        w.feed(0, wave);
        QVERIFY2(w.firstTrue(AlarmKind::Asystole) > 20, "captured pulses must not hide an asystole");
        QCOMPARE(w.lastRate(), 0.0);
    }
    void beatsThatFollowAPacemakersPulsesArePacedOnes()
    {
        Watched w(500, 40);
        w.open(WaveLabel::EcgII);
        auto beats = regular(70, 0.6, 60);
        for (auto& b : beats)
            b = ventricularBeat(b.at);
        auto wave = drawEcg(beats, 60, w.rate);
        for (const auto& b : beats)
            wave[static_cast<std::size_t>((b.at - 0.1) * w.rate)] += 40;
        w.feed(0, wave);
        const auto late = [&](char type) {
            return std::count_if(w.beats.begin(), w.beats.end(), [&](const Beat& b) { return b.type == type && b.at > w.start + 20s; });
        };
        QVERIFY2(late('/') >= 40, qPrintable(QString::number(late('/'))));
        QCOMPARE(late('V') + late('N') + late('S'), 0);
    }
    void anEarlyBeatOfTheOwnShapeIsSupraventricularInARegularRhythmOnly()
    {
        const auto premature = [](double spread) {
            Watched w;
            w.open(WaveLabel::EcgII);
            std::vector<DrawnBeat> beats;
            double t = 0.5;
            for (int i = 0; t < 110; ++i) {
                beats.push_back(normalBeat(t));
                const double own = 0.8 * (1 + spread * (i * 7 % 11 - 5) / 5.0);
                t += i % 15 == 14 ? 0.5 : own;
            }
            w.feed(0, drawEcg(beats, 112, w.rate));
            return std::count_if(w.beats.begin(), w.beats.end(), [&](const Beat& b) { return b.type == 'S' && b.at > w.start + 30s; });
        };
        QVERIFY2(premature(0.02) >= 5, qPrintable(QString::number(premature(0.02))));
        QCOMPARE(premature(0.4), 0);
    }
    void smallQrsOfAFlatHeartAreNotCounted()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        auto beats = regular(80, 0.5, 40);
        for (auto& b : beats) {
            b.height = 0.15;
            b.width = 0.1;
            b.tHeight = 0.02;
        }
        w.feed(0, drawEcg(beats, 40, w.rate));
        QVERIFY2(w.beats.empty(), qPrintable(QString::number(w.beats.size())));
    }
    void mainsAndDriftDoNotChangeTheCount_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::addColumn<double>("height");
        QTest::newRow("50 Hz, 0.1 mV") << 50.0 << 0.1;
        QTest::newRow("60 Hz, 0.1 mV") << 60.0 << 0.1;
        QTest::newRow("drift 0.1 Hz, 4 mV") << 0.1 << 2.0;
    }
    void mainsAndDriftDoNotChangeTheCount()
    {
        QFETCH(double, hertz);
        QFETCH(double, height);
        Watched w;
        w.open(WaveLabel::EcgII);
        auto beats = regular(80, 0.5, 40);
        for (auto& b : beats)
            b.height = 0.5; // EC13: 0.5 mV QRS must still be counted
        auto wave = drawEcg(beats, 40, w.rate);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] += height * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / w.rate);
        w.feed(0, wave);
        QVERIFY2(std::abs(w.lastRate() - 80) <= 1, qPrintable(QString::number(w.lastRate())));
    }
};

WL_TEST(HeartRateMeterTest)
#include "heart_rate_meter_test.moc"
