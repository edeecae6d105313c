// SPDX-License-Identifier: GPL-3.0-or-later
// The whole station as a ward uses it: 64 simulated beds, record on, in real time under an X server of its own.
//   bench_whole_program [SECONDS [WIDTHxHEIGHT [STATION]]]   600 s at 1920x1080 unless told; needs Xvfb
// Prints the share of one core of program and X server, the simulator's thread counted apart, and the memory each minute.
// The peer of the same run is the X server with a window that paints nothing: what the screen costs by standing there.
#include "tests/bench/processes.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace wardlight::bench;

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double warmUp = 20;      // s: the first pictures, fonts and statements
constexpr double goal1080 = 15, goal4k = 25, goalMegabytes = 260;

double residentMegabytes(pid_t process)
{
    std::ifstream in("/proc/" + std::to_string(process) + "/statm");
    double pages = 0;
    in >> pages >> pages;
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

}

int main(int argc, char** argv)
{
    const double length = argc > 1 ? std::atof(argv[1]) : 600;
    const std::string size = argc > 2 ? argv[2] : "1920x1080";
    const std::string station = argc > 3 ? argv[3] : (fs::absolute(argv[0]).parent_path() / "wardlight").string();
    const auto data = fs::temp_directory_path() / ("wardlight-bench-" + std::to_string(::getpid()));
    const pid_t server = startScreen(size);
    if (server < 0) {
        std::fprintf(stderr, "bench_whole_program: Xvfb did not start\n");
        return 1;
    }
    const double idleBefore = sum(processor(server));
    std::this_thread::sleep_for(Seconds(5));
    const double idle = (sum(processor(server)) - idleBefore) / 5 * 100;
    const pid_t program = start({station, "--beds", "64", "--size", size, "--no-sound", "--data", data.string()});
    std::this_thread::sleep_for(Seconds(warmUp));

    const auto began = std::chrono::steady_clock::now();
    const auto programBefore = processor(program);
    const double serverBefore = sum(processor(server));
    std::vector<double> memory;
    for (double next = 0; next < length && alive(program); next += 60) {
        memory.push_back(residentMegabytes(program));
        std::this_thread::sleep_until(began + std::chrono::duration_cast<std::chrono::nanoseconds>(Seconds(std::min(next + 60, length))));
    }
    if (!alive(program)) {
        std::fprintf(stderr, "bench_whole_program: the station ended before its time\n");
        stop(server);
        return 1;
    }
    memory.push_back(residentMegabytes(program));
    const double ran = Seconds(std::chrono::steady_clock::now() - began).count();
    auto used = processor(program);
    const double x = sum(processor(server)) - serverBefore;
    double simulator = 0, ours = 0;
    std::printf("64 beds, %s, %.0f s\n", size.c_str(), ran);
    for (auto& [name, s] : used) {
        if (const auto before = programBefore.find(name); before != programBefore.end())
            s -= before->second;
        (name == "wl-links" ? simulator : ours) += s;
        if (s / ran > 0.0005)
            std::printf("  thread %-15s %6.2f %% of a core\n", name.c_str(), 100 * s / ran);
    }
    const double goal = std::atoi(size.c_str()) > 2000 ? goal4k : goal1080;
    const double share = 100 * (ours + x) / ran;
    std::printf("program %.2f + X server %.2f = %.2f %% of a core (goal %.0f); simulator apart %.2f; idle X server %.3f\n",
                100 * ours / ran, 100 * x / ran, share, goal, 100 * simulator / ran, idle);
    std::printf("memory MB each minute:");
    for (const double m : memory)
        std::printf(" %.0f", m);
    std::printf(" (goal %.0f)\n", goalMegabytes);
    stop(program);
    stop(server);
    std::error_code none;
    fs::remove_all(data, none);
    const bool met = share <= goal && memory.back() <= goalMegabytes;
    std::printf("%s\n", met ? "met" : "NOT met");
    return met ? 0 : 1;
}
