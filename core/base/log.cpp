// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/safe_text.h"

#include <atomic>
#include <cstdio>

namespace wardlight::log {
namespace {

std::atomic<Level> leastShown{Level::Info};
constexpr std::string_view levelNames[] = {"debug", "info", "warning", "critical"};

}

Field::Field(std::string_view n, std::string_view v)
    : name(n)
    , value(safeText(v, 200))
{
}

void setLeast(Level least) { leastShown = least; }

void write(Level level, std::string_view category, std::string_view what, std::initializer_list<Field> fields)
{
    if (level < leastShown.load())
        return;
    std::string line = fmt::format("{} {}: {}", category, levelNames[static_cast<std::size_t>(level)], what);
    for (const auto& field : fields)
        line += fmt::format(" {}={}", field.name, field.value);
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}
