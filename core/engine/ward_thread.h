// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that steps the ward in life.
#pragma once

#include "core/engine/ward.h"

#include <atomic>
#include <functional>
#include <thread>

namespace wardlight::engine {

/// Steps every 10 ms until destroyed. clock is the machine's, handed in by app/.
class WardThread {
public:
    WardThread(Ward& ward, std::function<Now()> clock);
    ~WardThread();
    WardThread(const WardThread&) = delete;
    WardThread& operator=(const WardThread&) = delete;
    /// When the last turn began: older than 5 s means the beds are not watched.
    [[nodiscard]] Instant lastTurn() const { return lastTurn_.load(); }

private:
    Ward& ward_;
    std::function<Now()> clock_;
    std::atomic<Instant> lastTurn_;
    std::jthread thread_;
};

}
