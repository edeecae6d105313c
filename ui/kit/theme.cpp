// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "core/base/toml.h"

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

#define WL_AS_ID(name, id) id,
constexpr std::array<std::string_view, tokenCount> tokenIds{WL_TOKENS(WL_AS_ID)};
#undef WL_AS_ID

bool isColour(std::string_view text)
{
    if ((text.size() != 7 && text.size() != 9) || text.front() != '#')
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    });
}

void takeColours(const TomlNode& table, Theme& theme)
{
    for (std::size_t i = 0; i < tokenCount; ++i) {
        if (!table.has(tokenIds[i]))
            continue;
        const auto text = table.text(tokenIds[i], "");
        if (isColour(text))
            theme.colours[i] = QColor(QString::fromStdString(text));
        else
            table.complain(tokenIds[i], "is not a colour such as #11171F or #3811171F");
    }
    for (const auto& key : table.keys())
        if (key != "base" && std::find(tokenIds.begin(), tokenIds.end(), key) == tokenIds.end())
            table.complain(key, "no colour has this name");
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}

std::string_view tokenId(Token token) { return tokenIds[static_cast<std::size_t>(token)]; }

std::string_view themeIdName(ThemeId id)
{
    switch (id) {
    case ThemeId::Dark: return "dark";
    case ThemeId::Light: return "light";
    case ThemeId::Night: return "night";
    case ThemeId::Contrast: return "contrast";
    }
    return "dark";
}

Result<Theme> loadTheme(std::string_view tokensText, ThemeId id, WaveColours waves)
{
    auto document = TomlDocument::parse("tokens.toml", tokensText);
    if (!document)
        return tl::unexpected(document.error());
    const auto own = document->root().table(themeIdName(id));
    if (!own)
        return fail(ErrorCode::NotFound, "tokens.toml", "has no theme " + std::string(themeIdName(id)));
    Theme theme;
    theme.id = id;
    if (const auto base = own->text("base", ""); !base.empty()) {
        const auto under = document->root().table(base);
        if (!under)
            return fail(ErrorCode::NotFound, own->where("base"), "there is no theme " + base);
        takeColours(*under, theme);
    }
    takeColours(*own, theme);
    if (waves == WaveColours::Classic) {
        const auto classic = document->root().table("classic-" + std::string(themeIdName(id)));
        if (!classic)
            return fail(ErrorCode::NotFound, "tokens.toml", "has no classic waves for " + std::string(themeIdName(id)));
        takeColours(*classic, theme);
    }
    if (!document->problems().empty())
        return tl::unexpected(document->problems().front());
    for (std::size_t i = 0; i < tokenCount; ++i)
        if (!theme.colours[i].isValid())
            return fail(ErrorCode::Malformed, own->where(tokenIds[i]), "the colour is missing");
    return theme;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // the list: of two temporaries it would return references
    return (high + 0.05) / (low + 0.05);
}

}
