// SPDX-License-Identifier: GPL-3.0-or-later
// Frames on a stream of bytes: 4 bytes length, little-endian, then that many bytes. Whatever comes, memory is bounded.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wardlight::door::wire {

inline constexpr std::size_t longestFrame = 16U << 20U;

/// The frame around these bytes. bytes: 1 to longestFrame.
[[nodiscard]] std::string frameOf(std::string_view bytes);

/// Cuts a stream into frames. After an error the stream is lost: nothing tells where the next frame begins.
class FrameReader {
public:
    void feed(std::span<const std::byte> bytes);
    /// The next whole frame's content, valid until the next call of any function; nothing when more bytes are needed.
    /// Errors: OutOfRange for a length of 0 or above longestFrame; every later call repeats it.
    [[nodiscard]] Result<std::optional<std::string_view>> next();

private:
    std::string buffer_;
    std::size_t taken_ = 0;
    bool broken_ = false;
};

}
