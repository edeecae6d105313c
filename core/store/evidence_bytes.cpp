// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_bytes.h"

#include "core/store/byte_text.h"

namespace wardlight::store {

namespace {

constexpr std::uint8_t lanesOnly = 0; // written until 0.1
constexpr std::uint8_t withBeats = 1;

}

std::string evidenceBytes(const Evidence& evidence)
{
    std::string out;
    put(out, withBeats);
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
    put(out, static_cast<std::uint16_t>(std::min<std::size_t>(evidence.beats.size(), UINT16_MAX)));
    for (std::size_t i = 0; i < evidence.beats.size() && i < UINT16_MAX; ++i) {
        put(out, evidence.beats[i].at);
        put(out, evidence.beats[i].type);
    }
    return out;
}

Result<Evidence> evidenceFrom(std::string_view in)
{
    const auto truncated = [] { return fail(ErrorCode::Truncated, "evidence", "it ends early"); };
    const auto codec = take<std::uint8_t>(in);
    if (codec && *codec > withBeats)
        return fail(ErrorCode::Unsupported, "evidence", "its codec is not known to this version");
    const auto count = take<std::uint16_t>(in);
    if (!codec || !count)
        return truncated();
    Evidence evidence;
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
        evidence.lanes.push_back(std::move(lane));
    }
    if (*codec != lanesOnly) {
        const auto beats = take<std::uint16_t>(in);
        if (!beats)
            return truncated();
        for (int i = 0; i < *beats; ++i) {
            const auto at = take<double>(in);
            const auto type = take<char>(in);
            if (!at || !type)
                return truncated();
            evidence.beats.push_back({*at, *type});
        }
    }
    if (!in.empty())
        return fail(ErrorCode::Malformed, "evidence", "bytes are left over");
    return evidence;
}

}
