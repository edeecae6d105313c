// SPDX-License-Identifier: GPL-3.0-or-later
// A shift of 8 h in a ward of 64 beds on the virtual clock: numbers once a second, limits broken at random, a nurse who
// acknowledges in three quarters of the beds, nobody in the rest, everything in the record. Goal: at most a minute; every
// onset has at most one end, and every alarm that nobody answers climbs its ladder: as many people are asked as its length
// allows, then the ward is told. Peer: none known; told beside real time. Run: bench_shift [HOURS]
#include "app/resources.h"
#include "core/engine/ward.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>

using namespace wardlight;

namespace {

constexpr std::size_t bedCount = 64;
constexpr std::size_t answeredBeds = 48; // in the others nobody comes

/// What the ladder of one alarm should show, counted without the engine's help.
struct Climb {
    std::int64_t from = 0, until = -1;
    Priority priority = Priority::Medium;
    int sent = 0;
    bool exhausted = false, over = false;
};

/// As many are asked as the alarm lasts; a turn of the ward is a second, each step of a ladder may be late by one.
bool climbedAsDue(const Climb& c, std::int64_t end, int people)
{
    const std::int64_t length = (c.until < 0 ? end : c.until) - c.from;
    const std::int64_t time = c.priority == Priority::High ? 60 : 180;
    const auto due = [&](std::int64_t seconds) { return static_cast<int>(std::min<std::int64_t>(people, 1 + std::max<std::int64_t>(0, seconds) / time)); };
    const bool all = length >= time * people;
    return (c.until < 0 || c.over) && c.sent >= due(length - 2 * people) && c.sent <= due(length) && (c.exhausted == all || length - time * people < 2 * people);
}

}

