// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

#include <cmath>

using namespace wardlight;

namespace {
std::string recordPath(const std::string& name)
{
    return test::sourcePath("tests/data/recordings/" + name);
}
}

class WaveSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gapsOfADiscontinuousFileAreMissingSamples()
    {
        const auto opened = openRecording(recordPath("edf/edfplus_discontinuous.edf"));
        QVERIFY(opened.has_value());
        const WaveSource wave(**opened, 0);
        QCOMPARE(wave.length(), static_cast<std::uint64_t>(70.25 * 360));
        std::vector<std::int16_t> out(wave.length());
        wave.read(0, out);
        QVERIFY(out[15 * 360 - 1] != missingSample);
        QCOMPARE(out[15 * 360], missingSample);
        QCOMPARE(out[static_cast<std::size_t>(20.5 * 360) - 1], missingSample);
        QVERIFY(out[static_cast<std::size_t>(20.5 * 360)] != missingSample);
    }
    void skewIsRemovedAndAllSignalsStayEquallyLong()
    {
        const auto opened = openRecording(recordPath("formats/test01_00s_skew"));
        QVERIFY(opened.has_value());
        const WaveSource skewed(**opened, 1);
        QCOMPARE(skewed.length(), std::uint64_t{4000});
        std::int16_t first[1];
        skewed.read(0, first);
        QCOMPARE(std::int32_t{first[0]}, (*opened)->signals[1].samples[3]);
    }
    void valuesBeyond16BitsKeepTheirPhysicalSize()
    {
        for (const auto* name : {"formats/binformats", "formats/flacformats", "edf/bdfplus_ecg.bdf"}) {
            const auto opened = openRecording(recordPath(name));
            QVERIFY(opened.has_value());
            for (std::size_t s = 0; s < (*opened)->signals.size(); ++s) {
                const auto& signal = (*opened)->signals[s];
                const WaveSource wave(**opened, s);
                std::vector<std::int16_t> out(signal.samples.size());
                wave.read(0, out);
                const auto step = 1.01 / std::abs(wave.format().gain);
                for (std::size_t i = 0; i < out.size(); ++i) {
                    QCOMPARE(out[i] == missingSample, !signal.isValid(i));
                    if (signal.isValid(i))
                        QVERIFY(std::abs(wave.format().physical(out[i]) - signal.physical(i)) <= step);
                }
            }
        }
    }
    void invalidSamplesOfEveryFormatComeAsMissing()
    {
        const auto opened = openRecording(recordPath("formats/mixedsignals"));
        QVERIFY(opened.has_value());
        for (std::size_t s = 0; s < (*opened)->signals.size(); ++s) {
            const WaveSource wave(**opened, s);
            std::vector<std::int16_t> out(wave.length());
            wave.read(0, out);
            for (std::size_t i = 0; i < out.size(); ++i)
                QCOMPARE(out[i] == missingSample, !(*opened)->signals[s].isValid(i));
        }
    }
    void anyBlocksGiveTheSameSamples()
    {
        const auto opened = openRecording(recordPath("edf/edfplus_discontinuous.edf"));
        QVERIFY(opened.has_value());
        const WaveSource wave(**opened, 1);
        std::vector<std::int16_t> whole(wave.length() + 500);
        wave.read(0, whole);
        QVERIFY(rc::check("any place and size", [&](std::uint32_t place, std::uint16_t size) {
            const auto first = place % whole.size();
            std::vector<std::int16_t> part(std::min<std::size_t>(size, whole.size() - first));
            wave.read(first, part);
            RC_ASSERT(
                std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(first)));
        }));
    }
};

WL_TEST(WaveSourceTest)
#include "wave_source_test.moc"
