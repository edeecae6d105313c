// SPDX-License-Identifier: GPL-3.0-or-later
// A preloaded shim over the calls that reach a disk, below one folder: fails the nth call, delays syncs, lies about
// them, and records every write and sync so that the disk after a power cut can be built from the record.
//
//   IOF_DIR      the folder; nothing outside it is touched
//   IOF_TRACE    file that receives the record (see power_cut.h for its form)
//   IOF_CONTROL  file whose text is obeyed while running: "sync-fail N", "write-fail N", "full", "read-only",
//                "sync-delay MS"; empty or absent: all is well. N counts calls since the text was written
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

template <class Call>
Call real(const char* name)
{
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

std::mutex traceLock;
int traceFd = -2;
thread_local bool inside = false;

const char* folder()
{
    static const char* const value = std::getenv("IOF_DIR");
    return value;
}

/// Path of a descriptor when it lies below the folder; else empty.
std::string pathOf(int fd)
{
    if (!folder() || inside)
        return {};
    char link[64], target[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const auto n = readlink(link, target, sizeof target - 1);
    if (n <= 0)
        return {};
    target[n] = 0;
    return std::strncmp(target, folder(), std::strlen(folder())) == 0 ? std::string(target + std::strlen(folder())) : std::string();
}

void trace(char what, const std::string& path, std::uint64_t a, const void* data, std::uint64_t size)
{
    const std::scoped_lock lock(traceLock);
    if (traceFd == -2) {
        const char* name = std::getenv("IOF_TRACE");
        traceFd = name ? real<int (*)(const char*, int, ...)>("open64")(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    if (traceFd < 0)
        return;
    std::string line(1, what);
    const auto number = [&](std::uint64_t n) { line.append(reinterpret_cast<const char*>(&n), sizeof n); };
    number(path.size());
    line += path;
    number(a);
    number(size);
    if (data)
        line.append(static_cast<const char*>(data), size);
    real<ssize_t (*)(int, const void*, size_t)>("write")(traceFd, line.data(), line.size());
}

struct Order {
    char word[32] = {};
    long number = 0;
};
/// What the control file asks for now, and how many calls of this kind came since it changed.
Order order(const char* kind, long& count)
{
    static const char* const name = std::getenv("IOF_CONTROL");
    static std::atomic<long> lastChange{0};
    static std::atomic<long> counts[2];
    Order o;
    if (!name)
        return o;
    struct stat about {};
    if (::stat(name, &about) != 0 || about.st_size == 0)
        return o;
    const long change = about.st_mtim.tv_nsec ^ about.st_mtim.tv_sec;
    if (lastChange.exchange(change) != change)
        counts[0] = counts[1] = 0;
    count = ++counts[kind[0] == 's' ? 0 : 1];
    const int fd = real<int (*)(const char*, int, ...)>("open64")(name, O_RDONLY | O_CLOEXEC);
    char text[64] = {};
    if (fd >= 0) {
        if (real<ssize_t (*)(int, void*, size_t)>("read")(fd, text, sizeof text - 1) > 0)
            std::sscanf(text, "%31s %ld", o.word, &o.number);
        real<int (*)(int)>("close")(fd);
    }
    return o;
}

bool is(const Order& o, const char* word) { return std::strcmp(o.word, word) == 0; }

/// 0 when the write may go on; else the errno.
int writeRefused(const std::string& path)
{
    if (path.empty() || path.ends_with("-shm"))
        return 0;
    long count = 0;
    const auto o = order("write", count);
    if (is(o, "full"))
        return ENOSPC;
    if (is(o, "read-only"))
        return EROFS;
    if (is(o, "write-fail") && count == o.number)
        return EIO;
    return 0;
}

int syncing(int fd, int (*call)(int))
{
    const auto path = pathOf(fd);
    if (path.empty() && !(folder() && !inside))
        return call(fd);
    if (!path.empty() || pathOf(fd) == "") {
        long count = 0;
        const auto o = path.empty() ? Order{} : order("sync", count);
        if (is(o, "sync-fail") && count == o.number) {
            errno = EIO;
            return -1;
        }
        if (is(o, "sync-delay")) {
            timespec wait{o.number / 1000, (o.number % 1000) * 1000000};
            nanosleep(&wait, nullptr);
        }
    }
    const int done = call(fd);
    if (done == 0 && !path.empty())
        trace('S', path, 0, nullptr, 0);
    return done;
}

}

extern "C" {

ssize_t write(int fd, const void* data, size_t size)
{
    const auto path = pathOf(fd);
    if (const int refused = writeRefused(path)) {
        errno = refused;
        return -1;
    }
    const auto at = path.empty() ? 0 : lseek(fd, 0, SEEK_CUR);
    const auto done = real<ssize_t (*)(int, const void*, size_t)>("write")(fd, data, size);
    if (done > 0 && !path.empty())
        trace('W', path, static_cast<std::uint64_t>(at), data, static_cast<std::uint64_t>(done));
    return done;
}

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at)
{
    const auto path = pathOf(fd);
    if (const int refused = writeRefused(path)) {
        errno = refused;
        return -1;
    }
    const auto done = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(fd, data, size, at);
    if (done > 0 && !path.empty())
        trace('W', path, static_cast<std::uint64_t>(at), data, static_cast<std::uint64_t>(done));
    return done;
}
ssize_t pwrite(int fd, const void* data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

int ftruncate64(int fd, off64_t size)
{
    const auto path = pathOf(fd);
    const int done = real<int (*)(int, off64_t)>("ftruncate64")(fd, size);
    if (done == 0 && !path.empty())
        trace('T', path, static_cast<std::uint64_t>(size), nullptr, 0);
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fsync(int fd) { return syncing(fd, real<int (*)(int)>("fsync")); }
int fdatasync(int fd) { return syncing(fd, real<int (*)(int)>("fdatasync")); }

int unlink(const char* path)
{
    const int done = real<int (*)(const char*)>("unlink")(path);
    if (done == 0 && folder() && std::strncmp(path, folder(), std::strlen(folder())) == 0)
        trace('U', path + std::strlen(folder()), 0, nullptr, 0);
    return done;
}

}
