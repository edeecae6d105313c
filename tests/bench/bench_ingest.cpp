// SPDX-License-Identifier: GPL-3.0-or-later
// Our packet ring beside moodycamel::ConcurrentQueue (tokens, bulk) between two threads, per batch of 1 … 64
// samples, once bounded as ours is and once growing as it likes; and beside one queued Qt call a packet. Then a ward in real
// time: 64 beds of five waves in packets of 40 ms, by rings drained every 10 ms and by a queued call a packet; and 1,000 beds.
// Sums of the samples are compared, so that nothing is optimised away or lost. Goals: at most 1.5 times the faster moodycamel
// on average, 1/30 of a queued call; 64 beds at most 0.75 of the queued calls; 1,000 beds at most 15 % of a core, 8 threads.
// Run: bench_ingest
#include "core/base/packet_queue.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>
#include <concurrentqueue/concurrentqueue.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <thread>
#include <vector>

using namespace wardlight;

namespace {

double cpuNow()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e9 + static_cast<double>(t.tv_nsec);
}
std::vector<std::int16_t> samplesOf(std::size_t n)
{
    std::vector<std::int16_t> v(n);
    for (std::size_t i = 0; i < n; ++i)
        v[i] = static_cast<std::int16_t>(i + 1);
    return v;
}
std::int64_t expectedSum(std::size_t n, std::size_t batches)
{
    return static_cast<std::int64_t>(n * (n + 1) / 2 * batches);
}

/// CPU ns of both threads per batch. Both sides sleep when there is nothing to do: spinning would be measured
/// instead.
double ring(std::size_t n, std::size_t batches, bool& right)
{
    PacketQueue queue(1U << 20U);
    const auto in = samplesOf(n);
    std::int64_t sum = 0;
    const double begin = cpuNow();
    std::thread consumer([&] {
        std::size_t got = 0;
        PacketQueue::Packet packet;
        while (got < batches) {
            if (!queue.front(packet)) {
                std::this_thread::sleep_for(std::chrono::microseconds(200));
                continue;
            }
            for (const auto s : packet.samples)
                sum += s;
            queue.release();
            ++got;
        }
    });
    for (std::size_t i = 0; i < batches; ++i)
        while (!queue.push(1, i * n, in))
            std::this_thread::sleep_for(std::chrono::microseconds(200));
    consumer.join();
    right = right && sum == expectedSum(n, batches);
    return (cpuNow() - begin) / static_cast<double>(batches);
}

/// bounded: no more memory than was taken at first, as ours; the producer then waits.
double moody(std::size_t n, std::size_t batches, bool bounded, bool& right)
{
    moodycamel::ConcurrentQueue<std::int16_t> queue(1U << 19U, 1, 0);
    const auto in = samplesOf(n);
    std::int64_t sum = 0;
    const double begin = cpuNow();
    std::thread consumer([&] {
        moodycamel::ConsumerToken token(queue);
        std::vector<std::int16_t> out(n);
        std::size_t got = 0;
        while (got < batches * n) {
            const auto k = queue.try_dequeue_bulk(token, out.begin(), n);
            if (k == 0)
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            for (std::size_t i = 0; i < k; ++i)
                sum += out[i];
            got += k;
        }
    });
    moodycamel::ProducerToken token(queue);
    for (std::size_t i = 0; i < batches; ++i)
        if (!bounded)
            queue.enqueue_bulk(token, in.begin(), n);
        else
            while (!queue.try_enqueue_bulk(token, in.begin(), n))
                std::this_thread::sleep_for(std::chrono::microseconds(200));
    consumer.join();
    right = right && sum == expectedSum(n, batches);
    return (cpuNow() - begin) / static_cast<double>(batches);
}

double queuedCall(std::size_t n, std::size_t batches, bool& right)
{
    const auto in = samplesOf(n);
    std::atomic<std::int64_t> sum{0};
    QThread thread;
    QObject receiver;
    receiver.moveToThread(&thread);
    thread.start();
    const double begin = cpuNow();
    for (std::size_t i = 0; i < batches; ++i)
        QMetaObject::invokeMethod(
            &receiver,
            [&sum, in] {
                std::int64_t part = 0;
                for (const auto s : in)
                    part += s;
                sum += part;
            },
            Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &receiver, [&thread] { thread.quit(); }, Qt::QueuedConnection);
    thread.wait();
    right = right && sum == expectedSum(n, batches);
    return (cpuNow() - begin) / static_cast<double>(batches);
}

// ---- a ward in real time -----------------------------------------------------------------------------------------

constexpr auto packetEvery = std::chrono::milliseconds(40);
constexpr std::array<std::size_t, 5> packetSamples{20, 20, 5, 5, 5}; // two leads at 500 Hz, three waves at 125 Hz
using Clock = std::chrono::steady_clock;

