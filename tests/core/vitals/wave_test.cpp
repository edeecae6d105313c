// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/vitals/wave.h"

#include <cmath>
#include <rapidcheck.h>

using namespace wardlight;

class WaveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsAreFoundInTheNamesOfFilesAndDevices_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("label");
        const auto row = [](const char* name, WaveLabel label) { QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(label); };
        row("MLII", WaveLabel::EcgII);
        row("ECG lead II", WaveLabel::EcgII);
        row("aVR", WaveLabel::EcgAvr);
        row("V5", WaveLabel::EcgV5);
        row("V", WaveLabel::EcgOther);
        row("ECG1", WaveLabel::EcgOther);
        row("PLETH", WaveLabel::Pleth);
        row("ART", WaveLabel::Abp);
        row("RESP", WaveLabel::Resp);
        row("CO2", WaveLabel::Co2);
        row("Temperature", WaveLabel::Other);
        row("", WaveLabel::Other);
    }
    void labelsAreFoundInTheNamesOfFilesAndDevices()
    {
        QFETCH(QString, name);
        QFETCH(int, label);
        QCOMPARE(static_cast<int>(waveLabelFromName(name.toStdString())), label);
    }
    void ratesBecomeTheirRatio()
    {
        QCOMPARE(rateFromHertz(62.5), (Rate{125, 2}));
        QCOMPARE(rateFromHertz(360), (Rate{360, 1}));
        QCOMPARE(rateFromHertz(62.4725).hertz(), 62.4725);
        QVERIFY(rateFromHertz(-1).numerator == 0 && rateFromHertz(std::nan("")).numerator == 0);
        QVERIFY(rc::check("any rate", [](std::uint32_t n) {
            const double hertz = 0.01 + (n % 4'000'000) / 1000.0;
            RC_ASSERT(std::abs(rateFromHertz(hertz).hertz() - hertz) < 1e-4 * hertz + 1e-9);
        }));
    }
};

WL_TEST(WaveTest)
#include "wave_test.moc"
