// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as a device.
#pragma once

#include "core/engine/intake.h"
#include "core/links/link_thread.h"
#include "core/recordings/recording.h"
#include "core/recordings/wave_source.h"

#include <memory>
#include <vector>

namespace wardlight::links {

enum class AtEnd : std::uint8_t { Stop, Loop };

/// Sends what is due in packets of at most a second. speed: 1 = real time; the time line of the samples stays the
/// recording's own, so faster play sends more samples a second with their right rate only in a test's virtual time.
class RecordingPlayer final : public TimedDevice {
public:
    RecordingPlayer(std::shared_ptr<const Recording> recording, std::shared_ptr<engine::Intake> intake, Instant start,
                    AtEnd atEnd, double speed = 1);
    void advance(Instant now) override;
    [[nodiscard]] bool finished() const { return finished_; }

private:
    struct Channel {
        WaveSource source;
        std::uint64_t sent = 0; ///< on the endless time line
    };
    std::shared_ptr<const Recording> recording_;
    std::shared_ptr<engine::Intake> intake_;
    Instant start_;
    AtEnd atEnd_;
    double speed_;
    std::vector<Channel> channels_;
    std::vector<std::int16_t> block_;
    bool opened_ = false, finished_ = false;
};

}
