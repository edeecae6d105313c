// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ward_thread.h"

#include "core/base/thread_name.h"

namespace wardlight::engine {
namespace {

constexpr auto turnEvery = 10ms;

}

WardThread::WardThread(Ward& ward, std::function<Now()> clock)
    : ward_(ward)
    , clock_(std::move(clock))
    , lastTurn_(clock_().mono)
    , thread_([this](const std::stop_token& stop) {
        nameThread("wl-ward");
        while (!stop.stop_requested()) {
            const auto now = clock_();
            lastTurn_ = now.mono;
            ward_.step(now);
            const auto used = clock_().mono - now.mono;
            std::this_thread::sleep_for(used < turnEvery ? turnEvery - used : Duration(1ms));
        }
    })
{
}

WardThread::~WardThread()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

}
