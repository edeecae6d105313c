// SPDX-License-Identifier: GPL-3.0-or-later
// What a rhythm is called beside the heart rate.
#pragma once

#include <cstdint>

namespace wardlight {

/// None: not known. Only what the signal shows is named (core/signal/signal_path_findings.cpp); a regular heart without P waves that
/// can be seen has no name.
enum class RhythmLabel : std::uint8_t { None, Sinus, AtrialFibrillation, VentricularTachycardia, Paced, Irregular };

}
