// SPDX-License-Identifier: GPL-3.0-or-later
// One thread for all devices of a kind that only need to be told the time.
#pragma once

#include "core/base/time.h"

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace wardlight::links {

/// Something that sends what is due by now into its intake. Owned and called by one thread at a time.
class TimedDevice {
public:
    TimedDevice() = default;
    TimedDevice(const TimedDevice&) = delete;
    TimedDevice& operator=(const TimedDevice&) = delete;
    virtual ~TimedDevice() = default;
    virtual void advance(Instant now) = 0;
};

/// Wakes every 40 ms and advances all: one wake-up for the whole ward, because wake-ups are what costs.
class LinkThread {
public:
    LinkThread(std::vector<std::unique_ptr<TimedDevice>> devices, std::function<Now()> clock);
    ~LinkThread();
    LinkThread(const LinkThread&) = delete;
    LinkThread& operator=(const LinkThread&) = delete;

private:
    std::vector<std::unique_ptr<TimedDevice>> devices_;
    std::function<Now()> clock_;
    std::jthread thread_;
};

}
