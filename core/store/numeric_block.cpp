// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numeric_block.h"

#include "core/store/byte_text.h"

#include <algorithm>

namespace wardlight::store {

std::string numericBytes(const NumericBlock& block)
{
    std::string out;
    const auto count = std::min<std::size_t>(block.points.size(), 0xffff);
    out.reserve(3 + count * 8);
    put(out, std::uint8_t{0});
    put(out, static_cast<std::uint16_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const auto& p = block.points[i];
        put(out, p.offset);
        put(out, static_cast<std::uint8_t>(p.parameter));
        put(out, static_cast<std::uint8_t>(p.validity));
        put(out, p.value);
    }
    return out;
}

Result<std::vector<NumericPoint>> numericPoints(std::string_view bytes)
{
    const auto codec = take<std::uint8_t>(bytes);
    if (codec && *codec != 0)
        return fail(ErrorCode::Unsupported, "numeric block", "its codec is not known to this version");
    const auto count = take<std::uint16_t>(bytes);
    if (!codec || !count || bytes.size() != *count * std::size_t{8})
        return fail(ErrorCode::Truncated, "numeric block", "its length does not fit its count");
    std::vector<NumericPoint> points;
    points.reserve(*count);
    for (int i = 0; i < *count; ++i) {
        NumericPoint p;
        p.offset = *take<std::uint16_t>(bytes);
        const auto parameter = *take<std::uint8_t>(bytes);
        const auto validity = *take<std::uint8_t>(bytes);
        p.value = *take<float>(bytes);
        if (parameter >= static_cast<unsigned>(Parameter::Count) || validity > static_cast<unsigned>(Validity::NotEntered))
            return fail(ErrorCode::Malformed, "numeric block", "a parameter or validity is out of range");
        p.parameter = static_cast<Parameter>(parameter);
        p.validity = static_cast<Validity>(validity);
        points.push_back(p);
    }
    return points;
}

}
