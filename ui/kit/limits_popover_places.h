// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the limits lie, dp.
#pragma once

namespace wardlight::kit {

inline constexpr int limitsWide = 620, limitsHigh = 470;
inline constexpr int limitsEdge = 16;
inline constexpr int stepperTop = 48, stepperHigh = 132;
inline constexpr int limitsTarget = 44;
inline constexpr int histogramTop = 214, histogramHigh = 96;

inline int columnWide() { return (limitsWide - 2 * limitsEdge - 16) / 3; }
inline int columnAt(int column) { return limitsEdge + column * (columnWide() + 8); }

}
