// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <fmt/format.h>

#include <algorithm>

namespace wardlight {
namespace {

std::vector<std::string> splitFields(std::string_view line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            if (c != '"')
                fields.back() += c;
            else if (i + 1 < line.size() && line[i + 1] == '"')
                fields.back() += line[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

}

std::size_t CsvTable::column(std::string_view title) const
{
    const auto found = std::find(columns.begin(), columns.end(), title);
    return found == columns.end() ? npos : static_cast<std::size_t>(found - columns.begin());
}

Result<CsvTable> readCsv(std::string name, std::string_view text)
{
    CsvTable table;
    table.name = std::move(name);
    std::size_t number = 0;
    while (!text.empty()) {
        ++number;
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        auto fields = splitFields(line);
        if (table.columns.empty()) {
            table.columns = std::move(fields);
            continue;
        }
        if (fields.size() + 1 == table.columns.size())
            fields.emplace_back();
        if (fields.size() != table.columns.size())
            return fail(ErrorCode::Malformed, fmt::format("{}:{}", table.name, number),
                        fmt::format("{} fields instead of {}", fields.size(), table.columns.size()));
        table.rows.push_back({number, std::move(fields)});
    }
    if (table.columns.empty())
        return fail(ErrorCode::Truncated, table.name, "the table has no header line");
    return table;
}

}
