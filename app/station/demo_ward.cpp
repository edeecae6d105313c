// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/demo_ward.h"

#include "app/resources.h"
#include "core/access/permissions.h"
#include "core/base/safe_file.h"
#include "core/links/playback/recording_player.h"
#include "core/links/simulated/simulated_device.h"
#include "core/recordings/open.h"
#include "core/simulator/scenario.h"
#include "resources/embedded.h"

#include <fmt/format.h>

#include <filesystem>

namespace wardlight::app {
namespace {

constexpr std::size_t mostBeds = 64;

/// What stands in for a device that is shut off: heard of once, as a fault.
class ShutOffDevice final : public links::TimedDevice {
public:
    explicit ShutOffDevice(const std::shared_ptr<engine::Intake>& intake, Instant now)
    {
        Finding fault;
        fault.key = {AlarmKind::DeviceFault, intake->device, Parameter::None};
        fault.state = FindingState::True;
        fault.since = now;
        fault.detail = inputShutOff;
        (void)intake->messages.post(engine::DeviceFound{std::move(fault)});
    }
    void advance(Instant) override {}
};

/// Where the source is shut off, nothing of it is read.
DemoBed recordedBed(const std::filesystem::path& path, std::size_t number)
{
    DemoBed bed;
    bed.label = fmt::format("{:02}", number);
    Patient patient;
    patient.family = path.stem().string();
    patient.identifier = patient.secondIdentifier = path.stem().string();
    bed.patient = patient;
    bed.deviceName = path.filename().string();
    return bed;
}

Result<DemoWard> fromRecordings(const Options& options, const IsShutOff& isShutOff)
{
    const auto found = listRecordings(options.recordings, isShutOff);
    if (!found)
        return tl::unexpected(found.error());
    DemoWard demo;
    demo.unit = "Recordings";
    const auto most = options.beds > 0 ? static_cast<std::size_t>(options.beds) : mostBeds;
    for (const auto& path : *found) {
        if (demo.beds.size() == most)
            break;
        auto bed = recordedBed(path, demo.beds.size() + 1);
        if (isShutOff && isShutOff(bed.deviceName)) {
            bed.shutOff = true;
            demo.problems.push_back(path.string() + ": shut off, it ended the program three times within an hour");
            demo.beds.push_back(std::move(bed));
            continue;
        }
        const AtWork source(sourceNumber(bed.deviceName));
        auto opened = openRecording(path);
        if (!opened) { // one clear line; the other beds go on
            demo.problems.push_back(opened.error().line());
            continue;
        }
        for (const auto& problem : (*opened)->problems)
            demo.problems.push_back(problem.line());
        std::shared_ptr<const Recording> recording = std::move(*opened);
        if (recording->signals.empty() || recording->frames == 0) {
            demo.problems.push_back(path.string() + ": holds no waves");
            continue;
        }
        bed.device = [recording, &options](std::shared_ptr<engine::Intake> intake, Instant start) {
            return std::make_unique<links::RecordingPlayer>(recording, std::move(intake), start,
                                                            options.loop ? links::AtEnd::Loop : links::AtEnd::Stop, options.speed);
        };
        demo.beds.push_back(std::move(bed));
    }
    if (demo.beds.empty())
        return fail(ErrorCode::NotFound, options.recordings,
                    demo.problems.empty() ? "there is no recording in this folder" : demo.problems.front());
    return demo;
}

Result<DemoWard> fromScenario(const Options& options, const IsShutOff& isShutOff)
{
    std::string name = "scenarios/demo.toml";
    std::string text(embeddedResource(name));
    if (!options.scenario.empty()) {
        auto read = readFile(options.scenario, 4U << 20U);
        if (!read)
            return tl::unexpected(read.error());
        name = options.scenario;
        text = std::move(*read);
    } else if (options.beds > 32) {
        name = "scenarios/calm64.toml";
        text = embeddedResource(name);
    }
    const auto scenario = simulator::parseScenario(name, text);
    if (!scenario)
        return tl::unexpected(scenario.error());
    DemoWard demo;
    demo.unit = scenario->title.empty() ? "Demo ward" : scenario->title;
    for (const auto& problem : scenario->problems)
        demo.problems.push_back(problem.line());
    const auto most = options.beds > 0 ? static_cast<std::size_t>(options.beds) : mostBeds;
    for (const auto& plan : scenario->beds) {
        if (demo.beds.size() == most)
            break;
        DemoBed bed;
        bed.label = plan.name;
        if (plan.state != simulator::BedState::Empty) {
            bed.patient = plan.patient;
            if (bed.patient->identifier.empty())
                bed.patient->identifier = "D-" + plan.name;
            if (bed.patient->secondIdentifier.empty())
                bed.patient->secondIdentifier = bed.patient->identifier;
            bed.standbyReason = plan.state == simulator::BedState::Standby
                                    ? (plan.standbyReason.empty() ? "standby" : plan.standbyReason) : std::string();
        }
        bed.roundMade = plan.state == simulator::BedState::Occupied;
        bed.deviceName = "Simulated monitor " + plan.name;
        bed.shutOff = plan.state == simulator::BedState::Occupied && isShutOff && isShutOff(bed.deviceName);
        if (plan.state == simulator::BedState::Occupied && !bed.shutOff)
            bed.device = [plan](std::shared_ptr<engine::Intake> intake, Instant start) {
                return std::make_unique<links::SimulatedDevice>(plan, std::move(intake), start);
            };
        demo.beds.push_back(std::move(bed));
    }
    if (demo.beds.empty())
        return fail(ErrorCode::NotFound, name, "this scenario has no beds");
    return demo;
}

}

Result<DemoWard> readDemoWard(const Options& options, const IsShutOff& isShutOff)
{
    return options.recordings.empty() ? fromScenario(options, isShutOff) : fromRecordings(options, isShutOff);
}

DemoWard readConfiguredWard(const Options& options, const StationConfig& config, const IsShutOff& isShutOff)
{
    DemoWard ward;
    if (config.source == SourceKind::Simulated || config.source == SourceKind::Recordings) {
        if (auto read = readDemoWard(options, isShutOff))
            ward = std::move(*read);
        else
            ward.problems.push_back(read.error().line());
    }
    if (!config.beds.empty())
        ward.beds.resize(config.beds.size());
    for (std::size_t i = 0; i < config.beds.size(); ++i)
        ward.beds[i].label = config.beds[i];
    if (!config.unit.empty() || ward.unit.empty())
        ward.unit = config.unit.empty() ? "Ward" : config.unit;
    return ward;
}

Role WardPlan::roleOf(const std::string& user) const
{
    for (const auto& person : people)
        if (person.name == user)
            return person.role;
    return Role::Nurse;
}

Result<WardPlan> readWardPlan(const Options& options, const ReadConfig* configured, const IsShutOff& isShutOff)
{
    auto demo = configured ? Result<DemoWard>(readConfiguredWard(options, configured->config, isShutOff)) : readDemoWard(options, isShutOff);
    if (!demo)
        return tl::unexpected(demo.error());
    std::vector<std::string> labels;
    for (const auto& bed : demo->beds)
        labels.push_back(bed.label);
    auto setup = wardSetup(std::move(labels));
    if (!setup)
        return tl::unexpected(setup.error());
    setup->unit = demo->unit;
    const auto users = access::readUsers("users.toml", embeddedResource("users.toml"));
    if (!users)
        return tl::unexpected(users.error());
    if (configured && !configured->problems.empty())
        setup->configInvalid = configured->problems.front().where;
    WardPlan plan{std::move(*demo), std::move(*setup), {}};
    if (configured && !configured->config.administrator.empty())
        plan.people.push_back({configured->config.administrator, Role::Admin});
    for (const auto& user : *users)
        plan.people.push_back({user.name, user.role});
    return plan;
}

std::vector<std::unique_ptr<links::TimedDevice>> open(const DemoWard& demo, engine::Ward& ward, Instant start)
{
    std::vector<std::unique_ptr<links::TimedDevice>> devices;
    std::uint64_t number = 0;
    for (const auto& plan : demo.beds) {
        ++number;
        const BedId id{number};
        auto* bed = ward.bed(id);
        if (!bed)
            break;
        const Actor program;
        if (plan.patient && !bed->record().patient) { // after a restart the journal has put them back already
            const auto run = std::to_string(start.time_since_epoch().count());
            (void)ward.post({"demo-admit-" + run + "-" + plan.label, id, program, Admit{*plan.patient}}, {});
            const Actor nurse{"R. Okafor", Role::Nurse, {1}};
            if (plan.roundMade) {
                (void)ward.post({"demo-alert-" + run + "-" + plan.label, id, nurse, EnterConsciousness{Consciousness::Alert}}, {});
                (void)ward.post({"demo-air-" + run + "-" + plan.label, id, nurse, EnterOxygen{}}, {});
            }
            if (!plan.standbyReason.empty())
                (void)ward.post({"demo-standby-" + run + "-" + plan.label, id, nurse, StartStandby{plan.standbyReason}}, {});
        }
        if (!plan.device && !plan.shutOff)
            continue;
        auto intake = std::make_shared<engine::Intake>(DeviceId{number}, plan.deviceName, true);
        ward.connect(id, intake);
        if (plan.shutOff)
            devices.push_back(std::make_unique<ShutOffDevice>(intake, start));
        else
            devices.push_back(plan.device(std::move(intake), start));
    }
    return devices;
}

}
