// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sign_in.h"

#include "core/base/safe_file.h"
#include "core/base/thread_name.h"

#include <algorithm>

namespace wardlight::access {
namespace {

constexpr std::size_t longestUserName = 100, mostUsers = 500;
constexpr std::size_t longestUsersFile = 1U << 20U;

auto named(std::vector<User>& users, const std::string& name)
{
    return std::find_if(users.begin(), users.end(), [&](const auto& u) { return u.name == name; });
}

bool hasAdministrator(const std::vector<User>& users)
{
    return std::any_of(users.begin(), users.end(), [](const auto& u) { return u.role == Role::Admin && !u.pin.empty(); });
}

}

void SignIn::manage(ManagePeople, std::string, std::function<void(Result<void>)> answered)
{
    answered(fail(ErrorCode::Unsupported, "users", "people are kept elsewhere"));
}

void SignIn::remember(const std::vector<EarlierMisses>&, Instant) {}

PinSignIn::PinSignIn(std::vector<User> users, std::filesystem::path file, Where where, PinCost cost)
    : file_(std::move(file))
    , cost_(cost)
    , users_(std::move(users))
{
    if (where == Where::Here)
        return;
    thread_ = std::jthread([this](const std::stop_token& stop) {
        nameThread("wl-sign-in");
        while (!stop.stop_requested() && !jobs_.closed())
            for (const auto& job : jobs_.waitAndDrain(std::chrono::seconds(1)))
                job();
    });
}

PinSignIn::~PinSignIn()
{
    jobs_.close();
    if (thread_.joinable()) {
        thread_.request_stop();
        thread_.join();
    }
}

std::vector<User> PinSignIn::people() const
{
    const std::scoped_lock lock(lock_);
    return users_;
}

void PinSignIn::check(std::string user, std::string secret, std::string place, Instant now, std::function<void(SignInAnswer)> answered)
{
    Job job = [this, user = std::move(user), secret = std::move(secret), place = std::move(place), now, answered] {
        answered(answer(user, secret, place, now));
    };
    if (!thread_.joinable())
        job();
    else if (!jobs_.post(std::move(job)))
        answered({});
}

void PinSignIn::remember(const std::vector<EarlierMisses>& misses, Instant now)
{
    const std::scoped_lock lock(lock_);
    for (const auto& m : misses)
        delay_.remember(m.user, m.place, m.count, m.waits, now);
}

/// A role that somebody has is changed by two people, which this file does not know: remove, and add anew.
void PinSignIn::manage(ManagePeople wish, std::string who, std::function<void(Result<void>)> answered)
{
    Job job = [this, wish = std::move(wish), who = std::move(who), answered] {
        switch (wish.what) {
        case ManagePeople::What::Keep: {
            auto users = people();
            const auto at = named(users, wish.name);
            if (at != users.end() && at->role != wish.role)
                return answered(fail(ErrorCode::Refused, "role", "somebody of this name has another role"));
            return answered(keep(wish.name, wish.role, wish.pin));
        }
        case ManagePeople::What::Remove:
            return answered(wish.name == who ? Result<void>(fail(ErrorCode::Refused, "name", "not oneself")) : remove(wish.name));
        case ManagePeople::What::OwnPin: return answered(changePin(who, wish.before, wish.pin));
        }
    };
    if (!thread_.joinable())
        job();
    else if (!jobs_.post(std::move(job)))
        answered(fail(ErrorCode::Busy, "users", "too much is asked for"));
}

/// A PIN that comes too early is not looked at: guessing faster teaches nothing.
SignInAnswer PinSignIn::answer(const std::string& user, const std::string& secret, const std::string& place, Instant now)
{
    std::string hash, known;
    auto role = Role::Locked;
    {
        const std::scoped_lock lock(lock_);
        if (const auto next = delay_.nextAt(user, place); next > now)
            return {false, Role::Locked, next, false, {}};
        if (const auto found = named(users_, user); found != users_.end()) {
            hash = found->pin;
            role = found->role;
            known = user;
        }
    }
    const bool right = pinMatches(secret, hash);
    const std::scoped_lock lock(lock_);
    if (right)
        delay_.signedIn(user, place);
    else
        delay_.missed(user, place, now);
    return {right, right ? role : Role::Locked, delay_.nextAt(user, place), true, std::move(known)};
}

Result<void> PinSignIn::replace(std::vector<User> users)
{
    if (!hasAdministrator(users) && hasAdministrator(people()))
        return fail(ErrorCode::Refused, "users", "one administrator with a PIN stays");
    if (!file_.empty())
        if (auto written = replaceFile(file_, usersText(users)); !written)
            return written;
    const std::scoped_lock lock(lock_);
    users_ = std::move(users);
    return {};
}

Result<void> PinSignIn::keep(const std::string& name, Role role, std::string_view pin)
{
    if (name.empty() || name.size() > longestUserName)
        return fail(ErrorCode::Refused, "name", "a name has 1 to 100 characters");
    if (role == Role::System || role == Role::Kiosk || role == Role::Locked)
        return fail(ErrorCode::Refused, "role", "nobody signs in with this role");
    auto users = people();
    auto at = named(users, name);
    if (at == users.end()) {
        if (pin.empty() || users.size() >= mostUsers)
            return fail(ErrorCode::Refused, "pin", pin.empty() ? "a new person needs a PIN" : "there are 500 users");
        at = users.insert(users.end(), User{name, role, {}});
    }
    at->role = role;
    if (!pin.empty()) {
        auto hash = hashPin(pin, cost_);
        if (!hash)
            return tl::unexpected(hash.error());
        at->pin = std::move(*hash);
    }
    return replace(std::move(users));
}

Result<void> PinSignIn::remove(const std::string& name)
{
    auto users = people();
    const auto at = named(users, name);
    if (at == users.end())
        return fail(ErrorCode::NotFound, "name", "there is nobody of this name");
    users.erase(at);
    return replace(std::move(users));
}

Result<void> PinSignIn::changePin(const std::string& name, std::string_view before, std::string_view pin)
{
    auto users = people();
    const auto at = named(users, name);
    if (at == users.end())
        return fail(ErrorCode::NotFound, "name", "there is nobody of this name");
    if (!pinMatches(before, at->pin))
        return fail(ErrorCode::Refused, "pin", "wrong");
    auto hash = hashPin(pin, cost_);
    if (!hash)
        return tl::unexpected(hash.error());
    at->pin = std::move(*hash);
    return replace(std::move(users));
}

Result<std::vector<User>> readUsersFile(const std::filesystem::path& file)
{
    const auto text = readFile(file, longestUsersFile);
    if (!text)
        return tl::unexpected(text.error());
    return readUsers(file.string(), *text);
}

}
