// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_text.h"

#include <cstdint>
#include <vector>

namespace wardlight {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Decodes one code point; a bad sequence gives U+FFFD and moves on by the bytes that were bad.
char32_t next(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const auto lead = byte(at++);
    if (lead < 0x80)
        return lead;
    int more = 0;
    char32_t point = 0;
    char32_t least = 0;
    if ((lead & 0xE0U) == 0xC0U) {
        more = 1, point = lead & 0x1FU, least = 0x80;
    } else if ((lead & 0xF0U) == 0xE0U) {
        more = 2, point = lead & 0x0FU, least = 0x800;
    } else if ((lead & 0xF8U) == 0xF0U) {
        more = 3, point = lead & 0x07U, least = 0x10000;
    } else {
        return replacement;
    }
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xC0U) != 0x80U)
            return replacement;
        point = (point << 6U) | (byte(at++) & 0x3FU);
    }
    if (point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return replacement;
    return point;
}

void append(std::string& out, char32_t point)
{
    const auto put = [&](char32_t b) { out += static_cast<char>(static_cast<std::uint8_t>(b)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | (point >> 6U)), put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0U | (point >> 12U)), put(0x80U | ((point >> 6U) & 0x3FU)), put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | (point >> 18U)), put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU)), put(0x80U | (point & 0x3FU));
    }
}

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }
bool opensEmbedding(char32_t c) { return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E; }
bool opensIsolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }
bool isBidi(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

std::vector<char32_t> decode(std::string_view text)
{
    std::vector<char32_t> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        points.push_back(next(text, at));
    return points;
}

/// Marks the bidi controls that have a partner, innermost first.
std::vector<bool> pairedBidi(const std::vector<char32_t>& points)
{
    std::vector<bool> keep(points.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto c = points[i];
        if (opensEmbedding(c) || opensIsolate(c)) {
            open.push_back(i);
        } else if (c == 0x202C || c == 0x2069) {
            const bool matches = !open.empty() && (c == 0x2069) == opensIsolate(points[open.back()]);
            if (matches) {
                keep[open.back()] = keep[i] = true;
                open.pop_back();
            }
        }
    }
    return keep;
}

}

std::string safeText(std::string_view text, std::size_t maxCharacters)
{
    if (maxCharacters != 0) // four bytes a character at most: what is beyond is not looked at
        text = text.substr(0, maxCharacters * 4);
    const auto points = decode(text);
    const auto keep = pairedBidi(points);
    std::string out;
    out.reserve(text.size());
    std::size_t written = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (isBidi(points[i]) && !keep[i])
            continue;
        if (maxCharacters != 0 && written++ == maxCharacters)
            break;
        append(out, isControl(points[i]) ? replacement : points[i]);
    }
    return out;
}

std::string validText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const auto point : decode(text))
        append(out, point);
    return out;
}

std::string isolated(std::string_view text) { return "\u2068" + safeText(text) + "\u2069"; }

bool isBlank(std::string_view text)
{
    for (const auto c : decode(text)) {
        const bool space = c == ' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || c == 0x202F ||
                           c == 0x205F || (c >= 0x2060 && c <= 0x206F) || c == 0x3000 || c == 0xFEFF || c == 0x00AD ||
                           c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0x034F || c == 0x061C || c == 0x2800;
        if (!space && !isControl(c) && !isBidi(c) && c != replacement)
            return false;
    }
    return true;
}

}
