// SPDX-License-Identifier: GPL-3.0-or-later
// Pipes over Unix sockets: to programs of the same user on the same machine.
#pragma once

#include "core/base/pipe.h"
#include "core/base/result.h"

#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace wardlight::links {

/// Bytes that may wait for a peer that does not read, before it is taken for gone.
inline constexpr std::size_t mostWaitingBytes = 64U << 20U;

/// One thread waits for what comes and for room to write; send() writes by itself as long as the peer reads.
class UnixPipe final : public Pipe {
public:
    /// Takes over a connected socket.
    explicit UnixPipe(int socket);
    ~UnixPipe() override;
    void begin(Received received, std::function<void()> closed) override;
    [[nodiscard]] bool send(std::string bytes) override;
    [[nodiscard]] std::size_t waiting() const override;
    [[nodiscard]] std::string account() const override;
    void close() override;

private:
    void run();
    [[nodiscard]] bool writeSome(); ///< under lock_; false: broken
    void wake() const;

    int socket_, wake_;
    Received received_;
    std::function<void()> closed_;
    std::atomic<bool> stop_{false}, broken_{false};
    mutable std::mutex lock_; ///< what waits to be written
    std::deque<std::string> out_;
    std::size_t waiting_ = 0, written_ = 0; ///< written_: of the first
    std::thread thread_;
};

/// Errors: NotFound when nobody listens there; OutOfRange for a path over 107 bytes; Io.
[[nodiscard]] Result<std::unique_ptr<Pipe>> connectUnix(const std::filesystem::path& path);

/// A socket in the file system, mode 0600; peers of other users are turned away.
class UnixListener {
public:
    /// arrived is called on the listener's thread. A socket left by a program that died is replaced. Errors: Busy when
    /// somebody listens there already; OutOfRange for a path over 107 bytes; Io.
    [[nodiscard]] static Result<std::unique_ptr<UnixListener>> open(const std::filesystem::path& path,
                                                                   std::function<void(std::unique_ptr<Pipe>)> arrived);
    ~UnixListener();
    UnixListener(const UnixListener&) = delete;
    UnixListener& operator=(const UnixListener&) = delete;

private:
    UnixListener(std::filesystem::path path, int socket, std::function<void(std::unique_ptr<Pipe>)> arrived);
    void run();
    std::filesystem::path path_;
    int socket_, wake_;
    std::function<void(std::unique_ptr<Pipe>)> arrived_;
    std::thread thread_;
};

}
