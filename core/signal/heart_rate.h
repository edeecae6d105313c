// SPDX-License-Identifier: GPL-3.0-or-later
// The heart rate meter.
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <optional>

namespace wardlight::signal {

/// Mean of the last 12 RR intervals; of the last 4 when three in a row are longer than 1200 ms; of up to 8 in a run of
/// ventricular beats. Standing still for 4 s reads 0. source: IEC 60601-2-27 (EC13) demands that it be disclosed; the
/// rule is the one of the Philips MX800 manual. No allocation.
class HeartRate {
public:
    void beat(Instant at, char type);
    /// Nothing before the second beat, or 10 s after the last one without a standstill.
    [[nodiscard]] std::optional<double> rate(Instant now) const;
    /// Mean rate over the last n intervals; nothing when fewer are known.
    [[nodiscard]] std::optional<double> rateOver(std::size_t intervals) const;
    [[nodiscard]] std::optional<Instant> lastBeat() const { return last_; }
    void forget();

private:
    [[nodiscard]] double interval(std::size_t back) const; ///< 0 = newest, s
    static constexpr std::size_t kept = 20;
    std::array<double, kept> intervals_{};
    std::array<bool, kept> ventricular_{};
    std::size_t count_ = 0, next_ = 0;
    std::optional<Instant> last_;
};

}
