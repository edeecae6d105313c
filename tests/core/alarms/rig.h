// SPDX-License-Identifier: GPL-3.0-or-later
// A bed's alarm machine on a virtual clock, with every event kept, for the tests of this folder.
#pragma once

#include "core/alarms/alarm_machine.h"
#include "core/alarms/limits.h"
#include "resources/embedded.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace wardlight::test {

inline std::shared_ptr<const alarms::KindTable> theKinds()
{
    static const auto kinds =
        std::make_shared<const alarms::KindTable>(alarms::kindTable(embeddedResource("alarm_kinds.csv")).value());
    return kinds;
}

inline std::shared_ptr<const alarms::Profile> theProfile(const std::string& name = "adult")
{
    return std::make_shared<const alarms::Profile>(
        alarms::profile(name + ".toml", embeddedResource("profiles/" + name + ".toml")).value());
}

inline Actor person(std::string user) { return {.user = std::move(user), .role = Role::Nurse, .station = {1}}; }
inline constexpr DeviceId monitor{7};
inline constexpr AlarmKey keyOf(AlarmKind kind, DeviceId source = monitor, Parameter p = Parameter::None)
{
    return {.kind = kind, .source = source, .parameter = p};
}

struct Rig {
    std::shared_ptr<const alarms::Profile> profile;
    alarms::AlarmMachine machine{theKinds()};
    alarms::AlarmIds ids;
    Now now{instantAt(1000), WallTime{1'700'000'000'000'000}};
    std::vector<Event> journal;        ///< everything, as an engine would write it
    std::vector<EventBody> last;       ///< of the last input
    NumericSet numbers;
    int commands = 0;

    explicit Rig(const std::string& profileName = "adult")
    {
        if (profileName.empty())
            return; // the ward itself
        profile = theProfile(profileName);
        Event admitted;
        admitted.at = now.wall;
        admitted.mono = now.mono;
        admitted.body = Admitted{.patient = {}, .profile = profileName};
        machine.fold(admitted);
        journal.push_back(admitted);
        machine.setProfile(profile);
    }

    template <class Input>
    void turn(Input input, const Actor& actor = {}, const std::string& commandId = {})
    {
        last.clear();
        alarms::Turn t{now, ids, last};
        input(t);
        for (const auto& body : last) {
            Event e;
            e.id = {journal.size() + 1};
            e.at = now.wall;
            e.mono = now.mono;
            e.actor = actor;
            e.commandId = commandId;
            e.body = body;
            journal.push_back(std::move(e));
        }
    }

    /// Time goes by in quarter seconds, ticking; the numbers are said again every second.
    void pass(double s)
    {
        for (double t = 0; t < s - 1e-9; t += 0.25) {
            const double by = std::min(0.25, s - t);
            now.mono += fromSeconds(by);
            now.wall = now.wall + std::chrono::microseconds(static_cast<std::int64_t>(std::lround(by * 1e6)));
            turn([&](alarms::Turn& x) { machine.tick(x); });
        }
    }

    void find(const AlarmKey& key, FindingState state, std::optional<double> value = {},
              std::optional<double> limit = {}, std::optional<Priority> priority = {})
    {
        Finding f;
        f.key = key;
        f.state = state;
        f.since = now.mono;
        f.value = value;
        f.limit = limit;
        f.priority = priority;
        turn([&](alarms::Turn& t) { machine.take(f, t); });
    }
    void isTrue(AlarmKind kind) { find(keyOf(kind), FindingState::True); }
    void isOver(AlarmKind kind) { find(keyOf(kind), FindingState::Over); }
    void isUnknown(AlarmKind kind) { find(keyOf(kind), FindingState::Unknown); }

    void say(Parameter p, double value, Validity validity = Validity::Ok)
    {
        numbers[p] = {.parameter = p, .value = value, .validity = validity, .measured = now.mono, .source = monitor};
        turn([&](alarms::Turn& t) { machine.numbers(numbers, t); });
    }

    Outcome ask(CommandBody body, const Actor& actor = person("okafor"), std::string id = {})
    {
        Command c;
        c.id = id.empty() ? "c" + std::to_string(++commands) : std::move(id);
        c.actor = actor;
        c.body = std::move(body);
        Outcome outcome;
        turn([&](alarms::Turn& t) { outcome = machine.command(c, t); }, actor, c.id);
        return outcome;
    }
    Outcome acknowledge(AlarmKind kind, const Actor& actor = person("okafor"))
    {
        const auto* i = open(kind);
        return ask(AcknowledgeAlarm{i ? i->id : AlarmId{}}, actor);
    }

    const alarms::AlarmInstance* open(AlarmKind kind) const
    {
        for (const auto& i : machine.bed().open)
            if (i.key.kind == kind)
                return &i;
        return nullptr;
    }
    AlarmPhase phase(AlarmKind kind) const { return open(kind) ? open(kind)->phase : AlarmPhase::Idle; }
    bool sounds(AlarmKind kind) const
    {
        return open(kind) && alarms::sounds(machine.bed(), *open(kind), machine.kinds());
    }

    std::vector<AlarmEvent> steps(AlarmKind kind) const
    {
        std::vector<AlarmEvent> all;
        for (const auto& e : journal)
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->key.kind == kind)
                all.push_back(*a);
        return all;
    }
    int count(AlarmKind kind, AlarmTransition transition) const
    {
        const auto all = steps(kind);
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& a) { return a.transition == transition; }));
    }
    EndReason endOf(AlarmKind kind) const
    {
        EndReason reason = EndReason::None;
        for (const auto& a : steps(kind))
            if (a.transition == AlarmTransition::Ended)
                reason = a.reason;
        return reason;
    }

    /// The program dies here and comes back after `away` with the journal only.
    Rig killed(double away) const
    {
        Rig next("");
        next.profile = profile;
        next.ids = ids;
        next.now = {instantAt(50), now.wall + std::chrono::microseconds(static_cast<std::int64_t>(away * 1e6))};
        next.numbers = {};
        for (auto e : journal) {
            e.mono = {};
            next.machine.fold(e);
            next.journal.push_back(std::move(e));
        }
        next.machine.setProfile(profile);
        next.commands = commands;
        next.turn([&](alarms::Turn& t) { next.machine.restart(fromSeconds(away), t); });
        return next;
    }
};

}
