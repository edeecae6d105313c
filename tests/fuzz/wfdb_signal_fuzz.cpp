// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a signal file of every format, also FLAC. The first four bytes choose format, signals, frame
// and length.
#include "core/recordings/wfdb_signal.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight;
    if (size < 4)
        return 0;
    static constexpr int formats[] = {0, 8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524};
    WfdbSignalLine line;
    line.file = "x";
    line.format = *wfdbFormat(formats[data[0] % std::size(formats)]);
    std::vector<WfdbSignalLine> group(1U + data[1] % 4U, line);
    for (std::size_t s = 0; s < group.size(); ++s)
        group[s].samplesPerFrame = 1U + (data[2] >> s) % 3U;
    group.front().byteOffset = 0;
    RecordingLimits limits;
    limits.values = 1U << 16U;
    const auto got =
        decodeWfdbSignals(group, {reinterpret_cast<const char*>(data) + 4, size - 4}, data[3], limits);
    if (got)
        for (std::size_t s = 0; s < group.size(); ++s)
            if (got->signals[s].size() != got->frames * group[s].samplesPerFrame)
                __builtin_trap();
    return 0;
}
