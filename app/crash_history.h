// SPDX-License-Identifier: GPL-3.0-or-later
// What ended earlier runs, in a page of the data folder that a crash writes itself: an input that ends the program for the
// third time is shut off, and a program that crashes at every start comes up without its stored state.
#pragma once

#include "core/base/at_work.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <array>
#include <filesystem>
#include <string_view>

namespace wardlight::app {

constexpr std::uint32_t crashesAllowed = 2; ///< the third shuts off, or starts safely
constexpr auto crashesOf = std::chrono::hours(1); ///< crashes of one source further apart than this do not add up
constexpr auto settledAfter = std::chrono::seconds(60);

/// What is remembered from run to run. Plain numbers: it lies in a file as it is.
struct CrashCounts {
    struct Source {
        std::uint64_t number = 0; ///< sourceNumber(); 0: free
        std::uint32_t crashes = 0;
        std::uint32_t unused = 0;
        std::int64_t last = 0; ///< wall clock, µs
    };
    std::array<Source, 64> sources{};
    std::uint32_t earlyCrashes = 0; ///< in a row, within settledAfter of the start, by no source
    std::uint32_t unused = 0;
};

/// How the run before this one ended.
struct EndedRun {
    bool clean = true;
    int signal = 0;
    std::uint64_t source = 0;
    bool settled = false;
};

/// A clean end forgets all: what a person stops and starts again is tried anew. A full table forgets the oldest.
[[nodiscard]] CrashCounts after(CrashCounts counts, const EndedRun& run, WallTime now);
[[nodiscard]] bool isShutOff(const CrashCounts& counts, std::string_view source);
[[nodiscard]] bool needsSafeStart(const CrashCounts& counts);

/// The page itself. One per process; crashes are noted in it from open() on.
class CrashHistory {
public:
    /// Makes the folder. A damaged page is begun anew. Errors: Io, and Busy where
    /// another program has this folder; the program then runs without a memory of its crashes.
    [[nodiscard]] static Result<CrashHistory> open(const std::filesystem::path& folder, WallTime now);
    CrashHistory(CrashHistory&& other) noexcept;
    CrashHistory& operator=(CrashHistory&&) = delete;
    ~CrashHistory(); ///< a clean end
    [[nodiscard]] bool isShutOff(std::string_view source) const;
    [[nodiscard]] bool safeStart() const;
    void settled(); ///< settledAfter has passed since the start

private:
    struct Page;
    CrashHistory(Page* page, int file) : page_(page), file_(file) {}
    Page* page_;
    int file_; ///< held locked
};

}
