// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded signal as a monitor would send it: int16 on one time line, skew removed, gaps as missing
// samples.
#pragma once

#include "core/recordings/recording.h"
#include "core/vitals/wave.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wardlight {

/// Reads any stretch of one signal without copying the recording. Values that do not fit 16 bits (24 and 32
/// bit files, running sums) are scaled down and the format's gain and baseline with them; others keep their
/// digits. A baseline that is not whole (EDF) is rounded, which moves physical values by at most half a
/// digital step.
class WaveSource {
public:
    /// recording must outlive this and have that signal.
    WaveSource(const Recording& recording, std::size_t signal);

    [[nodiscard]] const WaveFormat& format() const { return format_; }
    /// Samples on the time line, gaps included.
    [[nodiscard]] std::uint64_t length() const { return length_; }
    /// Samples [first, first + out.size()) of the time line; missingSample where there is none.
    void read(std::uint64_t first, std::span<std::int16_t> out) const;

private:
    struct Stretch {
        std::uint64_t time = 0;   ///< index on the time line
        std::uint64_t sample = 0; ///< index in the signal
        std::uint64_t count = 0;
    };
    [[nodiscard]] std::int16_t convert(std::uint64_t sample) const;

    const RecordedSignal* signal_;
    WaveFormat format_;
    std::vector<Stretch> stretches_;
    std::uint64_t length_ = 0;
    double factor_ = 1; ///< wave value = round((digital - middle_) * factor_)
    double middle_ = 0;
    bool asItIs_ = true;
};

}
