// SPDX-License-Identifier: GPL-3.0-or-later
// The lines between the station and its voice process.
#pragma once

#include "core/door/view.h"
#include "core/vitals/alarm.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wardlight::speaker {

/// To the voice: "play high cardiac", "test high", "volume 70", "output NAME" (no name: the default), "stop", "quit".
struct PlayBurst {
    Priority priority = Priority::Low;
    AlarmCategory category = AlarmCategory::General;
    friend bool operator==(const PlayBurst&, const PlayBurst&) = default;
};
struct PlayTest { ///< a general burst that gives way at once to an alarm's
    Priority priority = Priority::Low;
    friend bool operator==(const PlayTest&, const PlayTest&) = default;
};
struct SetVolume { ///< 1 to 100: percent of what the sound server gives
    int percent = 100;
    friend bool operator==(const SetVolume&, const SetVolume&) = default;
};
struct SetOutput { ///< the server's name of a device; empty: its default
    std::string name;
    friend bool operator==(const SetOutput&, const SetOutput&) = default;
};
struct StopPlaying { ///< forget a burst that waits; one that runs is played to its end
    friend bool operator==(const StopPlaying&, const StopPlaying&) = default;
};
struct QuitVoice {
    friend bool operator==(const QuitVoice&, const QuitVoice&) = default;
};
using VoiceOrder = std::variant<PlayBurst, StopPlaying, QuitVoice, PlayTest, SetVolume, SetOutput>;

[[nodiscard]] std::string orderLine(const VoiceOrder& order); ///< without the line end
[[nodiscard]] std::optional<VoiceOrder> orderFromLine(std::string_view line);

/// From the voice, twice a second: "state sounding 85", the volume in percent of what the system allows.
struct VoiceReport {
    door::VoiceState state = door::VoiceState::Unknown;
    int volumePercent = 0;
    friend bool operator==(const VoiceReport&, const VoiceReport&) = default;
};
[[nodiscard]] std::string reportLine(const VoiceReport& report);
[[nodiscard]] std::optional<VoiceReport> reportFromLine(std::string_view line);
/// "outputs", then name and description of each device after tabs, the server's default first; at most 32.
[[nodiscard]] std::string outputsLine(const std::vector<door::OutputView>& outputs);
[[nodiscard]] std::optional<std::vector<door::OutputView>> outputsFromLine(std::string_view line);
[[nodiscard]] std::string_view voiceStateId(door::VoiceState state);

/// Whether a person near the device hears an alarm in this state.
[[nodiscard]] bool isHeard(door::VoiceState state);

}
