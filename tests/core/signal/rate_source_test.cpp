// SPDX-License-Identifier: GPL-3.0-or-later
// The pulses and the ECG against each other: which rate is told, and whether a standstill is.
#include "core/signal/rate_source.h"
#include "tests/core/signal/synthetic_ecg.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::signal;

namespace {

/// A bed with one lead and one pleth wave, 125 Hz. The lead loses its beats from `lost` s on, the pulse stops at `stops`.
struct TwoWaves {
    std::vector<AlarmKind> told;
    Numeric heart, pulse;

    TwoWaves(double lost, double stops, double pulseRate, double length)
    {
        constexpr double rate = 125;
        SignalPath path;
        path.open(0, {WaveLabel::EcgII, {}, rateFromHertz(rate), 1000, 0, "mV"}, instantAt(1000));
        path.open(1, {WaveLabel::Pleth, {}, rateFromHertz(rate), 1000, 0, ""}, instantAt(1000));
        const auto ecg = test::drawEcg(test::regular(75, 0.5, lost), length, rate);
        std::vector<std::int16_t> lead, finger;
        for (std::size_t i = 0; i < ecg.size(); ++i) {
            const double t = static_cast<double>(i) / rate;
            const double beats = (t - 0.7) * (t < lost ? 75.0 : pulseRate) / 60;
            const double phase = beats - std::floor(beats);
            const double shape = phase < 0.15 ? 0.5 - 0.5 * std::cos(std::numbers::pi * phase / 0.15)
                                              : 0.5 + 0.5 * std::cos(std::numbers::pi * (phase - 0.15) / 0.85);
            lead.push_back(static_cast<std::int16_t>(std::lround(ecg[i] * 1000)));
            finger.push_back(static_cast<std::int16_t>(std::lround((t < stops ? shape : 0.2) * 1000)));
        }
        for (std::size_t at = 0; at + 25 <= ecg.size(); at += 25) {
            path.take(0, at, std::span(lead).subspan(at, 25));
            path.take(1, at, std::span(finger).subspan(at, 25));
            path.advance();
            for (const auto& f : path.findings())
                if (f.state == FindingState::True)
                    told.push_back(f.key.kind);
        }
        NumericSet numbers;
        path.numerics(numbers);
        heart = numbers[Parameter::HeartRate];
        pulse = numbers[Parameter::PulseRate];
    }
    [[nodiscard]] bool has(AlarmKind kind) const { return std::find(told.begin(), told.end(), kind) != told.end(); }
};

constexpr RateFacts standstill{.heart = 0.0, .quiet = 5, .heartBefore = 75, .pulseWaves = 2, .believedWaves = 2, .fewestPulses = 5, .pulse = 74};

}

class RateSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPulseWaveMustGoOnAtTheHeartsRateToRefuteAStandstill()
    {
        QVERIFY(pulsesRefuteStandstill(standstill));
        auto f = standstill;
        f.believedWaves = 1; // the other has stopped
        QVERIFY(!pulsesRefuteStandstill(f));
        f = standstill;
        f.pulseWaves = f.believedWaves = 0;
        QVERIFY(!pulsesRefuteStandstill(f));
        f = standstill;
        f.pulse = 110; // compressions
        QVERIFY(!pulsesRefuteStandstill(f));
        f = standstill;
        f.fewestPulses = 1; // one still on its way when the heart stopped
        QVERIFY(!pulsesRefuteStandstill(f));
        f = standstill;
        f.heartBefore.reset();
        QVERIFY(!pulsesRefuteStandstill(f));
    }
    void thePulseSpeaksWhereTheEcgCannotBeRead()
    {
        RateFacts f{.leadsPoor = true, .heart = 140, .quiet = 0.3, .heartBefore = 140, .pulseWaves = 1, .believedWaves = 1, .fewestPulses = 0, .pulse = 80};
        QVERIFY(rateSource(f) == RateSource::Pulse);
        f.heart = 84;
        QVERIFY(rateSource(f) == RateSource::EcgDoubted); // they agree
        f.heart = 140;
        f.believedWaves = 0;
        QVERIFY(rateSource(f) == RateSource::EcgDoubted);
        f.believedWaves = 1;
        f.leadsPoor = false;
        QVERIFY(rateSource(f) == RateSource::Ecg); // a lead that can be read is believed: electrical alternans, weak beats
        QVERIFY(rateSource(standstill) == RateSource::Pulse);
    }
    void beatsThatOnlyTheEcgLosesAreNoAsystole()
    {
        const TwoWaves lost(30, 1000, 75, 45);
        QVERIFY(!lost.has(AlarmKind::Asystole));
        QVERIFY(!lost.has(AlarmKind::Pause));
        QVERIFY(!isUsable(lost.heart.validity));
        QVERIFY(isUsable(lost.pulse.validity));
        QVERIFY2(std::abs(lost.pulse.value - 75) <= 3, qPrintable(QString::number(lost.pulse.value)));
    }
    void aStandstillWithoutPulsesIsToldAsBefore()
    {
        QVERIFY(TwoWaves(30, 30.5, 75, 45).has(AlarmKind::Asystole));
    }
    void aPulseThatStopsLaterUncoversTheStandstill()
    {
        QVERIFY(TwoWaves(30, 38, 75, 55).has(AlarmKind::Asystole));
    }
    void compressionsAtAnotherRateDoNotHideAStandstill()
    {
        QVERIFY(TwoWaves(30, 1000, 110, 45).has(AlarmKind::Asystole));
    }
};

WL_TEST(RateSourceTest)
#include "rate_source_test.moc"
