// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the beds and devices of a demo: from a scenario or from a folder of recordings.
#pragma once

#include "app/station/options.h"
#include "app/station/station_config.h"
#include "core/door/view.h"
#include "core/engine/ward.h"
#include "core/links/link_thread.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace wardlight::app {

/// One bed to be: its label, who lies there, and how to make its device once the ward stands.
struct DemoBed {
    bool roundMade = false;   ///< simulated: the nurse's round found the patient alert, on air
    std::string label;
    std::optional<Patient> patient;
    std::string standbyReason; ///< not empty: the bed starts in standby
    std::function<std::unique_ptr<links::TimedDevice>(std::shared_ptr<engine::Intake>, Instant start)> device; ///< may lack
    std::string deviceName;
    bool shutOff = false; ///< its input ended the program too often: there, told of, and not read
};
struct DemoWard {
    std::string unit;
    std::vector<DemoBed> beds;
    std::vector<std::string> problems; ///< a line each: a wrong key, a damaged recording. The rest runs
};

/// Whether a source, by its device's name, is shut off: CrashHistory::isShutOff.
using IsShutOff = std::function<bool(const std::string&)>;

/// Errors: nothing at all could be made of it.
[[nodiscard]] Result<DemoWard> readDemoWard(const Options& options, const IsShutOff& isShutOff = {});

/// The ward a first start described; options: its source is already in them. What cannot be read is a problem, and the beds
/// are there all the same.
[[nodiscard]] DemoWard readConfiguredWard(const Options& options, const StationConfig& config, const IsShutOff& isShutOff = {});

/// Everything read that a ward is made of, before anything runs.
struct WardPlan {
    DemoWard demo;
    engine::WardSetup setup;
    std::vector<door::PersonView> people; ///< who may be picked as the one who works here
    /// The role of this user; a nurse's when the name is not on the list.
    [[nodiscard]] Role roleOf(const std::string& user) const;
};
/// configured: of a first start; nothing: a demo. Errors: no bed could be made of the options, or a shipped table is damaged.
[[nodiscard]] Result<WardPlan> readWardPlan(const Options& options, const ReadConfig* configured = nullptr, const IsShutOff& isShutOff = {});

/// Connects the devices and admits who is not there yet. Returns the devices, to be advanced by a LinkThread.
[[nodiscard]] std::vector<std::unique_ptr<links::TimedDevice>> open(const DemoWard& demo, engine::Ward& ward, Instant start);

}