/// Share of a core with `beds` rings: one thread sends, one drains every 10 ms.
double wardOfRings(std::size_t beds, int turns, bool& right)
{
    std::vector<std::unique_ptr<PacketQueue>> rings;
    for (std::size_t b = 0; b < beds; ++b)
        rings.push_back(std::make_unique<PacketQueue>(1U << 17U));
    std::array<std::vector<std::int16_t>, packetSamples.size()> in;
    std::transform(packetSamples.begin(), packetSamples.end(), in.begin(), samplesOf);
    std::atomic<bool> over{false};
    std::size_t got = 0;
    const auto began = Clock::now();
    const double cpu = cpuNow();
    std::thread consumer([&] {
        PacketQueue::Packet packet;
        for (auto next = Clock::now(); !over; std::this_thread::sleep_until(next += std::chrono::milliseconds(10)))
            for (const auto& ring : rings)
                for (; ring->front(packet); ring->release())
                    got += packet.samples.size();
        for (const auto& ring : rings)
            for (; ring->front(packet); ring->release())
                got += packet.samples.size();
    });
    for (int turn = 0; turn < turns; ++turn) {
        for (const auto& ring : rings)
            for (std::size_t c = 0; c < in.size(); ++c)
                (void)ring->push(static_cast<std::uint32_t>(c), static_cast<std::uint64_t>(turn) * in[c].size(), in[c]);
        std::this_thread::sleep_until(began + (turn + 1) * packetEvery);
    }
    over = true;
    consumer.join();
    right = right && got == beds * static_cast<std::size_t>(turns) * 55;
    return (cpuNow() - cpu) * 1e-7 / std::chrono::duration<double>(Clock::now() - began).count();
}

/// The same by a queued call a packet into an event loop.
double wardOfCalls(std::size_t beds, int turns, bool& right)
{
    std::array<std::vector<std::int16_t>, packetSamples.size()> in;
    std::transform(packetSamples.begin(), packetSamples.end(), in.begin(), samplesOf);
    QThread thread;
    QObject receiver;
    receiver.moveToThread(&thread);
    thread.start();
    std::atomic<std::size_t> got{0};
    const auto began = Clock::now();
    const double cpu = cpuNow();
    for (int turn = 0; turn < turns; ++turn) {
        for (std::size_t b = 0; b < beds; ++b)
            for (const auto& packet : in)
                QMetaObject::invokeMethod(&receiver, [&got, packet] { got += packet.size(); }, Qt::QueuedConnection);
        std::this_thread::sleep_until(began + (turn + 1) * packetEvery);
    }
    QMetaObject::invokeMethod(&receiver, [&thread] { thread.quit(); }, Qt::QueuedConnection);
    thread.wait();
    right = right && got == beds * static_cast<std::size_t>(turns) * 55;
    return (cpuNow() - cpu) * 1e-7 / std::chrono::duration<double>(Clock::now() - began).count();
}

}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    bool right = true;
    double overMoody = 0, overQueued = 0;
    int rows = 0;
    std::printf("CPU ns per batch  ring  moodycamel bounded / unbounded  queued Qt call\n");
    for (const std::size_t n : {1U, 8U, 32U, 64U}) {
        double a = 1e18, b = 1e18, u = 1e18, c = 1e18;
        for (int i = 0; i < 3; ++i) {
            a = std::min(a, ring(n, 500'000, right));
            b = std::min(b, moody(n, 500'000, true, right));
            u = std::min(u, moody(n, 500'000, false, right));
            c = std::min(c, queuedCall(n, 64 * 1000, right));
        }
        std::printf("batch of %2zu      %6.1f  %6.1f / %6.1f  %8.1f\n", n, a, b, u, c);
        overMoody += a / std::min(b, u);
        overQueued += a / c;
        ++rows;
    }
    std::printf("mean ratio to the faster moodycamel %.2f (goal <= 1.5), to a queued call 1/%.0f (goal 1/30)\n", overMoody / rows,
                rows / overQueued);
    double rings = 1e18, calls = 1e18;
    for (int i = 0; i < 3; ++i) {
        rings = std::min(rings, wardOfRings(64, 100, right));
        calls = std::min(calls, wardOfCalls(64, 100, right));
    }
    const double thousand = wardOfRings(1000, 100, right);
    std::printf("64 beds in real time: rings %.2f %% of a core, queued calls %.2f %%, ratio %.2f (goal <= 0.75)\n", rings, calls, rings / calls);
    std::printf("1,000 beds, two threads: %.2f %% of a core (goal <= 15, <= 8 threads); sums %s\n", thousand, right ? "right" : "WRONG");
    return right && overMoody / rows <= 1.5 && overQueued / rows <= 1.0 / 30 && rings <= 0.75 * calls && thousand <= 15 ? 0 : 1;
}
