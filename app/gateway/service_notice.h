// SPDX-License-Identifier: GPL-3.0-or-later
// What a service manager is told of this process: systemd's notification socket, in the few words we need.
#pragma once

#include "core/base/time.h"

#include <functional>

namespace wardlight::app {

/// "READY=1", "WATCHDOG=1" or "STOPPING=1" to $NOTIFY_SOCKET; nothing happens where there is none. source: sd_notify(3)
void tellService(const char* state);

/// Says READY once and WATCHDOG each second on the calling thread's event loop for as long as the ward turns: a ward that
/// hangs for 3 s says nothing more and is ended and started again by the service manager.
void watchForService(std::function<Instant()> lastTurn, std::function<Now()> clock);

}
