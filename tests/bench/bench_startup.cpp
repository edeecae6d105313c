// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first painted frame, warm: the station beside an empty Widgets program with text, by turns.
//   bench_startup [PEER STATION]   both are looked for beside this program; offscreen unless DISPLAY is set
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <vector>

extern char** environ;

namespace {

/// Milliseconds until the program has ended; negative: it failed.
double run(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto began = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    if (::posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0 || ::waitpid(child, &status, 0) < 0 ||
        status != 0)
        return -1;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

}

int main(int argc, char** argv)
{
    const auto folder = std::filesystem::absolute(argv[0]).parent_path();
    const std::string peer = argc > 2 ? argv[1] : (folder / "startup_peer").string();
    const std::string station = argc > 2 ? argv[2] : (folder / "wardlight").string();
    if (std::getenv("DISPLAY") == nullptr && ::setenv("QT_QPA_PLATFORM", "offscreen", 0) != 0)
        return 2;
    constexpr int rounds = 9;
    std::vector<double> theirs, ours;
    for (int i = -1; i < rounds; ++i) { // the first warms the caches
        const double a = run({peer});
        const double b = run({station, "--no-record", "--no-sound", "--exit-after-first-frame"});
        if (a < 0 || b < 0) {
            std::fprintf(stderr, "bench_startup: %s did not start\n", a < 0 ? peer.c_str() : station.c_str());
            return 1;
        }
        if (i >= 0) {
            theirs.push_back(a);
            ours.push_back(b);
        }
    }
    std::sort(theirs.begin(), theirs.end());
    std::sort(ours.begin(), ours.end());
    std::printf("empty program with text: min %.0f ms, median %.0f ms\n", theirs[0], theirs[rounds / 2]);
    std::printf("wardlight:               min %.0f ms, median %.0f ms\n", ours[0], ours[rounds / 2]);
    std::printf("ratio %.2f of the minima, %.2f of the medians (goal: at most 3)\n", ours[0] / theirs[0], ours[rounds / 2] / theirs[rounds / 2]);
    return 0;
}
