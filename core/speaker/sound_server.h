// SPDX-License-Identifier: GPL-3.0-or-later
// Asks PulseAudio or PipeWire where this process's sound goes: which sink, muted, suspended, or into the void.
#pragma once

#include "core/speaker/voice_line.h"

#include <memory>
#include <string>

namespace wardlight::speaker {

enum class NullSink : std::uint8_t { IsSilence, IsAllowed };

/// What the server says about our stream. Qt cannot know any of this: a sink that vanished, a mute or a move to a null
/// sink leave QAudioSink "active without error" (measured on Qt 6.4.2).
///
/// state  ServerGone, NoDevice (no sink at all), Stopped (our stream is not there), Muted (sink, stream or volume 0),
///        Suspended, NullSink, Low (under 20 %), else Sounding
class SoundServer {
public:
    explicit SoundServer(NullSink nullSink);
    ~SoundServer();
    SoundServer(const SoundServer&) = delete;
    SoundServer& operator=(const SoundServer&) = delete;

    /// Blocks for at most 1.5 s; call on a thread of its own. Reconnects by itself.
    [[nodiscard]] VoiceReport look();
    /// The sink of the last look; "" when none.
    [[nodiscard]] const std::string& sinkName() const;
    /// All sinks of the last look that got that far, the server's default first.
    [[nodiscard]] const std::vector<door::OutputView>& outputs() const { return outputs_; }

private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
    NullSink nullSink_;
    std::string sinkName_;
    std::vector<door::OutputView> outputs_;
};

}
