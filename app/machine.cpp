// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine.h"

#include <fstream>

namespace wardlight::app {

Now machineNow()
{
    const auto mono = std::chrono::steady_clock::now().time_since_epoch();
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    return {Instant(std::chrono::duration_cast<Duration>(mono)), {std::chrono::duration_cast<std::chrono::microseconds>(wall).count()}};
}

std::string machineClock()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

}
