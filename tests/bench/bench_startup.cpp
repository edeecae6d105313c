// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first painted frame: the station beside an empty Widgets program with text, by turns, warm and cold.
//   bench_startup [PEER STATION]   both are looked for beside this program; offscreen unless DISPLAY is set
// Cold: the page cache of all files that either program maps is dropped before each start. What other running programs map
// (the C library) stays in memory, for both alike.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <set>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace {

/// Files the process has mapped now.
void collectMapped(pid_t process, std::set<std::string>& files)
{
    std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
    for (std::string line; std::getline(maps, line);)
        if (const auto at = line.find('/'); at != std::string::npos)
            files.insert(line.substr(at));
}

void forget(const std::set<std::string>& files)
{
    for (const auto& file : files)
        if (const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC); fd >= 0) {
            ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
            ::close(fd);
        }
}

/// Milliseconds until the program has ended; negative: it failed. mapped: collects what it maps on the way.
double run(std::vector<std::string> words, std::set<std::string>* mapped = nullptr)
{
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto began = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    if (::posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        return -1;
    while (mapped && ::waitpid(child, &status, WNOHANG) == 0)
        collectMapped(child, *mapped);
    if ((!mapped && ::waitpid(child, &status, 0) < 0) || status != 0)
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
    const std::vector<std::string> peerWords{peer};
    const std::vector<std::string> stationWords{station, "--no-record", "--no-sound", "--exit-after-first-frame"};
    std::set<std::string> files{peer, station};
    if (run(peerWords, &files) < 0 || run(stationWords, &files) < 0) {
        std::fprintf(stderr, "bench_startup: the programs did not start\n");
        return 1;
    }
    const auto compare = [&](const char* name, int rounds, bool cold, double goal) {
        std::vector<double> theirs, ours;
        for (int i = 0; i < rounds; ++i) {
            if (cold)
                forget(files);
            theirs.push_back(run(peerWords));
            if (cold)
                forget(files);
            ours.push_back(run(stationWords));
        }
        std::sort(theirs.begin(), theirs.end());
        std::sort(ours.begin(), ours.end());
        const auto middle = static_cast<std::size_t>(rounds) / 2;
        std::printf("%s: empty program with text min %.0f, median %.0f ms; wardlight min %.0f, median %.0f ms\n", name, theirs[0],
                    theirs[middle], ours[0], ours[middle]);
        const double ratio = ours[0] / theirs[0];
        std::printf("  ratio %.2f of the minima, %.2f of the medians (goal: at most %.1f)\n", ratio, ours[middle] / theirs[middle], goal);
        return theirs[0] > 0 && ours[0] > 0 && ratio <= goal;
    };
    const bool warm = compare("warm", 9, false, 3);
    const bool cold = compare("cold", 5, true, 2.5);
    return warm && cold ? 0 : 1;
}
