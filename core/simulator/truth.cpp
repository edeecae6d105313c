// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/truth.h"

#include <fmt/format.h>

namespace wardlight::simulator {
namespace {

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
        else
            out += c;
    }
    return out + "\"";
}

}

std::string truthLine(const TruthEntry& entry)
{
    auto line =
        fmt::format("{{\"t\":{:.3f},\"bed\":{},\"what\":{}", entry.t, quoted(entry.bed), quoted(entry.what));
    const auto add = [&line](std::string_view key, std::string_view text) {
        if (!text.empty())
            line += fmt::format(",\"{}\":{}", key, quoted(text));
    };
    if (entry.type)
        add("type", {&entry.type, 1});
    if (entry.form > 0)
        line += fmt::format(",\"form\":{}", entry.form);
    if (entry.fromT)
        line += fmt::format(",\"from_t\":{:.3f}", *entry.fromT);
    add("rhythm", entry.rhythm);
    if (!entry.parameter.empty())
        line += fmt::format(",\"parameter\":{},\"value\":{}", quoted(entry.parameter), entry.value);
    add("kind", entry.kind);
    add("lead", entry.lead);
    add("phase", entry.phase);
    return line + "}";
}

}
