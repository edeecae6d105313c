// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of permissions and roles, and who stands behind a role.
#pragma once

#include "core/base/result.h"
#include "core/vitals/patient.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight::access {

/// One cell of resources/permissions.csv.
enum class Grant : std::uint8_t {
    No,
    Yes,
    BySite,       ///< only if the site switches it on; off by default
    WithReason,   ///< asked for and kept
    SecondPerson, ///< of the same or a higher role
    BreakGlass,   ///< only during break-glass
};

class PermissionTable {
public:
    /// Errors: Malformed naming file and line for an unknown role column or letter.
    [[nodiscard]] static Result<PermissionTable> read(std::string name, std::string_view csv);

    /// No for an unknown permission. The program itself (Role::System) may do everything it decides.
    [[nodiscard]] Grant grant(std::string_view permission, Role role) const;
    /// Whether it can be done now without anything more being asked. siteSwitches: permissions the site switched on.
    [[nodiscard]] bool may(std::string_view permission, Role role, const std::set<std::string>& siteSwitches = {}) const;
    /// Roles that may, in the table's order: for "A charge nurse can do this." withSecond: also those that need a second person.
    [[nodiscard]] std::vector<Role> whoMay(std::string_view permission, bool withSecond = false) const;
    [[nodiscard]] std::vector<std::string> permissions() const;

private:
    std::map<std::string, std::map<Role, Grant>, std::less<>> cells_;
};

struct User {
    std::string name; ///< "R. Okafor"
    Role role = Role::Nurse;
    std::string pin = {}; ///< its Argon2id hash; empty: has none and cannot sign in
};

/// [[user]] name, role, pin. Errors: Malformed with file, line, key.
[[nodiscard]] Result<std::vector<User>> readUsers(std::string name, std::string_view toml);
[[nodiscard]] std::string usersText(const std::vector<User>& users);

}
