// SPDX-License-Identifier: GPL-3.0-or-later
// Who may unlock a station: the one question, and the answer from a file of users and PINs.
#pragma once

#include "core/access/permissions.h"
#include "core/access/pin.h"
#include "core/access/sign_in_delay.h"
#include "core/base/mailbox.h"
#include "core/base/result.h"
#include "core/vitals/command.h"

#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace wardlight::access {

/// nextAt: no other PIN of this name or place is looked at before; in the past: at once.
struct SignInAnswer {
    bool allowed = false;
    Role role = Role::Locked;
    Instant nextAt;
    bool looked = false;  ///< false: it came too early and was not looked at
    std::string known;    ///< the name, when there is somebody of it
};
/// Wrong PINs of an earlier run: of a name (place empty) or at a place (user empty). waits: the last was so recent that the wait goes on.
struct EarlierMisses {
    std::string user, place;
    int count = 0;
    bool waits = false;
};

/// Who may unlock. A door asks it; whatever knows people (a file, later a directory) answers.
class SignIn {
public:
    SignIn() = default;
    SignIn(const SignIn&) = delete;
    SignIn& operator=(const SignIn&) = delete;
    virtual ~SignIn() = default;

    /// Names to choose from, in the order they are shown.
    [[nodiscard]] virtual std::vector<User> people() const = 0;
    /// answered: once; perhaps at once, perhaps from another thread. place: the station that asks.
    virtual void check(std::string user, std::string secret, std::string place, Instant now, std::function<void(SignInAnswer)> answered) = 0;
    /// What the record of earlier runs says of wrong PINs: a restart forgives nothing. Before the first check().
    virtual void remember(const std::vector<EarlierMisses>& misses, Instant now);
    /// Changes who there is. who: asks for it, already allowed. answered: once, as check(). Where people are known by somebody
    /// else it is refused.
    virtual void manage(ManagePeople wish, std::string who, std::function<void(Result<void>)> answered);
};

/// Users with the hashes of their PINs. Hashing takes a thread of its own: a screen and a ward never wait for it.
class PinSignIn final : public SignIn {
public:
    /// where Here: answers before check() returns, for tests. file: rewritten when a PIN or a user changes; empty: kept in memory.
    enum class Where { OwnThread, Here };
    explicit PinSignIn(std::vector<User> users, std::filesystem::path file = {}, Where where = Where::OwnThread, PinCost cost = PinCost::Usual);
    ~PinSignIn() override;

    [[nodiscard]] std::vector<User> people() const override;
    void check(std::string user, std::string secret, std::string place, Instant now, std::function<void(SignInAnswer)> answered) override;
    void manage(ManagePeople wish, std::string who, std::function<void(Result<void>)> answered) override;
    void remember(const std::vector<EarlierMisses>& misses, Instant now) override;

    /// Adds somebody, or gives them another role; a PIN where one is given. Errors: Refused (no such name or PIN, or the last
    /// administrator would be gone), Io.
    [[nodiscard]] Result<void> keep(const std::string& name, Role role, std::string_view pin);
    /// Errors: NotFound; Refused for the last administrator; Io.
    [[nodiscard]] Result<void> remove(const std::string& name);
    /// Of the person themself. Errors: Refused (the old one is wrong, or the new one is none), NotFound, Io.
    [[nodiscard]] Result<void> changePin(const std::string& name, std::string_view before, std::string_view pin);

private:
    using Job = std::function<void()>;
    [[nodiscard]] SignInAnswer answer(const std::string& user, const std::string& secret, const std::string& place, Instant now);
    [[nodiscard]] Result<void> replace(std::vector<User> users);

    std::filesystem::path file_;
    PinCost cost_;
    mutable std::mutex lock_; ///< users_ and delay_; held for a copy or a count, never while hashing
    std::vector<User> users_;
    SignInDelay delay_;
    Mailbox<Job> jobs_{16};
    std::jthread thread_;
};

/// Errors: those of the file, or Malformed with file, line and key.
[[nodiscard]] Result<std::vector<User>> readUsersFile(const std::filesystem::path& file);

}
