// SPDX-License-Identifier: GPL-3.0-or-later
// What the first start wrote: the station's own file beside its record.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight::app {

enum class SourceKind : std::uint8_t { None, Simulated, Recordings, OtherWard };

/// station.toml. language: as on the command line; source path: a folder of recordings or a wardlightd's data.
struct StationConfig {
    std::string language = "en";
    std::string administrator;
    std::string station; ///< what this place of work is called; empty: "1"
    std::string unit;
    std::vector<std::string> beds;
    SourceKind source = SourceKind::None;
    std::string path;
    friend bool operator==(const StationConfig&, const StationConfig&) = default;
};
/// What could be read, and what is wrong with the rest: file, line, key. A damaged file never keeps a ward from being watched.
struct ReadConfig {
    StationConfig config;
    std::vector<Error> problems;
};

/// Who may sign in, with the hashes of their PINs: core/access/sign_in.h.
[[nodiscard]] std::filesystem::path usersFile(const std::filesystem::path& data);
[[nodiscard]] std::filesystem::path configFile(const std::filesystem::path& data);
[[nodiscard]] ReadConfig stationConfig(std::string name, std::string_view toml);
/// Of the file in this folder. NotFound is among the problems when there is none.
[[nodiscard]] ReadConfig readConfig(const std::filesystem::path& data);
[[nodiscard]] std::string configText(const StationConfig& config);
/// Old file whole or new file whole. Errors: Io.
[[nodiscard]] Result<void> writeConfig(const std::filesystem::path& data, const StationConfig& config);

}
