// SPDX-License-Identifier: GPL-3.0-or-later
// Reads TOML text so that every complaint names file, line and key. The one reader of configuration and scenarios.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight {

/// A table or array inside a parsed document. Values are asked for by key with the type wanted; a wrong type, an
/// unknown key or a value out of range is collected in the document's list of problems and the default is used, so
/// that a configuration with one error still runs what it can.
class TomlNode {
public:
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> keys() const;

    [[nodiscard]] std::string text(std::string_view key, std::string_view otherwise) const;
    [[nodiscard]] double number(std::string_view key, double otherwise, double least, double most) const;
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t otherwise, std::int64_t least,
                                       std::int64_t most) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::vector<double> numbers(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// The table of that name, or nothing (a problem when it is something else).
    [[nodiscard]] std::optional<TomlNode> table(std::string_view key) const;
    /// The array of tables [[key]]; empty when absent.
    [[nodiscard]] std::vector<TomlNode> tables(std::string_view key) const;
    /// Complains about every key that is not in this list.
    void onlyKeys(std::initializer_list<std::string_view> allowed) const;
    /// Adds a problem of the caller's at this key.
    void complain(std::string_view key, std::string text) const;
    /// "file.toml:12 beds.count"
    [[nodiscard]] std::string where(std::string_view key) const;

private:
    friend class TomlDocument;
    struct Shared;
    std::shared_ptr<Shared> shared_;
    const void* table_ = nullptr; ///< toml::table inside shared_
    std::string path_;
};

class TomlDocument {
public:
    /// Errors: Malformed with name:line.
    [[nodiscard]] static Result<TomlDocument> parse(std::string name, std::string_view text);
    [[nodiscard]] const TomlNode& root() const { return root_; }
    /// What was wrong in the values asked for so far, in order.
    [[nodiscard]] const std::vector<Error>& problems() const;

private:
    TomlNode root_;
};

}
