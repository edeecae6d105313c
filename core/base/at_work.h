// SPDX-License-Identifier: GPL-3.0-or-later
// What each thread is at work on, so that a crash can say whose input it died of.
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

namespace wardlight {

/// A number for a source of input by its name: 64-bit FNV-1a, the same in every run, never 0.
[[nodiscard]] constexpr std::uint64_t sourceNumber(std::string_view name) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash == 0 ? 1 : hash;
}

/// While it lives, its thread handles what came from this source; 0: from none. Nests. Two stores, nothing allocated.
class AtWork {
public:
    explicit AtWork(std::uint64_t source) noexcept;
    ~AtWork();
    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;

private:
    std::uint64_t before_;
};

/// Where a crash is written down: memory that outlives the process, such as a mapped file.
struct CrashNote {
    std::atomic<std::int32_t> signal;  ///< 0: none
    std::atomic<std::uint64_t> source; ///< of the thread that crashed, or of any that was at work; 0: of none
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<std::int32_t>::is_always_lock_free);

/// From now on a SIGSEGV, SIGBUS, SIGILL, SIGFPE or SIGABRT of this process is noted here, then takes its course.
/// Threads with an AtWork note a full stack as well. The note must live as long as the process. Sanitizers keep their own handlers.
void noteCrashesIn(CrashNote& note);

}
