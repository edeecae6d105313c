// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources.h"

#include "resources/embedded.h"

namespace wardlight::app {

Result<engine::WardSetup> wardSetup(std::vector<std::string> bedLabels)
{
    engine::WardSetup setup;
    setup.bedLabels = std::move(bedLabels);
    auto kinds = alarms::kindTable(embeddedResource("alarm_kinds.csv"));
    if (!kinds)
        return tl::unexpected(kinds.error());
    setup.kinds = std::make_shared<const alarms::KindTable>(std::move(*kinds));
    for (const auto group : {AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate}) {
        const auto file = "profiles/" + std::string(ageGroupId(group)) + ".toml";
        auto read = alarms::profile(file, embeddedResource(file));
        if (!read)
            return tl::unexpected(read.error());
        setup.profiles[group] = std::make_shared<const alarms::Profile>(std::move(*read));
    }
    auto permissions = access::PermissionTable::read("permissions.csv", embeddedResource("permissions.csv"));
    if (!permissions)
        return tl::unexpected(permissions.error());
    setup.permissions = std::move(*permissions);
    auto roster = alarms::rosterTable("roster.toml", embeddedResource("roster.toml"));
    if (!roster)
        return tl::unexpected(roster.error());
    setup.roster = std::move(*roster);
    auto judges = signal::corroboration::judgeTable("corroboration.csv", embeddedResource("corroboration.csv"));
    if (!judges)
        return tl::unexpected(judges.error());
    setup.judges = std::make_shared<const signal::corroboration::JudgeTable>(std::move(*judges));
    return setup;
}

}
