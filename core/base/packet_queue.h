// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded single-producer single-consumer ring of variable-sized records: how wave packets cross from a link to a shard.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace wardlight {

/// Wave packets in order: header {channel, first index, count} and int16 samples, without allocation.
/// When full the packet is dropped and counted; the consumer sees it as a gap in the indices.
class PacketQueue {
public:
    struct Packet {
        std::uint32_t channel = 0;
        std::uint64_t first = 0;
        std::span<const std::int16_t> samples; ///< valid until the next pop()
    };

    explicit PacketQueue(std::size_t capacityBytes);

    /// Producer. False when there is no room (dropped() grows). At most 4096 samples a packet.
    bool push(std::uint32_t channel, std::uint64_t first, std::span<const std::int16_t> samples);
    /// Consumer. False when empty. The packet's samples stay valid until release().
    bool front(Packet& out) const;
    void release();

    [[nodiscard]] std::uint64_t dropped() const { return dropped_.load(std::memory_order_relaxed); }

private:
    static constexpr std::size_t headerBytes = 16;
    std::size_t mask_;
    std::unique_ptr<std::byte[]> bytes_;
    alignas(64) std::atomic<std::uint64_t> head_{0}; ///< next byte to write
    std::uint64_t knownTail_ = 0;
    alignas(64) std::atomic<std::uint64_t> tail_{0}; ///< next byte to read
    mutable std::uint64_t knownHead_ = 0;
    std::atomic<std::uint64_t> dropped_{0};
};

}
