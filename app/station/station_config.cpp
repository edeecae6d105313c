// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/station_config.h"

#include "core/base/safe_file.h"
#include "core/base/toml.h"
#include "core/vitals/alarm_words.h"
#include "core/vitals/site.h"

#include <algorithm>
#include <array>
#include <set>

namespace wardlight::app {
namespace {

constexpr std::size_t longestFile = 256U << 10U;
constexpr std::size_t longestName = 100, longestUnit = 60, longestLabel = 8;
constexpr std::array<std::string_view, 4> sourceIds{"none", "simulated", "recordings", "ward"};

std::string tomlString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += ' '; // no line ends in a name
        else
            out += c;
    }
    return out + '"';
}

void readUnit(const TomlNode& unit, StationConfig& config)
{
    unit.onlyKeys({"name", "beds"});
    config.unit = unit.text("name", "");
    if (config.unit.size() > longestUnit) {
        unit.complain("name", "a unit's name has at most 60 characters");
        config.unit.clear();
    }
    std::set<std::string> seen;
    for (auto& label : unit.texts("beds")) {
        if (label.empty() || label.size() > longestLabel || !seen.insert(label).second)
            unit.complain("beds", "a label has 1 to 8 characters and is there once");
        else if (config.beds.size() == mostUnitBeds) {
            unit.complain("beds", "a ward has at most 64 beds");
            return;
        } else
            config.beds.push_back(std::move(label));
    }
}

void readSource(const TomlNode& source, StationConfig& config)
{
    source.onlyKeys({"kind", "path"});
    const auto kind = source.text("kind", "none");
    const auto found = std::find(sourceIds.begin(), sourceIds.end(), kind);
    if (found == sourceIds.end()) {
        source.complain("kind", "none, simulated, recordings or ward");
        return;
    }
    config.source = static_cast<SourceKind>(found - sourceIds.begin());
    config.path = source.text("path", "");
    if ((config.source == SourceKind::Recordings || config.source == SourceKind::OtherWard) && config.path.empty())
        source.complain("path", "recordings and a ward need a folder");
}

}

std::filesystem::path usersFile(const std::filesystem::path& data) { return data / "users.toml"; }
std::filesystem::path configFile(const std::filesystem::path& data) { return data / "station.toml"; }

ReadConfig stationConfig(std::string name, std::string_view toml)
{
    ReadConfig read;
    const auto document = TomlDocument::parse(std::move(name), toml);
    if (!document) {
        read.problems.push_back(document.error());
        return read;
    }
    const auto& root = document->root();
    root.onlyKeys({"language", "administrator", "station", "unit", "source"});
    const auto language = root.text("language", "en");
    if (languageFromId(language))
        read.config.language = language;
    else
        root.complain("language", "en, fr-CA or es");
    read.config.administrator = root.text("administrator", "");
    if (read.config.administrator.size() > longestName) {
        root.complain("administrator", "a name has at most 100 characters");
        read.config.administrator.clear();
    }
    read.config.station = root.text("station", "");
    if (read.config.station.size() > longestLabel * 2) {
        root.complain("station", "a station's name has at most 16 characters");
        read.config.station.clear();
    }
    if (const auto unit = root.table("unit"))
        readUnit(*unit, read.config);
    if (const auto source = root.table("source"))
        readSource(*source, read.config);
    read.problems = document->problems();
    return read;
}

ReadConfig readConfig(const std::filesystem::path& data)
{
    const auto file = configFile(data);
    const auto text = readFile(file, longestFile);
    if (!text)
        return {{}, {text.error()}};
    return stationConfig(file.string(), *text);
}

std::string configText(const StationConfig& config)
{
    std::string text = "# Written by the first start. Read when the station starts; what is set later in Settings is in the record.\n";
    text += "language = " + tomlString(config.language) + "\nadministrator = " + tomlString(config.administrator) + (config.station.empty() ? std::string() : "\nstation = " + tomlString(config.station)) + "\n\n[unit]\nname = " + tomlString(config.unit) +
            "\nbeds = [";
    for (std::size_t i = 0; i < config.beds.size(); ++i)
        text += (i > 0 ? ", " : "") + tomlString(config.beds[i]);
    text += "]\n\n[source]\nkind = " + tomlString(sourceIds[static_cast<std::size_t>(config.source)]) + "\n";
    if (!config.path.empty())
        text += "path = " + tomlString(config.path) + "\n";
    return text;
}

Result<void> writeConfig(const std::filesystem::path& data, const StationConfig& config)
{
    std::error_code failed;
    std::filesystem::create_directories(data, failed);
    if (failed)
        return fail(ErrorCode::Io, data.string(), failed.message());
    return replaceFile(configFile(data), configText(config));
}

}
