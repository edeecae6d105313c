// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite file of the record. The only place that calls SQLiteCpp; its exceptions end here.
#pragma once

#include "core/store/journal.h"

#include <array>
#include <cstdint>

namespace wardlight::store {

using Hash = std::array<unsigned char, 32>;

/// The last row of a chain: its number and its hash.
struct Head {
    std::uint64_t last = 0;
    Hash hash{};
};
struct Heads {
    Head event, numeric, evidence;
};

class Database {
public:
    /// start: where the chains go on when the file is new.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToWrite(const std::filesystem::path& path, const Heads& start);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// One transaction. Errors: Io with where = "disk-full" | "read-only" | "error"; Corrupt when a sync failed.
    [[nodiscard]] Result<void> write(const Batch& batch, Heads& heads);
    [[nodiscard]] Result<Heads> heads() const;
    [[nodiscard]] std::uint64_t firstEvent() const;
    void checkpoint(bool whole);

    [[nodiscard]] Result<void> eachEvent(std::uint64_t until, const std::function<void(const Event&)>& take) const;
    [[nodiscard]] Result<std::vector<Event>> events(BedId bed, WallTime from, WallTime until, std::size_t atMost) const;
    /// At most so many rows with first <= id < until; next: where to go on in this file, none at its end.
    [[nodiscard]] Result<EventPage> eventsFrom(std::uint64_t first, std::uint64_t until, std::size_t atMost) const;
    /// When the first event from `id` on was recorded, and which it is; 0: there is none.
    [[nodiscard]] Result<std::pair<std::uint64_t, WallTime>> recordedFrom(std::uint64_t id) const;
    [[nodiscard]] Result<std::vector<Event>> wardEvents(std::string_view kind, std::uint64_t before, std::size_t atMost) const;
    [[nodiscard]] Result<Evidence> evidence(AlarmId alarm, EvidencePart part) const;
    [[nodiscard]] Result<std::vector<NumericBlock>> numerics(EncounterId encounter, WallTime from, WallTime until) const;
    [[nodiscard]] bool knowsCommand(const std::string& id) const;
    [[nodiscard]] std::vector<std::string> commandIds() const;
    void verify(Verified& verified) const;

private:
    Database();
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}
