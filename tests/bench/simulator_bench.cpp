// SPDX-License-Identifier: GPL-3.0-or-later
// What sixty-four simulated beds cost: part of one core while they run in real time. Budget: 5 %.
#include "core/simulator/patient.h"
#include "resources/embedded.h"

#include <cstdio>
#include <ctime>

namespace {

double processorSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

}

int main()
{
    using namespace wardlight;
    int status = 0;
    for (const auto* name : {"calm64", "flood"}) {
        const auto scenario =
            simulator::parseScenario(name, embeddedResource("scenarios/" + std::string(name) + ".toml"));
        if (!scenario || scenario->beds.size() != 64)
            return 1;
        std::vector<simulator::SimulatedPatient> ward;
        std::vector<simulator::SimulatedOutput> outputs(scenario->beds.size());
        for (const auto& bed : scenario->beds)
            ward.emplace_back(bed);
        constexpr double length = 60, step = 0.1;
        std::size_t samples = 0;
        const auto begin = processorSeconds();
        for (double t = step; t <= length; t += step)
            for (std::size_t b = 0; b < ward.size(); ++b) {
                outputs[b].clear();
                ward[b].advance(t, outputs[b]);
                for (const auto& channel : outputs[b].samples)
                    samples += channel.size();
            }
        const auto used = processorSeconds() - begin;
        if (samples < 64U * 55U * 560U / 2)
            return 1;
        std::printf("simulator %s: 64 beds, %zu samples in %.0f s, %.2f %% of a core, %.0f ns a sample\n",
                    name, samples, length, 100 * used / length, 1e9 * used / static_cast<double>(samples));
        status |= used / length > 0.05 ? 2 : 0;
    }
    return status;
}
