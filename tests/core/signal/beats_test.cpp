// SPDX-License-Identifier: GPL-3.0-or-later
// Beats are found and told whatever happens to the lead, and what is no beat is none.
#include "tests/core/signal/synthetic_ecg.h"
#include "tests/support/wl_test.h"

#include "core/signal/beat_fusion.h"
#include "core/signal/small_network.h"

#include <limits>

using namespace wardlight;
using namespace wardlight::test;

namespace {

/// Even noise of ± height, mV; smooth: a running sum of it that is pulled back to 0 (a moving electrode).
void disturb(std::vector<double>& wave, double from, double until, double rate, double height, bool smooth)
{
    std::uint32_t state = 99;
    double moved = 0;
    for (auto i = static_cast<std::size_t>(from * rate); i < std::min(wave.size(), static_cast<std::size_t>(until * rate)); ++i) {
        state = state * 1664525U + 1013904223U;
        const double even = height * (static_cast<double>(state >> 16U) / 32768.0 - 1);
        moved = 0.98 * moved + 0.3 * even;
        wave[i] += smooth ? moved : even;
    }
}

/// Beats between two times that were found (within 100 ms), and those that were found where none is.
struct Count {
    int found = 0, extra = 0;
};
Count countOf(const std::vector<Beat>& beats, Instant start, const std::vector<DrawnBeat>& drawn, double from, double until)
{
    Count c;
    std::vector<char> used(beats.size(), 0);
    for (const auto& d : drawn)
        for (std::size_t i = 0; i < beats.size(); ++i)
            if (!used[i] && std::abs(seconds(beats[i].at - start) - d.at) < 0.1) {
                used[i] = 1;
                c.found += d.at >= from && d.at < until ? 1 : 0;
                break;
            }
    for (std::size_t i = 0; i < beats.size(); ++i)
        if (const double t = seconds(beats[i].at - start); !used[i] && t >= from && t < until)
            ++c.extra;
    return c;
}
int drawnBetween(const std::vector<DrawnBeat>& drawn, double from, double until)
{
    return static_cast<int>(std::count_if(drawn.begin(), drawn.end(), [&](const auto& b) { return b.at >= from && b.at < until; }));
}

/// Two leads side by side, in quarter seconds.
std::vector<Beat> twoLeads(const std::vector<double>& a, const std::vector<double>& b, double rate, Instant start)
{
    signal::SignalPath path;
    path.open(0, {WaveLabel::EcgII, {}, rateFromHertz(rate), 400, 0, "mV"}, start);
    path.open(1, {WaveLabel::EcgV1, {}, rateFromHertz(rate), 400, 0, "mV"}, start);
    std::vector<Beat> beats;
    const auto step = static_cast<std::size_t>(rate / 4);
    std::vector<std::int16_t> block(step);
    for (std::size_t at = 0; at + step <= a.size(); at += step) {
        for (const auto* wave : {&a, &b}) {
            for (std::size_t k = 0; k < step; ++k)
                block[k] = static_cast<std::int16_t>(std::clamp(std::lround((*wave)[at + k] * 400), -32000L, 32000L));
            path.take(wave == &a ? 0 : 1, at, block);
        }
        path.advance();
        for (const auto& beat : path.beats())
            beats.push_back(beat);
    }
    return beats;
}

}

class BeatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBeatIsKnownHalfASecondAfterItAtTheLatest()
    {
        for (const double rate : {125.0, 250.0, 360.0, 500.0, 1000.0}) {
            const auto wave = drawEcg(regular(75, 0.5, 30), 30, rate);
            signal::QrsDetector detector(rate);
            int found = 0;
            for (std::size_t i = 0; i < wave.size(); ++i)
                if (detector.take(wave[i]) && static_cast<double>(i) > 4 * rate) {
                    ++found;
                    const double behind = static_cast<double>(i - detector.beat().at) / rate;
                    QVERIFY2(behind <= 0.5, qPrintable(QString::number(behind)));
                }
            QVERIFY2(found >= 31, qPrintable(QString::number(found)));
        }
    }
    void theFirstBeatsCount()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        const auto drawn = regular(75, 0.5, 20);
        w.feed(0, drawEcg(drawn, 20, w.rate));
        const auto c = countOf(w.beats, w.start, drawn, 0, 5);
        QCOMPARE(c.found, drawnBetween(drawn, 0, 5));
        QCOMPARE(c.extra, 0);
    }
    void aChangeOfTheGainLosesAtMostTwoBeats_data()
    {
        QTest::addColumn<double>("factor");
        for (const double f : {0.3, 0.5, 2.0, 3.5})
            QTest::addRow("times %g", f) << f;
    }
    void aChangeOfTheGainLosesAtMostTwoBeats()
    {
        QFETCH(double, factor);
        Watched w;
        w.open(WaveLabel::EcgII);
        const auto drawn = regular(75, 0.5, 40);
        auto wave = drawEcg(drawn, 40, w.rate);
        for (auto i = static_cast<std::size_t>(20 * w.rate); i < wave.size(); ++i)
            wave[i] *= factor;
        w.feed(0, wave);
        const auto c = countOf(w.beats, w.start, drawn, 0, 39);
        QVERIFY2(c.found >= drawnBetween(drawn, 0, 39) - 2, qPrintable(QString::number(c.found)));
        QVERIFY2(c.extra <= 1, qPrintable(QString::number(c.extra)));
    }
    void pWavesAloneAreNoBeatsAndHideNoAsystole()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        auto drawn = regular(80, 0.5, 20);
        auto wave = drawEcg(drawn, 45, w.rate);
        for (double t = 20.6; t < 44; t += 0.75)
            for (auto i = static_cast<std::size_t>((t - 0.05) * w.rate); i < static_cast<std::size_t>((t + 0.05) * w.rate); ++i)
                wave[i] += 0.2 * std::cos(std::numbers::pi * (static_cast<double>(i) / w.rate - t) / 0.1);
        w.feed(0, wave);
        QCOMPARE(countOf(w.beats, w.start, drawn, 20.3, 44).extra, 0);
        const double found = w.firstTrue(AlarmKind::Asystole);
        QVERIFY2(found > 20 && found <= drawn.back().at + 5.1, qPrintable(QString::number(found)));
    }
    void noiseHidesNoAsystole_data()
    {
        QTest::addColumn<double>("height");
        QTest::addColumn<bool>("smooth");
        QTest::newRow("muscles, 0.1 mV") << 0.1 << false;
        QTest::newRow("muscles, 0.2 mV") << 0.2 << false;
        QTest::newRow("a moving electrode") << 0.06 << true;
    }
    void noiseHidesNoAsystole()
    {
        QFETCH(double, height);
        QFETCH(bool, smooth);
        Watched w;
        w.open(WaveLabel::EcgII);
        const auto drawn = regular(80, 0.5, 20);
        auto wave = drawEcg(drawn, 45, w.rate);
        disturb(wave, 15, 45, w.rate, height, smooth);
        w.feed(0, wave);
        const double found = w.firstTrue(AlarmKind::Asystole);
        QVERIFY2(found > 20 && found <= drawn.back().at + 5.1, qPrintable(QString::number(found)));
    }
    void aLeadThatComesOffAndBackIsReadAgainWithinThreeSeconds()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        const auto drawn = regular(75, 0.5, 40);
        auto wave = drawEcg(drawn, 40, w.rate);
        for (auto i = static_cast<std::size_t>(15 * w.rate); i < static_cast<std::size_t>(20 * w.rate); ++i)
            wave[i] = std::numeric_limits<double>::quiet_NaN();
        w.feed(0, wave);
        QCOMPARE(countOf(w.beats, w.start, drawn, 15.1, 19.9).extra, 0);
        QVERIFY(countOf(w.beats, w.start, drawn, 0, 14.9).found >= drawnBetween(drawn, 0, 14.9));
        QVERIFY(countOf(w.beats, w.start, drawn, 23, 39).found >= drawnBetween(drawn, 23, 39));
    }
    void wideBeatsThatComeEarlyAreVentricularAndOwnWideOnesAreNot()
    {
        for (const double width : {0.08, 0.14}) { // 0.14: a bundle branch block is this patient's own shape
            Watched w;
            w.open(WaveLabel::EcgII);
            std::vector<DrawnBeat> drawn;
            double t = 0.5;
            for (int i = 0; t < 118; ++i) {
                drawn.push_back({.at = t, .width = width});
                if (i % 8 == 7) {
                    drawn.push_back(ventricularBeat(t + 0.5));
                    t += 0.7;
                }
                t += 0.8;
            }
            w.feed(0, drawEcg(drawn, 120, w.rate));
            int right = 0, wrong = 0, ectopic = 0;
            for (const auto& d : drawn) {
                if (d.at < 20)
                    continue;
                ectopic += d.height < 0 ? 1 : 0;
                for (const auto& b : w.beats)
                    if (std::abs(seconds(b.at - w.start) - d.at) < 0.1 && b.type == 'V')
                        ++(d.height < 0 ? right : wrong);
            }
            QVERIFY2(ectopic > 10 && right >= ectopic - 1, qPrintable(QString::number(right)));
            QVERIFY2(wrong <= 1, qPrintable(QString::number(wrong)));
        }
    }
    void aSlowRhythmOfMuchWiderBeatsIsVentricular()
    {
        for (const double perMinute : {45.0, 62.0, 88.0}) {
            for (const double height : {-0.9, 1.1}) {
                Watched w;
                w.open(WaveLabel::EcgII);
                auto drawn = regular(70, 0.5, 60);
                for (double t = 60.6; t < 80; t += 60 / perMinute)
                    drawn.push_back({.at = t, .height = height, .width = 0.18, .tHeight = -0.3 * height, .tWidth = 0.2, .tEnd = 0.44});
                w.feed(0, drawEcg(drawn, 82, w.rate));
                const double found = w.firstTrue(AlarmKind::VentricularRhythm); // five of them, and three seconds
                QVERIFY2(found > 60 && found < 60.6 + 4 * 60 / perMinute + 3,
                         qPrintable(QStringLiteral("%1 mV, %2 /min: %3").arg(height).arg(perMinute).arg(found)));
            }
        }
    }
    void aLeadInNoiseIsOutvotedByOneThatIsClean()
    {
        const double rate = 250;
        const auto drawn = regular(70, 0.5, 120);
        const auto clean = drawEcg(drawn, 120, rate);
        auto noisy = clean;
        disturb(noisy, 40, 100, rate, 0.8, true);
        for (const bool first : {true, false}) {
            const auto beats = first ? twoLeads(noisy, clean, rate, instantAt(1000)) : twoLeads(clean, noisy, rate, instantAt(1000));
            const auto c = countOf(beats, instantAt(1000), drawn, 3, 118);
            QVERIFY2(c.found >= drawnBetween(drawn, 3, 118) - 1, qPrintable(QString::number(c.found)));
            QVERIFY2(c.extra <= 1, qPrintable(QString::number(c.extra)));
        }
    }
    void aLeadThatFallsSilentTakesNoBeatFromTheOther()
    {
        const double rate = 250;
        const auto drawn = regular(70, 0.5, 90);
        const auto whole = drawEcg(drawn, 90, rate);
        auto silent = drawEcg({}, 90, rate); // its noise, no beats
        std::copy(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(30 * rate), silent.begin());
        const auto beats = twoLeads(silent, whole, rate, instantAt(1000));
        const auto c = countOf(beats, instantAt(1000), drawn, 3, 88);
        QVERIFY2(c.found >= drawnBetween(drawn, 3, 88) - 1, qPrintable(QString::number(c.found)));
        QCOMPARE(c.extra, 0);
    }
    void oneSureLeadIsNotOutvotedByManySilentOnes()
    {
        signal::BeatFusion fusion;
        signal::BeatFusion::Leads all{};
        for (std::size_t i = 0; i < 12; ++i)
            all[i] = true;
        int found = 0;
        for (int beat = 1; beat < 200; ++beat) {
            const auto at = instantAt(beat * 0.8);
            for (std::size_t lead = 0; lead < 12; ++lead)
                if (lead == 3 || beat < 50)
                    fusion.hear(lead, {.at = at, .odds = 6, .beat = true});
            while (fusion.next(at + 400ms, all, 3))
                found += beat >= 100 ? 1 : 0;
        }
        QCOMPARE(found, 100);
    }
    void aDoubtedBeatIsToldWhenTheNextOneHasItsShape_data()
    {
        QTest::addColumn<int>("firstShape");
        QTest::addColumn<double>("secondOdds");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("a couplet whose first beat the other lead sees by halves") << 1 << 4.0 << QByteArray("VVN");
        QTest::newRow("both of them doubted") << 1 << 2.95 << QByteArray("VVN");
        QTest::newRow("noise before a ventricular beat") << 2 << 4.0 << QByteArray("VN");
    }
    void aDoubtedBeatIsToldWhenTheNextOneHasItsShape()
    {
        QFETCH(const int, firstShape);
        QFETCH(const double, secondOdds);
        QFETCH(const QByteArray, told);
        signal::BeatFusion fusion;
        constexpr signal::BeatFusion::Leads both{true, true};
        double t = 100;
        Instant last;
        QByteArray types;
        const auto hear = [&](std::size_t lead, double at, double odds, char type = 0, int shape = -1) {
            fusion.hear(lead, {.at = instantAt(at), .odds = odds, .beat = type != 0, .type = type ? type : 'N', .ventricular = type == 'V' ? 5.0 : -5.0, .shape = shape});
        };
        const auto listen = [&](double until) {
            while (const auto beat = fusion.next(instantAt(until), both, 1)) {
                QVERIFY(beat->at > last);
                last = beat->at;
                types += beat->type;
            }
        };
        for (int i = 0; i < 30; ++i, t += 0.75) {
            hear(0, t, 5, 'N', 0);
            hear(1, t, 5, 'N', 0);
            listen(t + 0.4);
        }
        types.clear();
        t += -0.75 + 0.45;
        hear(0, t, -1.7);
        hear(1, t, 1.2, 'V', firstShape);
        hear(0, t + 0.2, 1.3, 'V', 1); // the second half
        hear(1, t + 0.2, -5);
        hear(0, t + 0.48, -3);
        hear(1, t + 0.48, secondOdds, 'V', 1);
        listen(t + 0.6); // before the first is overdue
        listen(t + 0.8);
        hear(0, t + 1.55, 5, 'N', 0);
        hear(1, t + 1.55, 5, 'N', 0);
        listen(t + 2);
        QCOMPARE(types, told);
    }
    void hostileSamplesBreakNothing()
    {
        std::uint32_t state = 7;
        for (const double rate : {1.0, 2.5, 25.0, 99.0, 250.0, 2000.0, 100000.0}) {
            signal::QrsDetector detector(rate);
            signal::BeatClassifier classifier;
            std::uint64_t last = 0;
            for (int i = 0; i < 60000; ++i) {
                state = state * 1664525U + 1013904223U;
                const int part = i / 10000;
                double x = part == 0   ? (i % 2 ? 32767.0 : -32768.0)
                           : part == 1 ? static_cast<double>(static_cast<std::int32_t>(state)) / 65536
                           : part == 2 ? 0.0
                           : part == 3 ? (i % 97 ? 1.0 : i % 2 ? 1e300 : std::numeric_limits<double>::infinity())
                           : part == 4 ? std::numeric_limits<double>::quiet_NaN()
                                       : std::sin(i * 0.1) * 1e6;
                if (!detector.take(x))
                    continue;
                QVERIFY(std::isfinite(detector.beat().odds));
                QVERIFY(detector.beat().at <= detector.now());
                (void)classifier.classify(detector.beat(), static_cast<double>(detector.beat().at - last) / rate);
                QVERIFY(std::isfinite(classifier.lastOdds()));
                last = detector.beat().at;
            }
        }
    }
    void whatWasWeighedOfADeflectionAndOfABeatCanBeSeen()
    {
        const double rate = 250;
        auto drawn = regular(75, 0.5, 60);
        for (std::size_t i = 10; i < drawn.size(); i += 7)
            drawn[i] = ventricularBeat(drawn[i].at - 0.2);
        signal::QrsDetector detector(rate);
        signal::BeatClassifier classifier;
        std::uint64_t last = 0;
        int judged = 0, classed = 0;
        for (const double x : drawEcg(drawn, 60, rate)) {
            const bool beat = detector.take(x);
            if (const auto* const j = detector.judgement(); j && j->odds != signal::QrsDetector::tooSmall) {
                ++judged;
                QCOMPARE(j->traits.at, j->at);
                QCOMPARE(signal::qrsEvidence(j->traits), j->odds);
            }
            if (!beat)
                continue;
            const double interval = static_cast<double>(detector.beat().at - last) / rate;
            last = detector.beat().at;
            if (classifier.classify(detector.beat(), interval) == 'Q') {
                QCOMPARE(classifier.lastTraits().at, std::uint64_t{0}); // nothing of the beat before
                continue;
            }
            ++classed;
            QCOMPARE(classifier.lastTraits().at, detector.beat().at);
            QVERIFY(classifier.lastOdds() >= signal::ventricularEvidence(classifier.lastTraits())); // a run may say more
        }
        QVERIFY2(judged > 70 && classed > 70, qPrintable(QString::number(judged)));
    }
    void theNetworkAddsItsUnits()
    {
        constexpr signal::SmallNetwork<2, 2> network{{{{1, 0, 0}, {0, 2, 1}}}, {3, -1, 0.5F}};
        const double wanted = 3 * std::tanh(0.3) - std::tanh(2 * 0.2 + 1) + 0.5;
        QVERIFY(std::abs(network.odds({0.3F, 0.2F}) - wanted) < 1e-4);
        QVERIFY(std::abs(network.odds({100, -100}) - (3 + 1 + 0.5)) < 1e-2);
    }
};

WL_TEST(BeatsTest)
#include "beats_test.moc"
