// SPDX-License-Identifier: GPL-3.0-or-later
// A ward of empty beds and devices that say what the test says: who lies where is what is tried.
#pragma once

#include "tests/support/hands_ward.h"

#include <map>

namespace wardlight::test {

namespace names {
inline constexpr BedId one{1}, two{2}, three{3};
inline constexpr DeviceId monitor{11}, patch{12}, other{13};
}

struct BareWard {
    explicit BareWard(std::size_t beds, const std::filesystem::path& store = {}, double startAt = 1'000'000, std::chrono::microseconds wallAhead = {})
        : ward(Hands::emptyBeds(beds), store, startAt, wallAhead)
        , kinds(app::wardSetup({"01"})->kinds)
        , door(*ward.ward, kinds, [this] { return ward.now(); })
    {
    }
    std::shared_ptr<engine::Intake> attach(BedId bed, DeviceId device)
    {
        auto made = std::make_shared<engine::Intake>(device, "Monitor " + std::to_string(device.value), true);
        ward.ward->connect(bed, made);
        devices[device] = made;
        return made;
    }
    void say(DeviceId device, Parameter parameter, double value, Validity validity = Validity::Ok)
    {
        (void)devices.at(device)->messages.post(engine::DeviceSays{{{parameter, value, validity, ward.now().mono, {}}}});
    }
    /// Time goes on; these devices say this heart rate each second.
    void run(double length, const std::vector<DeviceId>& speaking = {}, double rate = 80)
    {
        for (double until = ward.t() + length; ward.t() < until - 1e-9;) {
            for (const auto device : speaking)
                say(device, Parameter::HeartRate, rate);
            ward.runUntil(std::min(until, ward.t() + 1), 0.5);
        }
    }
    [[nodiscard]] const engine::BedRecord& record(BedId bed) const { return ward.ward->bed(bed)->record(); }
    [[nodiscard]] std::shared_ptr<const door::BedView> view(BedId bed) const
    {
        for (const auto& one : door.view()->beds)
            if (one->id == bed)
                return one;
        return nullptr;
    }
    template <class Body> [[nodiscard]] std::size_t count(BedId bed) const
    {
        return static_cast<std::size_t>(std::count_if(ward.events.begin(), ward.events.end(),
                                                      [&](const Event& e) { return e.bed == bed && std::holds_alternative<Body>(e.body); }));
    }
    static Patient person(const std::string& family, const std::string& identifier)
    {
        Patient p;
        p.family = family;
        p.identifier = identifier;
        p.secondIdentifier = "born-" + identifier;
        return p;
    }

    VirtualWard ward;
    std::shared_ptr<const alarms::KindTable> kinds;
    door::LocalDoor door;
    std::map<DeviceId, std::shared_ptr<engine::Intake>> devices;
};

}
