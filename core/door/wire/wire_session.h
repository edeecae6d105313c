// SPDX-License-Identifier: GPL-3.0-or-later
// The ward's end of the wire: one session for each station that looks in, each with a door of its own.
#pragma once

#include "core/base/pipe.h"
#include "core/door/door.h"
#include "core/door/wire/frame.h"
#include "core/door/wire/messages.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace wardlight::wire {
class Hello;
class ToStation;
class ToWard;
}

namespace wardlight::door::wire {

/// program: "wardlightd 0.1"; clock: names the monotonic clock (the machine and its start), so that a station on the same
/// one need not shift instants; sounds: this end has a voice of its own; commandLine: no screen, whoever runs it speaks.
struct WireIdentity {
    std::string program, clock;
    bool sounds = false, commandLine = false;
};

/// Who says hello. user: whom they name, which proves nothing. account: of a command line on this machine, by the machine's own
/// word; empty for a station, and for whoever is not on this machine.
struct Caller {
    std::string user, account;
};

/// What a station says is read on its pipe's thread; what is new is sent by turn(). Who acts is who was picked at this
/// session's door: a station cannot name a role.
class WireSession {
public:
    using MakeDoor = std::function<std::shared_ptr<Door>(const Caller& caller)>;
    /// wake: an alarm changed, turn() should come soon; called on any thread.
    WireSession(std::unique_ptr<Pipe> pipe, MakeDoor makeDoor, WireIdentity identity, std::function<Now()> clock, std::function<void()> wake);
    ~WireSession();
    WireSession(const WireSession&) = delete;
    WireSession& operator=(const WireSession&) = delete;

    /// Every 80 ms, by one thread: the state on the first, then what has changed, waves, answers. False once the peer is
    /// gone, has been silent for 5 s, or does not speak our language.
    [[nodiscard]] bool turn();
    /// The station ended on purpose: nobody waits for its screen.
    [[nodiscard]] bool saidGoodbye() const { return goodbye_; }
    /// What this station's voice said last; nothing: it has none.
    [[nodiscard]] std::optional<VoiceState> voice() const;
    /// The station is gone and its voice with it: this is what the place has now.
    void leaveVoice(VoiceState now);

private:
    struct SentRing {
        std::shared_ptr<const SampleRing> ring;
        std::uint64_t number = 0, next = 0;
        bool inView = true;
    };
    void received(std::span<const std::byte> bytes);
    void take(const pb::ToWard& message);
    void greet(const pb::Hello& hello);
    void takeAsk(const pb::Ask& ask);
    void sendView(std::string& out);
    void sendWaves(std::string& out);
    void send(const pb::ToStation& message);
    void drop() { broken_ = true; }

    std::shared_ptr<Pipe> pipe_;
    MakeDoor makeDoor_;
    WireIdentity identity_;
    std::function<Now()> clock_;
    std::function<void()> wake_;
    FrameReader reader_;                       ///< the pipe's thread
    std::atomic<bool> broken_{false}, goodbye_{false};
    /// What handlers of the door touch: they may still run on its threads while the connection ends.
    struct FromDoor {
        std::atomic<bool> alarmsChanged{false};
        std::mutex lock;
        std::vector<std::uint64_t> answered;
    };
    std::shared_ptr<FromDoor> fromDoor_ = std::make_shared<FromDoor>();
    std::atomic<Instant> heard_;
    std::atomic<std::uint64_t> ping_{0};
    std::atomic<int> voice_{-1};               ///< a VoiceState; −1: nothing was said
    mutable std::mutex lock_;                  ///< door_ and questions_; held for a copy only
    std::shared_ptr<Door> door_;
    std::map<std::uint64_t, Subscription> questions_;
    Subscription updates_;
    // turn()'s own:
    std::shared_ptr<const WardView> sentView_;
    std::map<BedId, std::shared_ptr<const BedView>> sentBeds_;
    std::map<const SampleRing*, SentRing> rings_;
    std::uint64_t lastRing_ = 0;
    std::vector<std::int16_t> samples_;
};

/// All sessions of a ward.
class WireServer {
public:
    WireServer(WireSession::MakeDoor makeDoor, WireIdentity identity, std::function<Now()> clock, std::function<void()> wake);
    /// From any thread.
    void accept(std::unique_ptr<Pipe> pipe);
    /// gone: called for each session that ended; byItself: without a goodbye.
    void turn(const std::function<void(bool byItself)>& gone = {});
    [[nodiscard]] std::size_t sessions() const;
    void closeAll();

private:
    WireSession::MakeDoor makeDoor_;
    WireIdentity identity_;
    std::function<Now()> clock_;
    std::function<void()> wake_;
    mutable std::mutex lock_;
    std::vector<std::shared_ptr<WireSession>> sessions_;
};

}
