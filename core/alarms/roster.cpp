// SPDX-License-Identifier: GPL-3.0-or-later
// The roster from text, and one bed's share of it.
#include "core/alarms/roster.h"

#include "core/base/number_text.h"
#include "core/base/toml.h"

#include <fmt/format.h>

#include <algorithm>

namespace wardlight::alarms {
namespace {

constexpr std::size_t mostPeople = 1000;
constexpr std::size_t longestName = 100;

/// "07" covers 07; "01-08" every label that is a number between them; "*" everything, also what belongs to no bed.
bool coversBed(std::string_view pattern, std::string_view label)
{
    if (pattern == "*" || pattern == label)
        return pattern == "*" || !label.empty();
    const auto dash = pattern.find('-');
    if (dash == std::string_view::npos)
        return false;
    const auto first = parseNumber<int>(pattern.substr(0, dash));
    const auto last = parseNumber<int>(pattern.substr(dash + 1));
    const auto number = parseNumber<int>(label);
    return first && last && number && *first <= *number && *number <= *last;
}

void readDuty(const TomlNode& node, OnDuty on, std::vector<OnDuty>& people)
{
    node.onlyKeys({"as", "beds"});
    const auto duty = dutyFromId(node.text("as", ""));
    if (!duty || *duty == Duty::None) {
        node.complain("as", "this duty is not known");
        return;
    }
    on.duty = *duty;
    on.beds = node.texts("beds");
    if (on.beds.empty() || std::find(on.beds.begin(), on.beds.end(), std::string()) != on.beds.end())
        node.complain("beds", "a duty names its beds, or \"*\"");
    people.push_back(std::move(on));
}

void readOrder(const TomlNode& root, std::vector<Duty>& order)
{
    for (const auto& id : root.texts("order")) {
        const auto duty = dutyFromId(id);
        if (!duty || *duty == Duty::None)
            root.complain("order", fmt::format("there is no duty {}", id));
        else if (*duty == Duty::CodeTeam)
            root.complain("order", "the code team is called by hand only");
        else if (std::find(order.begin(), order.end(), *duty) != order.end())
            root.complain("order", fmt::format("{} is there twice", id));
        else
            order.push_back(*duty);
    }
}

/// "07:00": minutes of the day.
void readShifts(const TomlNode& root, std::vector<int>& shifts)
{
    for (const auto& text : root.texts("shifts")) {
        const auto colon = text.find(':');
        const auto hour = parseNumber<int>(std::string_view(text).substr(0, colon));
        const auto minute = colon == std::string::npos ? std::nullopt : parseNumber<int>(std::string_view(text).substr(colon + 1));
        const int at = hour && minute && *hour >= 0 && *hour < 24 && *minute >= 0 && *minute < 60 ? *hour * 60 + *minute : -1;
        if (at < 0 || shifts.size() >= mostShifts || (!shifts.empty() && at <= shifts.back())) {
            root.complain("shifts", "shifts begin at rising times of the day, such as \"07:00\", at most six");
            return;
        }
        shifts.push_back(at);
    }
}

}

Result<RosterTable> rosterTable(std::string name, std::string_view tomlText)
{
    const auto document = TomlDocument::parse(std::move(name), tomlText);
    if (!document)
        return tl::unexpected(document.error());
    const auto& root = document->root();
    root.onlyKeys({"title", "order", "shifts", "person"});
    RosterTable table;
    table.title = root.text("title", "");
    readOrder(root, table.order);
    readShifts(root, table.shifts);
    for (const auto& person : root.tables("person")) {
        person.onlyKeys({"name", "role", "duty"});
        OnDuty on;
        on.person = person.text("name", "");
        const auto role = roleFromId(person.text("role", ""));
        if (on.person.empty() || on.person.size() > longestName)
            person.complain("name", "a name has 1 to 100 characters");
        if (!role || *role == Role::System)
            person.complain("role", "this role is not known");
        else
            on.role = *role;
        for (const auto& duty : person.tables("duty"))
            readDuty(duty, on, table.people);
        if (table.people.size() > mostPeople) {
            person.complain("duty", "more than 1000 duties");
            break;
        }
    }
    if (!document->problems().empty())
        return tl::unexpected(document->problems().front());
    return table;
}

Roster rosterOf(const RosterTable& table, std::string_view bedLabel)
{
    Roster roster;
    const auto add = [&](const OnDuty& on, bool byHandOnly) {
        const bool covered = std::any_of(on.beds.begin(), on.beds.end(), [&](const auto& b) { return coversBed(b, bedLabel); });
        const bool there = std::any_of(roster.begin(), roster.end(), [&](const auto& e) { return e.person == on.person; });
        if (covered && !there) // who has two duties for a bed is asked in the first
            roster.push_back({.person = on.person, .byHandOnly = byHandOnly, .duty = on.duty, .role = on.role});
    };
    for (const auto duty : table.order)
        for (const auto& on : table.people)
            if (on.duty == duty)
                add(on, false);
    for (const auto& on : table.people)
        if (std::find(table.order.begin(), table.order.end(), on.duty) == table.order.end())
            add(on, true);
    return roster;
}

void handOver(Roster& roster, const std::string& nurse, const RosterTable& table)
{
    const auto primary = std::find_if(roster.begin(), roster.end(), [](const auto& e) { return e.duty == Duty::PrimaryNurse; });
    const auto there = std::find_if(roster.begin(), roster.end(), [&](const auto& e) { return e.person == nurse; });
    if (primary == roster.end() && there == roster.end()) {
        const auto known = std::find_if(table.people.begin(), table.people.end(), [&](const auto& on) { return on.person == nurse; });
        roster.insert(roster.begin(), {.person = nurse, .duty = Duty::PrimaryNurse, .role = known == table.people.end() ? Role::Nurse : known->role});
        return;
    }
    if (primary == roster.end()) { // on the ladder already, with another duty: it stays there
        there->duty = Duty::PrimaryNurse;
        return;
    }
    if (primary == there)
        return;
    if (there != roster.end()) {
        std::swap(primary->person, there->person);
        std::swap(primary->role, there->role);
        std::swap(primary->offline, there->offline);
        return;
    }
    const auto known = std::find_if(table.people.begin(), table.people.end(), [&](const auto& on) { return on.person == nurse; });
    primary->person = nurse;
    primary->role = known == table.people.end() ? Role::Nurse : known->role;
    primary->offline = false;
}

std::string nurseOf(const Roster& roster)
{
    const auto primary = std::find_if(roster.begin(), roster.end(), [](const auto& e) { return e.duty == Duty::PrimaryNurse; });
    return primary == roster.end() ? std::string() : primary->person;
}

}
