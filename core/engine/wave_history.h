// SPDX-License-Identifier: GPL-3.0-or-later
// One channel's last half hour in memory, coded without loss.
#pragma once

#include "core/base/sample_ring.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

namespace wardlight::engine {

/// Blocks of 2,500 samples, coded once they are whole (core/store/wave_codec.h); the open one lies as it came. A block
/// that has no samples is not kept at all. Allocates once a finished block, never per sample. Owned by one thread.
class WaveHistory {
public:
    static constexpr std::size_t blockLength = 2500;

    /// keep: how many samples back from the newest can be read; whole blocks are kept, so it may be up to 2,499 more.
    explicit WaveHistory(std::uint64_t keep);

    /// A first index beyond end() leaves a gap of missing samples; an older one drops the overlap.
    void append(std::uint64_t first, std::span<const std::int16_t> samples);
    /// Samples [first, first + out.size()); missing ones where there are none, or no longer.
    void read(std::uint64_t first, std::span<std::int16_t> out) const;

    /// Index after the newest sample, and of the oldest that can be read.
    [[nodiscard]] std::uint64_t end() const { return end_; }
    [[nodiscard]] std::uint64_t begin() const;
    /// Bytes held: codes, their entries and the open block.
    [[nodiscard]] std::size_t bytes() const;
    void clear();

private:
    struct Block {
        std::uint64_t number = 0; ///< holds samples from number * blockLength on
        std::string code;
    };
    void close();

    std::uint64_t keep_;
    std::deque<Block> blocks_;      ///< numbers ascend; those of gaps are not there
    std::vector<std::int16_t> open_; ///< always of blockLength; missing where nothing came yet
    std::uint64_t openNumber_ = 0;
    std::uint64_t begin_ = 0;       ///< nothing before it since clear()
    std::uint64_t end_ = 0;
    bool anyOpen_ = false;          ///< something in open_ is there
};

}
