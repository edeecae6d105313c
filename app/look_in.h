// SPDX-License-Identifier: GPL-3.0-or-later
// A door to the ward of another process, found by its data folder.
#pragma once

#include "core/door/wire/wire_door.h"

#include <filesystem>
#include <memory>
#include <string>
#include <thread>

namespace wardlight::app {

/// DIR/door.sock: where the ward that keeps its record in DIR listens.
[[nodiscard]] std::filesystem::path doorSocket(const std::filesystem::path& data);

/// Connects and reconnects on a thread of its own.
class LookIn {
public:
    /// Station: a place of work, nobody's until somebody signs in. CommandLine: whoever runs this program, as the machine knows them.
    enum class As { Station, CommandLine };
    /// program: "wardlight"; user: who works here, or for whom the command line says it acts.
    LookIn(const std::filesystem::path& data, std::string program, std::string user, As as = As::Station);
    ~LookIn();
    LookIn(const LookIn&) = delete;
    LookIn& operator=(const LookIn&) = delete;

    [[nodiscard]] door::wire::WireDoor& door() { return door_; }
    /// Waits until a whole state is there. False when the time is up; door().problem() says why.
    [[nodiscard]] bool waitForState(Duration atMost);

private:
    door::wire::WireDoor door_;
    std::jthread thread_;
};

}
