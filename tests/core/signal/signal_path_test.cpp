// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every input: batching changes nothing, no bytes crash, nothing is allocated, real beats are
// found.
#include "core/recordings/annotation.h"
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "core/signal/display_filter.h"
#include "tests/core/signal/synthetic_ecg.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <new>
#include <sstream>

namespace {
std::atomic<std::size_t> allocationsCounted{0};
}
// Counts every allocation of this program; the tests look at differences.
void* operator new(std::size_t size)
{
    ++allocationsCounted;
    if (void* p = std::malloc(size > 0 ? size : 1))
        return p;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept // std::stable_sort's buffer
{
    ++allocationsCounted;
    return std::malloc(size > 0 ? size : 1);
}
void operator delete(void* p) noexcept
{
    std::free(p);
}
void operator delete(void* p, std::size_t) noexcept
{
    std::free(p);
}

using namespace wardlight;
using namespace wardlight::test;

namespace {

std::vector<std::int16_t> sampled(const std::vector<double>& wave, double gain)
{
    std::vector<std::int16_t> out;
    for (const double v : wave)
        out.push_back(static_cast<std::int16_t>(std::lround(v * gain)));
    return out;
}

}

class SignalPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyBatchingOfTheSamplesGivesTheSameBeats()
    {
        std::vector<DrawnBeat> drawn = regular(75, 0.5, 20);
        for (std::size_t i = 5; i < drawn.size(); i += 6)
            drawn[i] = ventricularBeat(drawn[i].at - 0.25);
        const auto wave = sampled(drawEcg(drawn, 20, 250), 400);
        const auto beatsOf = [&](const std::vector<std::size_t>& cuts) {
            signal::SignalPath path;
            path.open(0, {WaveLabel::EcgII, {}, {250, 1}, 400, 0, "mV"}, instantAt(10));
            path.advance(); // the lead is chosen before its first sample
            std::vector<Beat> beats;
            std::size_t at = 0, cut = 0;
            while (at < wave.size()) {
                const auto n = std::min(wave.size() - at, 1 + cuts[cut++ % cuts.size()]);
                path.take(0, at, std::span(wave).subspan(at, n));
                at += n;
                for (const auto& b : path.beats())
                    beats.push_back(b);
            }
            return beats;
        };
        const auto whole = beatsOf({249});
        QVERIFY(whole.size() >= 22);
        QVERIFY(rc::check("batching", [&] {
            const auto cuts = *rc::gen::nonEmpty(
                rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 400)));
            const auto parts = beatsOf(cuts);
            RC_ASSERT(parts.size() == whole.size());
            for (std::size_t i = 0; i < parts.size(); ++i)
                RC_ASSERT(parts[i].at == whole[i].at && parts[i].type == whole[i].type);
        }));
    }
    void anySamplesOnAnyChannelAreSurvived()
    {
        QVERIFY(rc::check("hostile samples", [] {
            signal::SignalPath path;
            const auto rates =
                *rc::gen::container<std::vector<std::uint32_t>>(6, rc::gen::inRange<std::uint32_t>(1, 2000));
            for (std::uint32_t i = 0; i < 6; ++i)
                path.open(i,
                          {static_cast<WaveLabel>(*rc::gen::inRange(0, 22)), {}, {rates[i], 1}, 200, 0, "mV"},
                          instantAt(1));
            std::array<std::uint64_t, 20> next{};
            for (int turn = 0; turn < 30; ++turn) {
                const auto channel = *rc::gen::inRange<std::uint32_t>(0, 20);
                const auto samples =
                    *rc::gen::container<std::vector<std::int16_t>>(rc::gen::arbitrary<std::int16_t>());
                const auto skip = *rc::gen::element<std::uint64_t>(0, 0, 1, 5000, 1ULL << 40U);
                path.take(channel, next[channel] + skip, samples);
                next[channel] += skip + samples.size();
                path.advance();
                NumericSet n;
                path.numerics(n);
                for (const auto& one : n.all())
                    RC_ASSERT(!isUsable(one.validity) || std::isfinite(one.value));
            }
        }));
    }
    void nothingIsAllocatedInAMinuteOfAllChannels()
    {
        signal::SignalPath path;
        const std::vector<WaveLabel> labels = {
            WaveLabel::EcgI, WaveLabel::EcgII, WaveLabel::EcgV1, WaveLabel::EcgV5, WaveLabel::Pleth,
            WaveLabel::Abp,  WaveLabel::Pap,   WaveLabel::Cvp,   WaveLabel::Resp,  WaveLabel::Co2};
        const auto wave = sampled(drawEcg(regular(75, 0.3, 70), 70, 250), 400);
        for (std::uint32_t i = 0; i < labels.size(); ++i)
            path.open(i, {labels[i], {}, {250, 1}, 400, 0, "mV"}, instantAt(1));
        NumericSet n;
        const auto turn = [&](std::size_t at) {
            for (std::uint32_t i = 0; i < labels.size(); ++i)
                path.take(i, at, std::span(wave).subspan(at, 25));
            path.advance();
            path.numerics(n);
            (void)path.findings();
            (void)path.beats();
        };
        std::size_t at = 0;
        for (; at < 10 * 250; at += 25)
            turn(at);
        const auto before = allocationsCounted.load();
        for (; at < 70 * 250; at += 25)
            turn(at);
        QCOMPARE(allocationsCounted.load() - before, std::size_t{0});
    }
    void beatsOfRealPiecesAreFoundAndTold_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* r : {"101_piece", "119_piece", "203_piece"})
            QTest::newRow(r) << r;
    }
    void beatsOfRealPiecesAreFoundAndTold()
    {
        QFETCH(QString, name);
        const auto at = sourcePath("tests/data/recordings/mitdb/") + name.toStdString();
        const auto recording = openRecording(at);
        QVERIFY(recording.has_value());
        std::ifstream file(at + ".atr", std::ios::binary);
        std::stringstream bytes;
        bytes << file.rdbuf();
        const auto reference = parseAnnotations("atr", bytes.str(), {360, 1});
        QVERIFY(reference.has_value());
        signal::SignalPath path;
        const WaveSource source(**recording, 0);
        path.open(0, source.format(), Instant{});
        std::vector<Beat> beats;
        std::vector<std::int16_t> block(90);
        for (std::uint64_t i = 0; i + 90 <= source.length(); i += 90) {
            source.read(i, block);
            path.take(0, i, block);
            path.advance();
            for (const auto& b : path.beats())
                beats.push_back(b);
        }
        // Pairs within 150 ms; the last 0.5 s are still being looked at when the piece ends.
        const double end = static_cast<double>(source.length()) / 360 - 0.5;
        int wanted = 0, found = 0, alike = 0, extra = 0;
        std::vector<char> used(beats.size(), 0);
        for (const auto& a : reference->all) {
            const double t = static_cast<double>(a.sample) / 360;
            if (t > end)
                continue;
            ++wanted;
            for (std::size_t i = 0; i < beats.size(); ++i)
                if (!used[i] && std::abs(seconds(beats[i].at - Instant{}) - t) <= 0.15) {
                    used[i] = 1;
                    ++found;
                    alike += (beats[i].type == 'V') == (a.symbol == 'V') ? 1 : 0;
                    break;
                }
        }
        for (std::size_t i = 0; i < beats.size(); ++i)
            extra += !used[i] && seconds(beats[i].at - Instant{}) < end ? 1 : 0;
        qInfo("%s: %d of %d beats, %d extra, %d told V or not V as annotated", qPrintable(name), found,
              wanted, extra, alike);
        QVERIFY(wanted > 60);
        QVERIFY(found >= 0.99 * wanted);
        QVERIFY(extra <= 0.01 * wanted);
        QVERIFY(alike >= 0.93 * wanted);
    }
    void aStuckLeadIsOffAndAnotherTakesOver()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        w.open(WaveLabel::EcgV1);
        auto good = sampled(drawEcg(regular(70, 0.5, 40), 40, 500), 400);
        auto stuck = good;
        std::fill(stuck.begin() + 10 * 500, stuck.end(), std::int16_t{31000});
        for (std::size_t at = 0; at < good.size(); at += 125) {
            w.path.take(0, at, std::span(stuck).subspan(at, 125));
            w.path.take(1, at, std::span(good).subspan(at, 125));
            w.path.advance();
        }
        QVERIFY(w.path.off(0));
        QVERIFY(!w.path.off(1));
        QCOMPARE(w.path.leading(), std::size_t{1});
    }
    void aLeadWhoseSamplesStopIsOffWhileOthersGoOn()
    {
        Watched w;
        w.open(WaveLabel::EcgII);
        w.open(WaveLabel::EcgV1);
        const auto good = sampled(drawEcg(regular(70, 0.5, 40), 40, 500), 400);
        for (std::size_t at = 0; at < good.size(); at += 125) {
            if (at < 5000)
                w.path.take(0, at, std::span(good).subspan(at, 125));
            w.path.take(1, at, std::span(good).subspan(at, 125));
            w.path.advance();
        }
        QVERIFY(w.path.off(0));
        QCOMPARE(w.path.leading(), std::size_t{1});
    }
    void displayFiltersPassTheirBandAndStopTheRest_data()
    {
        QTest::addColumn<int>("band");
        QTest::addColumn<double>("hertz");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const int monitor = static_cast<int>(signal::EcgBand::Monitor),
                  diagnostic = static_cast<int>(signal::EcgBand::Diagnostic);
        QTest::newRow("monitor passes 10 Hz") << monitor << 10.0 << 0.9 << 1.1;
        QTest::newRow("monitor stops 0.05 Hz") << monitor << 0.05 << 0.0 << 0.2;
        QTest::newRow("monitor stops 120 Hz") << monitor << 120.0 << 0.0 << 0.25;
        QTest::newRow("diagnostic passes 0.5 Hz") << diagnostic << 0.5 << 0.9 << 1.1;
        QTest::newRow("diagnostic passes 100 Hz") << diagnostic << 100.0 << 0.7 << 1.1;
    }
    void displayFiltersPassTheirBandAndStopTheRest()
    {
        QFETCH(int, band);
        QFETCH(double, hertz);
        QFETCH(double, least);
        QFETCH(double, most);
        signal::DisplayFilter filter({WaveLabel::EcgII, {}, {500, 1}, 400, 0, "mV"},
                                     static_cast<signal::EcgBand>(band), signal::Mains::Off);
        std::vector<std::int16_t> wave(500 * 60);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] = static_cast<std::int16_t>(
                std::lround(4000 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / 500)));
        filter.run(wave, wave);
        const auto top = *std::max_element(wave.end() - 500 * 25, wave.end());
        QVERIFY2(top >= least * 4000 && top <= most * 4000, qPrintable(QString::number(top)));
    }
    void theNotchTakesTheMainsOut()
    {
        signal::DisplayFilter filter({WaveLabel::EcgII, {}, {500, 1}, 400, 0, "mV"},
                                     signal::EcgBand::Diagnostic, signal::Mains::Hertz50);
        std::vector<std::int16_t> wave(500 * 20);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] = static_cast<std::int16_t>(
                std::lround(4000 * std::sin(2 * std::numbers::pi * 50 * static_cast<double>(i) / 500)));
        filter.run(wave, wave);
        QVERIFY(*std::max_element(wave.end() - 500 * 5, wave.end()) < 200);
    }
    void aGapStaysAGapAndDoesNotRing()
    {
        signal::DisplayFilter filter({WaveLabel::EcgII, {}, {500, 1}, 400, 0, "mV"}, signal::EcgBand::Monitor,
                                     signal::Mains::Hertz50);
        std::vector<std::int16_t> wave(5000, 2000);
        std::fill(wave.begin() + 2000, wave.begin() + 2500, missingSample);
        filter.run(wave, wave);
        for (std::size_t i = 2000; i < 2500; ++i)
            QCOMPARE(wave[i], missingSample);
        for (std::size_t i = 2500; i < 5000; ++i)
            QVERIFY(std::abs(wave[i]) < 100);
    }
};

WL_TEST(SignalPathTest)
#include "signal_path_test.moc"
