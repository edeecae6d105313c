// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/census.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

void arrived(Census& census, const Patient& patient)
{
    if (!patient.identifier.empty())
        std::erase_if(census.expected, [&](const auto& e) { return e.patient.identifier == patient.identifier; });
}

void left(Census& census, const Event& event, const Discharged& e, const BedRecord& before)
{
    std::erase_if(census.left, [&](const auto& l) { return l.encounter == event.encounter || event.at - l.at > leftFor; });
    if (!before.patient || e.reason == "merged")
        return;
    census.left.push_back({event.encounter,
                           {*before.patient, before.profile, before.since, before.entries(), {}, before.joined},
                           event.bed, e.reason, event.actor.user, event.at});
}

}

bool isOfCensus(const EventBody& body)
{
    return std::holds_alternative<Admitted>(body) || std::holds_alternative<Arrived>(body) || std::holds_alternative<Discharged>(body) ||
           std::holds_alternative<Transferred>(body) || std::holds_alternative<Identified>(body) || std::holds_alternative<Merged>(body) ||
           std::holds_alternative<MergeProposed>(body) || std::holds_alternative<PatientExpected>(body) ||
           std::holds_alternative<ExpectedGone>(body);
}

void applyTo(Census& census, const Event& event, const BedRecord& before)
{
    if (const auto* expected = std::get_if<PatientExpected>(&event.body)) {
        census.lastExpected = std::max(census.lastExpected, expected->id);
        const auto known = std::find_if(census.expected.begin(), census.expected.end(), [&](const auto& e) { return e.id == expected->id; });
        if (known != census.expected.end())
            *known = *expected;
        else if (census.expected.size() < mostExpected)
            census.expected.push_back(*expected);
        return;
    }
    if (const auto* gone = std::get_if<ExpectedGone>(&event.body)) {
        std::erase_if(census.expected, [&](const auto& e) { return e.id == gone->id; });
        return;
    }
    if (const auto* proposed = std::get_if<MergeProposed>(&event.body)) {
        census.merges[event.bed] = {*proposed, event.actor, event.at};
        return;
    }
    // Whatever changes who lies in either bed makes a waiting merge another question.
    std::erase_if(census.merges, [&](const auto& m) { return m.first == event.bed || m.second.wish.from == event.bed; });
    if (const auto* admitted = std::get_if<Admitted>(&event.body))
        arrived(census, admitted->patient);
    else if (const auto* readmitted = std::get_if<Arrived>(&event.body))
        arrived(census, readmitted->patient);
    else if (const auto* identified = std::get_if<Identified>(&event.body))
        arrived(census, identified->patient);
    else if (const auto* discharged = std::get_if<Discharged>(&event.body))
        left(census, event, *discharged, before);
}

}
