// SPDX-License-Identifier: GPL-3.0-or-later
// The writer: one thread that makes batches durable and says so.
#pragma once

#include "core/base/mailbox.h"
#include "core/base/time.h"
#include "core/store/journal.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace wardlight::store {

/// How the record stands. why: "disk-full", "read-only", "error"; empty while it is written.
struct StoreHealth {
    bool writing = true;
    bool diskLow = false;       ///< under 5 % or 64 MB free
    WallTime since;             ///< of the trouble
    std::string why;
    std::size_t waiting = 0;    ///< events in memory that are not in the record
    std::size_t lostNumerics = 0; ///< blocks given up to keep memory bounded
    friend bool operator==(const StoreHealth&, const StoreHealth&) = default;
};

/// Takes everything queued, commits it once, answers all; never waits to gather more. After an error the batch stays
/// in memory (numerics are given up first, events never) and is tried again every second; who waited is told at once.
/// The thread reads no clock: what it knows of time came with a batch or a ping, and an idle wait of its own ends retries
/// and checks as well. Callbacks come on the store's thread and must only post.
class Store {
public:
    enum class Kept : std::uint8_t { Durable, NotRecorded };
    using Answer = std::function<void(Kept)>;

    /// told: called at each change of health.
    Store(std::unique_ptr<Journal> journal, std::function<void(const StoreHealth&)> told);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// False when the queue is full: the caller keeps the batch and tries again; nothing is dropped here.
    [[nodiscard]] bool keep(Batch&& batch, Answer answer);
    /// A question, answered on the store's thread once what was handed in before it is committed, or could not be.
    [[nodiscard]] bool ask(std::function<void(const Journal&)> question);
    /// A sign of life through the mailbox: answered() is number once a whole turn was made after it. Whoever pings judges
    /// how long that may take. False when the queue is full.
    [[nodiscard]] bool ping(std::uint64_t number, Now at);
    [[nodiscard]] std::uint64_t answered() const { return answered_.load(); }
    [[nodiscard]] StoreHealth health() const;
    /// Writes what is queued and ends the thread. Called by the destructor as well.
    void stop();

private:
    struct Job {
        Batch batch;
        Answer answer;
        std::function<void(const Journal&)> question;
        std::uint64_t ping = 0;
    };
    void run();
    bool tryWrite();
    void changed(StoreHealth now);
    [[nodiscard]] bool lowOnSpace() const;

    std::unique_ptr<Journal> journal_;
    std::filesystem::path folder_;
    std::function<void(const StoreHealth&)> told_;
    Mailbox<Job> box_;
    std::atomic<std::uint64_t> answered_{0};
    Now now_{}; ///< the newest that was handed in
    Batch waiting_;
    std::vector<Answer> answers_;
    bool failed_ = false;
    std::size_t lostNumerics_ = 0;
    mutable std::mutex healthLock_;
    StoreHealth health_;
    std::jthread thread_;
};

}
