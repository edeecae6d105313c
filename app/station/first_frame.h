// SPDX-License-Identifier: GPL-3.0-or-later
// For measuring the start: ends the program once the window has been painted.
#pragma once

class QWidget;

namespace wardlight::app {

/// Ends the process at once, without tidying up, after the first frame of `widget` has reached its window.
void exitAfterFirstFrame(QWidget& widget);

}
