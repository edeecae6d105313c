// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look_in.h"

#include "app/machine.h"
#include "core/base/thread_name.h"
#include "core/links/wire/unix_pipe.h"

namespace wardlight::app {
namespace {

constexpr auto turnEvery = 100ms;

door::wire::WireDoor::Connect unixConnect(std::filesystem::path socket)
{
    return [socket = std::move(socket)]() -> std::unique_ptr<Pipe> {
        auto pipe = links::connectUnix(socket);
        return pipe ? std::move(*pipe) : nullptr;
    };
}

}

std::filesystem::path doorSocket(const std::filesystem::path& data) { return data / "door.sock"; }

LookIn::LookIn(const std::filesystem::path& data, std::string program, std::string user, As as)
    : door_(unixConnect(doorSocket(data)), {std::move(program), machineClock(), false, as == As::CommandLine}, std::move(user), machineNow)
    , thread_([this](const std::stop_token& stop) {
        nameThread("wl-look-in");
        while (!stop.stop_requested()) {
            door_.turn();
            std::this_thread::sleep_for(turnEvery);
        }
    })
{
}

LookIn::~LookIn()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

bool LookIn::waitForState(Duration atMost)
{
    const auto until = machineNow().mono + atMost;
    while (!door_.hasState() && machineNow().mono < until)
        std::this_thread::sleep_for(10ms);
    return door_.hasState();
}

}
