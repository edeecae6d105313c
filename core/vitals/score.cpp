// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/score.h"

namespace wardlight {

char consciousnessLetter(Consciousness level) { return "ACVPU"[static_cast<std::size_t>(level)]; }

std::optional<Consciousness> consciousnessFromLetter(char letter)
{
    constexpr std::string_view letters = "ACVPU";
    const auto at = letters.find(letter);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<Consciousness>(at));
}

std::string_view oxygenDeviceId(OxygenDevice device)
{
    switch (device) {
    case OxygenDevice::None: return "none";
    case OxygenDevice::NasalCannula: return "nasal-cannula";
    case OxygenDevice::SimpleMask: return "simple-mask";
    case OxygenDevice::VenturiMask: return "venturi-mask";
    case OxygenDevice::ReservoirMask: return "reservoir-mask";
    case OxygenDevice::HighFlow: return "high-flow";
    }
    return "none";
}

std::string_view scoreBandId(ScoreBand band)
{
    switch (band) {
    case ScoreBand::Low: return "low";
    case ScoreBand::LowMedium: return "low-medium";
    case ScoreBand::Medium: return "medium";
    case ScoreBand::High: return "high";
    }
    return "low";
}

}
