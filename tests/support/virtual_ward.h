// SPDX-License-Identifier: GPL-3.0-or-later
// A whole ward on a virtual clock: scenario in, events out, as many seconds as wanted in no time.
#pragma once

#include "app/resources.h"
#include "core/engine/ward.h"
#include "core/links/link_thread.h"
#include "core/links/simulated/simulated_device.h"
#include "core/simulator/scenario.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace wardlight::test {

class VirtualWard {
public:
    /// scenario: TOML text. store: folder of the record, or empty for none.
    /// wallAhead: of the moment the first ward of a test starts at; a restart comes later.
    explicit VirtualWard(const std::string& scenario, const std::filesystem::path& store = {}, double startAt = 1'000'000,
                         std::chrono::microseconds wallAhead = {})
        : wallShift(wallAhead)
        , plan_(*simulator::parseScenario("scenario.toml", scenario))
        , start_(instantAt(startAt))
        , now_{start_, wallAt(0)}
    {
        std::vector<std::string> labels;
        for (const auto& bed : plan_.beds)
            labels.push_back(bed.name);
        std::unique_ptr<store::Journal> journal;
        if (!store.empty())
            journal = std::move(*store::Journal::open(store, 0));
        ward = std::make_unique<engine::Ward>(*app::wardSetup(labels), std::move(journal), [this] { return machine; }, now_);
        ward->onEvent([this](const Event& e) { events.push_back(e); });
        for (std::size_t i = 0; i < plan_.beds.size(); ++i) {
            const auto& bed = plan_.beds[i];
            const BedId id{i + 1};
            if (bed.state == simulator::BedState::Empty)
                continue;
            if (!ward->bed(id)->record().patient)
                command(id, Role::System, Admit{withIdentifiers(bed.patient, bed.name)});
            if (bed.state == simulator::BedState::Standby)
                continue;
            auto intake = std::make_shared<engine::Intake>(DeviceId{i + 1}, bed.name, true);
            ward->connect(id, intake);
            devices_.push_back(std::make_unique<links::SimulatedDevice>(
                bed, intake, start_, [this](const simulator::TruthEntry& t) { truth.push_back(t); }));
        }
        ward->step(now_);
    }

    /// Seconds since the start.
    [[nodiscard]] double t() const { return seconds(now_.mono - start_); }
    [[nodiscard]] Now now() const { return now_; }
    void runUntil(double until, double step = 0.1)
    {
        while (t() < until - 1e-9) {
            const double next = std::min(until, t() + step);
            now_ = {start_ + fromSeconds(next), wallAt(next)};
            if (!devicesStopped)
                for (const auto& device : devices_)
                    device->advance(now_.mono);
            ward->step(now_);
        }
    }
    /// One more turn at the same moment: what the store has answered meanwhile is taken.
    void turn() { ward->step(now_); }
    Outcome command(BedId bed, Role role, CommandBody body, const std::string& user = "R. Okafor")
    {
        Outcome last;
        auto answer = std::make_shared<Outcome>();
        (void)ward->post({"c" + std::to_string(++commands_), bed, {role == Role::System ? "" : user, role, {1}}, std::move(body)},
                         [answer](const Outcome& o) { *answer = o; });
        ward->step(now_);
        return *answer;
    }
    /// Transitions of this kind in this bed, oldest first.
    [[nodiscard]] std::vector<std::pair<double, AlarmEvent>> alarms(AlarmKind kind, BedId bed) const
    {
        std::vector<std::pair<double, AlarmEvent>> found;
        for (const auto& e : events)
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && e.bed == bed && a->key.kind == kind)
                found.emplace_back(seconds(e.mono - start_), *a);
        return found;
    }
    [[nodiscard]] const simulator::Scenario& plan() const { return plan_; }

    std::unique_ptr<engine::Ward> ward;
    std::vector<Event> events;
    std::vector<simulator::TruthEntry> truth;
    bool devicesStopped = false;
    Instant machine{}; ///< the machine's own clock: stands still unless a test moves it
    std::chrono::microseconds wallShift{0}; ///< a step of the wall clock

private:
    [[nodiscard]] WallTime wallAt(double t) const
    {
        return WallTime{1'795'000'000'000'000 + static_cast<std::int64_t>(t * 1e6)} + wallShift;
    }
    static Patient withIdentifiers(Patient p, const std::string& name)
    {
        if (p.identifier.empty())
            p.identifier = "id-" + name;
        if (p.secondIdentifier.empty())
            p.secondIdentifier = p.identifier;
        return p;
    }
    simulator::Scenario plan_;
    Instant start_;
    Now now_;
    std::vector<std::unique_ptr<links::TimedDevice>> devices_;
    int commands_ = 0;
};

}
