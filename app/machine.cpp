// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine.h"

#include <ctime>
#include <fstream>

namespace wardlight::app {

Now machineNow()
{
    timespec since{};
    ::clock_gettime(CLOCK_BOOTTIME, &since); // goes on while the machine sleeps: what was measured before is old on waking
    const auto mono = std::chrono::seconds(since.tv_sec) + std::chrono::nanoseconds(since.tv_nsec);
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
