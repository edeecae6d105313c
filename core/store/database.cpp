// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/database_rows.h"
#include "core/store/evidence_bytes.h"

namespace wardlight::store {
namespace {

/// A row of evidence is of its alarm's onset; that of a judgement has the alarm's number below zero.
std::int64_t alarmColumn(AlarmId alarm, EvidencePart part)
{
    return part == EvidencePart::Judged ? -number(alarm.value) : number(alarm.value);
}

constexpr int schemaVersion = 1;

constexpr const char* schema = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE event(id INTEGER PRIMARY KEY, enc INTEGER NOT NULL, bed INTEGER NOT NULL, t INTEGER NOT NULL,
  t_rec INTEGER NOT NULL, kind TEXT NOT NULL, priority INTEGER NOT NULL, alarm INTEGER NOT NULL,
  actor BLOB NOT NULL, command TEXT NOT NULL, body BLOB NOT NULL, hash BLOB NOT NULL);
CREATE INDEX event_by_time ON event(bed, t);
CREATE TABLE numeric(id INTEGER PRIMARY KEY, enc INTEGER NOT NULL, bed INTEGER NOT NULL, t0 INTEGER NOT NULL,
  body BLOB NOT NULL, hash BLOB NOT NULL);
CREATE INDEX numeric_by_time ON numeric(enc, t0);
CREATE TABLE evidence(id INTEGER PRIMARY KEY, alarm INTEGER NOT NULL, enc INTEGER NOT NULL, bed INTEGER NOT NULL,
  t0 INTEGER NOT NULL, body BLOB NOT NULL, hash BLOB NOT NULL);
CREATE INDEX evidence_by_alarm ON evidence(alarm);
CREATE TABLE command(id TEXT PRIMARY KEY) WITHOUT ROWID;
)";

}

Database::Database() = default;
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::openToWrite(const std::filesystem::path& path, const Heads& start)
{
    auto file = std::unique_ptr<Database>(new Database);
    try {
        file->inside_ = std::make_unique<Inside>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        auto& db = file->inside_->db;
        int on = 0;
        sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, &on);
        sqlite3_extended_result_codes(db.getHandle(), 1);
        const int version = db.execAndGet("PRAGMA user_version").getInt();
        if (version > schemaVersion)
            return fail(ErrorCode::Unsupported, path.string(), "this store was written by a newer program; it is left as it is");
        db.exec("PRAGMA journal_mode=WAL");
        db.exec("PRAGMA synchronous=FULL");
        db.exec("PRAGMA foreign_keys=ON");
        db.exec("PRAGMA trusted_schema=OFF");
        db.exec("PRAGMA cell_size_check=ON");
        db.exec("PRAGMA journal_size_limit=67108864");
        db.exec("PRAGMA wal_autocheckpoint=1000");
        if (version == 0) {
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            db.exec(schema);
            SQLite::Statement head(db, "INSERT INTO meta VALUES(?,?)");
            const auto store = [&](const char* key, const Head& h) {
                head.reset();
                head.bind(1, std::string(key) + "-first");
                head.bind(2, number(h.last + 1));
                head.exec();
                head.reset();
                head.bind(1, std::string(key) + "-before");
                head.bind(2, h.hash.data(), static_cast<int>(h.hash.size()));
                head.exec();
            };
            store("event", start.event);
            store("numeric", start.numeric);
            store("evidence", start.evidence);
            db.exec(fmt::format("PRAGMA user_version={}", schemaVersion));
            transaction.commit();
        }
    } catch (const SQLite::Exception& e) {
        return refused(e, "opening " + path.filename().string());
    }
    return file;
}

Result<std::unique_ptr<Database>> Database::openToRead(const std::filesystem::path& path)
{
    auto file = std::unique_ptr<Database>(new Database);
    try {
        file->inside_ = std::make_unique<Inside>(path, SQLite::OPEN_READONLY);
        const int version = file->inside_->db.execAndGet("PRAGMA user_version").getInt();
        if (version > schemaVersion)
            return fail(ErrorCode::Unsupported, path.string(), "this store was written by a newer program");
        if (version == 0)
            return fail(ErrorCode::Corrupt, path.string(), "this file holds no store");
    } catch (const SQLite::Exception& e) {
        return refused(e, "opening " + path.filename().string());
    }
    return file;
}

