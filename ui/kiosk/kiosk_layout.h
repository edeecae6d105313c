// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are on a bedside screen. What is pressed is 20 mm or more in both directions.
#pragma once

#include <QRectF>
#include <QSize>

#include <array>
#include <cstddef>

namespace wardlight::kiosk {

/// Main buttons, in their order from the left and the top.
enum class KioskAct : std::uint8_t { Pause, Help, Consciousness, Oxygen, Limits, SignIn, Count };

/// source: Colle & Hiszem 2004, Ergonomics 47:1406: below 20 mm standing entry slows and errors rise.
inline constexpr double leastButtonMm = 20;

/// All in dp. The places depend on the screen alone, never on data.
struct KioskLayout {
    double scale = 1;            ///< of type and edges; 1 at 1280×800 and 800×1280
    bool portrait = false;
    double frame = 6;            ///< width of the alarm's frame around everything
    QRectF head, band, acknowledge; ///< acknowledge: the right end of the band
    QRectF lanes;                ///< of the three waves
    std::array<QRectF, 3> waves;
    std::array<QRectF, 4> numbers; ///< heart rate, saturation, breathing, pressure
    std::array<QRectF, static_cast<std::size_t>(KioskAct::Count)> buttons;
};

/// pixelsPerMm: dp a millimetre of this very screen.
[[nodiscard]] KioskLayout kioskLayout(QSize screen, double pixelsPerMm);

}
