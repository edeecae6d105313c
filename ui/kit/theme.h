// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by what they are for, read from resources/tokens.toml.
#pragma once

#include "core/base/result.h"

#include <QColor>

#include <array>
#include <cstdint>
#include <string_view>

namespace wardlight::kit {

// clang-format off
#define WL_TOKENS(X) \
    X(Canvas, "canvas") X(Surface, "surface") X(Raised, "raised") X(Inset, "inset") \
    X(Line, "line") X(LineStrong, "line-strong") X(LineField, "line-field") \
    X(Text1, "text-1") X(Text2, "text-2") X(Text3, "text-3") \
    X(Accent, "accent") X(AccentFill, "accent-fill") \
    X(ButtonPrimary, "button-primary") X(ButtonPrimaryText, "button-primary-text") \
    X(WaveEcg, "wave-ecg") X(WavePleth, "wave-pleth") X(WaveAbp, "wave-abp") X(WaveResp, "wave-resp") \
    X(WaveCo2, "wave-co2") X(WavePap, "wave-pap") X(WaveOther, "wave-other") \
    X(HighFill, "high-fill") X(HighText, "high-text") X(HighOffFill, "high-off-fill") X(HighOffText, "high-off-text") \
    X(HighRing, "high-ring") X(HighBlockText, "high-block-text") X(HighMarkFill, "high-mark-fill") \
    X(HighMarkText, "high-mark-text") X(HighLine, "high-line") X(HighShade, "high-shade") X(HighHatch, "high-hatch") \
    X(MediumFill, "medium-fill") X(MediumText, "medium-text") X(MediumOffFill, "medium-off-fill") \
    X(MediumOffText, "medium-off-text") X(MediumLine, "medium-line") X(MediumShade, "medium-shade") \
    X(MediumHatch, "medium-hatch") \
    X(LowLine, "low-line") X(LowFill, "low-fill") X(LowText, "low-text") X(LowHatch, "low-hatch") \
    X(HistoryHigh, "history-high") X(HistoryMedium, "history-medium") X(HistoryLow, "history-low")
#define WL_AS_ENUM(name, id) name,
enum class Token : std::uint8_t { WL_TOKENS(WL_AS_ENUM) Count };
#undef WL_AS_ENUM
// clang-format on
inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::Count);
[[nodiscard]] std::string_view tokenId(Token token);

enum class ThemeId : std::uint8_t { Dark, Light, Night, Contrast };
[[nodiscard]] std::string_view themeIdName(ThemeId id); ///< "dark" "light" "night" "contrast"

/// A whole set of colours. Cheap to copy.
struct Theme {
    ThemeId id = ThemeId::Dark;
    std::array<QColor, tokenCount> colours;

    [[nodiscard]] const QColor& operator[](Token token) const { return colours[static_cast<std::size_t>(token)]; }
    /// Night and contrast are dark, too: the brightest frame is the loudest.
    [[nodiscard]] bool isLight() const { return id == ThemeId::Light; }
};

/// Quiet: no wave has an alarm's hue. Classic: as on most bedside monitors (resources/docs/alarms.md), paler than any alarm.
enum class WaveColours : std::uint8_t { Quiet, Classic };

/// Reads one theme of the text of resources/tokens.toml.
/// Errors: Malformed with line and token when a token is missing, unknown or no colour.
[[nodiscard]] Result<Theme> loadTheme(std::string_view tokensText, ThemeId id, WaveColours waves = WaveColours::Quiet);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

}
