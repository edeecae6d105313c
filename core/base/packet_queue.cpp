// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packet_queue.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace wardlight {
namespace {

struct Header {
    std::uint32_t bytes;   ///< of the whole record, padded; wrapMark: skip to the ring's start
    std::uint16_t channel;
    std::uint16_t count;
    std::uint64_t first;
};
static_assert(sizeof(Header) == 16);
constexpr std::uint32_t wrapMark = 0xffffffffU;

constexpr std::size_t padded(std::size_t n) { return (n + 15) & ~std::size_t{15}; }

}

PacketQueue::PacketQueue(std::size_t capacityBytes)
    : mask_(std::bit_ceil(std::max<std::size_t>(capacityBytes, 16384)) - 1)
    , bytes_(std::make_unique<std::byte[]>(mask_ + 1))
{
}

bool PacketQueue::push(std::uint32_t channel, std::uint64_t first, std::span<const std::int16_t> samples)
{
    const auto size = padded(headerBytes + samples.size_bytes());
    const auto capacity = mask_ + 1;
    auto head = head_.load(std::memory_order_relaxed);
    const auto toEnd = capacity - (head & mask_);
    const auto needed = size > toEnd ? toEnd + size : size;
    if (samples.size() > 4096 || needed > capacity) {
        dropped_.fetch_add(1, std::memory_order_relaxed);
        return false;
    }
    if (head + needed - knownTail_ > capacity) {
        knownTail_ = tail_.load(std::memory_order_acquire);
        if (head + needed - knownTail_ > capacity) {
            dropped_.fetch_add(1, std::memory_order_relaxed);
            return false;
        }
    }
    if (size > toEnd) { // records do not wrap: mark the rest and start at the front
        const Header wrap{wrapMark, 0, 0, 0};
        std::memcpy(bytes_.get() + (head & mask_), &wrap, sizeof wrap);
        head += toEnd;
    }
    const Header header{static_cast<std::uint32_t>(size), static_cast<std::uint16_t>(channel),
                        static_cast<std::uint16_t>(samples.size()), first};
    auto* at = bytes_.get() + (head & mask_);
    std::memcpy(at, &header, sizeof header);
    if (!samples.empty())
        std::memcpy(at + headerBytes, samples.data(), samples.size_bytes());
    head_.store(head + size, std::memory_order_release);
    return true;
}

bool PacketQueue::front(Packet& out) const
{
    auto tail = tail_.load(std::memory_order_relaxed);
    for (;;) {
        if (tail == knownHead_) {
            knownHead_ = head_.load(std::memory_order_acquire);
            if (tail == knownHead_)
                return false;
        }
        Header header{};
        const auto* at = bytes_.get() + (tail & mask_);
        std::memcpy(&header, at, sizeof header);
        if (header.bytes == wrapMark) {
            tail += (mask_ + 1) - (tail & mask_);
            const_cast<std::atomic<std::uint64_t>&>(tail_).store(tail, std::memory_order_release);
            continue;
        }
        out.channel = header.channel;
        out.first = header.first;
        out.samples = {reinterpret_cast<const std::int16_t*>(at + headerBytes), header.count};
        return true;
    }
}

void PacketQueue::release()
{
    Packet packet;
    if (!front(packet))
        return;
    const auto size = padded(headerBytes + packet.samples.size_bytes());
    tail_.store(tail_.load(std::memory_order_relaxed) + size, std::memory_order_release);
}

}
