// SPDX-License-Identifier: GPL-3.0-or-later
// A broken invariant of ours stops the process with the values; the supervisor brings it back within 10 s.
#pragma once

#include <cstdio>
#include <cstdlib>

#define WL_ASSERT(condition, message)                                                                                  \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: broken invariant: %s (%s)\n", __FILE__, __LINE__, #condition, message);      \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
