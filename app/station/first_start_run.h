// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the first start over a ward without beds whose record is the station's own.
#pragma once

#include "app/station/options.h"
#include "app/station/station_config.h"
#include "core/alarms/alarm_kinds.h"
#include "ui/kit/text.h"

#include <functional>
#include <memory>

namespace wardlight::app {

enum class FirstStartEnd : std::uint8_t { Configured, Demo, Closed };

/// Whether this start is a first one: asked for, or a data folder was named that holds nothing and nothing else was asked for.
[[nodiscard]] bool wantsFirstStart(const Options& options);

/// Shows the window until it ends. Configured: station.toml is written, and unit, beds, language and heard sounds are in the
/// record. With options.screenshot it draws a picture instead. words: of a language.
[[nodiscard]] FirstStartEnd runFirstStart(const Options& options, std::shared_ptr<const alarms::KindTable> kinds,
                                          const std::function<std::optional<kit::Words>(const std::string&)>& words);

}
