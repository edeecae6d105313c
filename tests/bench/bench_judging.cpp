// SPDX-License-Identifier: GPL-3.0-or-later
// What judging alarms costs the ward's thread: 64 beds with four lanes each, whose monitors all say asystole at once, beside the
// same ward without a judge in the same run. Prints the longest turn and the mean cost of a judgement.
// Fails when a turn lasts 100 ms or an alarm that should have been lowered within 2 s was not.
#include "app/resources.h"
#include "core/links/link_thread.h"
#include "core/links/simulated/simulated_device.h"
#include "core/simulator/scenario.h"

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace wardlight;

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::uint64_t beds = 64;

struct Run {
    double longestQuiet = 0, longest = 0, total = 0; ///< ms: a turn before, a turn of the flood, all turns of it
    int judged = 0, lowered = 0;
};

Run run(bool withJudge)
{
    std::string text = "title = \"t\"\nseed = 5\n";
    std::vector<std::string> labels;
    for (std::uint64_t i = 0; i < beds; ++i) {
        labels.push_back(std::to_string(i + 1));
        text += "[[bed]]\nname = \"" + labels.back() + "\"\nfamily = \"S\"\nhr = 76\nwaves = [\"II\", \"V\", \"Pleth\", \"ABP\"]\n";
    }
    const auto plan = *simulator::parseScenario("bench.toml", text);
    auto setup = *app::wardSetup(labels);
    if (!withJudge)
        setup.judges = nullptr;
    const auto start = instantAt(1'000'000);
    Now now{start, {1'795'000'000'000'000}};
    engine::Ward ward(std::move(setup), nullptr, {}, now);
    Run out;
    ward.onEvent([&](const Event& e) {
        out.judged += std::holds_alternative<AlarmJudged>(e.body) ? 1 : 0;
        const auto* a = std::get_if<AlarmEvent>(&e.body);
        out.lowered += a && a->transition == AlarmTransition::Demoted ? 1 : 0;
    });
    std::vector<std::unique_ptr<links::TimedDevice>> devices;
    std::vector<std::shared_ptr<engine::Intake>> monitors;
    const auto say = [&](const char* who, CommandBody body, BedId bed = {}) {
        static int count = 0;
        (void)ward.post({"c" + std::to_string(++count), bed, {who, Role::Admin, {1}}, std::move(body)}, {});
        ward.step(now);
    };
    for (std::uint64_t i = 0; i < beds; ++i) {
        const BedId id{i + 1};
        auto intake = std::make_shared<engine::Intake>(DeviceId{id.value}, labels[i], true);
        ward.connect(id, intake);
        devices.push_back(std::make_unique<links::SimulatedDevice>(plan.beds[i], intake, start, [](const simulator::TruthEntry&) {}));
        monitors.push_back(std::make_shared<engine::Intake>(DeviceId{1000 + id.value}, "Monitor", true));
        ward.connect(id, monitors.back());
    }
    for (const auto kind : judgedKinds) {
        const SiteChange change{std::string(demotionSetting(kind)), "on", {}, "bench"};
        say("A", ProposeChange{change});
        say("B", SignChange{subjectOf(change)});
    }
    const auto step = [&](double by) {
        now.mono += fromSeconds(by);
        now.wall = now.wall + std::chrono::microseconds(static_cast<std::int64_t>(by * 1e6));
        for (const auto& device : devices)
            device->advance(now.mono);
        const auto began = Clock::now();
        ward.step(now);
        return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
    };
    for (int i = 0; i < 700; ++i)
        (void)step(0.1);
    for (int i = 0; i < 500; ++i)
        out.longestQuiet = std::max(out.longestQuiet, step(0.01));
    for (std::size_t i = 0; i < monitors.size(); ++i)
        (void)monitors[i]->messages.post(engine::DeviceFound{{.key = {AlarmKind::Asystole, monitors[i]->device, Parameter::None},
                                                              .state = FindingState::True, .since = now.mono, .value = {}, .limit = {}, .priority = {}, .detail = {}}});
    for (int i = 0; i < 200; ++i) {
        const double ms = step(0.01);
        out.longest = std::max(out.longest, ms);
        out.total += ms;
    }
    return out;
}

}

int main()
{
    const auto without = run(false), with = run(true);
    std::printf("64 beds, 64 alarms at once, turns of 10 ms, ms\n");
    std::printf("  without a judge: longest turn %.1f before, %.1f in the flood; 2 s of turns %.0f\n", without.longestQuiet, without.longest, without.total);
    std::printf("  with a judge:    longest turn %.1f before, %.1f in the flood; 2 s of turns %.0f\n", with.longestQuiet, with.longest, with.total);
    std::printf("  %d judgements, %d lowered; %.2f ms each\n", with.judged, with.lowered, (with.total - without.total) / std::max(1, with.judged));
    return with.longest < 100 && with.lowered == static_cast<int>(beds) ? 0 : 1;
}
