// SPDX-License-Identifier: GPL-3.0-or-later
// A journal by hand: what happened at which minute, as the record would give it.
#pragma once

#include "core/insight/load_fold.h"

#include <map>

namespace wardlight::test {

/// 2026-11-18, midnight UTC: minute 0.
constexpr WallTime handMidnight{1'794'960'000'000'000};
static_assert(handMidnight.microseconds % 86'400'000'000 == 0);

class HandJournal {
public:
    [[nodiscard]] static WallTime at(double minute) { return {handMidnight.microseconds + static_cast<std::int64_t>(minute * 60e6)}; }

    void add(double minute, BedId bed, EventBody body, const std::string& user = {}, Role role = Role::Nurse)
    {
        const Actor actor = user.empty() ? Actor{} : Actor{user, role, {1}};
        events.push_back({{events.size() + 1}, bed, bed ? EncounterId{bed.value} : EncounterId{}, at(minute), at(minute), {}, actor, {}, std::move(body)});
    }
    void admit(double minute, BedId bed)
    {
        Patient patient;
        patient.family = "Patient";
        add(minute, bed, Admitted{patient, "adult"}, "R. Okafor");
    }
    /// A new alarm; returns its id.
    AlarmId alarm(double minute, BedId bed, AlarmKind kind, Priority priority = Priority::Medium, DeviceId source = {1}, Parameter parameter = Parameter::None)
    {
        AlarmEvent e;
        e.alarm = {++lastAlarm};
        e.key = {kind, source, parameter};
        e.priority = priority;
        e.detail = detail;
        e.limit = limit;
        e.demoted = demoted;
        known[e.alarm] = {bed, e};
        add(minute, bed, e);
        return e.alarm;
    }
    void step(double minute, AlarmId id, AlarmTransition transition, const std::string& user = {}, EndReason reason = EndReason::None,
              std::optional<Priority> priority = {})
    {
        auto& [bed, e] = known.at(id);
        e.transition = transition;
        e.reason = reason;
        if (priority)
            e.priority = *priority;
        add(minute, bed, e, user);
    }
    void ack(double minute, AlarmId id, const std::string& user = "R. Okafor") { step(minute, id, AlarmTransition::Acknowledged, user); }
    void end(double minute, AlarmId id, EndReason reason = EndReason::Cleared) { step(minute, id, AlarmTransition::Ended, {}, reason); }
    void mark(double minute, AlarmId id, AlarmMark mark) { add(minute, known.at(id).first, AlarmMarked{id, mark}, "R. Okafor"); }

    /// Of these minutes; places: beds 1 to `beds`, occupied since minute 0 with one device each.
    [[nodiscard]] insight::LoadAsk ask(double from, double until, std::uint64_t beds = 1) const
    {
        insight::LoadAsk ask;
        ask.from = at(from);
        ask.until = at(until);
        for (std::uint64_t b = 1; b <= beds; ++b)
            ask.places.push_back({{b}, b < 10 ? "0" + std::to_string(b) : std::to_string(b), {b}, at(0), {{{b}, "Monitor " + std::to_string(b)}}});
        return ask;
    }
    [[nodiscard]] insight::AlarmLoad load(insight::LoadAsk ask) const
    {
        insight::LoadFold fold(std::move(ask), at(0));
        for (const auto& event : events)
            fold.take(event);
        return fold.finish();
    }
    [[nodiscard]] insight::AlarmLoad load(double from, double until, std::uint64_t beds = 1) const { return load(ask(from, until, beds)); }

    std::vector<Event> events;
    std::map<AlarmId, std::pair<BedId, AlarmEvent>> known;
    std::uint64_t lastAlarm = 0;
    std::string detail;
    std::optional<double> limit;
    bool demoted = false;
};

}
