// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the layouts: the WFDB manual's signal(5), read 2026.
#include "core/recordings/wfdb_signal.h"

#include <fmt/format.h>

#include <algorithm>

namespace wardlight {
namespace {

constexpr std::uint64_t maxSamplesPerFrame = 1U << 20U;

std::uint32_t byteAt(std::string_view b, std::uint64_t i)
{
    return static_cast<unsigned char>(b[i]);
}

/// Two's complement of so many bits.
std::int32_t signExtend(std::uint32_t value, unsigned bits)
{
    const auto sign = 1U << (bits - 1);
    const auto masked = bits == 32 ? value : value & ((1U << bits) - 1);
    return static_cast<std::int32_t>((masked ^ sign) - sign);
}

/// How many samples so many bytes hold.
std::uint64_t samplesIn(WfdbFormat format, std::uint64_t bytes)
{
    switch (format) {
    case WfdbFormat::F8:
    case WfdbFormat::F80: return bytes;
    case WfdbFormat::F16:
    case WfdbFormat::F61:
    case WfdbFormat::F160: return bytes / 2;
    case WfdbFormat::F24: return bytes / 3;
    case WfdbFormat::F32: return bytes / 4;
    case WfdbFormat::F212: return bytes / 3 * 2 + (bytes % 3 == 2 ? 1 : 0);
    case WfdbFormat::F310: return bytes / 4 * 3 + (bytes % 4 >= 2 ? 1 : 0);
    case WfdbFormat::F311: return bytes / 4 * 3 + (bytes % 4 == 3 ? 2 : bytes % 4 == 2 ? 1 : 0);
    case WfdbFormat::Null:
    case WfdbFormat::Flac8:
    case WfdbFormat::Flac16:
    case WfdbFormat::Flac24: break;
    }
    return 0;
}

std::int32_t sample212(std::string_view b, std::uint64_t i)
{
    const auto at = i / 2 * 3;
    return i % 2 == 0 ? signExtend(byteAt(b, at) | (byteAt(b, at + 1) & 0x0fU) << 8U, 12)
                      : signExtend(byteAt(b, at + 2) | (byteAt(b, at + 1) & 0xf0U) << 4U, 12);
}

std::int32_t sample310(std::string_view b, std::uint64_t i)
{
    const auto at = i / 3 * 4;
    const auto word = [&](std::uint64_t k) { return byteAt(b, k) | byteAt(b, k + 1) << 8U; };
    if (i % 3 < 2)
        return signExtend(word(at + i % 3 * 2) >> 1U, 10);
    return signExtend(word(at) >> 11U | word(at + 2) >> 11U << 5U, 10);
}

std::int32_t sample311(std::string_view b, std::uint64_t i)
{
    const auto at = i / 3 * 4;
    switch (i % 3) {
    case 0: return signExtend(byteAt(b, at) | byteAt(b, at + 1) << 8U, 10);
    case 1: return signExtend(byteAt(b, at + 1) >> 2U | byteAt(b, at + 2) << 6U, 10);
    default: return signExtend(byteAt(b, at + 2) >> 4U | byteAt(b, at + 3) << 4U, 10);
    }
}

/// Calls `put(value)` for samples 0 … count-1 of a file that is not FLAC and not differences.
template <class Put> void eachSample(WfdbFormat format, std::string_view b, std::uint64_t count, Put put)
{
    switch (format) {
    case WfdbFormat::F80:
        for (std::uint64_t i = 0; i < count; ++i)
            put(static_cast<std::int32_t>(byteAt(b, i)) - 128);
        return;
    case WfdbFormat::F16:
        for (std::uint64_t i = 0; i < count; ++i)
            put(signExtend(byteAt(b, 2 * i) | byteAt(b, 2 * i + 1) << 8U, 16));
        return;
    case WfdbFormat::F61:
        for (std::uint64_t i = 0; i < count; ++i)
            put(signExtend(byteAt(b, 2 * i) << 8U | byteAt(b, 2 * i + 1), 16));
        return;
    case WfdbFormat::F160:
        for (std::uint64_t i = 0; i < count; ++i)
            put(static_cast<std::int32_t>(byteAt(b, 2 * i) | byteAt(b, 2 * i + 1) << 8U) - 32768);
        return;
    case WfdbFormat::F24:
        for (std::uint64_t i = 0; i < count; ++i)
            put(signExtend(byteAt(b, 3 * i) | byteAt(b, 3 * i + 1) << 8U | byteAt(b, 3 * i + 2) << 16U, 24));
        return;
    case WfdbFormat::F32:
        for (std::uint64_t i = 0; i < count; ++i)
            put(static_cast<std::int32_t>(byteAt(b, 4 * i) | byteAt(b, 4 * i + 1) << 8U |
                                          byteAt(b, 4 * i + 2) << 16U | byteAt(b, 4 * i + 3) << 24U));
        return;
    case WfdbFormat::F212:
        for (std::uint64_t i = 0; i < count; ++i)
            put(sample212(b, i));
        return;
    case WfdbFormat::F310:
        for (std::uint64_t i = 0; i < count; ++i)
            put(sample310(b, i));
        return;
    case WfdbFormat::F311:
        for (std::uint64_t i = 0; i < count; ++i)
            put(sample311(b, i));
        return;
    case WfdbFormat::F8:
    case WfdbFormat::Null:
    case WfdbFormat::Flac8:
    case WfdbFormat::Flac16:
    case WfdbFormat::Flac24: return;
    }
}

unsigned flacBits(WfdbFormat format)
{
    return format == WfdbFormat::Flac8    ? 8
           : format == WfdbFormat::Flac16 ? 16
           : format == WfdbFormat::Flac24 ? 24
                                          : 0;
}

Result<WfdbSignalData> decodeFlacGroup(std::span<const WfdbSignalLine> group, std::string_view bytes,
                                       std::uint64_t frames, const RecordingLimits& limits)
{
    const auto perFrame = group.front().samplesPerFrame;
    for (const auto& line : group)
        if (line.samplesPerFrame != perFrame)
            return fail(ErrorCode::Malformed, line.file,
                        "signals of one FLAC file have different samples per frame");
    const auto most = limits.values / group.size();
    const auto wanted = frames ? frames * perFrame : most + 1;
    auto channels =
        decodeFlac(bytes, static_cast<unsigned>(group.size()), flacBits(group.front().format), wanted);
    if (!channels)
        return tl::unexpected(Error{channels.error().code, group.front().file, channels.error().text});
    WfdbSignalData data;
    data.frames = channels->front().size() / perFrame;
    for (auto& channel : *channels)
        channel.resize(data.frames * perFrame);
    data.signals = std::move(*channels);
    if (data.signals.front().size() > most)
        return fail(ErrorCode::OutOfRange, group.front().file, "holds more samples than we read");
    return data;
}

}

Result<WfdbSignalData> decodeWfdbSignals(std::span<const WfdbSignalLine> group, std::string_view bytes,
                                         std::uint64_t frames, const RecordingLimits& limits)
{
    const auto& head = group.front();
    std::uint64_t perFrame = 0;
    for (const auto& line : group) {
        if (line.format != head.format || line.byteOffset != head.byteOffset)
            return fail(ErrorCode::Malformed, head.file,
                        "signals of one file have different formats or offsets");
        perFrame += line.samplesPerFrame;
    }
    if (perFrame > maxSamplesPerFrame)
        return fail(ErrorCode::OutOfRange, head.file,
                    fmt::format("more than {} samples in a frame", maxSamplesPerFrame));
    if (frames > limits.values / perFrame)
        return fail(ErrorCode::OutOfRange, head.file, fmt::format("more than {} samples", limits.values));
    bytes.remove_prefix(std::min<std::size_t>(head.byteOffset, bytes.size()));
    if (flacBits(head.format) != 0)
        return decodeFlacGroup(group, bytes, frames, limits);

    WfdbSignalData data;
    data.signals.resize(group.size());
    if (head.format == WfdbFormat::Null) { // a signal that is only named: no samples anywhere
        data.frames = frames;
        for (std::size_t s = 0; s < group.size(); ++s)
            data.signals[s].assign(frames * group[s].samplesPerFrame, noValue);
        return data;
    }
    const auto there = samplesIn(head.format, bytes.size()) / perFrame;
    data.frames = frames ? std::min(frames, there) : there;
    if (data.frames > limits.values / perFrame)
        return fail(ErrorCode::OutOfRange, head.file, fmt::format("more than {} samples", limits.values));
    for (std::size_t s = 0; s < group.size(); ++s)
        data.signals[s].reserve(data.frames * group[s].samplesPerFrame);

    // The turn of signals within a frame, so that any mix of samples per frame is one loop.
    std::vector<std::size_t> turn;
    for (std::size_t s = 0; s < group.size(); ++s)
        turn.insert(turn.end(), group[s].samplesPerFrame, s);
    const auto count = data.frames * perFrame;
    if (head.format == WfdbFormat::F8) {
        std::vector<std::uint32_t> sum;
        for (const auto& line : group)
            sum.push_back(static_cast<std::uint32_t>(line.initial));
        for (std::uint64_t i = 0, k = 0; i < count; ++i, k = k + 1 == turn.size() ? 0 : k + 1) {
            const auto s = turn[k];
            sum[s] += static_cast<std::uint32_t>(signExtend(byteAt(bytes, i), 8));
            data.signals[s].push_back(static_cast<std::int32_t>(sum[s]));
        }
        return data;
    }
    std::size_t k = 0;
    eachSample(head.format, bytes, count, [&](std::int32_t value) {
        data.signals[turn[k]].push_back(value);
        k = k + 1 == turn.size() ? 0 : k + 1;
    });
    return data;
}

}
