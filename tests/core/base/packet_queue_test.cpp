// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packet_queue.h"
#include "tests/support/wl_test.h"

#include <array>
#include <thread>
#include <vector>

using namespace wardlight;

class PacketQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packetsComeOutAsTheyWentIn()
    {
        PacketQueue queue(16384);
        std::uint64_t sent = 0;
        std::uint64_t taken = 0;
        std::vector<std::int16_t> block;
        PacketQueue::Packet packet;
        for (int round = 0; round < 5000; ++round) {
            block.assign(static_cast<std::size_t>(round * 7 % 97), static_cast<std::int16_t>(round));
            QVERIFY(queue.push(static_cast<std::uint32_t>(round % 8), sent++, block));
            if (round % 3 != 0)
                continue;
            while (queue.front(packet)) {
                QCOMPARE(packet.first, taken);
                QCOMPARE(packet.channel, static_cast<std::uint32_t>(taken % 8));
                QCOMPARE(packet.samples.size(), static_cast<std::size_t>(taken * 7 % 97));
                for (const auto s : packet.samples)
                    QCOMPARE(s, static_cast<std::int16_t>(taken));
                queue.release();
                ++taken;
            }
        }
    }

    void aFullQueueDropsAndCounts()
    {
        PacketQueue queue(16384);
        const std::array<std::int16_t, 1000> block{};
        int accepted = 0;
        for (std::uint64_t i = 0; i < 20; ++i)
            accepted += queue.push(0, i, block) ? 1 : 0;
        QVERIFY(accepted >= 7 && accepted < 9);
        QCOMPARE(queue.dropped(), static_cast<std::uint64_t>(20 - accepted));
    }

    void twoThreadsLoseNothingThatWasAccepted()
    {
        PacketQueue queue(65536);
        std::atomic<std::uint64_t> accepted{0};
        std::jthread producer([&] {
            std::array<std::int16_t, 25> block{};
            for (std::uint64_t i = 0; i < 200000; ++i) {
                block.fill(static_cast<std::int16_t>(i % 20011));
                while (!queue.push(3, i, block))
                    std::this_thread::yield();
                accepted = i + 1;
            }
        });
        PacketQueue::Packet packet;
        for (std::uint64_t want = 0; want < 200000;) {
            if (!queue.front(packet)) {
                std::this_thread::yield();
                continue;
            }
            QCOMPARE(packet.first, want);
            QCOMPARE(packet.samples.back(), static_cast<std::int16_t>(want % 20011));
            queue.release();
            ++want;
        }
    }
};

WL_TEST(PacketQueueTest)
#include "packet_queue_test.moc"
