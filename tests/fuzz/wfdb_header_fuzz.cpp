// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a WFDB header, and as a record whose every file is that text.
#include "core/recordings/wfdb_record.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight;
    const std::string text(reinterpret_cast<const char*>(data), size);
    RecordingLimits limits;
    limits.values = 1U << 16U;
    int opened = 0;
    const RecordFiles files = [&](const std::string& name) -> Result<std::string> {
        if (name != "r.hea" && !isPlainFileName(name))
            std::abort();
        if (++opened > 64)
            return fail(ErrorCode::NotFound, name, "enough");
        // Segments of a record with segments get what follows its first "#!" as their header.
        if (const auto second = text.find("#!"); second != std::string::npos && name != "r.hea")
            return text.substr(second);
        return text;
    };
    if (const auto record = readWfdbRecord("r", files, limits))
        for (const auto& signal : record->signals)
            for (std::size_t i = 0; i < signal.samples.size(); i += 97)
                (void)signal.physical(i);
    return 0;
}
