// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to somebody: bytes whole and in order, or closed. Who carries them is a link; who speaks is a room above.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace wardlight {

class Pipe {
public:
    using Received = std::function<void(std::span<const std::byte>)>;

    Pipe() = default;
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    virtual ~Pipe() = default;

    /// Once. received and closed are called on the pipe's own thread; closed at most once, and not after close().
    virtual void begin(Received received, std::function<void()> closed) = 0;
    /// From any thread, returns at once. False: closed, or so much waits that the peer is taken for gone; the pipe then closes.
    [[nodiscard]] virtual bool send(std::string bytes) = 0;
    /// Bytes taken by send() and not yet by the peer's system.
    [[nodiscard]] virtual std::size_t waiting() const = 0;
    /// Whose program the other end is, by this machine's own word: an account's name. Empty: this machine does not know.
    [[nodiscard]] virtual std::string account() const { return {}; }
    /// No handler runs or begins after it has returned, unless it was called from one; handlers are let go.
    virtual void close() = 0;
};

}
