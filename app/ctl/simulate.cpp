// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl simulate SCENARIO --out DIR: every bed as a WFDB record with its beats, and the truth beside
// them.
#include "app/ctl/commands.h"

#include "core/base/safe_file.h"
#include "core/recordings/annotation.h"
#include "core/recordings/wfdb_header.h"
#include "core/recordings/wfdb_writer.h"
#include "core/simulator/patient.h"
#include "resources/embedded.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>

namespace wardlight::ctl {
namespace {

struct SimulateWish {
    std::string scenario;
    std::string folder;
    std::optional<std::uint64_t> seed;
    std::optional<double> duration;
};

/// A file, or one of ours by its name: "demo".
Result<std::string> scenarioText(const std::string& name)
{
    if (const auto own = embeddedResource("scenarios/" + name + ".toml"); !own.empty())
        return std::string(own);
    return readFile(name, std::size_t{16} << 20U);
}

/// One bed from beginning to end. Samples lost with the link stay missing.
Result<void> writeBed(const simulator::BedPlan& plan, double duration, const std::filesystem::path& folder,
                      std::vector<simulator::TruthEntry>& truth)
{
    simulator::SimulatedPatient patient(plan);
    simulator::SimulatedOutput out;
    std::vector<WfdbWave> waves;
    for (const auto& format : patient.channels())
        waves.push_back(
            {format, std::vector<std::int16_t>(static_cast<std::size_t>(format.rate.hertz() * duration),
                                               missingSample)});
    std::vector<Annotation> beats;
    for (double t = 1; t < duration + 1; t += 1) {
        out.clear();
        patient.advance(std::min(t, duration), out);
        for (const auto& piece : out.pieces) {
            const auto block = out.block(piece);
            auto& samples = waves[piece.channel].samples;
            for (std::size_t i = 0; i < block.samples.size() && block.first + i < samples.size(); ++i)
                samples[block.first + i] = block.samples[i];
        }
        for (auto& entry : out.truth) {
            if (entry.what == "beat" && !waves.empty()) {
                Annotation beat;
                // Annotation times count frames: samples of the slowest wave would be too coarse, ECG samples
                // are stated.
                beat.sample = static_cast<std::int64_t>(std::llround(entry.t * plan.ecgRate.hertz()));
                beat.symbol = entry.type;
                beats.push_back(beat);
            }
            truth.push_back(std::move(entry));
        }
    }
    if (waves.empty())
        return {};
    const auto name = "bed-" + plan.name;
    if (auto ok = writeWfdbRecord(folder, name, waves,
                                  std::vector<std::string>{"Simulated by Wardlight, not a person"});
        !ok)
        return ok;
    Annotation resolution;
    resolution.symbol = '"';
    resolution.text = fmt::format("## time resolution: {}", plan.ecgRate.hertz());
    beats.insert(beats.begin(), resolution);
    return replaceFile(folder / (name + ".atr"), annotationBytes(beats));
}

int simulate(const SimulateWish& wish)
{
    const auto text = scenarioText(wish.scenario);
    if (!text) {
        complain(text.error().line());
        return exitBadInput;
    }
    auto scenario = simulator::parseScenario(wish.scenario, *text);
    if (!scenario) {
        complain(scenario.error().line());
        return exitBadInput;
    }
    for (const auto& problem : scenario->problems)
        complain(problem.line());
    if (!scenario->problems.empty())
        return exitBadInput;
    std::error_code error;
    std::filesystem::create_directories(wish.folder, error);
    if (error) {
        complain(wish.folder + ": " + error.message());
        return exitSystem;
    }
    std::vector<simulator::TruthEntry> truth;
    for (auto& bed : scenario->beds) {
        if (wish.seed)
            bed.seed = *wish.seed * 1000003 + bed.seed % 1000003;
        if (const auto ok = writeBed(bed, wish.duration.value_or(scenario->duration), wish.folder, truth);
            !ok) {
            complain(ok.error().line());
            return ok.error().code == ErrorCode::Io ? exitSystem : exitBadInput;
        }
    }
    std::stable_sort(truth.begin(), truth.end(), [](const auto& a, const auto& b) { return a.t < b.t; });
    std::string lines;
    for (const auto& entry : truth)
        lines += truthLine(entry) + "\n";
    if (const auto ok = replaceFile(std::filesystem::path(wish.folder) / "truth.jsonl", lines); !ok) {
        complain(ok.error().line());
        return exitSystem;
    }
    return exitDone;
}

}

void addSimulate(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand(
        "simulate", "A simulated ward as files: WFDB waves and beats a bed, truth.jsonl beside them");
    const auto wish = std::make_shared<SimulateWish>();
    word->add_option("SCENARIO", wish->scenario, "A .toml file, or demo, rhythms, flood, calm64, causes")->required();
    word->add_option("--out", wish->folder, "Folder to write into; made when it is not there")->required();
    word->add_option("--seed", wish->seed, "Other people, same story");
    word->add_option("--duration", wish->duration, "Seconds; the scenario's own when not given")
        ->check(CLI::Range(1.0, 86400.0));
    word->callback([wish, &exitCode] { exitCode = simulate(*wish); });
}

}
