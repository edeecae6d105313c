// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/toml.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

namespace wardlight {

struct TomlNode::Shared {
    std::string name;
    toml::table document;
    std::vector<Error> problems;
};

namespace {

const toml::table& tableOf(const void* node) { return *static_cast<const toml::table*>(node); }

}

std::string TomlNode::where(std::string_view key) const
{
    const auto* value = tableOf(table_).get(key);
    const auto line = value ? value->source().begin.line : tableOf(table_).source().begin.line;
    return fmt::format("{}:{} {}{}", shared_->name, line, path_.empty() ? "" : path_ + ".", key);
}

void TomlNode::complain(std::string_view key, std::string text) const
{
    shared_->problems.push_back({ErrorCode::OutOfRange, where(key), std::move(text)});
}

bool TomlNode::has(std::string_view key) const { return tableOf(table_).contains(key); }

std::vector<std::string> TomlNode::keys() const
{
    std::vector<std::string> all;
    for (const auto& [key, value] : tableOf(table_))
        all.emplace_back(key.str());
    return all;
}

std::string TomlNode::text(std::string_view key, std::string_view otherwise) const
{
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return std::string(otherwise);
    if (const auto value = node->value_exact<std::string>())
        return *value;
    complain(key, "a text in quotes is expected");
    return std::string(otherwise);
}

double TomlNode::number(std::string_view key, double otherwise, double least, double most) const
{
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return otherwise;
    const auto value = node->is_number() ? node->value<double>() : std::nullopt;
    if (!value) {
        complain(key, "a number is expected");
        return otherwise;
    }
    if (!(*value >= least && *value <= most)) {
        complain(key, fmt::format("{} is not between {} and {}", *value, least, most));
        return otherwise;
    }
    return *value;
}

std::int64_t TomlNode::integer(std::string_view key, std::int64_t otherwise, std::int64_t least,
                               std::int64_t most) const
{
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return otherwise;
    const auto value = node->value_exact<std::int64_t>();
    if (!value) {
        complain(key, "a whole number is expected");
        return otherwise;
    }
    if (*value < least || *value > most) {
        complain(key, fmt::format("{} is not between {} and {}", *value, least, most));
        return otherwise;
    }
    return *value;
}

bool TomlNode::flag(std::string_view key, bool otherwise) const
{
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return otherwise;
    if (const auto value = node->value_exact<bool>())
        return *value;
    complain(key, "true or false is expected");
    return otherwise;
}

std::vector<double> TomlNode::numbers(std::string_view key) const
{
    std::vector<double> all;
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return all;
    if (const auto* list = node->as_array())
        for (const auto& item : *list)
            if (const auto value = item.value<double>())
                all.push_back(*value);
            else
                complain(key, "a list of numbers is expected");
    else
        complain(key, "a list of numbers is expected");
    return all;
}

std::vector<std::string> TomlNode::texts(std::string_view key) const
{
    std::vector<std::string> all;
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return all;
    if (const auto* list = node->as_array())
        for (const auto& item : *list)
            if (const auto value = item.value_exact<std::string>())
                all.push_back(*value);
            else
                complain(key, "a list of texts is expected");
    else
        complain(key, "a list of texts is expected");
    return all;
}

std::optional<TomlNode> TomlNode::table(std::string_view key) const
{
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return std::nullopt;
    const auto* inner = node->as_table();
    if (!inner) {
        complain(key, "a table is expected");
        return std::nullopt;
    }
    TomlNode child = *this;
    child.table_ = inner;
    child.path_ = path_.empty() ? std::string(key) : path_ + "." + std::string(key);
    return child;
}

std::vector<TomlNode> TomlNode::tables(std::string_view key) const
{
    std::vector<TomlNode> all;
    const auto* node = tableOf(table_).get(key);
    if (!node)
        return all;
    const auto* list = node->as_array();
    if (!list) {
        complain(key, "a list of tables [[...]] is expected");
        return all;
    }
    std::size_t index = 0;
    for (const auto& item : *list) {
        const auto* inner = item.as_table();
        if (!inner) {
            complain(key, "a list of tables [[...]] is expected");
            return all;
        }
        TomlNode child = *this;
        child.table_ = inner;
        child.path_ = fmt::format("{}{}{}[{}]", path_, path_.empty() ? "" : ".", key, index++);
        all.push_back(std::move(child));
    }
    return all;
}

void TomlNode::onlyKeys(std::initializer_list<std::string_view> allowed) const
{
    for (const auto& key : keys())
        if (std::find(allowed.begin(), allowed.end(), key) == allowed.end())
            complain(key, "this key is not known");
}

Result<TomlDocument> TomlDocument::parse(std::string name, std::string_view text)
{
    auto shared = std::make_shared<TomlNode::Shared>();
    shared->name = std::move(name);
    try {
        shared->document = toml::parse(text, std::string_view(shared->name));
    } catch (const toml::parse_error& e) {
        return fail(ErrorCode::Malformed, fmt::format("{}:{}", shared->name, e.source().begin.line),
                    std::string(e.description()));
    }
    TomlDocument document;
    document.root_.table_ = &shared->document;
    document.root_.shared_ = std::move(shared);
    return document;
}

const std::vector<Error>& TomlDocument::problems() const { return root_.shared_->problems; }

}
