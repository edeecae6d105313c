// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an annotation file; what was read is written and read again.
#include "core/recordings/annotation.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight;
    const auto set = parseAnnotations("x", {reinterpret_cast<const char*>(data), size}, {360, 1});
    if (!set)
        return 0;
    const auto again = parseAnnotations("x", annotationBytes(set->all), {360, 1});
    if (!again || again->all.size() != set->all.size())
        __builtin_trap();
    return 0;
}