int main(int argc, char** argv)
{
    const double hours = argc > 1 ? std::atof(argv[1]) : 8;
    const auto folder = std::filesystem::temp_directory_path() / "wardlight-bench-shift";
    std::filesystem::remove_all(folder);
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < bedCount; ++i)
        labels.push_back(std::to_string(i + 1));
    auto setup = app::wardSetup(labels);
    auto journal = store::Journal::open(folder, 0);
    if (!setup || !journal)
        return 2;
    const auto start = instantAt(1'000'000);
    const auto nowAt = [&](std::int64_t s) {
        return Now{start + std::chrono::seconds(s), {1'795'000'000'000'000 + s * 1'000'000}};
    };
    std::size_t events = 0, onsets = 0, ends = 0, acknowledged = 0, twice = 0;
    std::size_t sent = 0, unanswered = 0;
    std::map<std::uint64_t, int> endsOf;
    std::map<AlarmId, Climb> climbs;
    std::int64_t second = 0;
    int people = 0;
    for (const auto& entry : alarms::rosterOf(setup->roster, "49"))
        people += entry.byHandOnly ? 0 : 1;
    const auto begin = std::chrono::steady_clock::now();
    {
        engine::Ward ward(
            std::move(*setup), std::move(*journal),
            [] { return Instant(std::chrono::steady_clock::now().time_since_epoch()); }, nowAt(0));
        std::vector<std::pair<BedId, AlarmId>> unansweredYet;
        ward.onEvent([&](const Event& e) {
            ++events;
            if (const auto* step = std::get_if<EscalationChanged>(&e.body)) {
                sent += step->step == EscalationStep::Sent ? 1U : 0U;
                if (const auto found = climbs.find(step->alarm); found != climbs.end()) {
                    found->second.sent += step->step == EscalationStep::Sent ? 1 : 0;
                    found->second.exhausted = found->second.exhausted || step->step == EscalationStep::Exhausted;
                    found->second.over = found->second.over || step->step == EscalationStep::Over;
                }
                return;
            }
            const auto* a = std::get_if<AlarmEvent>(&e.body);
            if (!a)
                return;
            if (a->transition == AlarmTransition::Onset) {
                ++onsets;
                unanswered += a->key.kind == AlarmKind::AlarmUnanswered ? 1U : 0U;
                if (e.bed && e.bed.value <= answeredBeds)
                    unansweredYet.emplace_back(e.bed, a->alarm);
                else if (e.bed && a->priority != Priority::Low)
                    climbs[a->alarm] = {.from = second, .priority = a->priority};
            } else if (a->transition == AlarmTransition::Ended) {
                ++ends;
                twice += ++endsOf[a->alarm.value] > 1 ? 1U : 0U;
                if (const auto found = climbs.find(a->alarm); found != climbs.end())
                    found->second.until = second;
            } else if (a->transition == AlarmTransition::Acknowledged) {
                ++acknowledged;
            }
        });
        std::vector<std::shared_ptr<engine::Intake>> intakes;
        std::vector<double> heart(bedCount, 75), spo2(bedCount, 97);
        std::vector<std::int64_t> stuckUntil(bedCount, 0);
        int commands = 0;
        for (std::size_t i = 0; i < bedCount; ++i) {
            Patient p;
            p.family = "Bench";
            p.identifier = p.secondIdentifier = std::to_string(i);
            (void)ward.post({"c" + std::to_string(++commands), {i + 1}, {"", Role::System, {}}, Admit{p}},
                            {});
            intakes.push_back(std::make_shared<engine::Intake>(DeviceId{i + 1}, "Monitor", true));
            ward.connect({i + 1}, intakes.back());
        }
        std::uint32_t state = 7;
        const auto chance = [&] {
            state = state * 1664525U + 1013904223U;
            return static_cast<double>(state >> 8U) / 16777216.0;
        };
        const auto shift = static_cast<std::int64_t>(hours * 3600);
        for (std::int64_t s = 1; s <= shift; ++s) {
            second = s;
            const auto now = nowAt(s);
            for (std::size_t i = 0; i < bedCount; ++i) {
                if (chance() < 1.0 / 1800) // twice an hour something happens in a bed
                    (chance() < 0.5 ? heart : spo2)[i] = chance() < 0.5 ? 130 : 84;
                if (i >= answeredBeds && s % 1800 == static_cast<std::int64_t>(i) * 25)
                    stuckUntil[i] = s + 300 + static_cast<std::int64_t>(chance() * 900); // and lasts, for five to twenty minutes
                if (s < stuckUntil[i])
                    (i % 2 == 0 ? heart : spo2)[i] = i % 2 == 0 ? 130 : 76;
                heart[i] += 0.02 * (75 - heart[i]) + chance() - 0.5;
                spo2[i] = std::min(100.0, spo2[i] + 0.02 * (97 - spo2[i]) + 0.2 * (chance() - 0.5));
                const DeviceId d{i + 1};
                (void)intakes[i]->messages.post(engine::DeviceSays{
                    {{Parameter::HeartRate, std::round(heart[i]), Validity::Ok, now.mono, d},
                     {Parameter::Spo2, std::round(std::min(spo2[i], 100.0)), Validity::Ok, now.mono, d},
                     {Parameter::PulseRate, std::round(heart[i]), Validity::Ok, now.mono, d},
                     {Parameter::RespirationRate, 16, Validity::Ok, now.mono, d}}});
            }
            if (s % 20 == 0)
                for (const auto& [bed, alarm] : std::exchange(unansweredYet, {}))
                    (void)ward.post({"c" + std::to_string(++commands),
                                     bed,
                                     {"R. Okafor", Role::Nurse, {1}},
                                     AcknowledgeAlarm{alarm}},
                                    {});
            ward.step(now);
        }
    }
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const auto proven = store::verifyStore(folder);
    const bool whole = proven && proven->problems.empty() && proven->events >= events;
    std::filesystem::remove_all(folder);
    std::size_t wrong = 0, exhausted = 0;
    for (const auto& [alarm, climb] : climbs) {
        wrong += climbedAsDue(climb, second, people) ? 0U : 1U;
        exhausted += climb.exhausted ? 1U : 0U;
    }
    std::printf("%.1f h of %zu beds in %.1f s (%.0f times real time): %zu events, %zu onsets, %zu ends, %zu acknowledged, "
                "%zu ended twice; %zu times somebody was asked, %zu alarms nobody answered, %zu to the end of their list, "
                "%zu not as due, alarm-unanswered told %zu times; record %s\n",
                hours, bedCount, took, hours * 3600 / took, events, onsets, ends, acknowledged, twice, sent, climbs.size(),
                exhausted, wrong, unanswered, whole ? "proven" : "NOT PROVEN");
    const bool climbed = wrong == 0 && exhausted > 0 && unanswered > 0;
    return took <= 60 * hours / 8 && twice == 0 && onsets > 0 && climbed && whole ? 0 : 1;
}
