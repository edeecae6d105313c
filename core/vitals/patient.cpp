// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/patient.h"

#include <array>

namespace wardlight {
namespace {

constexpr std::array<std::string_view, 3> groups = {"adult", "child", "neonate"};
constexpr std::array<std::string_view, 9> roles = {"system", "nurse",   "charge", "physician", "biomed",
                                                   "admin",  "auditor", "kiosk",  "locked"};
constexpr std::array<std::string_view, 6> duties = {"none",         "primary-nurse",     "second-nurse",
                                                    "charge-nurse", "physician-on-call", "code-team"};

template <class Enum, std::size_t n>
std::optional<Enum> find(const std::array<std::string_view, n>& ids, std::string_view id)
{
    for (std::size_t i = 0; i < n; ++i)
        if (ids[i] == id)
            return static_cast<Enum>(i);
    return std::nullopt;
}

}

std::string_view ageGroupId(AgeGroup group) { return groups[static_cast<std::size_t>(group)]; }
std::optional<AgeGroup> ageGroupFromId(std::string_view id) { return find<AgeGroup>(groups, id); }
std::string_view roleId(Role role) { return roles[static_cast<std::size_t>(role)]; }
std::optional<Role> roleFromId(std::string_view id) { return find<Role>(roles, id); }
std::string_view dutyId(Duty duty) { return duties[static_cast<std::size_t>(duty)]; }
std::optional<Duty> dutyFromId(std::string_view id) { return find<Duty>(duties, id); }

std::string bedsideUser(std::string_view bedLabel) { return "Bedside " + std::string(bedLabel); }

std::string commandLineUser(std::string_view account, std::string_view forWhom)
{
    constexpr std::size_t longest = 60;
    auto who = "command line, " + std::string(account.substr(0, longest));
    return forWhom.empty() ? who : who + ", for " + std::string(forWhom.substr(0, longest));
}
std::string unidentifiedUser(std::string_view station) { return "unidentified, station " + std::string(station); }
std::string emergencyUser(std::string_view station) { return "emergency access, station " + std::string(station); }

}
