// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/wave_history.h"

#include "core/store/wave_codec.h"

#include <algorithm>

namespace wardlight::engine {

WaveHistory::WaveHistory(std::uint64_t keep)
    : keep_(keep)
    , open_(blockLength, missingSample)
{
}

void WaveHistory::append(std::uint64_t first, std::span<const std::int16_t> samples)
{
    if (first < end_) {
        const auto known = std::min<std::uint64_t>(end_ - first, samples.size());
        samples = samples.subspan(known);
        first += known;
    }
    while (!samples.empty()) {
        if (const auto number = first / blockLength; number != openNumber_) {
            close();
            openNumber_ = number;
        }
        const auto at = static_cast<std::size_t>(first % blockLength);
        const auto part = samples.first(std::min(samples.size(), blockLength - at));
        std::copy(part.begin(), part.end(), open_.begin() + static_cast<std::ptrdiff_t>(at));
        anyOpen_ = anyOpen_ || std::any_of(part.begin(), part.end(), [](std::int16_t s) { return s != missingSample; });
        first += part.size();
        end_ = first;
        samples = samples.subspan(part.size());
    }
    if (end_ / blockLength != openNumber_) {
        close();
        openNumber_ = end_ / blockLength;
    }
    while (!blocks_.empty() && (blocks_.front().number + 1) * blockLength + keep_ <= end_)
        blocks_.pop_front();
}

void WaveHistory::close()
{
    if (!anyOpen_)
        return;
    auto code = store::encodeWave(open_);
    code.shrink_to_fit();
    blocks_.push_back({openNumber_, std::move(code)});
    std::fill(open_.begin(), open_.end(), missingSample);
    anyOpen_ = false;
}

void WaveHistory::read(std::uint64_t first, std::span<std::int16_t> out) const
{
    std::fill(out.begin(), out.end(), missingSample);
    const auto until = first + out.size();
    // The part of a block's samples that lies within what is asked for.
    const auto copy = [&](std::uint64_t number, std::span<const std::int16_t> block) {
        const auto from = std::max({first, number * blockLength, begin()});
        const auto to = std::min({until, number * blockLength + block.size(), end_});
        if (from < to)
            std::copy_n(block.begin() + static_cast<std::ptrdiff_t>(from - number * blockLength), to - from,
                        out.begin() + static_cast<std::ptrdiff_t>(from - first));
    };
    auto block = std::lower_bound(blocks_.begin(), blocks_.end(), first / blockLength,
                                  [](const Block& b, std::uint64_t number) { return b.number < number; });
    for (; block != blocks_.end() && block->number * blockLength < until; ++block)
        if (const auto samples = store::decodeWave(block->code))
            copy(block->number, *samples);
    copy(openNumber_, open_);
}

std::uint64_t WaveHistory::begin() const
{
    const auto oldest = end_ > keep_ ? (end_ - keep_) / blockLength * blockLength : 0;
    return std::max(begin_, oldest);
}

std::size_t WaveHistory::bytes() const
{
    std::size_t sum = open_.capacity() * sizeof(std::int16_t) + sizeof *this;
    for (const auto& block : blocks_)
        sum += sizeof block + block.code.capacity() + 1;
    return sum;
}

void WaveHistory::clear()
{
    blocks_.clear();
    std::fill(open_.begin(), open_.end(), missingSample);
    anyOpen_ = false;
    begin_ = end_;
}

}
