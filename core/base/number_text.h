// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers to and from text, never by the user's locale. Screens use QLocale instead.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace wardlight {

/// The whole text as a number; nothing when anything else is in it. Leading '+' is taken.
template <class Number>
[[nodiscard]] std::optional<Number> parseNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

}
