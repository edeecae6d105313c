// SPDX-License-Identifier: GPL-3.0-or-later
// Our packet ring beside moodycamel::ConcurrentQueue (tokens, bulk) between two threads, per batch of 1 … 64
// samples; and beside one queued Qt signal a packet. Sums of the samples are compared, so that nothing is
// optimised away or lost. Goal: at most 1.5 times moodycamel (which is unbounded) on average, and at most
// 1/30 of a queued signal. Run: bench_ingest
#include "core/base/packet_queue.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>
#include <concurrentqueue/concurrentqueue.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
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

double moody(std::size_t n, std::size_t batches, bool& right)
{
    moodycamel::ConcurrentQueue<std::int16_t> queue(1U << 19U);
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
        queue.enqueue_bulk(token, in.begin(), n);
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

}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    bool right = true;
    double overMoody = 0, overQueued = 0;
    int rows = 0;
    std::printf("CPU ns per batch  ring  moodycamel  queued Qt call\n");
    for (const std::size_t n : {1U, 8U, 32U, 64U}) {
        double a = 1e18, b = 1e18, c = 1e18;
        for (int i = 0; i < 3; ++i) {
            a = std::min(a, ring(n, 500'000, right));
            b = std::min(b, moody(n, 500'000, right));
            c = std::min(c, queuedCall(n, 64 * 1000, right));
        }
        std::printf("batch of %2zu      %6.1f  %6.1f  %8.1f\n", n, a, b, c);
        overMoody += a / b;
        overQueued += a / c;
        ++rows;
    }
    std::printf("mean ratio to moodycamel %.2f (goal <= 1.5), to a queued call 1/%.0f (goal 1/30); sums %s\n",
                overMoody / rows, rows / overQueued, right ? "right" : "WRONG");
    return right && overMoody / rows <= 1.5 && overQueued / rows <= 1.0 / 30 ? 0 : 1;
}
