// SPDX-License-Identifier: GPL-3.0-or-later
// ST and QTc of beats whose levels and times are known, and when they are told.
#include "core/signal/repolarisation_kinds.h"
#include "tests/core/signal/synthetic_ecg.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::test;

namespace {

std::vector<DrawnBeat> beatsOf(double perMinute, double from, double until, DrawnBeat like)
{
    auto beats = regular(perMinute, from, until);
    for (auto& b : beats) {
        like.at = b.at;
        b = like;
    }
    return beats;
}

NumericSet numericsOf(const Watched& watched)
{
    NumericSet n;
    watched.path.numerics(n);
    return n;
}

const Finding* findingOf(const Watched& watched, AlarmKind kind)
{
    for (const auto& f : watched.path.findings())
        if (f.key.kind == kind)
            return &f;
    return nullptr;
}

bool isTrue(const Watched& watched, AlarmKind kind)
{
    const auto* f = findingOf(watched, kind);
    return f && f->state == FindingState::True;
}

using Levels = std::array<std::optional<double>, signal::RepolarisationKinds::maxLeads>;

}

class RepolarisationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stAndQtOfKnownBeatsAreMeasuredAtEveryRate_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::addColumn<double>("perMinute");
        QTest::addColumn<double>("st");
        QTest::addColumn<double>("qt");
        for (const double hertz : {125.0, 250.0, 360.0, 500.0, 1000.0})
            for (const double st : {-0.3, 0.0, 0.25})
                QTest::newRow(qPrintable(QStringLiteral("%1 Hz, ST %2").arg(hertz).arg(st))) << hertz << 72.0 << st << 0.38;
        QTest::newRow("slow, long QT") << 250.0 << 48.0 << 0.0 << 0.52;
        QTest::newRow("fast, short QT") << 250.0 << 115.0 << 0.1 << 0.32;
    }
    void stAndQtOfKnownBeatsAreMeasuredAtEveryRate()
    {
        QFETCH(double, hertz);
        QFETCH(double, perMinute);
        QFETCH(double, st);
        QFETCH(double, qt);
        Watched watched(hertz);
        watched.open(WaveLabel::EcgII);
        watched.feed(0, drawEcg(beatsOf(perMinute, 0.5, 30, {.tHeight = 0.35, .tEnd = qt, .st = st}), 30, hertz));
        const auto n = numericsOf(watched);
        QCOMPARE(n[Parameter::St].validity, Validity::Ok);
        QVERIFY2(std::abs(n[Parameter::St].value - st) <= 0.03, qPrintable(QString::number(n[Parameter::St].value)));
        const double qtc = 1000 * qt / std::cbrt(60 / perMinute);
        QCOMPARE(n[Parameter::Qtc].validity, Validity::Ok);
        QVERIFY2(std::abs(n[Parameter::Qtc].value - qtc) <= 20, qPrintable(QString::number(n[Parameter::Qtc].value)));
    }
    void aWanderingLineIsNoSt()
    {
        auto wave = drawEcg(beatsOf(75, 0.5, 60, {.tHeight = 0.3}), 60, 250);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] += 0.6 * std::sin(2 * std::numbers::pi * 0.25 * static_cast<double>(i) / 250); // breathing, 15 /min
        Watched watched(250);
        watched.open(WaveLabel::EcgII);
        watched.feed(0, wave);
        const auto n = numericsOf(watched);
        QVERIFY(std::abs(n[Parameter::St].value) <= 0.04);
    }
    void ventricularBeatsBetweenDoNotCount()
    {
        auto beats = beatsOf(75, 0.5, 60, {.tHeight = 0.3});
        for (std::size_t i = 6; i < beats.size(); i += 7)
            beats[i] = ventricularBeat(beats[i].at - 0.2);
        Watched watched(250);
        watched.open(WaveLabel::EcgII);
        watched.feed(0, drawEcg(beats, 60, 250));
        QVERIFY(std::abs(numericsOf(watched)[Parameter::St].value) <= 0.03);
    }
    void aBroadComplexTellsNeither()
    {
        Watched watched(250);
        watched.open(WaveLabel::EcgII);
        watched.feed(0, drawEcg(beatsOf(75, 0.5, 30, {.width = 0.16, .tHeight = -0.4, .tEnd = 0.44}), 30, 250));
        const auto n = numericsOf(watched);
        QCOMPARE(n[Parameter::St].validity, Validity::Absent);
        QCOMPARE(n[Parameter::Qtc].validity, Validity::Absent);
    }
    void aRaisedStIsToldAfterAMinuteWithItsLeadAndIsOverAfterAnother()
    {
        auto beats = beatsOf(75, 0.5, 60, {.tHeight = 0.3});
        for (const auto& b : beatsOf(75, 60.5, 180, {.tHeight = 0.3, .st = 0.28}))
            beats.push_back(b);
        for (const auto& b : beatsOf(75, 180.5, 300, {.tHeight = 0.3}))
            beats.push_back(b);
        const auto wave = drawEcg(beats, 300, 250);
        Watched watched(250);
        watched.path.open(0, {WaveLabel::EcgII, "II", {250, 1}, 400, 0, "mV"}, watched.start);
        double told = 0, over = 0;
        for (std::size_t i = 0; i + 250 <= wave.size(); i += 250) {
            watched.feed(0, {wave.begin() + static_cast<std::ptrdiff_t>(i), wave.begin() + static_cast<std::ptrdiff_t>(i + 250)});
            const double t = watched.t();
            const bool now = isTrue(watched, AlarmKind::StHigh);
            if (now && told == 0) {
                told = t;
                const auto* f = findingOf(watched, AlarmKind::StHigh);
                QVERIFY(std::abs(f->value.value_or(0) - 0.28) <= 0.03);
                QCOMPARE(f->limit, std::optional<double>(0.20));
                QCOMPARE(f->detail, std::string("II"));
                QCOMPARE(f->key.parameter, Parameter::St);
            }
            if (told > 0 && !now && over == 0)
                over = t;
            QVERIFY(!isTrue(watched, AlarmKind::StLow));
        }
        QVERIFY2(told >= 120 && told <= 126, qPrintable(QString::number(told)));
        QVERIFY2(over >= 240 && over <= 246, qPrintable(QString::number(over)));
    }
    void aLeadThatComesOffLeavesAnAlarmAsItIs()
    {
        Watched watched(250);
        watched.open(WaveLabel::EcgII);
        watched.feed(0, drawEcg(beatsOf(75, 0.5, 90, {.tHeight = 0.3, .st = -0.3}), 90, 250));
        QVERIFY(isTrue(watched, AlarmKind::StLow));
        watched.feed(0, std::vector<double>(250 * 20, std::numeric_limits<double>::quiet_NaN()));
        QCOMPARE(findingOf(watched, AlarmKind::StLow)->state, FindingState::Unknown);
        QVERIFY(!isUsable(numericsOf(watched)[Parameter::St].validity));
    }
    void aLongQtcIsToldAfterFiveMinutesAndSoIsOneThatGrew()
    {
        signal::RepolarisationKinds kinds;
        const auto at = [](double s) { return Instant{} + fromSeconds(s); };
        double longAt = 0, grownAt = 0, over = 0;
        for (double t = 0; t < 2400; ++t) {
            const double qtc = t < 600 ? 430 : t < 1200 ? 495 : t < 1600 ? 540 : 440;
            kinds.look(at(t), {}, qtc);
            if (kinds.qtcHigh().on && longAt == 0)
                longAt = t;
            if (kinds.qtcChange().on && grownAt == 0) {
                grownAt = t;
                QCOMPARE(kinds.qtcChange().value, 495.0);
                QCOMPARE(kinds.qtcChange().limit, 490.0);
            }
            if (longAt > 0 && !kinds.qtcHigh().on && over == 0)
                over = t;
        }
        QCOMPARE(grownAt, 900.0);
        QCOMPARE(longAt, 1500.0);
        QCOMPARE(over, 1900.0);
    }
    void whatIsAtItsBoundIsNotBeyondIt()
    {
        signal::RepolarisationKinds kinds;
        for (double t = 0; t < 900; ++t)
            kinds.look(Instant{} + fromSeconds(t), Levels{0.204, -0.2}, 500.4); // both are shown as at the bound
        QVERIFY(!kinds.stHigh().on && !kinds.stLow().on && !kinds.qtcHigh().on);
    }
    void twoLeadsInTurnAreNotOneForAMinute()
    {
        signal::RepolarisationKinds kinds;
        for (double t = 0; t < 600; ++t)
            kinds.look(Instant{} + fromSeconds(t), std::fmod(t, 100) < 50 ? Levels{0.3, 0.1} : Levels{0.1, 0.3}, std::nullopt);
        QVERIFY(!kinds.stHigh().on);
    }
    void anAlarmIsOnlyEverChangedByItsTimeInARow()
    {
        QVERIFY(rc::check("Lasting follows only what lasted", [] {
            signal::Lasting lasting;
            std::optional<bool> before;
            int row = 0;
            bool expected = false;
            for (int t = 0; t < 200; ++t) {
                const int draw = *rc::gen::weightedElement<int>({{12, 1}, {12, 0}, {1, 2}});
                const std::optional<bool> now = draw == 2 ? std::nullopt : std::optional(draw == 1);
                row = now && now == before ? row + 1 : 0;
                before = now;
                lasting.look(Instant{} + std::chrono::seconds(t), now, std::chrono::seconds(5));
                if (now && row >= 5)
                    expected = *now;
                RC_ASSERT(lasting.on() == expected);
            }
        }));
    }
};

WL_TEST(RepolarisationTest)
#include "repolarisation_test.moc"
