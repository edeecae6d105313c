// SPDX-License-Identifier: GPL-3.0-or-later
// The name of the calling thread, as the system's own tools show it.
#pragma once

#if defined(__linux__)
#include <pthread.h>
#endif

namespace wardlight {

/// At most 15 characters; longer names are refused by the system and change nothing.
inline void nameThread(const char* name)
{
#if defined(__linux__)
    (void)::pthread_setname_np(::pthread_self(), name);
#else
    (void)name;
#endif
}

}
