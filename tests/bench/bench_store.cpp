// SPDX-License-Identifier: GPL-3.0-or-later
// A durable answer through the store (thread, hash chain, group commit) beside a bare SQLite commit of one
// row of the same size (WAL, synchronous FULL) on the same disk, by turns. Goal: p99 at most twice the bare
// commit's. Run: bench_store [FOLDER]
#include "core/store/store.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <vector>

using namespace wardlight;
using Clock = std::chrono::steady_clock;

namespace {

double share(std::vector<double> v, double p)
{
    std::sort(v.begin(), v.end());
    return v[std::min(v.size() - 1, static_cast<std::size_t>(p * static_cast<double>(v.size())))];
}
double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

}

int main(int argc, char** argv)
{
    const std::filesystem::path folder =
        argc > 1 ? argv[1] : std::filesystem::temp_directory_path() / "wardlight-bench-store";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto journal = store::Journal::open(folder / "record", 0);
    sqlite3* bare = nullptr;
    if (!journal || sqlite3_open((folder / "bare.db").c_str(), &bare) != SQLITE_OK)
        return 2;
    sqlite3_exec(
        bare,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(id INTEGER PRIMARY KEY, body BLOB)",
        nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(bare, "INSERT INTO t(body) VALUES(zeroblob(300))", -1, &insert, nullptr);
    std::vector<double> ours, peer;
    std::size_t durable = 0;
    {
        store::Store store(std::move(*journal), [](const store::StoreHealth&) {});
        std::mutex lock;
        std::condition_variable done;
        for (std::uint64_t i = 1; i <= 1500; ++i) {
            auto begin = Clock::now();
            sqlite3_step(insert);
            sqlite3_reset(insert);
            peer.push_back(since(begin));
            store::Batch batch;
            batch.at.mono = Instant(Clock::now().time_since_epoch());
            batch.events.push_back({EventId{i},
                                    BedId{1},
                                    {},
                                    {},
                                    {},
                                    Instant{},
                                    {},
                                    "command",
                                    SystemNoted{"bench", 0, std::string(200, 'x')}});
            bool answered = false;
            begin = Clock::now();
            if (!store.keep(std::move(batch), [&](store::Store::Kept kept) {
                    const std::scoped_lock held(lock);
                    durable += kept == store::Store::Kept::Durable ? 1U : 0U;
                    answered = true;
                    done.notify_one();
                }))
                return 2;
            std::unique_lock held(lock);
            done.wait(held, [&] { return answered; });
            ours.push_back(since(begin));
        }
    }
    sqlite3_finalize(insert);
    sqlite3_close(bare);
    std::filesystem::remove_all(folder);
    const double ratio = share(ours, 0.99) / share(peer, 0.99);
    std::printf("durable answer  p50 %.3f ms  p99 %.3f ms\nbare commit     p50 %.3f ms  p99 %.3f ms\np99 "
                "ratio %.2f (goal <= 2); %zu of 1500 durable\n",
                share(ours, 0.5), share(ours, 0.99), share(peer, 0.5), share(peer, 0.99), ratio, durable);
    return durable == 1500 && ratio <= 2 ? 0 : 1;
}
