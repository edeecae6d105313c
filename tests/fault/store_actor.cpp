// SPDX-License-Identifier: GPL-3.0-or-later
// The store's actor, fed with events, telling on standard output what it says: "durable N", "unrecorded N",
// "told WHY" ("told ok" when all is well). For the fault tests, below io_fault.
//   store_actor FOLDER     one event each 5 ms until standard input ends
#include "core/store/store.h"

#include <chrono>
#include <cstdio>
#include <poll.h>
#include <string>
#include <unistd.h>

int main(int argc, char** argv)
{
    using namespace wardlight;
    if (argc < 2)
        return 2;
    auto opened = store::Journal::open(argv[1], 0);
    if (!opened)
        return 1;
    const auto clock = [] {
        return Now{Instant(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch())), {}};
    };
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    store::Store store(std::move(*opened), [](const store::StoreHealth& h) {
        std::printf("told %s\n", h.writing ? "ok" : h.why.c_str());
    });
    for (std::uint64_t id = 1;; ++id) {
        store::Batch batch;
        batch.at = clock();
        batch.events = {{{id}, {1}, {1}, {}, {}, {}, {}, "", Noted{"n"}}};
        if (!store.keep(std::move(batch), [id](store::Store::Kept kept) {
                std::printf("%s %llu\n", kept == store::Store::Kept::Durable ? "durable" : "unrecorded", static_cast<unsigned long long>(id));
            }))
            return 1;
        pollfd input{0, POLLIN, 0};
        if (::poll(&input, 1, 5) > 0)
            break;
    }
    return 0;
}
