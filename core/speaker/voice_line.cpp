// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the voice's lines.
#include "core/speaker/voice_line.h"

#include "core/base/number_text.h"
#include "core/speaker/burst.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace wardlight::speaker {
namespace {

constexpr std::array<std::string_view, 9> stateNames = {"unknown",   "sounding",  "low",         "no-device", "muted",
                                                        "null-sink", "suspended", "server-gone", "stopped"};

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const auto end = std::min(line.find(' '), line.size());
        if (end > 0)
            words.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

constexpr std::size_t longestOutput = 200, mostOutputsSaid = 32;

/// What a server calls a device must not begin another line or field.
std::string oneLine(std::string_view text)
{
    std::string plain(text.substr(0, longestOutput));
    std::replace_if(plain.begin(), plain.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return plain;
}

}

std::string outputsLine(const std::vector<door::OutputView>& outputs)
{
    std::string line = "outputs";
    for (std::size_t i = 0; i < std::min(outputs.size(), mostOutputsSaid); ++i)
        line += '\t' + oneLine(outputs[i].name) + '\t' + oneLine(outputs[i].description);
    return line;
}

std::optional<std::vector<door::OutputView>> outputsFromLine(std::string_view line)
{
    std::vector<std::string> parts;
    while (true) {
        const auto end = std::min(line.find('\t'), line.size());
        parts.emplace_back(line.substr(0, end));
        if (end == line.size())
            break;
        line.remove_prefix(end + 1);
    }
    if (parts.front() != "outputs" || parts.size() % 2 == 0 || parts.size() > 1 + 2 * mostOutputsSaid)
        return std::nullopt;
    std::vector<door::OutputView> outputs;
    for (std::size_t i = 1; i < parts.size(); i += 2) {
        if (parts[i].empty() || parts[i].size() > longestOutput || parts[i + 1].size() > longestOutput)
            return std::nullopt;
        outputs.push_back({parts[i], parts[i + 1]});
    }
    return outputs;
}

std::string_view voiceStateId(door::VoiceState state) { return stateNames[static_cast<std::size_t>(state)]; }

bool isHeard(door::VoiceState state) { return state == door::VoiceState::Sounding || state == door::VoiceState::Low; }

std::string orderLine(const VoiceOrder& order)
{
    if (const auto* play = std::get_if<PlayBurst>(&order))
        return fmt::format("play {} {}", priorityId(play->priority), categoryId(play->category));
    if (const auto* test = std::get_if<PlayTest>(&order))
        return fmt::format("test {}", priorityId(test->priority));
    if (const auto* volume = std::get_if<SetVolume>(&order))
        return fmt::format("volume {}", volume->percent);
    if (const auto* output = std::get_if<SetOutput>(&order))
        return output->name.empty() ? "output" : "output " + oneLine(output->name);
    return std::holds_alternative<StopPlaying>(order) ? "stop" : "quit";
}

std::optional<VoiceOrder> orderFromLine(std::string_view line)
{
    if (line == "output")
        return SetOutput{};
    if (line.starts_with("output ") && line.size() <= 7 + longestOutput)
        return SetOutput{std::string(line.substr(7))};
    const auto words = wordsOf(line);
    if (words.size() == 1 && words[0] == "stop")
        return StopPlaying{};
    if (words.size() == 1 && words[0] == "quit")
        return QuitVoice{};
    if (words.size() == 2 && words[0] == "test") {
        const auto tested = priorityFromId(words[1]);
        return tested ? std::optional<VoiceOrder>(PlayTest{*tested}) : std::nullopt;
    }
    if (words.size() == 2 && words[0] == "volume") {
        const auto percent = parseNumber<int>(words[1]);
        return percent && *percent >= 1 && *percent <= 100 ? std::optional<VoiceOrder>(SetVolume{*percent}) : std::nullopt;
    }
    if (words.size() != 3 || words[0] != "play")
        return std::nullopt;
    const auto priority = priorityFromId(words[1]);
    const auto category = categoryFromId(words[2]);
    if (!priority || !category)
        return std::nullopt;
    return PlayBurst{*priority, *category};
}

std::string reportLine(const VoiceReport& report)
{
    return fmt::format("state {} {}", voiceStateId(report.state), report.volumePercent);
}

std::optional<VoiceReport> reportFromLine(std::string_view line)
{
    const auto words = wordsOf(line);
    if (words.size() != 3 || words[0] != "state")
        return std::nullopt;
    const auto state = std::find(stateNames.begin(), stateNames.end(), words[1]);
    const auto volume = parseNumber<int>(words[2]);
    if (state == stateNames.end() || !volume || *volume < 0 || *volume > 1000)
        return std::nullopt;
    return VoiceReport{static_cast<door::VoiceState>(state - stateNames.begin()), *volume};
}

}
