// SPDX-License-Identifier: GPL-3.0-or-later
// The devices of a bed: connected, what they say, and how long one may be silent before its link is lost.
#include "core/engine/bed.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr auto linkLostAfter = 8s;     // told at most 10 s after the last sample
constexpr auto firstHeardWithin = 20s; // a device that belongs to the bed and was never heard is a lost one

}

void Bed::connect(std::shared_ptr<Intake> device)
{
    Device d;
    d.intake = std::move(device);
    d.channel.fill(-1);
    d.heard = now_.mono; // from here on it is waited for
    const bool first = std::none_of(devices_.begin(), devices_.end(), [&](const Device& known) { return known.intake->device == d.intake->device; });
    if (awayShortly_ && first)
        d.vitalAt = now_.mono;
    devices_.push_back(std::move(d));
}

void Bed::takeMessage(Device& device, const DeviceMessage& message, alarms::Turn& turn)
{
    if (const auto* opened = std::get_if<ChannelOpened>(&message)) {
        openChannel(device, *opened);
    } else if (const auto* says = std::get_if<DeviceSays>(&message)) {
        const bool vital = std::any_of(says->numerics.begin(), says->numerics.end(), [](const Numeric& n) {
            return isUsable(n.validity) && isPlausible(n.parameter, atStep(n.parameter, n.value));
        });
        if (vital ? hears(device, turn) : counts(device)) {
            for (auto numeric : says->numerics) {
                numeric.source = device.intake->device;
                numeric.measured = std::min(numeric.measured, turn.now.mono); // a device's clock that is ahead keeps no value young
                numeric.value = atStep(numeric.parameter, numeric.value);
                if (isUsable(numeric.validity) && !isPlausible(numeric.parameter, numeric.value))
                    numeric.validity = Validity::OutOfRange;
                numerics_[numeric.parameter] = numeric;
            }
        }
        device.heard = turn.now.mono;
        device.everHeard = true;
    } else if (const auto* found = std::get_if<DeviceFound>(&message)) {
        const bool vital = found->finding.state == FindingState::True && isOfPatient(found->finding.key.kind);
        if (vital ? hears(device, turn) : watched() && counts(device))
            alarms_.take(found->finding, turn);
        device.heard = turn.now.mono;
    } else if (const auto* link = std::get_if<LinkState>(&message)) {
        device.linkDown = !link->up;
    } else if (const auto* battery = std::get_if<BatteryLeft>(&message)) {
        device.batteryMinutes = battery->minutes;
        const auto tell = [&](AlarmKind kind, int below) {
            Finding f;
            f.key = {kind, device.intake->device, Parameter::None};
            f.state = battery->minutes && *battery->minutes < below ? FindingState::True : FindingState::Over;
            f.since = turn.now.mono;
            if (battery->minutes)
                f.value = *battery->minutes;
            if (watched() && counts(device))
                alarms_.take(f, turn);
        };
        tell(AlarmKind::DeviceBatteryLow, 20);
        tell(AlarmKind::DeviceBatteryCritical, 5);
    } else if (const auto* clock = std::get_if<DeviceClock>(&message)) {
        Finding f;
        f.key = {AlarmKind::DeviceClockWrong, device.intake->device, Parameter::None};
        f.state = std::chrono::abs(clock->ahead) > 60s ? FindingState::True : FindingState::Over;
        f.since = turn.now.mono;
        if (watched() && counts(device))
            alarms_.take(f, turn);
    }
}

void Bed::openChannel(Device& device, const ChannelOpened& opened)
{
    if (opened.channel >= device.channel.size())
        return;
    int& mine = device.channel[opened.channel];
    if (mine < 0) {
        if (waveCount_ == waves_.size())
            return; // sixteen waves a bed; what is beyond is not shown under another's name
        mine = static_cast<int>(waveCount_++);
    }
    const auto at = static_cast<std::size_t>(mine);
    waves_[at] = std::make_unique<WaveRings>(opened.format, opened.origin, device.intake->name);
    signals_.open(static_cast<std::uint32_t>(mine), opened.format, opened.origin);
    chooseBands();
}

void Bed::watchLinks(alarms::Turn& turn, const std::set<DeviceId>& gatewaysDown)
{
    const auto alive = static_cast<std::size_t>(
        std::count_if(devices_.begin(), devices_.end(), [this](const Device& d) { return d.everHeard && !d.lost && counts(d); }));
    for (auto& device : devices_) {
        const bool silent = turn.now.mono - device.heard > (device.everHeard ? linkLostAfter : firstHeardWithin);
        if (!device.everHeard && !silent)
            continue;
        const bool told = watched() && counts(device);
        const auto only = alive <= (device.lost ? 0U : 1U) ? alarms::OnlySource::Yes : alarms::OnlySource::No;
        if (silent != device.lost) {
            device.lost = silent;
            device.told = Device::Told::No;
            if (!silent)
                before_.clear(); // everything is told anew: what was unknown is true or over again
            if (told)
                turn.events.emplace_back(LinkChanged{device.intake->device, !silent});
            if (told && !silent)
                alarms_.sourceBack(device.intake->device, turn);
        }
        if (!device.lost || !told)
            continue;
        const bool byGateway = gatewaysDown.contains(device.intake->gateway);
        if (device.told == Device::Told::No || (device.told == Device::Told::ByGateway && !byGateway)) {
            device.told = byGateway ? Device::Told::ByGateway : Device::Told::Here;
            alarms_.sourceLost(device.intake->device, only, byGateway ? alarms::LossTold::ByGateway : alarms::LossTold::Here, turn);
        }
    }
}

Bed::Silence Bed::silenceBehind(DeviceId gateway, Instant now) const
{
    Silence silence;
    for (const auto& device : devices_) {
        if (device.intake->gateway != gateway)
            continue;
        if (!device.everHeard) {
            ++silence.never;
            silence.neverShortest = std::min(silence.neverShortest, now - device.heard);
            silence.neverLongest = std::max(silence.neverLongest, now - device.heard);
            continue;
        }
        ++silence.devices;
        silence.shortest = std::min(silence.shortest, now - device.heard);
        silence.longest = std::max(silence.longest, now - device.heard);
    }
    return silence;
}

}
