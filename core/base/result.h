// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong in use is in the return type; exceptions do not cross a room.
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace wardlight {

enum class ErrorCode : std::uint8_t {
    NotFound,     ///< a file, record, bed or key that is not there
    Truncated,    ///< input ends early
    Malformed,    ///< input breaks its format
    Unsupported,  ///< a valid input we do not read
    OutOfRange,   ///< a value outside what is allowed
    Refused,      ///< not permitted, or not in this state
    Busy,         ///< a bounded queue is full, a lock is held
    Io,           ///< the system refused: disk, socket, device
    Corrupt,      ///< stored data that does not prove itself
};

/// where   file, line, key, offset or peer: "ward.toml:12 beds.count", "record 101 signal 0"
/// text    one sentence in English for logs and the command line; screens translate the code
struct Error {
    ErrorCode code = ErrorCode::Malformed;
    std::string where;
    std::string text;

    [[nodiscard]] std::string line() const { return where.empty() ? text : where + ": " + text; }
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string text)
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(text)});
}

}
