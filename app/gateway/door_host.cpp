// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/door_host.h"

#include "app/machine.h"
#include "core/base/thread_name.h"

namespace wardlight::app {
namespace {

constexpr auto sessionsEvery = 80ms; // well inside the 250 ms a screen shows waves late; an alarm does not wait for it

}

DoorHost::DoorHost(Place place)
    : place_(std::move(place))
    , server_(
          [this](const door::wire::Caller& caller) {
              auto door = std::make_shared<door::LocalDoor>(place_.ward, place_.kinds, machineNow);
              door->setSignIn(place_.signIn);
              door->setVoiceFrom(place_.voice);
              if (caller.account.empty())
                  door->greet(caller.user);
              else
                  door->commandLine(caller.account, caller.user);
              return door;
          },
          {"wardlightd", machineClock(), place_.voice != nullptr}, machineNow, [this] { wake(); })
{
}

Result<std::unique_ptr<DoorHost>> DoorHost::open(Place place, const std::filesystem::path& socket)
{
    std::unique_ptr<DoorHost> host(new DoorHost(std::move(place)));
    auto listener = links::UnixListener::open(socket, [&server = host->server_](std::unique_ptr<Pipe> pipe) { server.accept(std::move(pipe)); });
    if (!listener)
        return tl::unexpected(listener.error());
    host->listener_ = std::move(*listener);
    host->thread_ = std::jthread([h = host.get()](const std::stop_token& stop) {
        nameThread("wl-doors");
        h->run(stop);
    });
    return host;
}

DoorHost::~DoorHost()
{
    listener_.reset();
    thread_.request_stop();
    wake();
    if (thread_.joinable())
        thread_.join();
    server_.closeAll();
}

void DoorHost::wake()
{
    {
        const std::scoped_lock lock(lock_);
        due_ = true;
    }
    woken_.notify_one();
}

void DoorHost::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(lock_);
            woken_.wait_for(lock, sessionsEvery, [this] { return due_; });
            due_ = false;
        }
        server_.turn([this](bool byItself) {
            if (!byItself)
                place_.ward.painted(Instant{}); // it left on purpose: nobody waits for its screen. Others paint again at once
        });
    }
}

}
