// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/wire/frame.h"

namespace wardlight::door::wire {
namespace {

constexpr std::size_t lengthBytes = 4;

}

std::string frameOf(std::string_view bytes)
{
    std::string frame;
    frame.reserve(lengthBytes + bytes.size());
    for (std::size_t i = 0; i < lengthBytes; ++i)
        frame.push_back(static_cast<char>((bytes.size() >> (8 * i)) & 0xffU));
    frame.append(bytes);
    return frame;
}

void FrameReader::feed(std::span<const std::byte> bytes)
{
    if (broken_)
        return;
    if (taken_ > 0) {
        buffer_.erase(0, taken_);
        taken_ = 0;
    }
    buffer_.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<std::optional<std::string_view>> FrameReader::next()
{
    const std::string_view rest = std::string_view(buffer_).substr(taken_);
    if (!broken_ && rest.size() < lengthBytes)
        return std::nullopt;
    std::size_t length = 0;
    for (std::size_t i = 0; !broken_ && i < lengthBytes; ++i)
        length |= static_cast<std::size_t>(static_cast<unsigned char>(rest[i])) << (8 * i);
    if (broken_ || length == 0 || length > longestFrame) {
        broken_ = true;
        buffer_.clear();
        taken_ = 0;
        return fail(ErrorCode::OutOfRange, "frame", "the length of a frame is 1 byte to 16 MiB");
    }
    if (rest.size() < lengthBytes + length)
        return std::nullopt;
    taken_ += lengthBytes + length;
    return rest.substr(lengthBytes, length);
}

}
