// SPDX-License-Identifier: GPL-3.0-or-later
// A place with a sound server of its own, where what a person would hear is recorded while programs come and go.
#pragma once

#include "tests/core/speaker/measure.h"
#include "tests/core/speaker/private_server.h"

#include <QtTest/QTest>

#include <cstring>

namespace wardlight::test {

class HeardPlace {
public:
    HeardPlace() = default;
    HeardPlace(const HeardPlace&) = delete;
    HeardPlace& operator=(const HeardPlace&) = delete;
    ~HeardPlace()
    {
        if (recorder_)
            (void)PrivateServer::samplesOf(*recorder_);
    }
    [[nodiscard]] static bool possible() { return canRun("pulseaudio") && canRun("pactl") && canRun("parec"); }
    /// Programs that start from now on speak here.
    [[nodiscard]] bool open()
    {
        if (!server_.start())
            return false;
        for (const auto& key : server_.environment().keys())
            qputenv(qPrintable(key), server_.environment().value(key).toLocal8Bit());
        return true;
    }
    /// What is heard from now on.
    void listen()
    {
        if (recorder_)
            (void)PrivateServer::samplesOf(*recorder_);
        recorder_ = server_.record();
        samples_.clear();
    }
    /// Waits for this many pulses in what is heard since listen(); the second the first of them began, or nothing.
    [[nodiscard]] std::optional<double> waitForPulses(std::size_t wanted, int milliseconds)
    {
        std::optional<double> first;
        (void)QTest::qWaitFor([&] {
            const auto bytes = recorder_->readAllStandardOutput();
            const auto before = samples_.size();
            samples_.resize(before + static_cast<std::size_t>(bytes.size()) / 2);
            std::memcpy(samples_.data() + before, bytes.constData(), (samples_.size() - before) * 2);
            const auto found = pulsesAt(envelope(samples_), 0.5);
            if (found.size() < wanted)
                return false;
            first = found.front().begin;
            return true;
        }, milliseconds);
        return first;
    }

private:
    PrivateServer server_{PrivateServer::Kind::PulseAudio};
    std::unique_ptr<QProcess> recorder_;
    std::vector<std::int16_t> samples_;
};

}
