// SPDX-License-Identifier: GPL-3.0-or-later
// 64 beds, three waves of 500 Hz each, swept at 90 px/s: our painter beside others, in the same program.
// Times are told as CPU per frame; instructions by
//   valgrind --tool=callgrind --toggle-collect='*benchFrames*' bench_ward_paint --painter ours --frames 60
// Before anything is timed the picture is checked: drawn frame by frame it must equal a redraw, pixel by pixel.
#include "tests/bench/ward_painters.h"

#include <QApplication>

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace wardlight::bench;

// Named so that callgrind can be told to count here only.
__attribute__((noinline)) void benchFrames(Ward& ward, int first, int count)
{
    for (int i = 0; i < count; ++i)
        ward.showFrame(first + i);
}

namespace {

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList painters{QStringLiteral("flush"), QStringLiteral("ours"), QStringLiteral("painter"), QStringLiteral("qcp1"), QStringLiteral("qcp")};
    int frames = 60;
    Load load;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--painter") == 0)
            painters = {QString::fromLocal8Bit(argv[i + 1])};
        else if (std::strcmp(argv[i], "--frames") == 0)
            frames = std::atoi(argv[i + 1]);
        else if (std::strcmp(argv[i], "--size") == 0 && std::strcmp(argv[i + 1], "64") != 0) {
            load.rows = std::max(1, std::atoi(argv[i + 1]) / 8);
        }
    }
    double ours = 0;
    std::printf("%-8s %10s %10s\n", "painter", "ms/frame", "to ours");
    for (const auto& name : painters) {
        auto ward = made(name, load);
        if (!ward) {
            std::fprintf(stderr, "no painter is called %s: flush ours painter qcp1 qcp\n", qPrintable(name));
            return 2;
        }
        ward->show();
        QApplication::processEvents();
        ward->showFrame(0);
        ward->showFrame(1);
        if (auto* own = dynamic_cast<OurWard*>(ward.get())) {
            for (int i = 2; i < 70; ++i)
                own->showFrame(i); // more than one sweep
            if (const int wrong = own->wrongPixels(); wrong != 0) {
                std::fprintf(stderr, "%d pixels differ between frames and a redraw\n", wrong);
                return 1;
            }
        }
        const int first = 70;
        ward->showFrame(first - 1);
        const double begin = cpuSeconds();
        benchFrames(*ward, first, frames);
        const double each = (cpuSeconds() - begin) * 1000 / frames;
        if (name == QLatin1String("ours"))
            ours = each;
        std::printf("%-8s %10.3f %10s\n", qPrintable(name), each, ours > 0 ? qPrintable(QString::number(each / ours, 'f', 1)) : "");
    }
    return 0;
}
