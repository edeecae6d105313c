// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/supervisor.h"

#include "core/base/log.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wardlight::app {
namespace {

constexpr int crashesInARow = 2;   // restarted at once
constexpr long forgottenAfter = 60; // s
constexpr int longestPause = 5;    // s: with the start itself still under 10

volatile std::sig_atomic_t child = 0;
volatile std::sig_atomic_t stopping = 0;

void passOn(int signal)
{
    stopping = 1;
    if (child > 0)
        ::kill(static_cast<pid_t>(child), signal);
}

long seconds()
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec;
}

}

std::optional<int> supervise()
{
    int crashes = 0;
    long last = 0;
    for (;;) {
        const pid_t parent = ::getpid();
        const pid_t made = ::fork();
        if (made < 0) // no second process to be had: watched without a supervisor is better than not at all
            return std::nullopt;
        if (made == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGTERM); // nobody stays behind when the parent is killed
            if (::getppid() != parent)
                std::_Exit(0);
            std::signal(SIGTERM, SIG_DFL);
            std::signal(SIGINT, SIG_DFL);
            return std::nullopt;
        }
        child = made;
        std::signal(SIGTERM, passOn);
        std::signal(SIGINT, passOn);
        int status = 0;
        while (::waitpid(made, &status, 0) < 0 && errno == EINTR) {
        }
        if (WIFEXITED(status) && WEXITSTATUS(status) == startAgain && !stopping)
            continue;
        if (WIFEXITED(status))
            return WEXITSTATUS(status);
        if (stopping)
            return 128 + WTERMSIG(status);
        const long now = seconds();
        crashes = now - last > forgottenAfter ? 1 : crashes + 1;
        last = now;
        log::warn("wardlight.station", "ended by a signal, started again", {{"signal", WTERMSIG(status)}, {"in a row", crashes}});
        for (int left = std::min(longestPause, std::max(0, crashes - crashesInARow)); left > 0 && !stopping;)
            left = static_cast<int>(::sleep(static_cast<unsigned>(left)));
        if (stopping)
            return 0;
    }
}

bool StuckWatch::look(Instant lastTurn, Instant now)
{
    const bool lookedOn = now - before_ < 3 * lookEvery;
    same_ = lastTurn == turn_ && lookedOn ? same_ + 1 : 0;
    turn_ = lastTurn;
    before_ = now;
    return same_ >= hangsAfter;
}

StuckGuard::StuckGuard(std::function<Instant()> lastTurn, std::function<Now()> clock)
    : thread_([this, lastTurn = std::move(lastTurn), clock = std::move(clock)](const std::stop_token& stop) {
        StuckWatch watch;
        std::unique_lock held(lock_);
        while (!wake_.wait_for(held, stop, StuckWatch::lookEvery, [&] { return stop.stop_requested(); })) {
            if (watch.look(lastTurn(), clock().mono)) {
                log::warn("wardlight.station", "the ward's thread hangs; ending, to be started again", {});
                std::abort();
            }
        }
    })
{
}

StuckGuard::~StuckGuard()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

}
