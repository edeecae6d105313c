// SPDX-License-Identifier: GPL-3.0-or-later
// The door of a screen test over a virtual ward: beside it, or through the wire on a socket when WL_TEST_DOOR is "wire".
// The same test bodies run over both; the virtual clock stands still while the socket's threads work.
#pragma once

#include "core/door/local_door.h"
#include "core/door/wire/wire_door.h"
#include "core/links/wire/unix_pipe.h"
#include "tests/support/virtual_ward.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <sys/socket.h>

namespace wardlight::test {

/// Knows when everything that was sent into a pair of sockets has been taken at the other end.
struct CountedSocket {
    std::mutex lock;
    std::condition_variable changed;
    std::size_t sent[2]{}, taken[2]{};
    bool closed = false;

    void count(std::size_t (&which)[2], int end, std::size_t bytes)
    {
        const std::scoped_lock hold(lock);
        which[end] += bytes;
        changed.notify_all();
    }
    [[nodiscard]] std::size_t total()
    {
        const std::scoped_lock hold(lock);
        return sent[0] + sent[1];
    }
    /// False: something is still on its way after ten seconds.
    [[nodiscard]] bool waitQuiet()
    {
        std::unique_lock hold(lock);
        return changed.wait_for(hold, std::chrono::seconds(10), [this] { return closed || (sent[0] == taken[1] && sent[1] == taken[0]); });
    }
};

class CountedPipe final : public Pipe {
public:
    CountedPipe(int socket, std::shared_ptr<CountedSocket> counts, int end)
        : counts_(std::move(counts))
        , end_(end)
        , pipe_(socket)
    {
    }
    void begin(Received received, std::function<void()> closed) override
    {
        pipe_.begin([received = std::move(received), counts = counts_, end = end_](std::span<const std::byte> bytes) {
            received(bytes);
            counts->count(counts->taken, end, bytes.size());
        },
                    [closed = std::move(closed), counts = counts_] {
                        closed();
                        const std::scoped_lock hold(counts->lock);
                        counts->closed = true;
                        counts->changed.notify_all();
                    });
    }
    [[nodiscard]] bool send(std::string bytes) override
    {
        counts_->count(counts_->sent, end_, bytes.size());
        return pipe_.send(std::move(bytes));
    }
    [[nodiscard]] std::size_t waiting() const override { return pipe_.waiting(); }
    void close() override { pipe_.close(); }

private:
    std::shared_ptr<CountedSocket> counts_;
    int end_;
    links::UnixPipe pipe_;
};

class EitherDoor final : public door::Door {
public:
    /// people: who may be picked as the one who works here; user is one of them, or comes with a role.
    EitherDoor(VirtualWard& ward, std::string user, Role role, std::vector<door::PersonView> people = {})
        : ward_(ward)
        , user_(std::move(user))
        , role_(role)
        , people_(std::move(people))
    {
        takeTime();
        if (!overWire()) {
            local_ = makeLocal(user_);
            return;
        }
        server_ = std::make_unique<door::wire::WireServer>([this](const door::wire::Caller& caller) { return makeLocal(caller.user); },
                                                           door::wire::WireIdentity{"ward", "one machine", false}, [this] { return time(); }, [] {});
        wire_ = std::make_unique<door::wire::WireDoor>([this] { return connect(); }, door::wire::WireIdentity{"station", "one machine", false},
                                                       user_, [this] { return time(); });
        settle();
    }
    ~EitherDoor() override
    {
        wire_.reset();
        if (server_)
            server_->closeAll();
    }
    [[nodiscard]] static bool overWire()
    {
        const char* door = std::getenv("WL_TEST_DOOR");
        return door && std::string(door) == "wire";
    }

    /// After each step of the ward: what is new is at the screen's end, what was said is at the ward's.
    void settle()
    {
        takeTime();
        if (!wire_)
            return;
        std::size_t before = 0;
        for (int round = 0; round < 20; ++round) {
            wire_->turn();
            server_->turn();
            if (socket_ && !socket_->waitQuiet())
                qFatal("the socket does not come to rest");
            const auto now = socket_ ? socket_->total() : 0;
            if (round > 1 && now == before)
                return;
            before = now;
        }
    }

    /// Another of the people works here from now on, as the header's list picks.
    void pick(const std::string& user)
    {
        Command command;
        command.id = "pick-" + std::to_string(++picks_);
        command.body = PickUser{user};
        this->command(std::move(command), {});
        user_ = user;
    }

    [[nodiscard]] std::shared_ptr<const door::WardView> view() const override { return shown().view(); }
    [[nodiscard]] door::Subscription updates(std::function<void(bool)> changed) override { return shown().updates(std::move(changed)); }
    void command(Command command, OutcomeHandler done) override
    {
        shown().command(std::move(command), std::move(done));
        settle();
    }
    [[nodiscard]] door::Subscription ask(door::Query query, door::AnswerHandler answer) override { return shown().ask(std::move(query), std::move(answer)); }
    void painted(Instant at) override { shown().painted(at); }
    void voice(door::VoiceState state, int volumePercent) override { shown().voice(state, volumePercent); }
    void outputs(std::vector<door::OutputView> outputs) override
    {
        shown().outputs(std::move(outputs));
        settle();
    }
    [[nodiscard]] Now now() const override { return ward_.now(); }

    /// Who may sign in, at this door and at every one that is made after it.
    void setSignIn(std::shared_ptr<access::SignIn> signIn)
    {
        signIn_ = std::move(signIn);
        wardsEnd().setSignIn(signIn_);
        settle();
    }
    /// The ward's end, for what only the program sets.
    [[nodiscard]] door::LocalDoor& wardsEnd() { return local_ ? *local_ : *last_; }

private:
    [[nodiscard]] door::Door& shown() const { return wire_ ? static_cast<door::Door&>(*wire_) : *local_; }
    void takeTime()
    {
        mono_ = ward_.now().mono;
        wall_ = ward_.now().wall.microseconds;
    }
    [[nodiscard]] Now time() const { return {mono_.load(), {wall_.load()}}; } // the socket's threads ask as well
    std::shared_ptr<door::LocalDoor> makeLocal(const std::string& user)
    {
        auto made = std::make_shared<door::LocalDoor>(*ward_.ward, app::wardSetup({"01"})->kinds, [this] { return overWire() ? time() : ward_.now(); });
        made->setPeople(people_);
        if (signIn_) { // as a gateway greets whoever connects
            made->setSignIn(signIn_);
            made->greet(user);
        } else if (user == user_ && !made->pickKnown(user))
            made->pick(user, role_);
        last_ = made;
        return made;
    }
    std::unique_ptr<Pipe> connect()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return nullptr;
        socket_ = std::make_shared<CountedSocket>();
        server_->accept(std::make_unique<CountedPipe>(ends[0], socket_, 0));
        return std::make_unique<CountedPipe>(ends[1], socket_, 1);
    }

    VirtualWard& ward_;
    std::string user_;
    Role role_;
    std::vector<door::PersonView> people_;
    std::shared_ptr<access::SignIn> signIn_;
    int picks_ = 0;
    std::atomic<Instant> mono_{};
    std::atomic<std::int64_t> wall_{0};
    std::shared_ptr<door::LocalDoor> local_, last_;
    std::shared_ptr<CountedSocket> socket_;
    std::unique_ptr<door::wire::WireServer> server_;
    std::unique_ptr<door::wire::WireDoor> wire_;
};

}
