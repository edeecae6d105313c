// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_rows.h"
#include "core/store/evidence_bytes.h"

namespace wardlight::store {

void Database::verify(Verified& verified) const
{
    auto& problems = verified.problems;
    const auto walk = [&](const char* table, const std::string& columns, auto&& hashAndCheck, std::size_t& count) {
        try {
            Hash before{};
            std::int64_t expected = 1;
            SQLite::Statement meta(inside_->db, "SELECT (SELECT value FROM meta WHERE key=?), (SELECT value FROM meta WHERE key=?)");
            meta.bind(1, std::string(table) + "-first");
            meta.bind(2, std::string(table) + "-before");
            if (meta.executeStep()) {
                expected = meta.getColumn(0).getInt64();
                before = hashOf(meta.getColumn(1));
            }
            SQLite::Statement all(inside_->db, fmt::format("SELECT {} FROM {} ORDER BY id", columns, table));
            while (all.executeStep()) {
                const auto id = all.getColumn(0).getInt64();
                if (id != expected)
                    problems.push_back(fmt::format("{} {} to {} are missing", table, expected, id - 1));
                expected = id + 1;
                const auto stored = hashOf(all.getColumn(all.getColumnCount() - 1));
                if (const auto why = hashAndCheck(all, before, stored); !why.empty() && problems.size() < 100)
                    problems.push_back(fmt::format("{} {}: {}", table, id, why));
                before = stored;
                ++count;
            }
        } catch (const SQLite::Exception& e) {
            problems.push_back(fmt::format("{} {}: {}", inside_->name, table, e.getErrorStr()));
        }
    };
    walk("event", eventColumns,
         [](SQLite::Statement& s, const Hash& before, const Hash& stored) -> std::string {
             const auto row = eventRow(s);
             if (row.hash(before) != stored)
                 return "it does not prove itself: it, its hash or the row before was changed";
             const auto event = eventOf(row);
             return event ? std::string() : event.error().text;
         },
         verified.events);
    const auto blockRow = [](SQLite::Statement& s, bool withAlarm) {
        int at = 0;
        BlockRow row;
        row.id = s.getColumn(at++).getInt64();
        if (withAlarm)
            row.alarm = s.getColumn(at++).getInt64();
        row.enc = s.getColumn(at++).getInt64();
        row.bed = s.getColumn(at++).getInt64();
        row.t0 = s.getColumn(at++).getInt64();
        row.body = text(s.getColumn(at++));
        return row;
    };
    constexpr const char* unproven = "it does not prove itself: it, its hash or the row before was changed";
    walk("numeric", "id, enc, bed, t0, body, hash",
         [&](SQLite::Statement& s, const Hash& before, const Hash& stored) -> std::string {
             const auto row = blockRow(s, false);
             if (row.hash(before) != stored)
                 return unproven;
             return numericPoints(row.body) ? std::string() : "its block cannot be read";
         },
         verified.numerics);
    walk("evidence", "id, alarm, enc, bed, t0, body, hash",
         [&](SQLite::Statement& s, const Hash& before, const Hash& stored) -> std::string {
             const auto row = blockRow(s, true);
             if (row.hash(before) != stored)
                 return unproven;
             return evidenceFrom(row.body) ? std::string() : "its waves cannot be read";
         },
         verified.evidence);
}

}
