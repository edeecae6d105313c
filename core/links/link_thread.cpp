// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/link_thread.h"

#include "core/base/thread_name.h"

namespace wardlight::links {
namespace {

constexpr auto packetEvery = 40ms;

}

LinkThread::LinkThread(std::vector<std::unique_ptr<TimedDevice>> devices, std::function<Now()> clock)
    : devices_(std::move(devices))
    , clock_(std::move(clock))
    , thread_([this](const std::stop_token& stop) {
        nameThread("wl-links");
        while (!stop.stop_requested()) {
            const auto start = clock_().mono;
            for (const auto& device : devices_)
                device->advance(start);
            const auto used = clock_().mono - start;
            std::this_thread::sleep_for(used < packetEvery ? packetEvery - used : Duration(1ms));
        }
    })
{
}

LinkThread::~LinkThread()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

}
