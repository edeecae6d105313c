// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/database.h"
#include "core/store/evidence_bytes.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wardlight::store {
namespace {

std::filesystem::path generationPath(const std::filesystem::path& folder, std::size_t generation)
{
    return folder / (generation == 1 ? "index.db" : fmt::format("index-{}.db", generation));
}

std::size_t generationsIn(const std::filesystem::path& folder)
{
    std::size_t n = 1;
    while (std::filesystem::exists(generationPath(folder, n + 1)))
        ++n;
    return n;
}

void syncFolder(const std::filesystem::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

}

struct Journal::Files {
    std::filesystem::path folder;
    int lock = -1;
    std::size_t generation = 1;
    std::unique_ptr<Database> current;
    std::vector<std::unique_ptr<Database>> older; ///< read-only
    Opened opened;
    Heads heads;
    bool newFileNext = false; ///< the last error was a failed sync: never sync that file again
};

Journal::Journal()
    : files_(std::make_unique<Files>())
{
}

Journal::~Journal()
{
    if (files_->current)
        files_->current->checkpoint(true);
    files_->current.reset();
    if (files_->lock >= 0)
        ::close(files_->lock);
}

const Opened& Journal::opened() const { return files_->opened; }
const std::filesystem::path& Journal::folder() const { return files_->folder; }

Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& folder, std::size_t reserveBytes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::Io, folder.string(), error.message());
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    auto journal = std::unique_ptr<Journal>(new Journal);
    auto& f = *journal->files_;
    f.folder = folder;
    f.lock = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (f.lock < 0 && errno != EROFS)
        return fail(ErrorCode::Io, (folder / "lock").string(), std::strerror(errno));
    if (f.lock >= 0 && ::flock(f.lock, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Busy, folder.string(), "another program is writing this store");
    f.generation = generationsIn(folder);
    for (std::size_t g = 1; g < f.generation; ++g) {
        auto older = Database::openToRead(generationPath(folder, g));
        if (!older)
            return tl::unexpected(older.error());
        f.older.push_back(std::move(*older));
    }
    Heads start;
    if (!f.older.empty()) {
        auto heads = f.older.back()->heads();
        if (heads)
            start = *heads;
    }
    auto current = Database::openToWrite(generationPath(folder, f.generation), start);
    if (!current)
        return tl::unexpected(current.error());
    syncFolder(folder);
    f.current = std::move(*current);
    const auto heads = f.current->heads();
    if (!heads)
        return tl::unexpected(heads.error());
    f.heads = *heads;
    f.opened.lastEvent = {f.heads.event.last};
    f.opened.generations = f.generation;
    const auto reserve = folder / "reserve";
    if (reserveBytes > 0 && !std::filesystem::exists(reserve)) {
        const int fd = ::open(reserve.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (fd >= 0) {
            if (::posix_fallocate(fd, 0, static_cast<off_t>(reserveBytes)) != 0)
                ::unlink(reserve.c_str()); // no room for it: the disk is nearly full already
            ::close(fd);
        }
    }
    return journal;
}

Result<void> Journal::write(const Batch& batch)
{
    auto& f = *files_;
    if (!f.current)
        return fail(ErrorCode::Io, "error", "the store is closed after an error");
    auto heads = f.heads;
    auto written = f.current->write(batch, heads);
    if (!written) {
        f.newFileNext = f.newFileNext || written.error().code == ErrorCode::Corrupt;
        return fail(ErrorCode::Io, written.error().where, written.error().text);
    }
    f.heads = heads;
    return {};
}

Result<void> Journal::reopen()
{
    auto& f = *files_;
    f.current.reset();
    if (f.newFileNext) {
        auto older = Database::openToRead(generationPath(f.folder, f.generation));
        if (older)
            f.older.push_back(std::move(*older));
        ++f.generation;
        f.newFileNext = false;
    }
    auto current = Database::openToWrite(generationPath(f.folder, f.generation), f.heads);
    if (!current)
        return tl::unexpected(current.error());
    syncFolder(f.folder);
    f.current = std::move(*current);
    // What the file says counts, not what we remember: a commit may have arrived although its answer was an error.
    const auto heads = f.current->heads();
    if (!heads)
        return tl::unexpected(heads.error());
    f.heads = *heads;
    f.opened.generations = f.generation;
    return {};
}

bool Journal::releaseReserve()
{
    std::error_code error;
    return std::filesystem::remove(files_->folder / "reserve", error);
}

void Journal::checkpoint()
{
    if (files_->current)
        files_->current->checkpoint(false);
}

Result<void> Journal::eachEvent(const std::function<void(const Event&)>& take) const
{
    const auto& f = *files_;
    for (std::size_t g = 0; g <= f.older.size(); ++g) {
        const bool newest = g == f.older.size();
        const auto& file = newest ? f.current : f.older[g];
        if (!file)
            continue;
        // A newer file repeats what the sync that failed may have kept: its own rows count from its first one on.
        const auto& next = g + 1 < f.older.size() ? f.older[g + 1] : f.current;
        const auto until = newest || !next ? UINT64_MAX : next->firstEvent();
        auto done = file->eachEvent(until, take);
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<Event>> Journal::events(BedId bed, WallTime from, WallTime until, std::size_t atMost) const
{
    std::vector<Event> found;
    for (const auto& older : files_->older) {
        auto part = older->events(bed, from, until, atMost);
        if (!part)
            return part;
        found.insert(found.end(), part->begin(), part->end());
    }
    if (files_->current) {
        auto part = files_->current->events(bed, from, until, atMost);
        if (!part)
            return part;
        found.insert(found.end(), part->begin(), part->end());
    }
    if (found.size() > atMost)
        found.erase(found.begin(), found.end() - static_cast<std::ptrdiff_t>(atMost));
    return found;
}

EventId Journal::lastEvent() const { return {files_->heads.event.last}; }

/// The files in the order of their events, each with the first event that is no longer its own: a newer file repeats what
/// the sync that failed may have kept.
std::vector<std::pair<const Database*, std::uint64_t>> Journal::filesInOrder() const
{
    std::vector<std::pair<const Database*, std::uint64_t>> all;
    for (const auto& older : files_->older)
        all.emplace_back(older.get(), UINT64_MAX);
    if (files_->current)
        all.emplace_back(files_->current.get(), UINT64_MAX);
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        all[i].second = all[i + 1].first->firstEvent();
    return all;
}

Result<EventPage> Journal::eventsFrom(EventId first, std::size_t atMost) const
{
    for (const auto& [file, until] : filesInOrder()) {
        if (first.value >= until)
            continue;
        auto page = file->eventsFrom(first.value, until, atMost);
        if (page && !page->next && until != UINT64_MAX)
            page->next = {until}; // goes on in the next file
        return page;
    }
    return EventPage{};
}

Result<EventId> Journal::firstEventSince(WallTime recorded) const
{
    std::uint64_t low = 1, high = files_->heads.event.last + 1; // the answer is in [low, high]; high: none
    const auto files = filesInOrder();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        std::pair<std::uint64_t, WallTime> row{};
        for (const auto& [file, until] : files)
            if (row.first == 0 && middle < until) {
                const auto found = file->recordedFrom(middle);
                if (!found)
                    return tl::unexpected(found.error());
                row = *found;
            }
        if (row.first == 0 || row.second >= recorded)
            high = middle;
        else
            low = row.first + 1;
    }
    return EventId{low > files_->heads.event.last ? 0 : low};
}

Result<std::vector<Event>> Journal::wardEvents(std::string_view kind, EventId before, std::size_t atMost) const
{
    std::vector<Event> found;
    for (const auto& [file, until] : filesInOrder()) {
        auto part = file->wardEvents(kind, std::min(until, before.value), atMost);
        if (!part)
            return part;
        found.insert(found.end(), part->begin(), part->end());
    }
    if (found.size() > atMost)
        found.erase(found.begin(), found.end() - static_cast<std::ptrdiff_t>(atMost));
    return found;
}

Result<Evidence> Journal::evidence(AlarmId alarm, EvidencePart part) const
{
    if (files_->current)
        if (auto found = files_->current->evidence(alarm, part))
            return found;
    for (const auto& older : files_->older)
        if (auto found = older->evidence(alarm, part))
            return found;
    return fail(ErrorCode::NotFound, fmt::format("alarm {}", alarm.value), "no evidence is kept for it");
}

Result<std::vector<NumericBlock>> Journal::numerics(EncounterId encounter, WallTime from, WallTime until) const
{
    std::vector<NumericBlock> all;
    const auto add = [&](const Database& file) -> Result<void> {
        auto part = file.numerics(encounter, from, until);
        if (!part)
            return tl::unexpected(part.error());
        all.insert(all.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
        return {};
    };
    for (const auto& older : files_->older)
        if (auto done = add(*older); !done)
            return tl::unexpected(done.error());
    if (files_->current)
        if (auto done = add(*files_->current); !done)
            return tl::unexpected(done.error());
    return all;
}

std::vector<std::string> Journal::commandIds() const
{
    std::vector<std::string> all;
    for (const auto& older : files_->older)
        for (auto& id : older->commandIds())
            all.push_back(std::move(id));
    if (files_->current)
        for (auto& id : files_->current->commandIds())
            all.push_back(std::move(id));
    return all;
}

bool Journal::knowsCommand(const std::string& id) const
{
    if (files_->current && files_->current->knowsCommand(id))
        return true;
    for (const auto& older : files_->older)
        if (older->knowsCommand(id))
            return true;
    return false;
}

Result<Verified> verifyStore(const std::filesystem::path& folder)
{
    if (!std::filesystem::exists(generationPath(folder, 1)))
        return fail(ErrorCode::NotFound, folder.string(), "there is no store here (index.db is missing)");
    Verified verified;
    const auto generations = generationsIn(folder);
    Heads before;
    for (std::size_t g = 1; g <= generations; ++g) {
        auto file = Database::openToRead(generationPath(folder, g));
        if (!file) {
            verified.problems.push_back(file.error().line());
            continue;
        }
        (*file)->verify(verified);
        if (g > 1 && (*file)->firstEvent() > before.event.last + 1)
            verified.problems.push_back(fmt::format("events {} to {} are missing between two files",
                                                    before.event.last + 1, (*file)->firstEvent() - 1));
        if (auto heads = (*file)->heads())
            before = *heads;
    }
    return verified;
}

}
