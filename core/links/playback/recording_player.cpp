// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/playback/recording_player.h"

#include <algorithm>

namespace wardlight::links {
namespace {

constexpr std::size_t mostSamples = 1024;
constexpr std::size_t mostChannels = 16;

}

RecordingPlayer::RecordingPlayer(std::shared_ptr<const Recording> recording, std::shared_ptr<engine::Intake> intake,
                                 Instant start, AtEnd atEnd, double speed)
    : recording_(std::move(recording))
    , intake_(std::move(intake))
    , start_(start)
    , atEnd_(atEnd)
    , speed_(speed)
    , block_(mostSamples)
{
    for (std::size_t i = 0; i < recording_->signals.size() && channels_.size() < mostChannels; ++i) {
        WaveSource source(*recording_, i);
        if (source.length() > 0 && source.format().rate.hertz() >= 1)
            channels_.push_back({std::move(source), 0});
    }
}

void RecordingPlayer::advance(Instant now)
{
    const AtWork source(intake_->source);
    if (!opened_) {
        opened_ = true;
        for (std::size_t i = 0; i < channels_.size(); ++i)
            (void)intake_->messages.post(
                engine::ChannelOpened{static_cast<std::uint32_t>(i), channels_[i].source.format(), start_});
    }
    const double played = seconds(now - start_) * speed_;
    bool allSent = true;
    for (std::size_t i = 0; i < channels_.size(); ++i) {
        auto& channel = channels_[i];
        const auto length = channel.source.length();
        auto due = static_cast<std::uint64_t>(std::max(0.0, played * channel.source.format().rate.hertz()));
        if (atEnd_ == AtEnd::Stop)
            due = std::min(due, length);
        allSent = allSent && atEnd_ == AtEnd::Stop && due == length;
        while (channel.sent < due) {
            const auto inFile = channel.sent % length;
            const auto count = std::min<std::uint64_t>({due - channel.sent, length - inFile, block_.size()});
            const std::span<std::int16_t> out(block_.data(), count);
            channel.source.read(inFile, out);
            (void)intake_->waves.push(static_cast<std::uint32_t>(i), channel.sent, out); // full: a gap, counted there
            channel.sent += count;
        }
    }
    finished_ = allSent;
}

}
