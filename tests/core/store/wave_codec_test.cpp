// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wave_codec.h"
#include "core/base/sample_ring.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace wardlight;
using namespace wardlight::store;

namespace {

/// Smooth, noisy, jumping or any samples, with stretches missing: what channels send and what they must not, but could.
std::vector<std::int16_t> anyWave()
{
    std::vector<std::int16_t> all;
    const auto stretches = *rc::gen::inRange(0, 8);
    for (int s = 0; s < stretches; ++s) {
        const auto length = *rc::gen::inRange(0, 700);
        const auto kind = *rc::gen::inRange(0, 5);
        const auto seed = *rc::gen::inRange<std::uint32_t>(1, 1'000'000);
        auto state = seed;
        for (int i = 0; i < length; ++i) {
            state = state * 1664525U + 1013904223U;
            const auto noise = static_cast<std::int16_t>(state >> 16U);
            switch (kind) {
            case 0: all.push_back(missingSample); break;
            case 1: all.push_back(noise); break;
            case 2: all.push_back(static_cast<std::int16_t>(9000 * std::sin(i / 17.0) + (noise >> 12))); break;
            case 3: all.push_back((i & 1) != 0 ? std::numeric_limits<std::int16_t>::max() : std::int16_t{-32767}); break;
            default: all.push_back((noise & 3) == 0 ? missingSample : static_cast<std::int16_t>(seed)); break;
            }
        }
    }
    return all;
}

}

class WaveCodecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anySamplesComeBack()
    {
        QVERIFY(rc::check("any samples come back", [] {
            const auto samples = anyWave();
            const auto back = decodeWave(encodeWave(samples));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == samples);
        }));
        QVERIFY(rc::check("any short list comes back", [](const std::vector<std::int16_t>& samples) {
            RC_ASSERT(decodeWave(encodeWave(samples)).value() == samples);
        }));
    }

    void everyTruncationIsAnError()
    {
        QVERIFY(rc::check("every truncation", [] {
            const auto bytes = encodeWave(anyWave());
            const auto step = 1 + bytes.size() / 200;
            for (std::size_t n = 0; n < bytes.size(); n += n + 20 < bytes.size() && n > 20 ? step : 1) {
                const auto cut = decodeWave(std::string_view(bytes).substr(0, n));
                RC_ASSERT(!cut.has_value());
            }
        }));
    }

    void whatFollowsIsAnErrorToo()
    {
        const std::vector<std::int16_t> samples{1, 2, 3, missingSample, 5};
        const auto more = decodeWave(encodeWave(samples) + std::string(1, '\0'));
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::Malformed);
    }

    void anotherCodecIsNamed()
    {
        auto bytes = encodeWave(std::vector<std::int16_t>{1, 2, 3});
        QCOMPARE(bytes[0], '\1');
        bytes[0] = '\2';
        QCOMPARE(decodeWave(bytes).error().code, ErrorCode::Unsupported);
    }

    void anyBytesAreAnAnswerOrAnError()
    {
        QVERIFY(rc::check("any bytes", [](std::string bytes) {
            bytes.insert(0, std::string("\1\0\1\0\0", 5));
            if (const auto samples = decodeWave(bytes))
                RC_ASSERT(samples->size() == 256U);
        }));
    }

    void aBlockOfOnlyMissingSamplesCostsAFewBytes()
    {
        const std::vector<std::int16_t> nothing(2500, missingSample);
        QVERIFY(encodeWave(nothing).size() <= 16);
    }

    void aSmoothWaveTakesUnderAThird()
    {
        std::vector<std::int16_t> wave(2500);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] = static_cast<std::int16_t>(400 * std::sin(static_cast<double>(i) / 40) + static_cast<double>(i % 3));
        QVERIFY2(encodeWave(wave).size() * 3 < wave.size() * 2, std::to_string(encodeWave(wave).size()).c_str());
    }
};

WL_TEST(WaveCodecTest)
#include "wave_codec_test.moc"
