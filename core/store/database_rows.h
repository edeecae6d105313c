// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/store only: rows as they are hashed, and the open file. Shared by database.cpp and database_verify.cpp.
#pragma once

#include "core/store/byte_text.h"
#include "core/store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <sqlite3.h>

#include <optional>

namespace wardlight::store {

/// SHA-256(previous ‖ every column with its length), so that no two rows share a text.
class Hasher {
public:
    explicit Hasher(const Hash& previous)
        : context_(EVP_MD_CTX_new())
    {
        EVP_DigestInit_ex(context_, EVP_sha256(), nullptr);
        EVP_DigestUpdate(context_, previous.data(), previous.size());
    }
    ~Hasher() { EVP_MD_CTX_free(context_); }
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    Hasher& number(std::int64_t n)
    {
        EVP_DigestUpdate(context_, &n, sizeof n);
        return *this;
    }
    Hasher& bytes(std::string_view b)
    {
        number(static_cast<std::int64_t>(b.size()));
        EVP_DigestUpdate(context_, b.data(), b.size());
        return *this;
    }
    Hash finish()
    {
        Hash out{};
        unsigned size = 0;
        EVP_DigestFinal_ex(context_, out.data(), &size);
        return out;
    }

private:
    EVP_MD_CTX* context_;
};

struct EventRow {
    std::int64_t id = 0, enc = 0, bed = 0, t = 0, recorded = 0, priority = 0, alarm = 0;
    std::string kind, actor, command, body;
    [[nodiscard]] Hash hash(const Hash& previous) const
    {
        return Hasher(previous).number(id).number(enc).number(bed).number(t).number(recorded).number(priority).number(alarm)
            .bytes(kind).bytes(actor).bytes(command).bytes(body).finish();
    }
};

struct BlockRow {
    std::int64_t id = 0, alarm = 0, enc = 0, bed = 0, t0 = 0;
    std::string body;
    [[nodiscard]] Hash hash(const Hash& previous) const
    {
        return Hasher(previous).number(id).number(alarm).number(enc).number(bed).number(t0).bytes(body).finish();
    }
};

inline std::string actorBytes(const Actor& actor)
{
    std::string out;
    put(out, static_cast<std::uint8_t>(actor.role));
    put(out, actor.station.value);
    putText(out, actor.user);
    return out;
}

inline std::optional<Actor> actorFrom(std::string_view bytes)
{
    const auto role = take<std::uint8_t>(bytes);
    const auto station = take<std::uint64_t>(bytes);
    auto user = takeText(bytes);
    if (!role || *role > static_cast<unsigned>(Role::Locked) || !station || !user)
        return std::nullopt;
    return Actor{std::move(*user), static_cast<Role>(*role), {*station}};
}

inline std::int64_t number(std::uint64_t n) { return static_cast<std::int64_t>(n); }
inline std::uint64_t counted(std::int64_t n) { return static_cast<std::uint64_t>(n); }

inline EventRow rowOf(const Event& e)
{
    EventRow row;
    row.id = number(e.id.value);
    row.enc = number(e.encounter.value);
    row.bed = number(e.bed.value);
    row.t = e.at.microseconds;
    row.recorded = e.recorded.microseconds;
    if (const auto* alarm = std::get_if<AlarmEvent>(&e.body)) {
        row.priority = static_cast<int>(alarm->priority);
        row.alarm = number(alarm->alarm.value);
    }
    row.kind = std::string(eventKind(e.body));
    row.actor = actorBytes(e.actor);
    row.command = e.commandId;
    row.body = std::string(1, '\0') + eventBodyText(e.body);
    return row;
}

inline Result<Event> eventOf(const EventRow& row)
{
    const auto where = fmt::format("event {}", row.id);
    if (row.body.empty() || row.body[0] != '\0')
        return fail(ErrorCode::Unsupported, where, "its codec is not known to this version");
    auto actor = actorFrom(row.actor);
    auto body = eventBodyFromText(row.kind, std::string_view(row.body).substr(1));
    if (!actor || !body)
        return fail(ErrorCode::Corrupt, where, body ? "its actor cannot be read" : body.error().text);
    return Event{{counted(row.id)}, {counted(row.bed)}, {counted(row.enc)}, {row.t}, {row.recorded}, {}, std::move(*actor),
                 row.command, std::move(*body)};
}

inline std::string text(const SQLite::Column& column) { return column.getString(); }

inline EventRow eventRow(SQLite::Statement& s)
{
    return {s.getColumn(0).getInt64(), s.getColumn(1).getInt64(), s.getColumn(2).getInt64(), s.getColumn(3).getInt64(),
            s.getColumn(4).getInt64(), s.getColumn(6).getInt64(), s.getColumn(7).getInt64(), text(s.getColumn(5)),
            text(s.getColumn(8)), text(s.getColumn(9)), text(s.getColumn(10))};
}
inline constexpr const char* eventColumns = "id, enc, bed, t, t_rec, kind, priority, alarm, actor, command, body, hash";

inline Hash hashOf(const SQLite::Column& column)
{
    Hash h{};
    if (column.getBytes() == static_cast<int>(h.size()))
        std::memcpy(h.data(), column.getBlob(), h.size());
    return h;
}

inline tl::unexpected<Error> refused(const SQLite::Exception& e, const std::string& doing)
{
    const int code = e.getErrorCode() & 0xff;
    const int extended = e.getExtendedErrorCode();
    // A failed sync: the kernel may have dropped the pages, a second sync would then say "done". Never again this file.
    if (extended == SQLITE_IOERR_FSYNC || extended == SQLITE_IOERR_DIR_FSYNC)
        return fail(ErrorCode::Corrupt, "error", doing + ": a sync failed");
    if (code == SQLITE_FULL)
        return fail(ErrorCode::Io, "disk-full", doing + ": the disk is full");
    if (code == SQLITE_READONLY)
        return fail(ErrorCode::Io, "read-only", doing + ": the medium is read-only");
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return fail(ErrorCode::Corrupt, "error", doing + ": " + e.getErrorStr());
    return fail(ErrorCode::Io, "error", fmt::format("{}: {} ({})", doing, e.getErrorStr(), extended));
}

struct Database::Inside {
    explicit Inside(const std::filesystem::path& path, int flags)
        : name(path.filename().string())
        , db(path.string(), flags, 2000)
    {
    }
    std::string name;
    SQLite::Database db;
    std::optional<SQLite::Statement> addEvent, addNumeric, addEvidence, addCommand;
};

}
