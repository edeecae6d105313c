// SPDX-License-Identifier: GPL-3.0-or-later
// What one channel keeps in memory: its newest samples as they came, filtered for the screen, and a coded half hour.
#pragma once

#include "core/base/sample_ring.h"
#include "core/engine/wave_history.h"
#include "core/signal/display_filter.h"
#include "core/vitals/evidence.h"
#include "core/vitals/wave.h"

#include <memory>
#include <span>
#include <vector>

namespace wardlight::engine {

/// shown holds at least 5.5 minutes (the scrub goes back five), raw at least a minute (evidence needs 24 s), the history
/// half an hour as it came.
class WaveRings {
public:
    WaveRings(const WaveFormat& format, Instant origin, std::string device);

    void take(std::uint64_t first, std::span<const std::int16_t> samples);
    [[nodiscard]] const WaveFormat& format() const { return format_; }
    [[nodiscard]] Instant origin() const { return origin_; }
    /// The band of shown(), for people; empty when it is as it came.
    [[nodiscard]] std::string filterName() const;
    /// Of an ECG, from the next sample on; what was shown stays as it was.
    void setBand(EcgBand band);
    [[nodiscard]] const std::string& device() const { return device_; }
    [[nodiscard]] std::shared_ptr<const SampleRing> shown() const { return shown_; }
    [[nodiscard]] std::uint64_t end() const { return raw_->end(); }
    /// Raw samples from `from` to `until`, with missing ones where there are none.
    [[nodiscard]] EvidenceLane cut(Instant from, Instant until) const;
    /// As cut(), from the half hour; no longer than what is there. lane.offset: from `from` to its first sample.
    [[nodiscard]] EvidenceLane recall(Instant from, Instant until) const;
    /// Nothing of before can be recalled from now on: another patient.
    void forget() { history_.clear(); }
    [[nodiscard]] std::size_t historyBytes() const { return history_.bytes(); }

private:
    WaveFormat format_;
    Instant origin_;
    std::string device_;
    std::shared_ptr<SampleRing> raw_, shown_;
    EcgBand band_ = EcgBand::Monitor;
    signal::DisplayFilter filter_;
    std::vector<std::int16_t> filtered_;
    WaveHistory history_;
    std::uint64_t next_ = 0;
};

}
