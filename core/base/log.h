// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, not prose, one line each on standard error. Never patient data: Private<T> formats as dots.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace wardlight {

/// Wraps what must never reach a log: fmt prints it as "•••".
template <class T>
struct Private {
    T value;
};

namespace log {

enum class Level : std::uint8_t { Debug, Info, Warning, Critical };

struct Field {
    std::string_view name;
    std::string value; ///< ids, codes, numbers; outside text is passed through safeText
    Field(std::string_view n, std::string_view v);
    Field(std::string_view n, const char* v)
        : Field(n, std::string_view(v))
    {
    }
    Field(std::string_view n, const std::string& v)
        : Field(n, std::string_view(v))
    {
    }
    template <class Number>
        requires std::is_arithmetic_v<Number>
    Field(std::string_view n, Number v)
        : name(n)
        , value(fmt::format("{}", v))
    {
    }
};

/// debug is off unless the environment's reader (app/) turns it on.
void setLeast(Level least);
/// category: one per room, "wardlight.alarms".
void write(Level level, std::string_view category, std::string_view what, std::initializer_list<Field> fields = {});

inline void info(std::string_view category, std::string_view what, std::initializer_list<Field> fields = {})
{
    write(Level::Info, category, what, fields);
}
inline void warn(std::string_view category, std::string_view what, std::initializer_list<Field> fields = {})
{
    write(Level::Warning, category, what, fields);
}
/// A mistake of ours. Fails the test that caused it.
inline void critical(std::string_view category, std::string_view what, std::initializer_list<Field> fields = {})
{
    write(Level::Critical, category, what, fields);
}

}
}

template <class T>
struct fmt::formatter<wardlight::Private<T>> : fmt::formatter<std::string_view> {
    auto format(const wardlight::Private<T>&, fmt::format_context& out) const
    {
        return fmt::formatter<std::string_view>::format("•••", out);
    }
};
