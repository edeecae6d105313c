// SPDX-License-Identifier: GPL-3.0-or-later
// Little-endian numbers in byte strings: the layout of stored bodies.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace wardlight::store {

static_assert(std::endian::native == std::endian::little, "stored bodies are written as they lie in memory");

template <class Number>
    requires std::is_arithmetic_v<Number>
void put(std::string& out, Number value)
{
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof value);
    out.append(raw, sizeof raw);
}
inline void putText(std::string& out, std::string_view text)
{
    put(out, static_cast<std::uint32_t>(text.size()));
    out.append(text);
}

/// Takes from the front; nothing (and no step) when too little is left.
template <class Number>
    requires std::is_arithmetic_v<Number>
[[nodiscard]] std::optional<Number> take(std::string_view& in)
{
    if (in.size() < sizeof(Number))
        return std::nullopt;
    Number value{};
    std::memcpy(&value, in.data(), sizeof value);
    in.remove_prefix(sizeof value);
    return value;
}
[[nodiscard]] inline std::optional<std::string> takeText(std::string_view& in)
{
    auto rest = in;
    const auto size = take<std::uint32_t>(rest);
    if (!size || rest.size() < *size)
        return std::nullopt;
    std::string text(rest.substr(0, *size));
    in = rest.substr(*size);
    return text;
}

}
