// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT end the event loop in order: threads join, the record is closed.
#pragma once

namespace wardlight::app {

/// Call once, after the QCoreApplication exists.
void quitOnSignals();

}
