// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated tables of resources/, with line numbers for messages.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace wardlight {

/// A table with a header line. '#' starts a comment line; fields may be quoted with "…" and "" inside; CR LF is taken.
struct CsvTable {
    struct Row {
        std::size_t line = 0; ///< 1-based line in the text
        std::vector<std::string> fields;
    };
    std::string name; ///< for messages: the file's name
    std::vector<std::string> columns;
    std::vector<Row> rows;

    /// Index of a column; npos when absent.
    [[nodiscard]] std::size_t column(std::string_view title) const;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Errors: Malformed with name:line when a row has another number of fields than the header. A last empty field may lack.
[[nodiscard]] Result<CsvTable> readCsv(std::string name, std::string_view text);

}
