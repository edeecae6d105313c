// SPDX-License-Identifier: GPL-3.0-or-later
// A ward in the station's own process: its record, its memory of crashes, its devices and its door.
#pragma once

#include "app/crash_history.h"
#include "app/station/demo_ward.h"
#include "app/station/options.h"
#include "core/door/local_door.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace wardlight::app {

/// Of this station's earlier runs. Without a record of its own it keeps no memory of them either.
[[nodiscard]] std::optional<CrashHistory> openCrashHistory(const Options& options);

/// A ward in this process: everything a station needs that looks into no other.
struct OwnWard {
    Now started;
    std::unique_ptr<engine::Ward> ward;
    std::vector<std::unique_ptr<links::TimedDevice>> devices;
    std::unique_ptr<door::LocalDoor> door;
};
/// Nothing when the ward stands; otherwise the program's exit code, already explained.
[[nodiscard]] std::optional<int> openOwnWard(const Options& options, const std::optional<ReadConfig>& configured, const std::optional<CrashHistory>& crashes,
                                             const std::function<Now()>& clock, Now started, OwnWard& own);

}
