// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the record: written in batches, each durable when write() returns, proven by hash chains.
#pragma once

#include "core/base/result.h"
#include "core/store/numeric_block.h"
#include "core/vitals/event.h"
#include "core/vitals/evidence.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight::store {

/// What is written together or not at all.
struct Batch {
    std::vector<Event> events;
    std::vector<NumericBlock> numerics;
    std::vector<Evidence> evidence;
    /// commands that these events answer, so that a repeated one is answered alike after a restart
    std::vector<std::string> commandIds;
    Now at{};                      ///< when it was handed over: the only time the writer knows
    [[nodiscard]] bool empty() const
    {
        return events.empty() && numerics.empty() && evidence.empty() && commandIds.empty();
    }
};

/// Some events in their order, and where to go on. next: none when nothing follows.
struct EventPage {
    std::vector<Event> events;
    EventId next;
};

struct Opened {
    EventId lastEvent;
    std::size_t generations = 1;   ///< files; more than one after a failed sync
    std::string note;              ///< what recovery found; empty when all was well
};

/// One folder: index.db (SQLite, WAL, synchronous FULL), index-2.db … after a failed sync, lock, reserve.
/// Every row of event, numeric and evidence carries SHA-256(hash of the row before ‖ its columns ‖ its body). Bodies
/// begin with a codec byte (0 = plain). A second process on the same folder is refused. Not thread-safe: one thread.
class Journal {
public:
    /// Creates the folder when absent. reserveBytes: really allocated, given up when the disk is full so that events
    /// can still be written. Errors: Busy (another process), Unsupported (written by a newer program: nothing is
    /// changed), Corrupt, Io.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const std::filesystem::path& folder,
                                                              std::size_t reserveBytes = 8U << 20U);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    [[nodiscard]] const Opened& opened() const;
    [[nodiscard]] const std::filesystem::path& folder() const;
    /// Durable when it returns. Errors: Io with the reason ("disk-full", "read-only", "error") in `where`; the batch is
    /// then not in the record, and may be written again.
    [[nodiscard]] Result<void> write(const Batch& batch);
    /// After a failed write: closes and opens again; after a failed sync goes on in a new file.
    [[nodiscard]] Result<void> reopen();
    /// Deletes the reserve. False when there was none.
    bool releaseReserve();
    /// Moves the write-ahead log into the file; called when idle.
    void checkpoint();

    /// All events, oldest first. Errors: Corrupt naming the first row that does not prove itself; what came before it
    /// has been handed out.
    [[nodiscard]] Result<void> eachEvent(const std::function<void(const Event&)>& take) const;
    [[nodiscard]] Result<std::vector<Event>> events(BedId bed, WallTime from, WallTime until, std::size_t atMost) const;
    /// The newest event that is written; none in an empty record.
    [[nodiscard]] EventId lastEvent() const;
    /// At most so many rows from `first` on; what a newer program wrote is passed over.
    [[nodiscard]] Result<EventPage> eventsFrom(EventId first, std::size_t atMost) const;
    /// The first event recorded at or after this, found by halving: where a clock was put back, one near it. None: nothing is.
    [[nodiscard]] Result<EventId> firstEventSince(WallTime recorded) const;
    /// The newest of the ward's own events of a kind (eventKind()) before this one, oldest first.
    [[nodiscard]] Result<std::vector<Event>> wardEvents(std::string_view kind, EventId before, std::size_t atMost) const;
    [[nodiscard]] Result<Evidence> evidence(AlarmId alarm, EvidencePart part = EvidencePart::Onset) const;
    [[nodiscard]] Result<std::vector<NumericBlock>> numerics(EncounterId encounter, WallTime from, WallTime until) const;
    [[nodiscard]] bool knowsCommand(const std::string& id) const;
    [[nodiscard]] std::vector<std::string> commandIds() const;

private:
    Journal();
    [[nodiscard]] std::vector<std::pair<const class Database*, std::uint64_t>> filesInOrder() const;
    struct Files;
    std::unique_ptr<Files> files_;
};

/// What `verify store` prints.
struct Verified {
    std::size_t events = 0, numerics = 0, evidence = 0;
    std::vector<std::string> problems; ///< "event 17: its body was changed"; empty when all is proven
};
/// Reads without changing anything, even beside a running program. Errors: NotFound, Io.
[[nodiscard]] Result<Verified> verifyStore(const std::filesystem::path& folder);

}
