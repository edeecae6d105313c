// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an alarm can be told to: the list that opens when Ack is held, and with E.
#pragma once

#include "core/door/view.h"
#include "ui/kit/popover.h"

#include <chrono>
#include <string>
#include <vector>

namespace wardlight::alarms_ui {

/// Ack acts when it is touched; held for this long, the list opens.
inline constexpr auto tellAfter = std::chrono::milliseconds(500);

struct TellChoices {
    std::vector<kit::Choice> choices;
    std::vector<std::string> people; ///< as received, same places
};
/// The bed's roster in its order, without `except` and without those who are called by hand only; how busy each is.
[[nodiscard]] TellChoices tellChoices(const door::WardView& ward, BedId bed, const std::string& except);

}
