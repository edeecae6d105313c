// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions of the rhythm kinds, from rows of beats. Each row of rhythms.tsv is a case.
#include "core/signal/rhythm.h"
#include "tests/support/wl_test.h"

#include <QFile>

using namespace wardlight;
using namespace wardlight::signal;

namespace {

/// "N0.8*10 V0.4 N1.2": beats with the distance to the one before; "-5" lets 5 s pass; "n" is a beat that is surely not
/// ventricular.
struct Played {
    Rhythm rhythm;
    double t = 100;
    std::vector<std::pair<AlarmKind, double>> firsts;

    void look()
    {
        rhythm.advance(instantAt(t), true, {});
        for (const auto kind : Rhythm::kinds)
            if (rhythm[kind].on &&
                std::none_of(firsts.begin(), firsts.end(), [&](const auto& f) { return f.first == kind; }))
                firsts.emplace_back(kind, t);
    }
    void pass(double until)
    {
        while (t + 0.25 < until) {
            t += 0.25;
            look();
        }
        t = until;
    }
    void play(const QString& row)
    {
        look();
        for (const auto& word : row.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const auto parts = word.split(QLatin1Char('*'));
            const int times = parts.size() > 1 ? parts[1].toInt() : 1;
            for (int i = 0; i < times; ++i) {
                pass(t + parts[0].mid(1).toDouble());
                if (parts[0][0] == QLatin1Char('n'))
                    rhythm.beat(instantAt(t), 'N', 0, -3);
                else if (parts[0][0] != QLatin1Char('-'))
                    rhythm.beat(instantAt(t), parts[0][0].toLatin1(),
                                parts[0][0] == QLatin1Char('V') ? 1 : 0);
                look();
            }
        }
    }
};

}

class RhythmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFastRateIsToldOnceAndNotAgainByItsAverageWhenItIsOver()
    {
        for (const auto* fast : {"V0.3*24", "N0.3*24"}) {
            Played played;
            played.play(QStringLiteral("N0.8*20 ") + QLatin1String(fast));
            QVERIFY(played.rhythm[AlarmKind::ExtremeTachycardia].on);
            bool before = true;
            int begins = 0;
            for (int i = 0; i < 24; ++i) {
                played.play(QStringLiteral("N0.75"));
                const bool on = played.rhythm[AlarmKind::ExtremeTachycardia].on;
                begins += on && !before ? 1 : 0;
                before = on;
            }
            QVERIFY(!before);
            QCOMPARE(begins, 0);
        }
    }
    void everyRowOfBeatsHasItsKinds_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("never");
        QFile file(QString::fromStdString(test::sourcePath("tests/core/signal/rhythms.tsv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto& line :
             QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1Char('#')))
                continue;
            const auto cells = line.split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), 4);
            QTest::newRow(qPrintable(cells[0]))
                << cells[1] << cells[2].split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << cells[3].split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
    }
    void everyRowOfBeatsHasItsKinds()
    {
        QFETCH(QString, row);
        QFETCH(QStringList, expected);
        QFETCH(QStringList, never);
        Played played;
        played.play(row);
        QStringList found;
        for (const auto& [kind, at] : played.firsts)
            found << QString::fromUtf8(kindId(kind).data(), static_cast<qsizetype>(kindId(kind).size()));
        for (const auto& kind : expected)
            QVERIFY2(found.contains(kind),
                     qPrintable(kind + QStringLiteral(" is missing from: ") + found.join(QLatin1Char(' '))));
        for (const auto& kind : never)
            QVERIFY2(!found.contains(kind), qPrintable(kind + QStringLiteral(" was found")));
    }
    void aGapIsFirstAPauseThenAnAsystole()
    {
        Played played;
        played.play(QStringLiteral("N0.8*20 -6"));
        double pause = 0, asystole = 0;
        for (const auto& [kind, at] : played.firsts) {
            if (kind == AlarmKind::Pause)
                pause = at - 116;
            if (kind == AlarmKind::Asystole)
                asystole = at - 116;
        }
        QVERIFY2(pause > 2.999 && pause <= 3.5, qPrintable(QString::number(pause)));
        QVERIFY2(asystole > 3.999 && asystole <= 4.5, qPrintable(QString::number(asystole)));
        QVERIFY(!played.rhythm[AlarmKind::Pause].on);
    }
    void twoBeatsEndAnAsystole()
    {
        Played played;
        played.play(QStringLiteral("N0.8*20 -6 N0.1"));
        QVERIFY(played.rhythm[AlarmKind::Asystole].on);
        played.play(QStringLiteral("N0.9"));
        QVERIFY(!played.rhythm[AlarmKind::Asystole].on);
    }
    void leadsOffIsNeverAsystole()
    {
        Rhythm rhythm;
        for (int i = 0; i < 20; ++i)
            rhythm.beat(instantAt(100 + i), 'N', 0);
        for (double t = 119; t < 160; t += 0.25)
            rhythm.advance(instantAt(t), false, {});
        QVERIFY(!rhythm[AlarmKind::Asystole].on);
    }
    void beatsInsideAFibrillationDoNotHideIt()
    {
        Rhythm rhythm;
        double t = 100;
        for (int i = 0; i < 20; ++i)
            rhythm.beat(instantAt(t += 0.8), 'N', 0);
        rhythm.advance(instantAt(t), true, {});
        for (int i = 0; i < 20; ++i) {
            rhythm.beat(instantAt(t += i % 3 ? 0.21 : 0.47), i % 2 ? 'V' : 'Q', 1);
            rhythm.advance(instantAt(t), true, {.fibrillating = i > 8 ? 4 + i * 0.3 : 0});
        }
        QVERIFY(rhythm[AlarmKind::VentricularFlutterFibrillation].on);
        QVERIFY(!rhythm[AlarmKind::Asystole].on);
    }
    void aFibrillationGoesOnUntilSomethingOrganisedIsSeen()
    {
        Rhythm rhythm;
        double t = 100;
        for (int i = 0; i < 20; ++i)
            rhythm.beat(instantAt(t += 0.8), 'N', 0);
        const auto pass = [&](double seconds, const Rhythm::Wave& wave) {
            for (double until = t + seconds; t < until; t += 0.25)
                rhythm.advance(instantAt(t), true, wave);
        };
        const auto on = [&] { return rhythm[AlarmKind::VentricularFlutterFibrillation].on; };
        pass(6, {.fibrillating = 4});
        QVERIFY(on());
        pass(30, {.fibrillationHolds = true}); // fine by now
        QVERIFY(on());
        QVERIFY(!rhythm[AlarmKind::Asystole].on);
        for (int i = 0; i < 12; ++i) { // pulses of a pacemaker on a wave that is clear
            rhythm.beat(instantAt(t), 'N', 0);
            pass(0.8, {.fibrillationHolds = true, .fibrillationClear = true});
        }
        QVERIFY(on());
        for (int i = 0; i < 12; ++i) {
            rhythm.beat(instantAt(t), 'N', 0);
            pass(0.8, {.fibrillationHolds = true});
        }
        QVERIFY(!on());
    }
    void aFlatLineAfterAFibrillationIsAnAsystole()
    {
        Rhythm rhythm;
        double t = 100;
        for (int i = 0; i < 20; ++i)
            rhythm.beat(instantAt(t += 0.8), 'N', 0);
        for (; t < 130; t += 0.25)
            rhythm.advance(instantAt(t), true, {.fibrillating = 4});
        for (; t < 134; t += 0.25)
            rhythm.advance(instantAt(t), true, {});
        QVERIFY(!rhythm[AlarmKind::VentricularFlutterFibrillation].on);
        QVERIFY(rhythm[AlarmKind::Asystole].on);
    }
    void aStandstillThatMayBeAFibrillationWaitsThreeSecondsForIt()
    {
        Played played;
        played.play(QStringLiteral("N0.8*20"));
        double told = 0;
        const double last = played.t;
        for (double t = last; t < last + 10 && told == 0; t += 0.25) {
            played.rhythm.advance(instantAt(t), true, {.fibrillationBegins = true});
            told = played.rhythm[AlarmKind::Asystole].on ? t - last : 0;
        }
        QVERIFY2(told >= 7 && told <= 7.25, qPrintable(QString::number(told)));
    }
    void wavesThatNoBeatsExplainAreATachycardia()
    {
        const auto told = [](double apart) {
            Rhythm rhythm;
            double t = 100;
            for (int i = 0; i < 40; ++i) {
                rhythm.beat(instantAt(t), 'N', 0);
                for (const double until = t + apart; t < until - 0.01; t += apart / 4)
                    rhythm.advance(instantAt(t), true, {.repeating = i > 10 ? 4.0 + i : 0, .repeatsPerMinute = 215});
                t = 100 + apart * (i + 1);
            }
            return rhythm[AlarmKind::VentricularTachycardia].on;
        };
        QVERIFY(told(0.9));   // a pacemaker's pulses, 67 a minute
        QVERIFY(!told(0.28)); // each wave has its beat, and it is no ventricular one
    }
    void pulsesOfAPacemakerAreMissedAndTheirBeats()
    {
        Rhythm rhythm;
        double t = 100;
        const auto step = [&](bool beat, bool paces) {
            if (paces)
                rhythm.pulse(instantAt(t), true);
            if (beat)
                rhythm.beat(instantAt(t + 0.1), 'N', 0);
            for (const double until = t + 0.8; t < until - 0.01; t += 0.2)
                rhythm.advance(instantAt(t), true, {});
        };
        const auto is = [&](AlarmKind kind) { return rhythm[kind].on; };
        for (int i = 0; i < 20; ++i)
            step(true, true);
        QVERIFY(!is(AlarmKind::PacerNotCapture) && !is(AlarmKind::PacerNotPacing));
        step(false, true);
        QVERIFY(!is(AlarmKind::PacerNotCapture));
        step(true, true);
        QVERIFY(!is(AlarmKind::PacerNotCapture)); // one alone is none
        step(false, true);
        step(false, true);
        QVERIFY(is(AlarmKind::PacerNotCapture));
        QVERIFY(!is(AlarmKind::MissedBeat));
        for (int i = 0; i < 4; ++i)
            step(true, true);
        QVERIFY(!is(AlarmKind::PacerNotCapture));
        step(false, false);
        QVERIFY(!is(AlarmKind::PacerNotPacing));
        step(false, false);
        QVERIFY(is(AlarmKind::PacerNotPacing));
        step(true, true);
        QVERIFY(!is(AlarmKind::PacerNotPacing));
    }
    void aRateAboutTheLimitOfExtremeTachycardiaDoesNotChatter()
    {
        Rhythm rhythm;
        double t = 100;
        int starts = 0;
        bool before = false;
        for (int i = 0; i < 400; ++i) { // 143 /min, irregular as in atrial fibrillation
            rhythm.beat(instantAt(t += i % 5 == 0 ? 0.56 : i % 3 == 0 ? 0.36 : 0.40), 'N', 0);
            rhythm.advance(instantAt(t), true, {});
            const bool now = rhythm[AlarmKind::ExtremeTachycardia].on;
            starts += now && !before ? 1 : 0;
            before = now;
        }
        QCOMPARE(starts, 1);
    }
    void aFastRunIsSuspectedOnlyWhenItBeginsAbruptlyAndOneOfItsBeatsIsVentricular_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("suspected");
        QTest::newRow("one ventricular beat, and fast from one beat to the next") << "N0.8*20 V0.45 N0.45*4" << true;
        QTest::newRow("none of them is ventricular") << "N0.8*20 N0.45*8" << false;
        QTest::newRow("a rate that rises step by step") << "N0.8*20 N0.76*5 N0.72*5 N0.69*5 N0.66*5 N0.64*5 N0.62*5 N0.6*5 N0.58*5 V0.57 N0.57*6" << false;
        QTest::newRow("too slow for a tachycardia") << "N0.9*20 V0.61 N0.61*6" << false;
        QTest::newRow("four beats and a pause") << "N0.8*20 V0.45 N0.45*2 N1.1" << false;
        QTest::newRow("four of the ventricles after a beat of the patient's own") << "n0.8*20 V0.4*4" << false;
        QTest::newRow("no time before it to know what is usual") << "N0.8*6 V0.45 N0.45*4" << false;
        QTest::newRow("intervals of any length, as noise makes them") << "N0.8*20 V0.3 N0.7 N0.25 N0.7 N0.3 N0.7 N0.3" << false;
    }
    void aFastRunIsSuspectedOnlyWhenItBeginsAbruptlyAndOneOfItsBeatsIsVentricular()
    {
        QFETCH(const QString, row);
        Played played;
        played.play(row);
        QTEST(played.rhythm.suspectsTachycardia(), "suspected");
    }
    void aSuspectedTachycardiaThatTheWavesBearOutIsOneUntilItIsSlowAndIsNotAskedOfAgainAtOnce()
    {
        Played played;
        const auto is = [&] { return played.rhythm[AlarmKind::VentricularTachycardia].on; };
        played.play(QStringLiteral("N0.8*20 V0.45 N0.45*4"));
        QVERIFY(!is());
        played.rhythm.bearOutTachycardia();
        played.look();
        QVERIFY(is() && !played.rhythm.suspectsTachycardia());
        played.play(QStringLiteral("N0.45*20"));
        QVERIFY(is());
        played.play(QStringLiteral("N0.8*4"));
        QVERIFY(!is());
        played.play(QStringLiteral("N0.8*10 V0.45 N0.45*4")); // the strip would still show the first
        QVERIFY(!played.rhythm.suspectsTachycardia());
        played.play(QStringLiteral("N0.8*20 V0.45 N0.45*4"));
        QVERIFY(played.rhythm.suspectsTachycardia());
    }
    void aTachycardiaTheWavesBoreOutGoesOnUntilSomethingSpeaksAgainstIt_data()
    {
        QTest::addColumn<QString>("goesOn");
        QTest::addColumn<QString>("endsIt");
        QTest::newRow("three beats are the patient's own, however fast") << "n0.45*2" << "n0.45";
        QTest::newRow("no beat of a minute was ventricular") << "N0.45*110" << "N0.45*40";
    }
    void aTachycardiaTheWavesBoreOutGoesOnUntilSomethingSpeaksAgainstIt()
    {
        QFETCH(const QString, goesOn);
        QFETCH(const QString, endsIt);
        Played played;
        played.play(QStringLiteral("n0.8*20 V0.45 N0.45*4"));
        played.rhythm.bearOutTachycardia();
        played.play(goesOn);
        QVERIFY(played.rhythm[AlarmKind::VentricularTachycardia].on);
        played.play(endsIt);
        QVERIFY(!played.rhythm[AlarmKind::VentricularTachycardia].on);
    }
};

WL_TEST(RhythmTest)
#include "rhythm_test.moc"
