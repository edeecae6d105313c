// SPDX-License-Identifier: GPL-3.0-or-later
// A shift of 8 h in a ward of 64 beds on the virtual clock: numbers once a second, limits broken at random, a
// nurse who acknowledges, everything in the record. Goal: at most a minute; every onset has at most one end,
// every bed was heard. Peer: none known; told beside real time. Run: bench_shift [HOURS]
#include "app/resources.h"
#include "core/engine/ward.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>

using namespace wardlight;

namespace {
std::atomic<std::int64_t> second{0}; // the store's thread reads it as well
}

int main(int argc, char** argv)
{
    const double hours = argc > 1 ? std::atof(argv[1]) : 8;
    constexpr std::size_t bedCount = 64;
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
    std::map<std::uint64_t, int> endsOf;
    const auto begin = std::chrono::steady_clock::now();
    {
        engine::Ward ward(
            std::move(*setup), std::move(*journal), [&] { return nowAt(second.load()); }, nowAt(0));
        std::vector<std::pair<BedId, AlarmId>> unanswered;
        ward.onEvent([&](const Event& e) {
            ++events;
            const auto* a = std::get_if<AlarmEvent>(&e.body);
            if (!a)
                return;
            if (a->transition == AlarmTransition::Onset) {
                ++onsets;
                if (e.bed)
                    unanswered.emplace_back(e.bed, a->alarm);
            } else if (a->transition == AlarmTransition::Ended) {
                ++ends;
                twice += ++endsOf[a->alarm.value] > 1 ? 1U : 0U;
            } else if (a->transition == AlarmTransition::Acknowledged) {
                ++acknowledged;
            }
        });
        std::vector<std::shared_ptr<engine::Intake>> intakes;
        std::vector<double> heart(bedCount, 75), spo2(bedCount, 97);
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
                for (const auto& [bed, alarm] : std::exchange(unanswered, {}))
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
    std::printf("%.1f h of %zu beds in %.1f s (%.0f times real time): %zu events, %zu onsets, %zu ends, %zu "
                "acknowledged, %zu ended twice; record %s\n",
                hours, bedCount, took, hours * 3600 / took, events, onsets, ends, acknowledged, twice,
                whole ? "proven" : "NOT PROVEN");
    return took <= 60 * hours / 8 && twice == 0 && onsets > 0 && whole ? 0 : 1;
}
