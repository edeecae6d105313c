// SPDX-License-Identifier: GPL-3.0-or-later
// Who lies in a bed, who acts, and what a bed is called.
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wardlight {

enum class Sex : std::uint8_t { Unknown, Female, Male, Other };
enum class AgeGroup : std::uint8_t { Adult, Child, Neonate }; ///< chooses the alarm profile
enum class Paced : std::uint8_t { Unknown, No, Yes };

[[nodiscard]] std::string_view ageGroupId(AgeGroup group);
[[nodiscard]] std::optional<AgeGroup> ageGroupFromId(std::string_view id);

/// Names are kept as received; every screen, print and feed passes them through safeText. identifier is the medical
/// record number, secondIdentifier the band or birth date that was compared at the bed: both are asked for on each
/// patient action.
struct Patient {
    std::string family;
    std::string given;
    std::string identifier;
    std::string secondIdentifier;
    Sex sex = Sex::Unknown;
    std::optional<int> ageYears;
    AgeGroup group = AgeGroup::Adult;
    Paced paced = Paced::Unknown;
    bool unidentified = false; ///< nobody has said yet who this is: no name, no identifiers
    friend bool operator==(const Patient&, const Patient&) = default;
};

/// source: resources/permissions.csv, its columns.
enum class Role : std::uint8_t { System, Nurse, Charge, Physician, Biomed, Admin, Auditor, Kiosk, Locked };
[[nodiscard]] std::string_view roleId(Role role);
[[nodiscard]] std::optional<Role> roleFromId(std::string_view id);

/// What somebody on the roster is for a bed. The words on the screen are tr(); ids are those of resources/roster.toml.
enum class Duty : std::uint8_t { None, PrimaryNurse, SecondNurse, ChargeNurse, PhysicianOnCall, CodeTeam };
[[nodiscard]] std::string_view dutyId(Duty duty); ///< "primary-nurse"
[[nodiscard]] std::optional<Duty> dutyFromId(std::string_view id);

/// What a bedside screen is called as an actor: one for each bed, "Bedside 07".
[[nodiscard]] std::string bedsideUser(std::string_view bedLabel);
/// What an act on the machine's command line is recorded as: the account that ran it, and for whom it says it was.
[[nodiscard]] std::string commandLineUser(std::string_view account, std::string_view forWhom = {});
/// What an act is recorded as at a station where nobody is signed in, and during its emergency access.
[[nodiscard]] std::string unidentifiedUser(std::string_view station);
[[nodiscard]] std::string emergencyUser(std::string_view station);

/// user "" with Role::System: the program itself.
struct Actor {
    std::string user;
    Role role = Role::System;
    StationId station;
    friend bool operator==(const Actor&, const Actor&) = default;
};

}
