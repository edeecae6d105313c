// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_bytes.h"

#include "core/store/byte_text.h"

namespace wardlight::store {

std::string evidenceBytes(const Evidence& evidence)
{
    std::string out;
    put(out, std::uint8_t{0});
    put(out, static_cast<std::uint16_t>(evidence.lanes.size()));
    for (const auto& lane : evidence.lanes) {
        put(out, static_cast<std::uint8_t>(lane.format.label));
        putText(out, lane.format.name);
        putText(out, lane.format.unit);
        put(out, lane.format.rate.numerator);
        put(out, lane.format.rate.denominator);
        put(out, lane.format.gain);
        put(out, lane.format.baseline);
        put(out, lane.first);
        put(out, lane.offset);
        put(out, static_cast<std::uint32_t>(lane.samples.size()));
        out.append(reinterpret_cast<const char*>(lane.samples.data()), lane.samples.size() * sizeof(std::int16_t));
    }
    return out;
}

Result<std::vector<EvidenceLane>> evidenceLanes(std::string_view in)
{
    const auto truncated = [] { return fail(ErrorCode::Truncated, "evidence", "it ends early"); };
    const auto codec = take<std::uint8_t>(in);
    if (codec && *codec != 0)
        return fail(ErrorCode::Unsupported, "evidence", "its codec is not known to this version");
    const auto count = take<std::uint16_t>(in);
    if (!codec || !count)
        return truncated();
    std::vector<EvidenceLane> lanes;
    for (int i = 0; i < *count; ++i) {
        EvidenceLane lane;
        const auto label = take<std::uint8_t>(in);
        auto name = takeText(in);
        auto unit = takeText(in);
        const auto numerator = take<std::uint32_t>(in);
        const auto denominator = take<std::uint32_t>(in);
        const auto gain = take<double>(in);
        const auto baseline = take<std::int32_t>(in);
        const auto first = take<std::uint64_t>(in);
        const auto offset = take<double>(in);
        const auto samples = take<std::uint32_t>(in);
        if (!label || !name || !unit || !numerator || !denominator || !gain || !baseline || !first || !offset ||
            !samples || in.size() / sizeof(std::int16_t) < *samples)
            return truncated();
        if (*label > static_cast<unsigned>(WaveLabel::Other) || *denominator == 0 || !(*gain > 0))
            return fail(ErrorCode::Malformed, "evidence", "a lane's format is out of range");
        lane.format = {static_cast<WaveLabel>(*label), std::move(*name), {*numerator, *denominator}, *gain, *baseline,
                       std::move(*unit)};
        lane.first = *first;
        lane.offset = *offset;
        lane.samples.resize(*samples);
        if (*samples > 0)
            std::memcpy(lane.samples.data(), in.data(), *samples * sizeof(std::int16_t));
        in.remove_prefix(*samples * sizeof(std::int16_t));
        lanes.push_back(std::move(lane));
    }
    if (!in.empty())
        return fail(ErrorCode::Malformed, "evidence", "bytes are left over");
    return lanes;
}

}
