// SPDX-License-Identifier: GPL-3.0-or-later
// Waits until a ward's record holds all that was told, however slow the disk is.
#pragma once

#include "tests/support/virtual_ward.h"

#include <atomic>
#include <thread>

namespace wardlight::test {

/// The store answers questions between two commits, and what waits for the next commit may lie before a question. One question
/// after the other lets each commit be done; the ward hands on meanwhile what the store's mailbox had no room for.
inline void settleRecord(VirtualWard& ward)
{
    constexpr int rounds = 4;
    for (int i = 0; i < rounds && ward.ward->recording(); ++i) {
        ward.turn();
        std::atomic<bool> answered{false};
        while (!ward.ward->ask([&](const store::Journal&) {
            answered = true;
            answered.notify_one();
        })) {
            ward.turn();
            std::this_thread::yield();
        }
        answered.wait(false);
    }
}

}
