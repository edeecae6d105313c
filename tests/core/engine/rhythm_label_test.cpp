// SPDX-License-Identifier: GPL-3.0-or-later
// What the rhythm is called beside the heart rate, and where pacing pulses are marked: simulated patients, the whole engine.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <map>

using namespace wardlight;

class RhythmLabelTest : public QObject {
    Q_OBJECT
    static std::string oneBed(const std::string& rest)
    {
        return "title = \"Rhythm\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nwaves = [\"II\", \"V\"]\n" + rest;
    }
    /// How often each name was shown, once a second from the 20th second on.
    static std::map<RhythmLabel, int> named(test::VirtualWard& ward, double until)
    {
        std::map<RhythmLabel, int> all;
        ward.runUntil(20);
        while (ward.t() < until) {
            ward.runUntil(ward.t() + 1);
            ++all[ward.ward->bed({1})->snapshot()->rhythm];
        }
        return all;
    }
    static int share(const std::map<RhythmLabel, int>& all, RhythmLabel label)
    {
        int sum = 0;
        for (const auto& [l, n] : all)
            sum += n;
        const auto found = all.find(label);
        return found == all.end() ? 0 : found->second * 100 / sum;
    }
private Q_SLOTS:
    void aSinusRhythmIsCalledSo_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {50, 60, 72, 85})
            QTest::addRow("%d a minute", rate) << rate;
    }
    void aSinusRhythmIsCalledSo()
    {
        QFETCH(int, rate);
        test::VirtualWard ward(oneBed("hr = " + std::to_string(rate) + "\n"));
        const auto all = named(ward, 80);
        QVERIFY2(share(all, RhythmLabel::Sinus) >= 80, qPrintable(QString::number(share(all, RhythmLabel::Sinus))));
        QCOMPARE(share(all, RhythmLabel::Sinus) + share(all, RhythmLabel::None), 100);
    }
    void whatIsNotASinusRhythmIsNeverCalledSo_data()
    {
        QTest::addColumn<QByteArray>("bed");
        QTest::newRow("atrial fibrillation") << QByteArray("hr = 95\nrhythm = \"af\"\n");
        QTest::newRow("slow atrial fibrillation") << QByteArray("hr = 62\nrhythm = \"af\"\n");
        QTest::newRow("flutter, 4 to 1") << QByteArray("hr = 75\nrhythm = \"flutter\"\n");
        QTest::newRow("flutter, 3 to 1") << QByteArray("hr = 100\nrhythm = \"flutter\"\n");
        QTest::newRow("flutter, 2 to 1") << QByteArray("hr = 150\nrhythm = \"flutter\"\n");
        QTest::newRow("supraventricular tachycardia") << QByteArray("hr = 180\nrhythm = \"svt\"\n");
        QTest::newRow("ventricular tachycardia") << QByteArray("hr = 170\nrhythm = \"vt\"\n");
        QTest::newRow("ventricular rhythm") << QByteArray("hr = 60\nrhythm = \"ventricular-rhythm\"\n");
        QTest::newRow("fibrillation") << QByteArray("rhythm = \"vf\"\n");
        QTest::newRow("asystole") << QByteArray("rhythm = \"asystole\"\n");
        QTest::newRow("complete block") << QByteArray("hr = 40\nrhythm = \"block-3\"\n");
        QTest::newRow("paced") << QByteArray("hr = 70\nrhythm = \"paced\"\n");
    }
    void whatIsNotASinusRhythmIsNeverCalledSo()
    {
        QFETCH(QByteArray, bed);
        test::VirtualWard ward(oneBed(bed.toStdString()));
        const auto all = named(ward, 100);
        QVERIFY2(share(all, RhythmLabel::Sinus) == 0, qPrintable(QString::number(share(all, RhythmLabel::Sinus))));
    }
    void fibrillationTachycardiaAndPacingHaveTheirNames()
    {
        test::VirtualWard af(oneBed("hr = 95\nrhythm = \"af\"\n"));
        af.runUntil(150);
        QCOMPARE(af.ward->bed({1})->snapshot()->rhythm, RhythmLabel::AtrialFibrillation);
        test::VirtualWard vt(oneBed("hr = 80\n[[bed.step]]\nat = 20\nrhythm = \"vt\"\nhr = 170\n"));
        vt.runUntil(30); // named while the kind holds: some of its beats are classed otherwise
        const auto seen = named(vt, 60);
        QVERIFY2(share(seen, RhythmLabel::VentricularTachycardia) >= 80, qPrintable(QString::number(share(seen, RhythmLabel::VentricularTachycardia))));
        QCOMPARE(share(seen, RhythmLabel::Sinus), 0);
        test::VirtualWard paced(oneBed("hr = 70\nrhythm = \"paced\"\n"));
        QVERIFY(share(named(paced, 60), RhythmLabel::Paced) >= 90);
    }
    void everyPacingPulseOfAPacedRhythmHasAMarkAndNoOtherHas()
    {
        test::VirtualWard ward(oneBed("hr = 70\nrhythm = \"paced\"\n"));
        ward.runUntil(40);
        const auto pulses = ward.ward->bed({1})->snapshot()->pacingPulses;
        QVERIFY(pulses.size() >= 20);
        for (std::size_t i = 1; i < pulses.size(); ++i) {
            const double apart = seconds(pulses[i] - pulses[i - 1]);
            QVERIFY2(std::abs(apart - 60.0 / 70) < 0.02, qPrintable(QString::number(apart)));
        }
        QVERIFY(seconds(ward.now().mono - pulses.back()) < 1.2);
    }
    void pulsesWithoutCaptureAreMarkedToo()
    {
        test::VirtualWard ward(oneBed("hr = 70\nrhythm = \"paced-no-capture\"\n"));
        ward.runUntil(40);
        QVERIFY(ward.ward->bed({1})->snapshot()->pacingPulses.size() >= 20);
    }
    void noiseAndOtherRhythmsHaveNoMarks_data()
    {
        QTest::addColumn<QByteArray>("bed");
        QTest::newRow("sinus") << QByteArray("hr = 72\npaced = true\n");
        QTest::newRow("motion") << QByteArray("hr = 72\npaced = true\n[[bed.step]]\nat = 10\nartefact = \"motion\"\n");
        QTest::newRow("muscle") << QByteArray("hr = 72\npaced = true\n[[bed.step]]\nat = 10\nartefact = \"muscle\"\n");
        QTest::newRow("ventricular tachycardia") << QByteArray("hr = 170\npaced = true\nrhythm = \"vt\"\n");
        QTest::newRow("a record that rules it out") << QByteArray("hr = 70\nrhythm = \"paced\"\npaced = false\n");
    }
    void noiseAndOtherRhythmsHaveNoMarks()
    {
        QFETCH(QByteArray, bed);
        test::VirtualWard ward(oneBed(bed.toStdString()));
        ward.runUntil(60);
        const auto marks = ward.ward->bed({1})->snapshot()->pacingPulses.size();
        QVERIFY2(marks == 0, qPrintable(QString::number(marks)));
    }
    void aLeadThatIsOffHasNoName()
    {
        test::VirtualWard ward(oneBed("hr = 72\n[[bed.step]]\nat = 40\nfault = \"leads-off\"\n"));
        ward.runUntil(60);
        QCOMPARE(ward.ward->bed({1})->snapshot()->rhythm, RhythmLabel::None);
    }
};

WL_TEST(RhythmLabelTest)
#include "rhythm_label_test.moc"
