// SPDX-License-Identifier: GPL-3.0-or-later
// Seven causes of alarms that help nobody: how many a plain monitor tells, and how many Wardlight does. Prints a table;
// --write FILE puts it there.
#include "tests/bench/plain_monitor.h"

#include "core/alarms/limit_suggestion.h"
#include "core/simulator/patient.h"
#include "resources/embedded.h"
#include "tests/support/virtual_ward.h"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>

using namespace wardlight;

namespace {

constexpr double length = 14'400; // s
constexpr double suggestedAt = 3'900; // a little over the hour a suggestion asks for

struct Cause {
    const char *bed, *name, *helps;
};
constexpr Cause causes[] = {
    {"limits", "Limits that do not fit", "limits suggested from the patient's own hour, confirmed by a nurse"},
    {"af", "Atrial fibrillation", "told at its start and end only"},
    {"pvc", "Ventricular beats", "counted a minute, told above 10"},
    {"small", "Small complexes in one lead", "all leads are judged together"},
    {"block", "Bundle branch block", "a beat is ventricular by its unlikeness to the patient's own, not by its width"},
    {"paced", "Pacing", "pulses are found and blanked, paced beats are known"},
    {"artefact", "Artefact", "each lead's quality decides who is believed"},
};

std::string list(const std::map<AlarmKind, int>& told)
{
    std::string text;
    for (const auto& [kind, count] : told)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", kindId(kind), count);
    return text.empty() ? "–" : text;
}

int sum(const std::map<AlarmKind, int>& told)
{
    int all = 0;
    for (const auto& [kind, count] : told)
        all += count;
    return all;
}

std::map<AlarmKind, int> plain(simulator::BedPlan plan)
{
    simulator::SimulatedPatient patient(plan);
    simulator::SimulatedOutput out;
    std::vector<std::int16_t> lead;
    for (double t = 10; t <= length; t += 10) {
        patient.advance(t, out);
        lead.insert(lead.end(), out.samples[0].begin(), out.samples[0].end());
        out.clear();
    }
    return bench::plainAlarms(lead, patient.channels()[0].rate.hertz());
}

/// Everything Wardlight tells of a patient; leads and probes that are off are technical and told apart.
struct Ours {
    std::map<AlarmKind, int> patient, technical;
};

std::vector<Ours> ours(const std::string& scenario, std::size_t beds)
{
    test::VirtualWard ward(scenario);
    // What the popover of the first bed would offer after an hour; a nurse takes it.
    std::vector<alarms::LimitPoint> points;
    while (ward.t() < suggestedAt) {
        ward.runUntil(ward.t() + 1);
        if (const auto& n = ward.ward->bed({1})->snapshot()->numerics[Parameter::HeartRate]; isUsable(n.validity))
            points.push_back({ward.now().wall, n.value});
    }
    const auto& kinds = ward.ward->bed({1})->alarms().kinds();
    const auto& inForce = ward.ward->bed({1})->alarms().limits()[Parameter::HeartRate];
    if (const auto suggestion = alarms::suggestLimits(points, Parameter::HeartRate, inForce, kinds))
        (void)ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, suggestion->low, suggestion->high, {}, false}});
    ward.runUntil(length);
    std::vector<Ours> all(beds);
    for (const auto& event : ward.events)
        if (const auto* alarm = std::get_if<AlarmEvent>(&event.body); alarm && alarm->transition == AlarmTransition::Onset && event.bed) {
            auto& told = all[event.bed.value - 1];
            ++(kinds[alarm->key.kind].technical ? told.technical : told.patient)[alarm->key.kind];
        }
    return all;
}

}

int main(int argc, char** argv)
{
    const std::string text(embeddedResource("scenarios/causes.toml"));
    const auto scenario = simulator::parseScenario("causes.toml", text);
    if (!scenario || !scenario->problems.empty()) {
        std::fputs("causes.toml is not read\n", stderr);
        return 1;
    }
    const auto told = ours(text, scenario->beds.size());
    std::string table = "| cause | a plain monitor, 4 h | Wardlight, 4 h | what helps | the plain one's | Wardlight's | technical |\n| --- | --- | --- | --- | --- | --- | --- |\n";
    int before = 0, after = 0;
    for (std::size_t i = 0; i < scenario->beds.size(); ++i) {
        const auto theirs = plain(scenario->beds[i]);
        table += fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", causes[i].name, sum(theirs), sum(told[i].patient), causes[i].helps, list(theirs),
                             list(told[i].patient), list(told[i].technical));
        before += sum(theirs);
        after += sum(told[i].patient);
    }
    table += fmt::format("| **all** | {} | {} | | | | |\n", before, after);
    std::fputs(table.c_str(), stdout);
    if (argc == 3 && std::string_view(argv[1]) == "--write") {
        std::ofstream file(argv[2]);
        file << "# Seven causes of alarms that help nobody\n\n"
                "Four simulated hours of seven patients who need no help (`resources/scenarios/causes.toml`), each with one of the causes Drew et al. name\n"
                "(PLoS One 2014;9:e110274). The plain monitor believes one lead, knows no patient and tells everything each time: its rules stand in\n"
                "`tests/bench/plain_monitor.h`; it shows what the protections are worth, not what any product does. Made by `bench_causes --write FILE`.\n\n"
             << table;
    }
    return 0;
}
