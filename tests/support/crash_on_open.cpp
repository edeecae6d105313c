// SPDX-License-Identifier: GPL-3.0-or-later
// A preloaded shim for tests: whoever opens a file whose path contains CRASH_ON_OPEN dies of SIGSEGV, as a decoder with a
// fault in it would on that file.
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>

namespace {

void look(const char* path)
{
    const char* const wanted = std::getenv("CRASH_ON_OPEN");
    if (path && wanted && *wanted && std::strstr(path, wanted))
        ::raise(SIGSEGV);
}

template <class Call>
Call real(const char* name)
{
    return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list rest) { return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0; }

}

extern "C" {

#define WL_OPEN(name)                                                                   \
    int name(const char* path, int flags, ...)                                          \
    {                                                                                   \
        va_list rest;                                                                   \
        va_start(rest, flags);                                                          \
        const auto mode = modeOf(flags, rest);                                          \
        va_end(rest);                                                                   \
        look(path);                                                                     \
        return real<int (*)(const char*, int, ...)>(#name)(path, flags, mode);          \
    }
WL_OPEN(open)
WL_OPEN(open64)

#define WL_FOPEN(name)                                                                  \
    std::FILE* name(const char* path, const char* mode)                                 \
    {                                                                                   \
        look(path);                                                                     \
        return real<std::FILE* (*)(const char*, const char*)>(#name)(path, mode);       \
    }
WL_FOPEN(fopen)
WL_FOPEN(fopen64)

}
