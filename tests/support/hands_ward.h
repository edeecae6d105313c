// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual ward whose devices are in the test's hand: what each finds and measures, and whether it is heard.
#pragma once

#include "core/alarms/sound_due.h"
#include "core/door/local_door.h"
#include "tests/support/virtual_ward.h"

#include <map>

namespace wardlight::test {

/// Beds with a patient each and a device in the test's hand, as many as are wanted.
struct Hands {
    explicit Hands(std::size_t beds) : ward(emptyBeds(beds)), kinds(app::wardSetup({"01"})->kinds), door(*ward.ward, kinds, [this] { return ward.now(); })
    {
        for (std::uint64_t bed = 1; bed <= beds; ++bed) {
            Patient patient;
            patient.family = "Bed " + std::to_string(bed);
            patient.identifier = patient.secondIdentifier = "id-" + std::to_string(bed);
            (void)ward.command({bed}, Role::System, Admit{patient});
            devices.push_back(std::make_shared<engine::Intake>(DeviceId{bed}, "Monitor", true));
            ward.ward->connect({bed}, devices.back());
        }
        run(1);
    }
    static std::string emptyBeds(std::size_t count)
    {
        std::string text = "title = \"Hands\"\n";
        for (std::size_t i = 1; i <= count; ++i)
            text += "[[bed]]\nname = \"" + std::to_string(i) + "\"\nstate = \"empty\"\n";
        return text;
    }
    /// Time goes on; devices that are not silent say each second that they are there, with what lasts.
    void run(double length, double step = 0.5)
    {
        for (double until = ward.t() + length; ward.t() < until - 1e-9;) {
            for (std::size_t i = 0; i < devices.size(); ++i) {
                if (silent)
                    break;
                std::vector<Numeric> lasting;
                if (const auto found = numbers.find(i); found != numbers.end())
                    lasting.push_back({found->second.parameter, found->second.value, Validity::Ok, ward.now().mono, {}});
                (void)devices[i]->messages.post(engine::DeviceSays{std::move(lasting)});
            }
            ward.runUntil(std::min(until, ward.t() + step), step);
        }
    }
    void find(std::size_t bed, AlarmKind kind, FindingState state, std::optional<Priority> priority = {})
    {
        Finding finding;
        finding.key = {kind, devices[bed]->device, Parameter::None};
        finding.state = state;
        finding.since = ward.now().mono;
        finding.priority = priority;
        (void)devices[bed]->messages.post(engine::DeviceFound{finding});
    }
    [[nodiscard]] const alarms::BedAlarms& alarmsOf(std::size_t bed) const { return ward.ward->bed({bed + 1})->alarms().bed(); }
    [[nodiscard]] const alarms::AlarmInstance* open(std::size_t bed, AlarmKind kind) const
    {
        for (const auto& instance : alarmsOf(bed).open)
            if (instance.key.kind == kind)
                return &instance;
        return nullptr;
    }
    [[nodiscard]] bool sounds(std::size_t bed, const alarms::AlarmInstance& instance) const { return alarms::sounds(alarmsOf(bed), instance, *kinds); }

    VirtualWard ward;
    std::shared_ptr<const alarms::KindTable> kinds;
    door::LocalDoor door;
    std::vector<std::shared_ptr<engine::Intake>> devices;
    std::map<std::size_t, Numeric> numbers; ///< by bed: what its device goes on saying
    bool silent = false;
};

}
