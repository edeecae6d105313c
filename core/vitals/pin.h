// SPDX-License-Identifier: GPL-3.0-or-later
// What a PIN may be, for who enters one and for who keeps its hash.
#pragma once

#include <cstddef>
#include <string_view>

namespace wardlight {

inline constexpr std::size_t shortestPin = 6, longestPin = 12; ///< digits

/// Why it cannot be a PIN: "digits", "length", "simple" (one digit only, or a row such as 123456). Empty: it can.
[[nodiscard]] constexpr std::string_view complaintAboutPin(std::string_view pin)
{
    for (const char c : pin)
        if (c < '0' || c > '9')
            return "digits";
    if (pin.size() < shortestPin || pin.size() > longestPin)
        return "length";
    const int first = (pin[1] - pin[0] + 10) % 10;
    if (first != 0 && first != 1 && first != 9)
        return "";
    for (std::size_t i = 2; i < pin.size(); ++i)
        if ((pin[i] - pin[i - 1] + 10) % 10 != first)
            return "";
    return "simple";
}

}
