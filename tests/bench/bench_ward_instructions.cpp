// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions a frame of the ward's painter beside QCustomPlot and QPainter, counted by callgrind (repeats within 0.1 %).
//   bench_ward_instructions    needs valgrind; some minutes
// Goals: at most 1/100 of QCustomPlot with the same pen, 1/12 of its cheapest anti-aliased look, 1/6 of incremental QPainter.
#include "tests/bench/processes.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

using namespace wardlight::bench;

namespace {

/// Negative: valgrind did not run.
double instructions(const std::string& bench, const std::string& painter, int frames)
{
    const auto log = fs::temp_directory_path() / ("wardlight-ir-" + std::to_string(::getpid()));
    const pid_t run = start({"valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*benchFrames*",
                             "--log-file=" + log.string(), bench, "--painter", painter, "--frames", std::to_string(frames)});
    int status = -1;
    if (run < 0 || ::waitpid(run, &status, 0) < 0 || status != 0)
        return -1;
    double collected = -1;
    std::ifstream in(log);
    for (std::string line; std::getline(in, line);)
        if (const auto at = line.find("Collected : "); at != std::string::npos)
            collected = std::atof(line.c_str() + at + 12) / frames;
    fs::remove(log);
    return collected;
}

}

int main(int, char** argv)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const auto bench = (fs::absolute(argv[0]).parent_path() / "bench_ward_paint").string();
    const double ours = instructions(bench, "ours", 30);
    if (ours <= 0) {
        std::fprintf(stderr, "bench_ward_instructions: valgrind or bench_ward_paint did not run\n");
        return 2;
    }
    std::printf("ours                    %8.2f M instructions a frame\n", ours / 1e6);
    bool met = true;
    struct Peer { const char* painter; const char* name; int frames; double goal; };
    for (const auto& peer : {Peer{"painter", "incremental QPainter", 10, 6}, Peer{"qcp1", "QCustomPlot, pen 1", 5, 12},
                             Peer{"qcp", "QCustomPlot, same pen", 3, 100}}) {
        const double theirs = instructions(bench, peer.painter, peer.frames);
        std::printf("%-23s %8.2f M, ours is 1/%.1f of it (goal 1/%.0f)\n", peer.name, theirs / 1e6, theirs / ours, peer.goal);
        std::fflush(stdout);
        met = met && theirs / ours >= peer.goal;
    }
    std::printf("%s\n", met ? "met" : "NOT met");
    return met ? 0 : 1;
}
