// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permissions.h"

#include "core/base/csv.h"
#include "core/base/toml.h"

#include <fmt/format.h>

#include <optional>

namespace wardlight::access {
namespace {

std::optional<Grant> grantFromLetter(std::string_view letter)
{
    if (letter == "y")
        return Grant::Yes;
    if (letter == "n")
        return Grant::No;
    if (letter == "s")
        return Grant::BySite;
    if (letter == "r")
        return Grant::WithReason;
    if (letter == "2")
        return Grant::SecondPerson;
    if (letter == "b")
        return Grant::BreakGlass;
    return std::nullopt;
}

}

Result<PermissionTable> PermissionTable::read(std::string name, std::string_view csv)
{
    const auto table = readCsv(std::move(name), csv);
    if (!table)
        return tl::unexpected(table.error());
    PermissionTable permissions;
    for (const auto& row : table->rows) {
        auto& cells = permissions.cells_[row.fields[0]];
        for (std::size_t i = 1; i < table->columns.size(); ++i) {
            if (table->columns[i] == "comment")
                continue;
            const auto role = roleFromId(table->columns[i]);
            const auto letter = grantFromLetter(row.fields[i]);
            if (!role || !letter)
                return fail(ErrorCode::Malformed, fmt::format("{}:{}", table->name, row.line),
                            fmt::format("\"{}\" under \"{}\" is not known", row.fields[i], table->columns[i]));
            cells[*role] = *letter;
        }
    }
    return permissions;
}

Grant PermissionTable::grant(std::string_view permission, Role role) const
{
    if (role == Role::System)
        return Grant::Yes;
    const auto row = cells_.find(permission);
    if (row == cells_.end())
        return Grant::No;
    const auto cell = row->second.find(role);
    return cell == row->second.end() ? Grant::No : cell->second;
}

bool PermissionTable::may(std::string_view permission, Role role, const std::set<std::string>& siteSwitches) const
{
    const auto g = grant(permission, role);
    return g == Grant::Yes || (g == Grant::BySite && siteSwitches.contains(std::string(permission)));
}

std::vector<Role> PermissionTable::whoMay(std::string_view permission, bool withSecond) const
{
    std::vector<Role> roles;
    if (const auto row = cells_.find(permission); row != cells_.end())
        for (const auto& [role, g] : row->second)
            if (g == Grant::Yes || (withSecond && g == Grant::SecondPerson))
                roles.push_back(role);
    return roles;
}

std::vector<std::string> PermissionTable::permissions() const
{
    std::vector<std::string> all;
    for (const auto& [permission, cells] : cells_)
        all.push_back(permission);
    return all;
}

Result<std::vector<User>> readUsers(std::string name, std::string_view toml)
{
    const auto document = TomlDocument::parse(std::move(name), toml);
    if (!document)
        return tl::unexpected(document.error());
    std::vector<User> users;
    for (const auto& node : document->root().tables("user")) {
        node.onlyKeys({"name", "role", "pin"});
        const auto role = roleFromId(node.text("role", ""));
        if (!role)
            node.complain("role", "this role is not known");
        else
            users.push_back({node.text("name", ""), *role, node.text("pin", "")});
    }
    if (!document->problems().empty())
        return tl::unexpected(document->problems().front());
    return users;
}


std::string usersText(const std::vector<User>& users)
{
    const auto quoted = [](std::string_view text) {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c; // no line ends in a name
        }
        return out + '"';
    };
    std::string text = "# Who may sign in at this station. A PIN is kept as its Argon2id hash; the program writes this file.\n";
    for (const auto& user : users)
        text += "\n[[user]]\nname = " + quoted(user.name) + "\nrole = " + quoted(roleId(user.role)) + "\npin = " + quoted(user.pin) + "\n";
    return text;
}

}
