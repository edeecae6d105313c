// SPDX-License-Identifier: GPL-3.0-or-later
// The small parent of a station: what crashes or hangs comes back, with its alarms, within 10 s.
#pragma once

#include "core/base/time.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace wardlight::app {

/// The exit code of a station that wants to be started again at once: it was no crash.
inline constexpr int startAgain = 75;

/// Splits the process: the child gets nothing and goes on to be the station; the parent stays here until the work is over
/// and gets the exit code. A child that a signal ended is started again at once, after the second crash within a minute
/// with growing pauses up to 5 s; SIGTERM and SIGINT are passed on and end both. To be called before any thread is started.
[[nodiscard]] std::optional<int> supervise();

/// Whether the ward's thread hangs: it has not turned while this watch looked on for `hangsAfter`. A stop of the whole
/// process (SIGSTOP, sleep of the machine) does not count, because the watch did not look on either.
class StuckWatch {
public:
    static constexpr auto lookEvery = std::chrono::seconds(1);
    static constexpr int hangsAfter = 10; ///< looks in a row

    /// Once a second. lastTurn: of the watched thread; now: this look's time.
    [[nodiscard]] bool look(Instant lastTurn, Instant now);

private:
    Instant turn_, before_;
    int same_ = 0;
};

/// A thread that looks once a second and ends the process (with a line in the log) when lastTurn hangs; the supervisor
/// brings it back.
class StuckGuard {
public:
    StuckGuard(std::function<Instant()> lastTurn, std::function<Now()> clock);
    ~StuckGuard();
    StuckGuard(const StuckGuard&) = delete;
    StuckGuard& operator=(const StuckGuard&) = delete;

private:
    std::mutex lock_;
    std::condition_variable_any wake_;
    std::jthread thread_;
};

}
