// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/wave_history.h"
#include "core/engine/wave_rings.h"
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

#include <chrono>
#include <vector>

using namespace wardlight;
using namespace wardlight::engine;

namespace {

std::int16_t sampleAt(std::uint64_t k) { return static_cast<std::int16_t>((k * 7 + k / 3) % 2000); }

std::vector<std::int16_t> run(std::uint64_t first, std::size_t count)
{
    std::vector<std::int16_t> all(count);
    for (std::size_t i = 0; i < count; ++i)
        all[i] = sampleAt(first + i);
    return all;
}

}

class WaveHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsReadAtItsIndexOverBlockBorders()
    {
        QVERIFY(rc::check("packets of any size, some lost, some twice", [] {
            WaveHistory history(20'000);
            std::vector<std::int16_t> all;
            const auto packets = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1800));
            for (const auto packet : packets) {
                const auto size = static_cast<std::size_t>(packet % 900);
                if (packet >= 1700)
                    all.resize(all.size() + static_cast<std::size_t>(packet) * 2, missingSample); // lost on the way
                // What is sent twice lies before the newest sample; what is lost never comes.
                const auto again = all.size() > history.end() ? 0 : std::min<std::size_t>(all.size(), static_cast<std::size_t>(packet % 7));
                const auto first = all.size() - again;
                for (std::size_t k = all.size(); k < first + size; ++k)
                    all.push_back(sampleAt(k));
                if (size > 0)
                    history.append(first, run(first, size));
            }
            const auto from = *rc::gen::inRange<std::size_t>(0, all.size() + 1);
            std::vector<std::int16_t> out(*rc::gen::inRange<std::size_t>(0, all.size() + 100));
            history.read(from, out);
            const auto oldest = history.end() > 20'000 ? (history.end() - 20'000) / WaveHistory::blockLength * WaveHistory::blockLength : 0;
            RC_ASSERT(history.begin() == oldest);
            for (std::size_t i = 0; i < out.size(); ++i) {
                const auto k = from + i;
                RC_ASSERT(out[i] == (k >= oldest && k < std::min<std::size_t>(all.size(), history.end()) ? all[k] : missingSample));
            }
        }));
    }

    void aGapOfHoursCostsNothing()
    {
        WaveHistory history(1'000'000'000);
        history.append(0, run(0, 100));
        const auto before = history.bytes();
        history.append(900'000'000, run(900'000'000, 10));
        QVERIFY(history.bytes() < before + 1000);
        std::vector<std::int16_t> out(12);
        history.read(899'999'999, out);
        QCOMPARE(out.front(), missingSample);
        QCOMPARE(out[1], sampleAt(900'000'000));
        QCOMPARE(out.back(), missingSample);
        history.read(0, out);
        QCOMPARE(out[5], sampleAt(5));
    }

    void nothingIsKeptBeyondItsAge()
    {
        WaveHistory history(10'000);
        for (std::uint64_t k = 0; k < 1'000'000; k += 500)
            history.append(k, run(k, 500));
        QCOMPARE(history.begin(), 990'000U);
        QVERIFY(history.bytes() < 2 * 6 * WaveHistory::blockLength);
        std::vector<std::int16_t> out(1);
        history.read(989'999, out);
        QCOMPARE(out[0], missingSample);
        history.read(990'000, out);
        QCOMPARE(out[0], sampleAt(990'000));
    }

    void whatIsForgottenIsMissing()
    {
        WaveHistory history(100'000);
        history.append(0, run(0, 6000));
        history.clear();
        history.append(6000, run(6000, 100));
        std::vector<std::int16_t> out(6100);
        history.read(0, out);
        QVERIFY(std::all_of(out.begin(), out.begin() + 6000, [](auto s) { return s == missingSample; }));
        QCOMPARE(out[6000], sampleAt(6000));
    }

    void evidenceAndTheHalfHourSayTheSame()
    {
        const WaveFormat format{WaveLabel::EcgII, "II", {250, 1}, 200, 0, "mV"};
        WaveRings rings(format, instantAt(100), "monitor");
        for (std::uint64_t k = 0; k < 250 * 1860; k += 10)
            if (k / 10 % 100 != 7) // packets are lost
                rings.take(k, run(k, 10));
        const auto cut = rings.cut(instantAt(1900.001), instantAt(1924));
        const auto same = rings.recall(instantAt(1900.001), instantAt(1924));
        QCOMPARE(cut.samples.size(), 5999U);
        QCOMPARE(cut.samples[0], sampleAt(cut.first));
        QVERIFY(cut == same);
        const auto half = rings.recall(instantAt(0), instantAt(5000));
        QVERIFY(half.samples.size() >= 250 * 1800U);
        QCOMPARE(half.first + half.samples.size(), 250U * 1860);
        for (std::size_t i = 0; i < half.samples.size(); ++i) {
            const auto k = half.first + i;
            QCOMPARE(half.samples[i], k / 10 % 100 == 7 ? missingSample : sampleAt(k));
        }
    }

    /// Two ECGs, a pressure and a pleth or not, and breathing of one patient, over and over; printed for a ward of 64.
    void halfAnHourOfTheWardFitsInSixtyMegabytes()
    {
        const auto recording = openRecording(test::sourcePath("tests/data/recordings/formats/mixedsignals"));
        QVERIFY(recording);
        double ward = 0;
        for (const std::size_t signal : {0U, 2U, 3U, 4U, 5U}) { // II, V, ABP, Pleth, Resp
            const WaveSource source(**recording, signal);
            const double rate = source.format().rate.hertz();
            const auto length = static_cast<std::size_t>(rate * 1800);
            std::vector<std::int16_t> wave(length);
            for (std::size_t k = 0; k < length; k += static_cast<std::size_t>(source.length()))
                source.read(0, std::span(wave).subspan(k, std::min<std::size_t>(source.length(), length - k)));
            WaveHistory history(length);
            const auto began = std::chrono::steady_clock::now();
            for (std::size_t k = 0; k < length; k += 10)
                history.append(k, std::span(wave).subspan(k, std::min<std::size_t>(10, length - k)));
            const auto wrote = std::chrono::steady_clock::now();
            std::vector<std::int16_t> back(length);
            history.read(0, back);
            const auto read = std::chrono::steady_clock::now();
            QVERIFY(back == wave);
            const auto ms = [](auto d) { return std::chrono::duration<double, std::milli>(d).count(); };
            const auto bytes = static_cast<double>(history.bytes());
            qInfo("%-5s %5.1f Hz: half an hour %7.0f bytes, ratio %.2f, %.2f MB an hour; append %.1f ms, read %.1f ms",
                  source.format().name.c_str(), rate, bytes, static_cast<double>(length) * 2 / bytes, bytes * 2e-6, ms(wrote - began),
                  ms(read - wrote));
            ward += 64 * bytes;
        }
        qInfo("all five waves of 64 beds: %.1f MB for half an hour, %.1f MB an hour", ward * 1e-6, ward * 2e-6);
        QVERIFY(ward < 60e6);
    }
};

WL_TEST(WaveHistoryTest)
#include "wave_history_test.moc"
