// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sample_ring.h"

#include <algorithm>
#include <bit>

namespace wardlight {

SampleRing::SampleRing(std::size_t capacity)
    : mask_(std::bit_ceil(std::max<std::size_t>(capacity, 64)) - 1)
    , samples_(std::make_unique<std::atomic<std::int16_t>[]>(mask_ + 1))
{
}

std::uint64_t SampleRing::begin() const
{
    const auto newest = writing_.load(std::memory_order_acquire);
    return newest > capacity() ? newest - capacity() : 0;
}

void SampleRing::write(std::uint64_t first, std::span<const std::int16_t> samples)
{
    auto at = end_.load(std::memory_order_relaxed);
    if (first < at) { // overlap: what we have stays
        const auto known = std::min<std::uint64_t>(at - first, samples.size());
        samples = samples.subspan(known);
        first = at;
    }
    const auto last = first + samples.size();
    writing_.store(last, std::memory_order_release);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (first - at > capacity())
        at = first - capacity();
    for (; at < first; ++at)
        samples_[at & mask_].store(missingSample, std::memory_order_relaxed);
    for (const auto s : samples)
        samples_[at++ & mask_].store(s, std::memory_order_relaxed);
    end_.store(last, std::memory_order_release);
}

bool SampleRing::read(std::uint64_t first, std::span<std::int16_t> out) const
{
    const auto newest = end();
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto at = first + i;
        const bool held = at < newest && newest - at <= capacity();
        out[i] = held ? samples_[at & mask_].load(std::memory_order_relaxed) : missingSample;
    }
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const auto whole = begin(); // what is older may have been overwritten while we copied
    const auto oldestTaken = std::max(first, newest > capacity() ? newest - capacity() : 0);
    if (whole <= oldestTaken)
        return true;
    const auto spoilt = std::min<std::uint64_t>(whole > first ? whole - first : 0, out.size());
    std::fill_n(out.begin(), spoilt, missingSample);
    return false;
}

}
