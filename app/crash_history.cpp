// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_history.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <type_traits>
#include <utility>
#include <unistd.h>

namespace wardlight::app {
namespace {

constexpr std::uint64_t pageMagic = 0x3168736172437457U; // "WtCrash1"

}

struct CrashHistory::Page {
    std::uint64_t magic;
    std::uint64_t running; ///< 1 from open() to a clean end
    std::uint64_t settled;
    CrashNote note;
    CrashCounts counts;
};

CrashCounts after(CrashCounts counts, const EndedRun& run, WallTime now)
{
    if (run.clean)
        return {};
    if (run.signal == 0) // killed, or the power went: nobody's input
        return counts;
    if (run.source == 0) {
        counts.earlyCrashes = run.settled ? 0 : counts.earlyCrashes + 1;
        return counts;
    }
    auto& all = counts.sources;
    auto at = std::find_if(all.begin(), all.end(), [&](const auto& s) { return s.number == run.source; });
    if (at == all.end()) {
        at = std::min_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.last < b.last; });
        *at = {run.source, 0, 0, now.microseconds};
    }
    const auto apart = std::chrono::microseconds(now.microseconds - at->last);
    const bool adds = at->crashes > crashesAllowed || std::chrono::abs(apart) <= crashesOf;
    at->crashes = adds ? at->crashes + 1 : 1;
    at->last = now.microseconds;
    return counts;
}

bool isShutOff(const CrashCounts& counts, std::string_view source)
{
    const auto number = sourceNumber(source);
    return std::any_of(counts.sources.begin(), counts.sources.end(),
                       [&](const auto& s) { return s.number == number && s.crashes > crashesAllowed; });
}

bool needsSafeStart(const CrashCounts& counts) { return counts.earlyCrashes > crashesAllowed; }

Result<CrashHistory> CrashHistory::open(const std::filesystem::path& folder, WallTime now)
{
    static_assert(std::is_standard_layout_v<Page> && sizeof(Page) <= 4096);
    const auto path = folder / "crashes";
    const auto failed = [&](const char* what) { return fail(ErrorCode::Io, path.string(), std::string(what) + ": " + std::strerror(errno)); };
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return failed("cannot be opened");
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return fail(ErrorCode::Busy, path.string(), "another program is at work here");
    }
    struct stat found{};
    const bool isFile = ::fstat(file, &found) == 0 && S_ISREG(found.st_mode);
    const bool whole = isFile && found.st_size == sizeof(Page);
    // Written, not only sized: a page without a block of the disk would end the program when it is first touched.
    static constexpr std::array<char, sizeof(Page)> nothing{};
    if (!isFile || (!whole && (::ftruncate(file, 0) != 0 || ::pwrite(file, nothing.data(), nothing.size(), 0) != sizeof(Page)))) {
        const auto error = failed("cannot be written");
        ::close(file);
        return error;
    }
    void* const memory = ::mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) {
        const auto error = failed("cannot be mapped");
        ::close(file);
        return error;
    }
    auto* const page = static_cast<Page*>(memory);
    CrashCounts counts;
    if (page->magic == pageMagic)
        counts = after(page->counts, {page->running == 0, page->note.signal, page->note.source, page->settled != 0}, now);
    ::new (memory) Page{pageMagic, 1, 0, {}, counts};
    noteCrashesIn(page->note);
    return CrashHistory(page, file);
}

CrashHistory::CrashHistory(CrashHistory&& other) noexcept
    : page_(std::exchange(other.page_, nullptr))
    , file_(std::exchange(other.file_, -1))
{
}

/// The page stays mapped: a crash on the way out is still noted in it.
CrashHistory::~CrashHistory()
{
    if (!page_)
        return;
    page_->running = 0;
    ::flock(file_, LOCK_UN); // the mapping holds the file open, and with it the lock
    ::close(file_);
}

bool CrashHistory::isShutOff(std::string_view source) const { return app::isShutOff(page_->counts, source); }
bool CrashHistory::safeStart() const { return needsSafeStart(page_->counts); }

void CrashHistory::settled()
{
    page_->settled = 1;
    if (!safeStart())
        page_->counts.earlyCrashes = 0;
}

}
