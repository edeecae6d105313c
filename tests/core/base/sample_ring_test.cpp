// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sample_ring.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

#include <array>
#include <thread>
#include <vector>

using namespace wardlight;

class SampleRingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsReadAtItsIndex()
    {
        SampleRing ring(64);
        const std::array<std::int16_t, 3> samples{1, 2, 3};
        ring.write(10, samples);
        std::array<std::int16_t, 4> out{};
        QVERIFY(ring.read(9, out));
        QCOMPARE(out, (std::array<std::int16_t, 4>{missingSample, 1, 2, 3}));
    }

    void aGapInTheIndicesReadsAsMissing()
    {
        SampleRing ring(64);
        const std::array<std::int16_t, 1> one{7};
        ring.write(0, one);
        ring.write(3, one);
        std::array<std::int16_t, 4> out{};
        QVERIFY(ring.read(0, out));
        QCOMPARE(out, (std::array<std::int16_t, 4>{7, missingSample, missingSample, 7}));
    }

    void anyBatchingGivesTheSameSamples()
    {
        QVERIFY(rc::check("any batching", [](const std::vector<std::uint8_t>& sizes) {
            SampleRing ring(4096);
            std::int16_t value = 0;
            std::uint64_t at = 0;
            for (const auto size : sizes) {
                std::vector<std::int16_t> block;
                for (int i = 0; i < size % 40; ++i)
                    block.push_back(value++);
                ring.write(at, block);
                at += block.size();
            }
            RC_ASSERT(ring.end() == at);
            std::vector<std::int16_t> out(at);
            RC_ASSERT(ring.read(0, out));
            for (std::size_t i = 0; i < out.size(); ++i)
                RC_ASSERT(out[i] == static_cast<std::int16_t>(i));
        }));
    }

    void aReaderThatIsLappedIsTold()
    {
        // The writer counts up; whatever a reader gets is either the right value or missing, never another turn's value.
        SampleRing ring(256);
        std::atomic<bool> stop{false};
        std::jthread writer([&] {
            std::uint64_t at = 0;
            std::array<std::int16_t, 16> block{};
            while (!stop) {
                for (std::size_t i = 0; i < block.size(); ++i)
                    block[i] = static_cast<std::int16_t>((at + i) % 30000);
                ring.write(at, block);
                at += block.size();
            }
        });
        std::array<std::int16_t, 200> out{};
        int wrong = 0;
        for (int round = 0; round < 20000; ++round) {
            const auto end = ring.end();
            const auto first = end > 250 ? end - 250 : 0;
            ring.read(first, out);
            for (std::size_t i = 0; i < out.size(); ++i)
                wrong += out[i] != missingSample && out[i] != static_cast<std::int16_t>((first + i) % 30000) ? 1 : 0;
        }
        stop = true;
        QCOMPARE(wrong, 0);
    }
};

WL_TEST(SampleRingTest)
#include "sample_ring_test.moc"
