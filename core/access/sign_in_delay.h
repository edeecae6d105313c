// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody waits after wrong PINs: longer each time, for the name and for the place. It delays signing in and
// nothing else: alarms are answered and emergency access opens all the while.
#pragma once

#include "core/base/time.h"

#include <map>
#include <string>

namespace wardlight::access {

/// Pure: the clock is passed in. It counts by name and by place, so that neither one name from all places nor all names at
/// one place can be tried.
class SignInDelay {
public:
    static constexpr int freeMisses = 5;
    static constexpr auto firstWait = std::chrono::seconds(30);
    static constexpr auto longestWait = std::chrono::minutes(15);

    /// How long after this many wrong ones; 0: not at all.
    [[nodiscard]] static Duration waitAfter(int misses);
    /// When the next PIN will be looked at; not later than now: at once.
    [[nodiscard]] Instant nextAt(const std::string& user, const std::string& place) const;
    void missed(const std::string& user, const std::string& place, Instant now);
    /// What an earlier run has counted. waits: the last of them is so young that its wait begins anew, from now.
    void remember(const std::string& user, const std::string& place, int count, bool waits, Instant now);
    /// The right one: both begin anew.
    void signedIn(const std::string& user, const std::string& place);

private:
    struct Misses {
        int count = 0;
        Instant until;
    };
    static void count(Misses& misses, Instant now);
    std::map<std::string, Misses> byUser_, byPlace_;
};

}
