// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the first start over a ward without beds whose record is the station's own.
#pragma once

#include "app/station/options.h"
#include "app/station/station_config.h"
namespace wardlight::app {

enum class FirstStartEnd : std::uint8_t { Configured, Demo, Closed };

/// Whether this start is a first one: asked for, or a data folder was named that holds nothing and nothing else was asked for.
[[nodiscard]] bool wantsFirstStart(const Options& options);

/// Shows the window until it ends, in a process of its own: what is started again after a crash is the station, not this.
/// Configured: station.toml is written, and unit, beds, language and heard sounds are in the record. To be called before any
/// thread and any QApplication. With options.screenshot it draws a picture instead, in this process.
[[nodiscard]] FirstStartEnd runFirstStart(const Options& options, int argc, char** argv);

}
