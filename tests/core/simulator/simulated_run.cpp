// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulator/simulated_run.h"

#include "resources/embedded.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace wardlight::test {

SimulatedRun::Range SimulatedRun::range(const std::string& wave, double from, double to) const
{
    Range r{0, std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), 0};
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (channels[c].name != wave)
            continue;
        std::size_t count = 0;
        const auto rate = channels[c].rate.hertz();
        for (auto i = static_cast<std::size_t>(from * rate); i < static_cast<std::size_t>(to * rate); ++i) {
            if (i >= samples[c].size() || samples[c][i] == missingSample) {
                ++r.missing;
                continue;
            }
            const auto v = channels[c].physical(samples[c][i]);
            r.mean += v;
            r.low = std::min(r.low, v);
            r.high = std::max(r.high, v);
            ++count;
        }
        r.mean = count ? r.mean / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
        return r;
    }
    throw std::runtime_error("no wave " + wave);
}

std::vector<double> SimulatedRun::beats(const std::string& types, double from, double to) const
{
    std::vector<double> times;
    for (const auto& entry : truth)
        if (entry.what == "beat" && types.find(entry.type) != std::string::npos && entry.t >= from &&
            entry.t < to)
            times.push_back(entry.t);
    return times;
}

double SimulatedRun::alarm(const std::string& kind, const std::string& phase) const
{
    const auto found = std::find_if(truth.begin(), truth.end(), [&](const auto& e) {
        return e.what == "alarm" && e.kind == kind && e.phase == phase;
    });
    return found == truth.end() ? -1 : found->t;
}

double SimulatedRun::value(Parameter parameter, double t) const
{
    auto newest = std::numeric_limits<double>::quiet_NaN();
    for (const auto& v : values)
        if (v.parameter == parameter && v.measured <= t && isUsable(v.validity))
            newest = v.value;
    return newest;
}

SimulatedRun run(const simulator::BedPlan& plan, double duration, double cut)
{
    simulator::SimulatedPatient patient(plan);
    simulator::SimulatedOutput out;
    SimulatedRun r;
    r.channels = patient.channels();
    r.samples.resize(r.channels.size());
    for (std::size_t k = 1; static_cast<double>(k - 1) * cut < duration; ++k) {
        out.clear();
        patient.advance(std::min(duration, static_cast<double>(k) * cut), out);
        for (const auto& piece : out.pieces) {
            const auto block = out.block(piece);
            auto& samples = r.samples[piece.channel];
            samples.resize(block.first, missingSample);
            samples.insert(samples.end(), block.samples.begin(), block.samples.end());
        }
        r.values.insert(r.values.end(), out.values.begin(), out.values.end());
        r.status.insert(r.status.end(), out.status.begin(), out.status.end());
        r.truth.insert(r.truth.end(), out.truth.begin(), out.truth.end());
    }
    return r;
}

simulator::BedPlan bed(const std::string& toml)
{
    const auto scenario = simulator::parseScenario("test", "[[bed]]\nname = \"1\"\n" + toml);
    if (!scenario)
        throw std::runtime_error(scenario.error().line());
    if (!scenario->problems.empty())
        throw std::runtime_error(scenario->problems.front().line());
    return scenario->beds.front();
}

simulator::BedPlan bedOf(const std::string& file, const std::string& name)
{
    const auto scenario = simulator::parseScenario(file, embeddedResource("scenarios/" + file + ".toml"));
    if (scenario)
        for (const auto& plan : scenario->beds)
            if (plan.name == name)
                return plan;
    throw std::runtime_error("no bed " + name + " in " + file);
}

}
