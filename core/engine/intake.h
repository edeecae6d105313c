// SPDX-License-Identifier: GPL-3.0-or-later
// The way in for one device: a ring for waves, a mailbox for the rest. Links write, one bed reads.
#pragma once

#include "core/base/at_work.h"
#include "core/base/mailbox.h"
#include "core/base/packet_queue.h"
#include "core/vitals/finding.h"
#include "core/vitals/numeric.h"
#include "core/vitals/wave.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace wardlight::engine {

/// A channel of a device; sample 0 was taken at origin (our clock). Channel numbers are the device's own, below 16.
struct ChannelOpened {
    std::uint32_t channel = 0;
    WaveFormat format;
    Instant origin;
};
struct DeviceSays { std::vector<Numeric> numerics; };
struct DeviceFound { Finding finding; };
struct LinkState { bool up = true; };
struct BatteryLeft { std::optional<int> minutes; };
struct DeviceClock { std::chrono::milliseconds ahead{0}; };
using DeviceMessage = std::variant<ChannelOpened, DeviceSays, DeviceFound, LinkState, BatteryLeft, DeviceClock>;

/// Shared by one link (producer thread) and one bed (shard thread). Waves that do not fit are dropped and show as a gap.
class Intake {
public:
    /// throughGateway: what the device is heard through, if anything; several devices share one.
    Intake(DeviceId id, std::string deviceName, bool isDemo, DeviceId throughGateway = {}, std::string nameOfGateway = {})
        : device(id)
        , name(std::move(deviceName))
        , demo(isDemo)
        , gateway(throughGateway)
        , gatewayName(std::move(nameOfGateway))
        , source(sourceNumber(name))
    {
    }
    const DeviceId device;
    const std::string name;  ///< "Monitor 7 (simulated)"
    const bool demo;         ///< simulated or a recording: marked so wherever it is shown
    const DeviceId gateway;  ///< none: heard directly
    const std::string gatewayName;
    const std::uint64_t source; ///< by name: whose input it is if it ends the program
    PacketQueue waves{1U << 17U};
    Mailbox<DeviceMessage> messages{4096};
};

}
