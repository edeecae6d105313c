// SPDX-License-Identifier: GPL-3.0-or-later
// Lets stations of this machine look into a ward: listens, and turns their sessions on a thread of its own.
#pragma once

#include "core/door/local_door.h"
#include "core/door/wire/wire_session.h"
#include "core/links/wire/unix_pipe.h"

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>

namespace wardlight::app {

class DoorHost {
public:
    struct Place {
        engine::Ward& ward;
        std::shared_ptr<const alarms::KindTable> kinds;
        std::shared_ptr<access::SignIn> signIn; ///< who may unlock, for all stations
        /// The door the ward's own speaker reports through; stations show what it says. Nothing: the ward has no voice.
        std::shared_ptr<const door::LocalDoor> voice;
    };
    /// Errors: as UnixListener::open().
    [[nodiscard]] static Result<std::unique_ptr<DoorHost>> open(Place place, const std::filesystem::path& socket);
    ~DoorHost();
    DoorHost(const DoorHost&) = delete;
    DoorHost& operator=(const DoorHost&) = delete;

private:
    explicit DoorHost(Place place);
    void run(const std::stop_token& stop);
    void wake();

    Place place_;
    std::mutex lock_;
    std::condition_variable_any woken_;
    bool due_ = false;
    door::wire::WireServer server_;
    std::unique_ptr<links::UnixListener> listener_;
    std::jthread thread_;
};

}
