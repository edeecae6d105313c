// SPDX-License-Identifier: GPL-3.0-or-later
// WFDB records of ours: format 16, one signal file, any mix of rates that are multiples of the slowest.
#pragma once

#include "core/recordings/recording.h"
#include "core/vitals/wave.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace wardlight {

struct WfdbWave {
    WaveFormat format;
    std::vector<std::int16_t> samples; ///< missingSample where there is none
};
struct WfdbFiles {
    std::string header;  ///< <name>.hea
    std::string signals; ///< <name>.dat
};

/// Waves are cut to the whole frames all of them have. Names lose line breaks. Errors: OutOfRange when a rate
/// is not a whole multiple of the slowest, Refused for a name that is not a plain file name, Malformed
/// without waves.
[[nodiscard]] Result<WfdbFiles> wfdbFiles(const std::string& name, std::span<const WfdbWave> waves,
                                          std::span<const std::string> comments = {});
/// Writes both into an existing folder.
[[nodiscard]] Result<void> writeWfdbRecord(const std::filesystem::path& folder, const std::string& name,
                                           std::span<const WfdbWave> waves,
                                           std::span<const std::string> comments = {});

}
