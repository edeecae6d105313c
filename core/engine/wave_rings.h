// SPDX-License-Identifier: GPL-3.0-or-later
// What one channel keeps in memory: its newest samples as they came, and filtered for the screen.
#pragma once

#include "core/base/sample_ring.h"
#include "core/signal/display_filter.h"
#include "core/vitals/evidence.h"
#include "core/vitals/wave.h"

#include <memory>
#include <span>
#include <vector>

namespace wardlight::engine {

/// shown holds at least 5.5 minutes (the scrub goes back five), raw at least a minute (evidence needs 24 s).
class WaveRings {
public:
    WaveRings(const WaveFormat& format, Instant origin, std::string device);

    void take(std::uint64_t first, std::span<const std::int16_t> samples);
    [[nodiscard]] const WaveFormat& format() const { return format_; }
    [[nodiscard]] Instant origin() const { return origin_; }
    [[nodiscard]] const std::string& device() const { return device_; }
    [[nodiscard]] std::shared_ptr<const SampleRing> shown() const { return shown_; }
    [[nodiscard]] std::uint64_t end() const { return raw_->end(); }
    /// Raw samples from `from` to `until`, with missing ones where there are none.
    [[nodiscard]] EvidenceLane cut(Instant from, Instant until) const;

private:
    WaveFormat format_;
    Instant origin_;
    std::string device_;
    std::shared_ptr<SampleRing> raw_, shown_;
    signal::DisplayFilter filter_;
    std::vector<std::int16_t> filtered_;
    std::uint64_t next_ = 0;
};

}
