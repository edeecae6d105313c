// SPDX-License-Identifier: GPL-3.0-or-later
// One channel's recent samples: written by one thread, read by many without locks or copies.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>

namespace wardlight {

/// A sample that is not there: lead off, packet lost, invalid in its file. Painters break the line on it.
inline constexpr std::int16_t missingSample = INT16_MIN;

/// Ring of int16 samples addressed by their absolute index since the channel began (sample k was taken at k / rate).
/// One writer (the bed's shard), any number of readers on other threads. Memory is taken at construction only.
class SampleRing {
public:
    /// capacity is rounded up to a power of two.
    explicit SampleRing(std::size_t capacity);

    /// Appends at end(). A first index beyond end() fills the gap with missingSample; an older one drops the overlap.
    void write(std::uint64_t first, std::span<const std::int16_t> samples);

    /// Index after the newest sample.
    [[nodiscard]] std::uint64_t end() const { return end_.load(std::memory_order_acquire); }
    /// Oldest index that is certainly whole for a reader that copies at once.
    [[nodiscard]] std::uint64_t begin() const;
    [[nodiscard]] std::size_t capacity() const { return mask_ + 1; }

    /// Copies samples [first, first + out.size()). Those not yet written, or already overwritten, come as missingSample.
    /// Returns false if the writer lapped this read: what it may have touched is then missingSample.
    bool read(std::uint64_t first, std::span<std::int16_t> out) const;

private:
    std::size_t mask_;
    std::unique_ptr<std::atomic<std::int16_t>[]> samples_;
    std::atomic<std::uint64_t> end_{0};
    std::atomic<std::uint64_t> writing_{0}; ///< index after the newest sample that may be half written
};

}
