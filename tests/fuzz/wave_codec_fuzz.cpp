// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a coded wave; and any samples must come back from their code.
#include "core/store/wave_codec.h"

#include <cstring>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight;
    if (const auto decoded = store::decodeWave({reinterpret_cast<const char*>(data), size})) {
        const auto again = store::decodeWave(store::encodeWave(*decoded));
        if (!again || *again != *decoded)
            __builtin_trap();
    }
    std::vector<std::int16_t> samples(size / 2);
    if (!samples.empty())
        std::memcpy(samples.data(), data, samples.size() * 2);
    const auto back = store::decodeWave(store::encodeWave(samples));
    if (!back || *back != samples)
        __builtin_trap();
    return 0;
}
