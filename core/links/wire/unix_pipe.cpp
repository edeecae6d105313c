// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/wire/unix_pipe.h"

#include "core/base/thread_name.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <pwd.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <optional>
#include <vector>

namespace wardlight::links {
namespace {

constexpr std::size_t readAtOnce = 256U << 10U;
constexpr int waitingConnections = 16;

Result<sockaddr_un> addressOf(const std::filesystem::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto& name = path.native();
    if (name.empty() || name.size() >= sizeof address.sun_path)
        return fail(ErrorCode::OutOfRange, name, "the path of a socket has at most 107 bytes");
    std::memcpy(address.sun_path, name.data(), name.size());
    return address;
}

const sockaddr* general(const sockaddr_un& address) { return reinterpret_cast<const sockaddr*>(&address); }

std::optional<uid_t> accountOf(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? std::optional(peer.uid) : std::nullopt;
}

bool isOurs(int socket)
{
    const auto account = accountOf(socket);
    return account && (*account == ::getuid() || *account == 0);
}

}

UnixPipe::UnixPipe(int socket)
    : socket_(socket)
    , wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

UnixPipe::~UnixPipe()
{
    UnixPipe::close();
    ::close(wake_);
    ::close(socket_);
}

void UnixPipe::begin(Received received, std::function<void()> closed)
{
    received_ = std::move(received);
    closed_ = std::move(closed);
    thread_ = std::thread([this] {
        nameThread("wl-wire");
        run();
    });
}

void UnixPipe::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(wake_, &one, sizeof one);
}

bool UnixPipe::writeSome()
{
    while (!out_.empty()) {
        const auto& first = out_.front();
        const auto sent = ::send(socket_, first.data() + written_, first.size() - written_, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        written_ += static_cast<std::size_t>(sent);
        waiting_ -= static_cast<std::size_t>(sent);
        if (written_ < first.size())
            return true;
        out_.pop_front();
        written_ = 0;
    }
    return true;
}

bool UnixPipe::send(std::string bytes)
{
    if (broken_ || stop_)
        return false;
    bool more = false;
    {
        const std::scoped_lock lock(lock_);
        const bool first = out_.empty();
        waiting_ += bytes.size();
        out_.push_back(std::move(bytes));
        if (waiting_ > mostWaitingBytes || (first && !writeSome()))
            broken_ = true;
        more = !out_.empty();
    }
    if (more || broken_)
        wake();
    return !broken_;
}

std::size_t UnixPipe::waiting() const
{
    const std::scoped_lock lock(lock_);
    return waiting_;
}

std::string UnixPipe::account() const
{
    const auto number = accountOf(socket_);
    if (!number)
        return {};
    passwd entry{};
    passwd* found = nullptr;
    char texts[4096];
    if (::getpwuid_r(*number, &entry, texts, sizeof texts, &found) == 0 && found)
        return found->pw_name;
    return "user " + std::to_string(*number);
}

void UnixPipe::run()
{
    std::vector<std::byte> bytes(readAtOnce);
    while (!stop_ && !broken_) {
        const bool writes = waiting() > 0;
        pollfd polled[2] = {{socket_, static_cast<short>(POLLIN | (writes ? POLLOUT : 0)), 0}, {wake_, POLLIN, 0}};
        if (::poll(polled, 2, -1) < 0 && errno != EINTR)
            break;
        if (polled[1].revents != 0) {
            std::uint64_t count = 0;
            [[maybe_unused]] const auto taken = ::read(wake_, &count, sizeof count);
        }
        if ((polled[0].revents & POLLOUT) != 0) {
            const std::scoped_lock lock(lock_);
            broken_ = broken_ || !writeSome();
        }
        if ((polled[0].revents & (POLLIN | POLLHUP | POLLERR)) == 0)
            continue;
        const auto size = ::recv(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (size > 0) {
            if (!stop_)
                received_(std::span(bytes).first(static_cast<std::size_t>(size)));
        } else if (size == 0 || (errno != EAGAIN && errno != EINTR)) {
            break;
        }
    }
    broken_ = true;
    ::shutdown(socket_, SHUT_RDWR); // the peer sees the end at once
    if (!stop_ && closed_)
        closed_();
}

void UnixPipe::close()
{
    stop_ = true;
    wake();
    if (thread_.joinable() && thread_.get_id() != std::this_thread::get_id()) {
        thread_.join();
        received_ = {};
        closed_ = {};
    }
}

Result<std::unique_ptr<Pipe>> connectUnix(const std::filesystem::path& path)
{
    const auto address = addressOf(path);
    if (!address)
        return tl::unexpected(address.error());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return fail(ErrorCode::Io, path.native(), std::strerror(errno));
    if (::connect(socket, general(*address), sizeof *address) != 0) {
        const int why = errno;
        ::close(socket);
        return fail(why == ENOENT || why == ECONNREFUSED ? ErrorCode::NotFound : ErrorCode::Io, path.native(), std::strerror(why));
    }
    return std::make_unique<UnixPipe>(socket);
}

Result<std::unique_ptr<UnixListener>> UnixListener::open(const std::filesystem::path& path,
                                                         std::function<void(std::unique_ptr<Pipe>)> arrived)
{
    const auto address = addressOf(path);
    if (!address)
        return tl::unexpected(address.error());
    if (const auto somebody = connectUnix(path))
        return fail(ErrorCode::Busy, path.native(), "another program listens here");
    ::unlink(path.c_str()); // left by one that died
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return fail(ErrorCode::Io, path.native(), std::strerror(errno));
    (void)::fchmod(socket, 0600); // so that it is never open to others, not even for a moment
    if (::bind(socket, general(*address), sizeof *address) != 0 || ::chmod(path.c_str(), 0600) != 0 ||
        ::listen(socket, waitingConnections) != 0) {
        const int why = errno;
        ::close(socket);
        return fail(ErrorCode::Io, path.native(), std::strerror(why));
    }
    return std::unique_ptr<UnixListener>(new UnixListener(path, socket, std::move(arrived)));
}

UnixListener::UnixListener(std::filesystem::path path, int socket, std::function<void(std::unique_ptr<Pipe>)> arrived)
    : path_(std::move(path))
    , socket_(socket)
    , wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , arrived_(std::move(arrived))
    , thread_([this] {
        nameThread("wl-listen");
        run();
    })
{
}

UnixListener::~UnixListener()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(wake_, &one, sizeof one);
    thread_.join();
    ::unlink(path_.c_str());
    ::close(socket_);
    ::close(wake_);
}

void UnixListener::run()
{
    for (;;) {
        pollfd polled[2] = {{socket_, POLLIN, 0}, {wake_, POLLIN, 0}};
        if (::poll(polled, 2, -1) < 0 && errno != EINTR)
            return;
        if (polled[1].revents != 0)
            return;
        const int peer = ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0) {
            // No descriptors left: the peer waits in the queue; looking again at once would only burn the processor.
            pollfd pause{wake_, POLLIN, 0};
            if (errno != EAGAIN && errno != EINTR && ::poll(&pause, 1, 200) > 0)
                return;
            continue;
        }
        if (isOurs(peer))
            arrived_(std::make_unique<UnixPipe>(peer));
        else
            ::close(peer);
    }
}

}
