// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an EDF or BDF file, and as a monitor would play it.
#include "core/recordings/edf.h"
#include "core/recordings/wave_source.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight;
    RecordingLimits limits;
    limits.values = 1U << 18U;
    const auto recording = parseEdf("x", {reinterpret_cast<const char*>(data), size}, limits);
    if (!recording)
        return 0;
    for (std::size_t s = 0; s < recording->signals.size(); ++s) {
        const WaveSource wave(*recording, s);
        std::array<std::int16_t, 256> out{};
        wave.read(0, out);
        wave.read(wave.length() > 128 ? wave.length() - 128 : 0, out);
    }
    return 0;
}
