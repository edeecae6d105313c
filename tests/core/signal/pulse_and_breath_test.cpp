// SPDX-License-Identifier: GPL-3.0-or-later
// Pressures, pulses and breaths of waves whose truth is known.
#include "tests/core/signal/synthetic_ecg.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::test;

namespace {

/// An arterial wave from diastolic to systolic: a quick rise, then a fall to the next onset. Returns its own
/// mean, too.
std::vector<double> arterial(double systolic, double diastolic, double perMinute, double length, double rate,
                             double& mean)
{
    std::vector<double> wave(static_cast<std::size_t>(length * rate));
    double sum = 0;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const double phase = std::fmod(static_cast<double>(i) / rate * perMinute / 60, 1.0);
        const double shape = phase < 0.15 ? 0.5 - 0.5 * std::cos(std::numbers::pi * phase / 0.15)
                                          : 0.5 + 0.5 * std::cos(std::numbers::pi * (phase - 0.15) / 0.85);
        wave[i] = diastolic + (systolic - diastolic) * shape;
        sum += wave[i];
    }
    mean = sum / static_cast<double>(wave.size());
    return wave;
}
std::vector<double> breathing(double perMinute, double from, double until, double length, double rate)
{
    std::vector<double> wave(static_cast<std::size_t>(length * rate), 0.0);
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const double t = static_cast<double>(i) / rate;
        const double heart =
            0.03 * std::sin(2 * std::numbers::pi * 1.2 * t); // the heart moves the chest as well
        wave[i] = heart + (t >= from && t < until ? std::sin(2 * std::numbers::pi * perMinute / 60 * t) : 0);
    }
    return wave;
}

}

class PulseAndBreathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arterialPressuresAreReadWithinTwoMillimetres_data()
    {
        QTest::addColumn<double>("systolic");
        QTest::addColumn<double>("diastolic");
        QTest::addColumn<double>("perMinute");
        QTest::newRow("120/80") << 120.0 << 80.0 << 72.0;
        QTest::newRow("60/30 at 140") << 60.0 << 30.0 << 140.0;
        QTest::newRow("220/120 at 50") << 220.0 << 120.0 << 50.0;
        QTest::newRow("90/60 at 100") << 90.0 << 60.0 << 100.0;
    }
    void arterialPressuresAreReadWithinTwoMillimetres()
    {
        QFETCH(double, systolic);
        QFETCH(double, diastolic);
        QFETCH(double, perMinute);
        Watched w(125, 50);
        w.open(WaveLabel::Abp, "mmHg");
        double mean = 0;
        w.feed(0, arterial(systolic, diastolic, perMinute, 30, w.rate, mean));
        NumericSet n;
        w.path.numerics(n);
        QVERIFY2(std::abs(n[Parameter::AbpSystolic].value - systolic) <= 2,
                 qPrintable(QString::number(n[Parameter::AbpSystolic].value)));
        QVERIFY2(std::abs(n[Parameter::AbpDiastolic].value - diastolic) <= 2,
                 qPrintable(QString::number(n[Parameter::AbpDiastolic].value)));
        QVERIFY2(std::abs(n[Parameter::AbpMean].value - mean) <= 2,
                 qPrintable(QString::number(n[Parameter::AbpMean].value)));
        QVERIFY(std::abs(n[Parameter::PulseRate].value - perMinute) <= 2);
    }
    void aPulseThatStopsWhileTheProbeIsOnIsLost()
    {
        Watched w(125, 100);
        w.open(WaveLabel::Pleth, "");
        double mean = 0;
        auto wave = arterial(60, 40, 75, 30, w.rate, mean);
        wave.resize(wave.size() + static_cast<std::size_t>(20 * w.rate), 45.0);
        w.feed(0, wave);
        const double at = w.firstTrue(AlarmKind::PulseLost);
        QVERIFY2(at > 39 && at < 42, qPrintable(QString::number(at)));
    }
    void aProbeThatIsOffAndOnAgainHasLostNoPulse()
    {
        Watched w(125, 100);
        w.open(WaveLabel::Pleth, "");
        double mean = 0;
        auto wave = arterial(60, 40, 75, 120, w.rate, mean);
        for (auto i = static_cast<std::size_t>(30 * w.rate); i < static_cast<std::size_t>(70 * w.rate); ++i)
            wave[i] = std::numeric_limits<double>::quiet_NaN();
        w.feed(0, wave);
        QCOMPARE(w.firstTrue(AlarmKind::PulseLost), -1.0);
        const double off = w.firstTrue(AlarmKind::Spo2SensorOff);
        QVERIFY(off > 30 && off < 33);
    }
    void aPulseThatDoesNotComeBackWithTheProbeIsLostAfterItsLearningTime()
    {
        Watched w(125, 100);
        w.open(WaveLabel::Pleth, "");
        double mean = 0;
        auto wave = arterial(60, 40, 75, 90, w.rate, mean);
        for (auto i = static_cast<std::size_t>(30 * w.rate); i < wave.size(); ++i)
            wave[i] =
                i < static_cast<std::size_t>(50 * w.rate) ? std::numeric_limits<double>::quiet_NaN() : 45.0;
        w.feed(0, wave);
        const double at = w.firstTrue(AlarmKind::PulseLost);
        QVERIFY2(at > 60 && at < 63.5, qPrintable(QString::number(at)));
    }
    void aDisconnectedLineIsKnownAfterFiveSeconds()
    {
        Watched w(125, 50);
        w.open(WaveLabel::Abp, "mmHg");
        double mean = 0;
        auto wave = arterial(120, 80, 72, 20, w.rate, mean);
        wave.resize(wave.size() + static_cast<std::size_t>(20 * w.rate), 1.0);
        w.feed(0, wave);
        const double at = w.firstTrue(AlarmKind::AbpDisconnected);
        QVERIFY2(at > 24 && at < 28, qPrintable(QString::number(at)));
    }
    void breathsAreCountedWithinOnePerMinute_data()
    {
        QTest::addColumn<double>("perMinute");
        for (const double r : {8.0, 12.0, 20.0, 30.0, 45.0})
            QTest::addRow("%g", r) << r;
    }
    void breathsAreCountedWithinOnePerMinute()
    {
        QFETCH(double, perMinute);
        Watched w(62.5, 1000);
        w.open(WaveLabel::Resp, "Ohm");
        w.feed(0, breathing(perMinute, 0, 90, 90, w.rate));
        NumericSet n;
        w.path.numerics(n);
        QVERIFY2(std::abs(n[Parameter::RespirationRate].value - perMinute) <= 1,
                 qPrintable(QString::number(n[Parameter::RespirationRate].value)));
    }
    void apnoeaIsKnownTwentySecondsAfterTheLastBreath()
    {
        Watched w(62.5, 1000);
        w.open(WaveLabel::Resp, "Ohm");
        w.feed(0, breathing(15, 0, 60, 100, w.rate));
        const double at = w.firstTrue(AlarmKind::Apnea);
        QVERIFY2(at > 76 && at < 84, qPrintable(QString::number(at)));
    }
};

WL_TEST(PulseAndBreathTest)
#include "pulse_and_breath_test.moc"
