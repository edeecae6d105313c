// SPDX-License-Identifier: GPL-3.0-or-later
// Measures rendered bursts against the windows of IEC 60601-1-8 Tables 3 and 4 (resources/docs/alarms.md, "Sounds").
#include "tests/support/wl_test.h"
#include "core/speaker/burst.h"
#include "tests/core/speaker/measure.h"

#include "core/alarms/sound_due.h"

using namespace wardlight;
using namespace wardlight::speaker;
using namespace wardlight::test;

class BurstTest : public QObject {
    Q_OBJECT

    static constexpr AlarmCategory categories[] = {
        AlarmCategory::General, AlarmCategory::Cardiac,     AlarmCategory::Perfusion, AlarmCategory::Ventilation,
        AlarmCategory::Oxygen,  AlarmCategory::Temperature, AlarmCategory::Drug,      AlarmCategory::Power};
    static constexpr Priority priorities[] = {Priority::High, Priority::Medium, Priority::Low};

    /// The envelope is known to about 2 ms (measure.h); half of that is granted to a window in seconds.
    static constexpr double measuringError = 0.001;

    static bool within(double value, double least, double most)
    {
        if (value >= least && value <= most)
            return true;
        qWarning("%g is not in %g to %g", value, least, most);
        return false;
    }

private Q_SLOTS:
    void pulsesAndGapsLieInTheirWindowsWhereverOneMeasures()
    {
        for (const auto priority : priorities) {
            const bool high = priority == Priority::High;
            const double least = high ? 0.075 : 0.125;
            const double most = high ? 0.200 : 0.250;
            for (const auto category : categories) {
                const auto wave = envelope(renderBurst(priority, category));
                for (const double fraction : {0.1, 0.5, 0.9}) {
                    const auto pulses = pulsesAt(wave, fraction);
                    QCOMPARE(pulses.size(), std::size_t(high ? 10 : priority == Priority::Medium ? 3 : 2));
                    for (const auto& p : pulses)
                        QVERIFY(within(p.length(), least, most));
                    for (std::size_t i = 1; i < pulses.size(); ++i) {
                        const double gap = pulses[i].begin - pulses[i - 1].end;
                        if (high && i == 5)
                            QVERIFY(within(gap, 0.35, 1.30));
                        else if (high && (i == 3 || i == 8))
                            QVERIFY(within(gap, 2 * 0.050 + least, 2 * 0.125 + most));
                        else
                            QVERIFY(within(gap, high ? 0.050 : 0.125, (high ? 0.125 : 0.250) + measuringError));
                    }
                }
            }
        }
    }

    void theProductValuesAreMetAtHalfAmplitude()
    {
        const auto high = pulsesAt(envelope(renderBurst(Priority::High, AlarmCategory::Cardiac)), 0.5);
        const double gaps[] = {0.1, 0.1, 0.35, 0.1, 0.5, 0.1, 0.1, 0.35, 0.1};
        for (std::size_t i = 0; i < 9; ++i)
            QVERIFY(within(high[i + 1].begin - high[i].end, gaps[i] - 0.005, gaps[i] + 0.005));
        for (const auto& p : high)
            QVERIFY(within(p.length(), 0.145, 0.155));
        for (const auto p : pulsesAt(envelope(renderBurst(Priority::Medium, AlarmCategory::Drug)), 0.5))
            QVERIFY(within(p.length(), 0.195, 0.205));
    }

    void riseAndFallAreATenthToAFifthOfThePulse()
    {
        for (const auto priority : priorities) {
            const auto wave = envelope(renderBurst(priority, AlarmCategory::General));
            const auto low = pulsesAt(wave, 0.1);
            const auto top = pulsesAt(wave, 0.9);
            const auto half = pulsesAt(wave, 0.5);
            for (std::size_t i = 0; i < low.size(); ++i) {
                const double rise = top[i].begin - low[i].begin;
                const double fall = low[i].end - top[i].end;
                QVERIFY(within(rise / half[i].length(), 0.10, 0.20));
                QVERIFY(within(fall / half[i].length(), 0.10, 0.20));
                if (i > 0) // fall ≤ gap − rise
                    QVERIFY(low[i - 1].end - top[i - 1].end <= (top[i].begin - top[i - 1].end) - rise);
            }
        }
    }

