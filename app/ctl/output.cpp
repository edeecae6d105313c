// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of wardlightctl print with.
#include "app/ctl/commands.h"

#include "core/base/safe_text.h"

#include <charconv>
#include <cmath>

namespace wardlight::ctl {
namespace {
constexpr std::size_t bufferBytes = std::size_t{1} << 16U;
}

void complain(std::string_view line)
{
    std::fprintf(stderr, "wardlightctl: %s\n", safeText(line).c_str());
}

Output::Output()
{
    buffer_.reserve(bufferBytes + 128);
}

void Output::text(std::string_view text)
{
    buffer_ += text;
    if (buffer_.size() >= bufferBytes)
        flush();
}

void Output::integerLine(long long value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits - 1, value).ptr;
    *end = '\n';
    text({digits, static_cast<std::size_t>(end - digits) + 1});
}

void Output::numberLine(double value)
{
    if (std::isnan(value))
        return text("nan\n");
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits - 1, value).ptr;
    *end = '\n';
    text({digits, static_cast<std::size_t>(end - digits) + 1});
}

bool Output::flush()
{
    if (good_ && std::fwrite(buffer_.data(), 1, buffer_.size(), stdout) != buffer_.size())
        good_ = false;
    buffer_.clear();
    return good_ && std::fflush(stdout) == 0;
}

}
