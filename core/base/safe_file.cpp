// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wardlight {
namespace {

tl::unexpected<Error> systemError(const std::filesystem::path& path, int number)
{
    return fail(number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io, path.string(), std::strerror(number));
}

/// A descriptor that closes itself.
struct Descriptor {
    int fd = -1;
    explicit Descriptor(int opened)
        : fd(opened)
    {
    }
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t atMost)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd < 0)
        return systemError(path, errno);
    struct stat about {};
    if (::fstat(file.fd, &about) != 0)
        return systemError(path, errno);
    if (S_ISDIR(about.st_mode))
        return fail(ErrorCode::NotFound, path.string(), "is a folder, not a file");
    if (about.st_size > 0 && static_cast<std::size_t>(about.st_size) > atMost)
        return fail(ErrorCode::OutOfRange, path.string(), fmt::format("is larger than {} bytes", atMost));
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const auto got = ::read(file.fd, bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path, errno);
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes)
{
    auto beside = path;
    beside += fmt::format(".{}.new", ::getpid());
    {
        const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (file.fd < 0)
            return systemError(path, errno);
        std::size_t done = 0;
        while (done < bytes.size()) {
            const auto put = ::write(file.fd, bytes.data() + done, bytes.size() - done);
            if (put < 0 && errno == EINTR)
                continue;
            if (put <= 0) {
                const int why = errno;
                ::unlink(beside.c_str());
                return systemError(path, why);
            }
            done += static_cast<std::size_t>(put);
        }
        if (::fsync(file.fd) != 0) {
            const int why = errno;
            ::unlink(beside.c_str());
            return systemError(path, why);
        }
    }
    if (::rename(beside.c_str(), path.c_str()) != 0) {
        const int why = errno;
        ::unlink(beside.c_str());
        return systemError(path, why);
    }
    const auto parent = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.fd < 0 || ::fsync(folder.fd) != 0)
        return systemError(parent, errno);
    return {};
}

}