Result<void> Database::write(const Batch& batch, Heads& heads)
{
    auto& in = *inside_;
    try {
        if (!in.addEvent) {
            in.addEvent.emplace(in.db, "INSERT INTO event VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
            in.addNumeric.emplace(in.db, "INSERT INTO numeric VALUES(?,?,?,?,?,?)");
            in.addEvidence.emplace(in.db, "INSERT INTO evidence VALUES(?,?,?,?,?,?,?)");
            in.addCommand.emplace(in.db, "INSERT OR IGNORE INTO command VALUES(?)");
        }
        SQLite::Transaction transaction(in.db, SQLite::TransactionBehavior::IMMEDIATE);
        const auto blob = [](SQLite::Statement& s, int at, const auto& bytes) {
            s.bind(at, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
        };
        for (const auto& event : batch.events) {
            if (event.id.value <= heads.event.last) // written already, its answer was lost in an error
                continue;
            const auto row = rowOf(event);
            heads.event.hash = row.hash(heads.event.hash);
            heads.event.last = event.id.value;
            auto& s = *in.addEvent;
            s.reset();
            s.bind(1, row.id), s.bind(2, row.enc), s.bind(3, row.bed), s.bind(4, row.t), s.bind(5, row.recorded);
            s.bind(6, row.kind), s.bind(7, row.priority), s.bind(8, row.alarm);
            blob(s, 9, row.actor);
            s.bind(10, row.command);
            blob(s, 11, row.body);
            blob(s, 12, heads.event.hash);
            s.exec();
        }
        const auto block = [&](SQLite::Statement& s, BlockRow row, Head& head, bool withAlarm) {
            row.id = number(head.last + 1);
            head.hash = row.hash(head.hash);
            ++head.last;
            s.reset();
            int at = 1;
            s.bind(at++, row.id);
            if (withAlarm)
                s.bind(at++, row.alarm);
            s.bind(at++, row.enc);
            s.bind(at++, row.bed);
            s.bind(at++, row.t0);
            blob(s, at++, row.body);
            blob(s, at++, head.hash);
            s.exec();
        };
        for (const auto& n : batch.numerics)
            block(*in.addNumeric, {0, 0, number(n.encounter.value), number(n.bed.value), n.start.microseconds, numericBytes(n)},
                  heads.numeric, false);
        for (const auto& e : batch.evidence)
            block(*in.addEvidence,
                  {0, alarmColumn(e.alarm, e.part), number(e.encounter.value), number(e.bed.value), e.start.microseconds, evidenceBytes(e)},
                  heads.evidence, true);
        for (const auto& id : batch.commandIds) {
            in.addCommand->reset();
            in.addCommand->bind(1, id);
            in.addCommand->exec();
        }
        transaction.commit();
    } catch (const SQLite::Exception& e) {
        return refused(e, "writing");
    }
    return {};
}

Result<Heads> Database::heads() const
{
    try {
        Heads heads;
        const auto one = [&](const char* table, Head& head) {
            SQLite::Statement last(inside_->db, fmt::format("SELECT id, hash FROM {} ORDER BY id DESC LIMIT 1", table));
            if (last.executeStep()) {
                head = {counted(last.getColumn(0).getInt64()), hashOf(last.getColumn(1))};
                return;
            }
            SQLite::Statement meta(inside_->db, "SELECT (SELECT value FROM meta WHERE key=?), (SELECT value FROM meta WHERE key=?)");
            meta.bind(1, std::string(table) + "-first");
            meta.bind(2, std::string(table) + "-before");
            if (meta.executeStep())
                head = {counted(meta.getColumn(0).getInt64()) - 1, hashOf(meta.getColumn(1))};
        };
        one("event", heads.event);
        one("numeric", heads.numeric);
        one("evidence", heads.evidence);
        return heads;
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

std::uint64_t Database::firstEvent() const
{
    try {
        SQLite::Statement meta(inside_->db, "SELECT value FROM meta WHERE key='event-first'");
        return meta.executeStep() ? counted(meta.getColumn(0).getInt64()) : 1;
    } catch (const SQLite::Exception&) { // an unreadable file begins nowhere: its rows are not believed either
        return UINT64_MAX;
    }
}

void Database::checkpoint(bool whole)
{
    int inLog = 0, moved = 0;
    sqlite3_wal_checkpoint_v2(inside_->db.getHandle(), nullptr, whole ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE,
                              &inLog, &moved);
}

Result<void> Database::eachEvent(std::uint64_t until, const std::function<void(const Event&)>& take) const
{
    try {
        SQLite::Statement all(inside_->db, fmt::format("SELECT {} FROM event WHERE id < ? ORDER BY id", eventColumns));
        all.bind(1, until > counted(INT64_MAX) ? INT64_MAX : number(until));
        Hash before{};
        SQLite::Statement meta(inside_->db, "SELECT value FROM meta WHERE key='event-before'");
        if (meta.executeStep())
            before = hashOf(meta.getColumn(0));
        while (all.executeStep()) {
            const auto row = eventRow(all);
            before = row.hash(before);
            if (before != hashOf(all.getColumn(11)))
                return fail(ErrorCode::Corrupt, fmt::format("{} event {}", inside_->name, row.id), "it does not prove itself");
            auto event = eventOf(row);
            if (!event)
                return tl::unexpected(event.error());
            take(*event);
        }
        return {};
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

Result<std::vector<Event>> Database::events(BedId bed, WallTime from, WallTime until, std::size_t atMost) const
{
    try {
        SQLite::Statement query(inside_->db,
                                fmt::format("SELECT {} FROM event WHERE {} t >= ? AND t <= ? ORDER BY id DESC LIMIT ?", eventColumns,
                                            bed ? fmt::format("bed = {} AND", bed.value) : std::string()));
        query.bind(1, from.microseconds);
        query.bind(2, until.microseconds);
        query.bind(3, number(atMost));
        std::vector<Event> found;
        while (query.executeStep())
            if (auto event = eventOf(eventRow(query)))
                found.insert(found.begin(), std::move(*event));
        return found;
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

Result<Evidence> Database::evidence(AlarmId alarm, EvidencePart part) const
{
    try {
        SQLite::Statement query(inside_->db, "SELECT enc, bed, t0, body FROM evidence WHERE alarm = ? ORDER BY id DESC LIMIT 1");
        query.bind(1, alarmColumn(alarm, part));
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, fmt::format("alarm {}", alarm.value), "no evidence is kept for it");
        auto found = evidenceFrom(text(query.getColumn(3)));
        if (!found)
            return found;
        found->alarm = alarm;
        found->part = part;
        found->bed = {counted(query.getColumn(1).getInt64())};
        found->encounter = {counted(query.getColumn(0).getInt64())};
        found->start = {query.getColumn(2).getInt64()};
        return found;
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

Result<std::vector<NumericBlock>> Database::numerics(EncounterId encounter, WallTime from, WallTime until) const
{
    try {
        SQLite::Statement query(inside_->db, "SELECT bed, t0, body FROM numeric WHERE enc = ? AND t0 >= ? AND t0 <= ? ORDER BY t0");
        query.bind(1, number(encounter.value));
        query.bind(2, from.microseconds);
        query.bind(3, until.microseconds);
        std::vector<NumericBlock> all;
        while (query.executeStep()) {
            auto points = numericPoints(text(query.getColumn(2)));
            if (points)
                all.push_back({encounter, {counted(query.getColumn(0).getInt64())}, {query.getColumn(1).getInt64()}, std::move(*points)});
        }
        return all;
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

std::vector<std::string> Database::commandIds() const
{
    std::vector<std::string> all;
    try {
        SQLite::Statement query(inside_->db, "SELECT id FROM command ORDER BY id");
        while (query.executeStep())
            all.push_back(text(query.getColumn(0)));
    } catch (const SQLite::Exception&) { // an unreadable list answers like an empty one; verify names the file
        all.clear();
    }
    return all;
}

bool Database::knowsCommand(const std::string& id) const
{
    try {
        SQLite::Statement query(inside_->db, "SELECT 1 FROM command WHERE id = ?");
        query.bind(1, id);
        return query.executeStep();
    } catch (const SQLite::Exception&) { // not known then: the command is done again, which is idempotent in its effect
        return false;
    }
}

}
