// SPDX-License-Identifier: GPL-3.0-or-later
// 64 beds in real time: processor time a frame of program and X server, at 30 and 60 frames a second, 1080p and 4K.
//   bench_ward_paced [SECONDS]   of each run, 6 unless told; needs Xvfb
// Caches are cold between frames and the processor wakes from idle: what a user pays. Peers, by turns in the same run: the
// bare flush (the floor) and QCustomPlot's cheapest anti-aliased look. Each is the least of three runs.
#include "tests/bench/processes.h"
#include "tests/bench/ward_painters.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace wardlight::bench;

namespace {

constexpr double goalOfPeer = 8, goalOfFloor = 3.5;

Load loadOf(bool fourK, double fps)
{
    Load load;
    load.framesASecond = fps;
    if (fourK) {
        load = {.tileWidth = 448, .tileHeight = 228, .stripWidth = 336, .stripHeight = 79, .speed = 180, .pen = 2.6,
                .framesASecond = fps, .left = 180, .top = 256, .gap = 12, .windowWidth = 3840, .windowHeight = 2160};
    }
    return load;
}

double ownSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Milliseconds of processor a frame, program and X server.
double paced(const QString& painter, const Load& load, double length, pid_t server)
{
    const auto ward = made(painter, load);
    ward->show();
    QApplication::processEvents();
    int frame = 0;
    const auto sweep = static_cast<int>(2 * load.stripWidth / load.speed * load.framesASecond);
    for (; frame < std::min(sweep, 40); ++frame)
        ward->showFrame(frame);
    QApplication::processEvents();
    const int first = frame;
    const auto frames = static_cast<int>(length * load.framesASecond);
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        ward->showFrame(frame++);
        if (frame - first >= frames)
            loop.quit();
    });
    const double serverBefore = sum(processor(server)), before = ownSeconds();
    timer.start(static_cast<int>(1000 / load.framesASecond));
    loop.exec();
    return (ownSeconds() - before + sum(processor(server)) - serverBefore) * 1000 / frames;
}

}

int main(int argc, char** argv)
{
    const double length = argc > 1 ? std::atof(argv[1]) : 6;
    const pid_t server = startScreen("3840x2160");
    if (server < 0) {
        std::fprintf(stderr, "bench_ward_paced: Xvfb did not start\n");
        return 1;
    }
    bool met = true;
    {
        QApplication application(argc, argv);
        std::printf("%-6s %4s %12s %12s %12s %10s %10s\n", "size", "fps", "flush ms", "ours ms", "QCP 1px ms", "to floor", "to peer");
        for (const bool fourK : {false, true})
            for (const double fps : {30.0, 60.0}) {
                const auto load = loadOf(fourK, fps);
                double flush = 1e9, ours = 1e9, peer = 1e9;
                for (int round = 0; round < 3; ++round) {
                    flush = std::min(flush, paced(QStringLiteral("flush"), load, length, server));
                    ours = std::min(ours, paced(QStringLiteral("ours"), load, length, server));
                    if (round == 0) // it needs whole cores; once is enough
                        peer = std::min(peer, paced(QStringLiteral("qcp1"), load, length / 2, server));
                }
                std::printf("%-6s %4.0f %12.2f %12.2f %12.2f %9.2fx   1/%.1f\n", fourK ? "4K" : "1080p", fps, flush, ours, peer,
                            ours / flush, peer / ours);
                std::fflush(stdout);
                met = met && ours / flush <= goalOfFloor && peer / ours >= goalOfPeer;
            }
    }
    stop(server);
    std::printf("goals: at most %.1f x the floor, at most 1/%.0f of the peer: %s\n", goalOfFloor, goalOfPeer, met ? "met" : "NOT met");
    return met ? 0 : 1;
}
