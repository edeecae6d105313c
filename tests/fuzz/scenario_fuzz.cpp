// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a scenario; a bed that comes of it is run for a moment.
#include "core/simulator/patient.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight::simulator;
    const auto scenario = parseScenario("x", {reinterpret_cast<const char*>(data), size});
    if (!scenario || scenario->beds.empty())
        return 0;
    SimulatedPatient patient(scenario->beds.front());
    SimulatedOutput out;
    patient.advance(2.5, out);
    for (const auto& entry : out.truth)
        (void)truthLine(entry);
    return 0;
}
