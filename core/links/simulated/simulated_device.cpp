// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/simulated/simulated_device.h"

namespace wardlight::links {

SimulatedDevice::SimulatedDevice(const simulator::BedPlan& plan, std::shared_ptr<engine::Intake> intake, Instant start,
                                 Truth truth)
    : patient_(plan)
    , intake_(std::move(intake))
    , start_(start)
    , truth_(std::move(truth))
{
}

void SimulatedDevice::advance(Instant now)
{
    const AtWork source(intake_->source);
    if (!opened_) {
        opened_ = true;
        std::uint32_t channel = 0;
        for (const auto& format : patient_.channels())
            (void)intake_->messages.post(engine::ChannelOpened{channel++, format, start_});
    }
    out_.clear();
    patient_.advance(seconds(now - start_), out_);
    for (const auto& piece : out_.pieces) {
        auto block = out_.block(piece);
        for (std::size_t at = 0; at < block.samples.size(); at += 1024) { // a packet holds at most 4096
            const auto part = block.samples.subspan(at, std::min<std::size_t>(1024, block.samples.size() - at));
            (void)intake_->waves.push(block.channel, block.first + at, part);
        }
    }
    engine::DeviceSays says;
    for (const auto& value : out_.values)
        says.numerics.push_back({value.parameter, value.value, value.validity, start_ + fromSeconds(value.measured), intake_->device});
    if (!says.numerics.empty())
        (void)intake_->messages.post(std::move(says));
    for (const auto& status : out_.status) {
        (void)intake_->messages.post(engine::LinkState{status.linkUp});
        std::optional<int> minutes;
        if (status.batteryMinutes)
            minutes = static_cast<int>(*status.batteryMinutes);
        (void)intake_->messages.post(engine::BatteryLeft{minutes});
        (void)intake_->messages.post(engine::DeviceClock{std::chrono::milliseconds(static_cast<std::int64_t>(status.clockOffset * 1000))});
    }
    if (truth_)
        for (const auto& entry : out_.truth)
            truth_(entry);
}

}
