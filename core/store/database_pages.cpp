// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a long record a page at a time, in its own order.
#include "core/store/database_rows.h"

namespace wardlight::store {

Result<EventPage> Database::eventsFrom(std::uint64_t first, std::uint64_t until, std::size_t atMost) const
{
    try {
        SQLite::Statement query(inside_->db, fmt::format("SELECT {} FROM event WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", eventColumns));
        query.bind(1, number(first));
        query.bind(2, until > counted(INT64_MAX) ? INT64_MAX : number(until));
        query.bind(3, number(atMost));
        EventPage page;
        page.events.reserve(atMost);
        std::size_t rows = 0;
        std::uint64_t last = 0;
        while (query.executeStep()) {
            const auto row = eventRow(query);
            last = counted(row.id);
            ++rows;
            if (auto event = eventOf(row))
                page.events.push_back(std::move(*event));
        }
        if (rows == atMost && atMost > 0)
            page.next = {last + 1};
        return page;
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

Result<std::pair<std::uint64_t, WallTime>> Database::recordedFrom(std::uint64_t id) const
{
    try {
        SQLite::Statement query(inside_->db, "SELECT id, t_rec FROM event WHERE id >= ? ORDER BY id LIMIT 1");
        query.bind(1, number(id));
        if (!query.executeStep())
            return std::pair<std::uint64_t, WallTime>{};
        return std::pair{counted(query.getColumn(0).getInt64()), WallTime{query.getColumn(1).getInt64()}};
    } catch (const SQLite::Exception& e) {
        return refused(e, "reading " + inside_->name);
    }
}

Result<std::vector<Event>> Database::wardEvents(std::string_view kind, std::uint64_t before, std::size_t atMost) const
{
    try {
        SQLite::Statement query(inside_->db, fmt::format("SELECT {} FROM event WHERE bed = 0 AND kind = ? AND id < ? ORDER BY id DESC LIMIT ?",
                                                         eventColumns));
        query.bind(1, std::string(kind));
        query.bind(2, before > counted(INT64_MAX) ? INT64_MAX : number(before));
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

}
