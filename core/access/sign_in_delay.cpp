// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_in_delay.h"

#include <algorithm>

namespace wardlight::access {
namespace {

constexpr std::size_t mostNamesCounted = 1000; ///< names are typed by whoever stands there

}

Instant SignInDelay::nextAt(const std::string& user, const std::string& place) const
{
    Instant at{};
    if (const auto u = byUser_.find(user); u != byUser_.end())
        at = std::max(at, u->second.until);
    if (const auto p = byPlace_.find(place); p != byPlace_.end())
        at = std::max(at, p->second.until);
    return at;
}

Duration SignInDelay::waitAfter(int misses)
{
    if (misses < freeMisses)
        return Duration(0);
    Duration wait = firstWait;
    for (int i = freeMisses; i < misses && wait < longestWait; ++i)
        wait *= 2;
    return std::min<Duration>(wait, longestWait);
}

void SignInDelay::count(Misses& misses, Instant now)
{
    if (++misses.count >= freeMisses)
        misses.until = now + waitAfter(misses.count);
}

void SignInDelay::remember(const std::string& user, const std::string& place, int count, bool waits, Instant now)
{
    const auto keep = [&](std::map<std::string, Misses>& counts, const std::string& key) {
        if (!key.empty() && count > 0 && (counts.size() < mostNamesCounted || counts.contains(key)))
            counts[key] = {count, waits && count >= freeMisses ? now + waitAfter(count) : Instant{}};
    };
    keep(byUser_, user);
    keep(byPlace_, place);
}

void SignInDelay::missed(const std::string& user, const std::string& place, Instant now)
{
    if (byUser_.size() < mostNamesCounted || byUser_.contains(user))
        count(byUser_[user], now);
    count(byPlace_[place], now);
}

void SignInDelay::signedIn(const std::string& user, const std::string& place)
{
    byUser_.erase(user);
    byPlace_.erase(place);
}

}
