// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual ward seen through a wire: its sessions, a station's door, and the wire between them in the test's hand.
#pragma once

#include "core/door/local_door.h"
#include "core/door/wire/wire_door.h"
#include "tests/support/memory_pipe.h"
#include "tests/support/virtual_ward.h"

namespace wardlight::test {

class WiredWard {
public:
    explicit WiredWard(VirtualWard& ward, std::string stationClock = "one machine", bool wardSounds = false, std::shared_ptr<access::SignIn> signIn = {}, std::string user = "R. Okafor")
        : ward_(ward)
        , signIn_(std::move(signIn))
        , server_([this](const door::wire::Caller& caller) { return makeDoor(caller); }, {"ward", "one machine", wardSounds}, [this] { return ward_.now(); }, [] {})
        , door([this] { return connect(); }, {"station", std::move(stationClock), false}, std::move(user), [this] { return stationNow(); })
    {
        settle();
    }

    /// Ward, wire and station until nothing is on its way.
    void settle()
    {
        for (int i = 0; i < 50; ++i) {
            door.turn();
            server_.turn([this](bool byItself) { (byItself ? vanished : left) += 1; });
            bool any = wire && wire->pump();
            any = (wire && wire->pump()) || any;
            if (!any && i > 2)
                break;
        }
    }
    void runUntil(double until)
    {
        while (ward_.t() < until - 1e-9) {
            ward_.runUntil(std::min(until, ward_.t() + 0.2));
            settle();
        }
    }
    /// The station alone, the ward's process being gone or hung: its clock goes on.
    void stationAlone(Duration by)
    {
        for (Duration passed{0}; passed < by; passed += 100ms) {
            ahead_ += 100ms;
            door.turn();
            if (wire)
                wire->pump();
        }
    }
    [[nodiscard]] std::size_t sessions() const { return server_.sessions(); }
    Outcome command(BedId bed, CommandBody body, std::string id = {})
    {
        auto answer = std::make_shared<Outcome>();
        door.command({id.empty() ? "w" + std::to_string(++commands_) : id, bed, {"whoever", Role::System, {}}, std::move(body)},
                     [answer](const Outcome& o) { *answer = o; });
        settle();
        ward_.runUntil(ward_.t() + 0.2);
        settle();
        return *answer;
    }

private:
    VirtualWard& ward_;
    std::shared_ptr<access::SignIn> signIn_; ///< nothing: people are picked from a list
    door::wire::WireServer server_;
    Duration ahead_{0};
    int commands_ = 0;

    Now stationNow() const { return {ward_.now().mono + ahead_ + clockAhead, ward_.now().wall}; }
    std::shared_ptr<door::Door> makeDoor(const door::wire::Caller& caller)
    {
        const auto& user = caller.user;
        auto local = std::make_shared<door::LocalDoor>(*ward_.ward, app::wardSetup({"01"})->kinds, [this] { return ward_.now(); });
        if (signIn_) { // as wardlightd does
            local->setSignIn(signIn_);
            local->greet(user);
            return local;
        }
        local->setPeople({{"R. Okafor", Role::Nurse}, {"M. Castellanos", Role::Charge}});
        if (user == "R. Okafor")
            local->pick(user, Role::Nurse);
        if (user == "M. Castellanos")
            local->pick(user, Role::Charge);
        return local;
    }
    std::unique_ptr<Pipe> connect()
    {
        if (away)
            return nullptr;
        wire = std::make_shared<MemoryWire>();
        wire->piece = piece;
        server_.accept(std::make_unique<MemoryPipe>(wire, 0));
        return std::make_unique<MemoryPipe>(wire, 1);
    }

public:
    bool away = false;       ///< nobody listens
    std::size_t piece = 0;   ///< how the next wire cuts what it carries
    Duration clockAhead{0};  ///< of the station's monotonic clock
    int vanished = 0, left = 0;
    std::shared_ptr<MemoryWire> wire;
    door::wire::WireDoor door;
};

}
