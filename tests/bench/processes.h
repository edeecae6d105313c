// SPDX-License-Identifier: GPL-3.0-or-later
// Programs started beside a bench, and what they use of the processor.
#pragma once

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace wardlight::bench {

namespace fs = std::filesystem;

inline pid_t start(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    return ::posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) == 0 ? child : -1;
}

/// Processor seconds of each thread's name; from the scheduler's own counts (ns).
inline std::map<std::string, double> processor(pid_t process)
{
    std::map<std::string, double> used;
    std::error_code none;
    for (const auto& task : fs::directory_iterator("/proc/" + std::to_string(process) + "/task", none)) {
        std::string name;
        double ns = 0;
        std::getline(std::ifstream(task.path() / "comm"), name);
        std::ifstream(task.path() / "schedstat") >> ns;
        used[name] += ns * 1e-9;
    }
    return used;
}

inline double sum(const std::map<std::string, double>& parts)
{
    double all = 0;
    for (const auto& [name, s] : parts)
        all += s;
    return all;
}

inline bool alive(pid_t process) { return ::waitpid(process, nullptr, WNOHANG) == 0; }

inline void stop(pid_t process)
{
    if (process > 0 && ::kill(process, SIGTERM) == 0)
        ::waitpid(process, nullptr, 0);
}

/// An X server of its own, to which this process and its children now draw. Negative: Xvfb does not start.
inline pid_t startScreen(const std::string& size)
{
    const std::string display = ":" + std::to_string(200 + ::getpid() % 700);
    const pid_t server = start({"Xvfb", display, "-screen", "0", size + "x24", "-nolisten", "tcp"});
    std::this_thread::sleep_for(std::chrono::seconds(2));
    if (server < 0 || !alive(server))
        return -1;
    ::setenv("DISPLAY", display.c_str(), 1);
    ::setenv("QT_QPA_PLATFORM", "xcb", 1);
    return server;
}

}
