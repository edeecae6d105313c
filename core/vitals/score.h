// SPDX-License-Identifier: GPL-3.0-or-later
// The words of early-warning scores: their parts, and what a person enters at the bed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wardlight {

/// The seven parts of NEWS2, in the order they are shown.
enum class ScorePart : std::uint8_t { Respiration, Spo2, Oxygen, Systolic, Pulse, Consciousness, Temperature, Count };
inline constexpr std::size_t scorePartCount = static_cast<std::size_t>(ScorePart::Count);

/// ACVPU. source: RCP, NEWS2, 2017.
enum class Consciousness : std::uint8_t { Alert, Confused, Voice, Pain, Unresponsive };
/// 'A' 'C' 'V' 'P' 'U'
[[nodiscard]] char consciousnessLetter(Consciousness level);
[[nodiscard]] std::optional<Consciousness> consciousnessFromLetter(char letter);

enum class OxygenDevice : std::uint8_t { None, NasalCannula, SimpleMask, VenturiMask, ReservoirMask, HighFlow };
[[nodiscard]] std::string_view oxygenDeviceId(OxygenDevice device); ///< "nasal-cannula"

/// The flows the entry offers, L/min; 0 is air.
inline constexpr std::array<double, 8> oxygenFlows = {0, 1, 2, 3, 4, 6, 10, 15};
inline constexpr double mostOxygen = 80; ///< L/min: high-flow devices go to 60, ventilators beyond

/// What an entry was about, to take it back.
enum class Observed : std::uint8_t { Consciousness, Oxygen };

/// Clinical risk of a NEWS2 total. source: RCP, NEWS2, 2017, chart 2.
enum class ScoreBand : std::uint8_t { Low, LowMedium, Medium, High };
[[nodiscard]] std::string_view scoreBandId(ScoreBand band); ///< "low" "low-medium" "medium" "high"

}