    void eachNoteHasItsFundamentalAndFourHarmonicsNearIt()
    {
        for (const auto priority : priorities)
            for (const auto category : categories) {
                const auto samples = renderBurst(priority, category);
                const auto notes = melody(priority, category);
                const auto pulses = pulsesAt(envelope(samples), 0.9);
                QCOMPARE(pulses.size(), notes.size());
                for (std::size_t i = 0; i < notes.size(); ++i) {
                    const auto from = static_cast<std::size_t>((pulses[i].begin + 0.004) * sampleRate);
                    const auto flat = std::span(samples).subspan(from, 4096);
                    const auto peaks = spectrumPeaks(flat);
                    QVERIFY(within(notes[i], 150, 1000));
                    const auto levelNear = [&](double f) {
                        double level = -100;
                        for (const auto& p : peaks)
                            if (std::abs(p.frequency - f) < 12)
                                level = std::max(level, p.level);
                        return level;
                    };
                    const double fundamental = levelNear(notes[i]);
                    int harmonics = 0;
                    for (int h = 2; h <= 6; ++h)
                        if (notes[i] * h >= 300 && notes[i] * h <= 4000 && std::abs(levelNear(notes[i] * h) - fundamental) <= 15)
                            ++harmonics;
                    QVERIFY(harmonics >= 4);
                    // A2: the four strongest within 15 dB, one of them in 150–1000 Hz, all in 150–4000 Hz
                    QVERIFY(peaks.size() >= 4 && peaks[3].level >= -15);
                    QVERIFY(std::any_of(peaks.begin(), peaks.begin() + 4, [](const Peak& p) {
                        return p.frequency >= 150 && p.frequency <= 1000;
                    }));
                    for (std::size_t k = 0; k < 4; ++k)
                        QVERIFY(within(peaks[k].frequency, 150, 4000));
                }
            }
    }

    void pulsesDifferByLessThanTenDecibels()
    {
        double least = 2;
        double most = 0;
        for (const auto priority : priorities)
            for (const auto category : categories)
                for (const auto& p : pulsesAt(envelope(renderBurst(priority, category)), 0.5)) {
                    least = std::min(least, p.peak);
                    most = std::max(most, p.peak);
                }
        QVERIFY(20 * std::log10(most / least) <= 10);
        QVERIFY(most <= 0.95 && least >= 0.7); // loud and never clipped
    }

    void mediumIsNoFasterThanHigh()
    {
        const auto high = burstShape(Priority::High);
        const auto medium = burstShape(Priority::Medium);
        QVERIFY(medium.gaps[0] + medium.length >= high.gaps[0] + high.length);
    }

    void theMachineKnowsHowLongABurstLasts()
    {
        for (const auto priority : priorities) {
            const auto pulses = pulsesAt(envelope(renderBurst(priority, AlarmCategory::General)), 0.5);
            const double length = pulses.back().end - pulses.front().begin;
            QVERIFY(std::abs(length - seconds(alarms::burstLength(priority))) < 0.01);
        }
        QVERIFY(seconds(alarms::burstLength(Priority::Medium)) <= 1.0);
    }

    void aBurstBeginsAndEndsInSilenceWithoutAClick()
    {
        for (const auto priority : priorities) {
            const auto s = renderBurst(priority, AlarmCategory::Power);
            QVERIFY(std::abs(s.front()) < 40 && std::abs(s.back()) < 40);
        }
    }

    void theMelodiesAreTheOnesThatAreTaught()
    {
        QCOMPARE(melody(Priority::High, AlarmCategory::Cardiac).size(), std::size_t(10));
        QCOMPARE(melody(Priority::Medium, AlarmCategory::Oxygen), (std::vector<double>{523.251, 493.883, 440.0}));
        for (const auto category : categories)
            QCOMPARE(melody(Priority::Low, category), (std::vector<double>{329.628, 261.626}));
    }
};

WL_TEST(BurstTest)
#include "burst_test.moc"
