// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/wfdb_record.h"

#include "core/recordings/wfdb_signal.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace wardlight {
namespace {

Result<WfdbHeader> loadHeader(const std::string& record, const RecordFiles& files,
                              const RecordingLimits& limits)
{
    auto text = files(record + ".hea");
    if (!text)
        return tl::unexpected(text.error());
    return parseWfdbHeader(record + ".hea", *text, limits);
}

Rate timesFrames(Rate rate, std::uint32_t perFrame)
{
    const auto numerator = std::uint64_t{rate.numerator} * perFrame;
    const auto common = std::gcd(numerator, std::uint64_t{rate.denominator});
    if (numerator / common > 0xffffffffULL)
        return rate;
    return {static_cast<std::uint32_t>(numerator / common),
            static_cast<std::uint32_t>(rate.denominator / common)};
}

RecordedSignal emptySignal(const WfdbSignalLine& line, Rate frameRate)
{
    RecordedSignal signal;
    signal.name = line.description.empty() ? line.file : line.description;
    signal.unit = line.unit;
    signal.storage = std::to_string(static_cast<int>(line.format));
    signal.label = waveLabelFromName(signal.name);
    signal.rate = timesFrames(frameRate, line.samplesPerFrame);
    signal.samplesPerFrame = line.samplesPerFrame;
    signal.skew = line.skew;
    signal.invalid = wfdbInvalid(line.format);
    signal.scales = {Scale{0, line.gain, line.baseline}};
    return signal;
}

/// Signals of a header that has no segments.
Result<Recording> loadSignals(const WfdbHeader& header, const RecordFiles& files,
                              const RecordingLimits& limits)
{
    Recording recording;
    recording.name = header.record;
    recording.kind = "WFDB";
    recording.start = header.start;
    recording.frameRate = header.rate;
    recording.frames = header.frames;
    recording.comments = header.comments;
    std::uint64_t longest = 0;
    std::size_t values = 0;
    bool any = false;
    for (std::size_t first = 0; first < header.signals.size();) {
        auto end = first + 1;
        while (end < header.signals.size() && header.signals[end].file == header.signals[first].file)
            ++end;
        const std::span group(header.signals.data() + first, end - first);
        const auto& file = group.front().file;
        for (const auto& line : group)
            recording.signals.push_back(emptySignal(line, header.rate));
        auto bytes =
            group.front().format == WfdbFormat::Null ? Result<std::string>(std::string()) : files(file);
        if (!bytes) {
            recording.problems.push_back(bytes.error());
        } else {
            auto data = decodeWfdbSignals(group, *bytes, header.frames, limits);
            if (!data)
                return tl::unexpected(data.error());
            for (std::size_t s = 0; s < group.size(); ++s) {
                values += data->signals[s].size();
                recording.signals[first + s].samples = std::move(data->signals[s]);
            }
            if (values > limits.values)
                return fail(ErrorCode::OutOfRange, header.record,
                            fmt::format("more than {} samples", limits.values));
            if (data->frames < header.frames)
                recording.problems.push_back(
                    {ErrorCode::Truncated, file,
                     fmt::format("ends after {} of {} samples", data->frames, header.frames)});
            longest = std::max(longest, data->frames);
            any = true;
        }
        first = end;
    }
    if (!any && !recording.problems.empty())
        return tl::unexpected(recording.problems.front());
    if (header.frames == 0)
        recording.frames = longest;
    return recording;
}

/// Puts one segment's samples where they belong in the whole.
class SegmentJoiner {
public:
    SegmentJoiner(Recording& whole, bool byName)
        : whole_(whole)
        , byName_(byName)
    {
    }

    /// names: the signals of a layout, or of the first segment.
    void begin(const WfdbHeader& names, Rate rate, std::uint64_t frames)
    {
        for (const auto& line : names.signals) {
            auto signal = emptySignal(line, rate);
            signal.invalid = noValue;
            signal.storage = "segments";
            signal.samples.assign(frames * line.samplesPerFrame, noValue);
            whole_.signals.push_back(std::move(signal));
        }
    }

    void put(const Recording& part, std::uint64_t atFrame, std::uint64_t frames)
    {
        for (std::size_t i = 0; i < part.signals.size(); ++i) {
            const auto& from = part.signals[i];
            auto* const to = target(from, i);
            if (!to || to->samplesPerFrame != from.samplesPerFrame || to->unit != from.unit) {
                whole_.problems.push_back({ErrorCode::Malformed, part.name,
                                           fmt::format("signal \"{}\" does not fit the layout", from.name)});
                continue;
            }
            const auto first = atFrame * to->samplesPerFrame;
            const auto count = std::min<std::size_t>(from.samples.size(), frames * to->samplesPerFrame);
            const auto& scale = from.scales.front();
            const auto& before = to->scales.back();
            if (scale.gain != before.gain || scale.baseline != before.baseline) {
                if (before.first == first)
                    to->scales.pop_back();
                to->scales.push_back({first, scale.gain, scale.baseline});
            }
            for (std::size_t k = 0; k < count; ++k)
                to->samples[first + k] = from.isValid(k) ? from.samples[k] : noValue;
        }
    }

private:
    RecordedSignal* target(const RecordedSignal& from, std::size_t index)
    {
        if (!byName_)
            return index < whole_.signals.size() ? &whole_.signals[index] : nullptr;
        const auto found = std::find_if(whole_.signals.begin(), whole_.signals.end(),
                                        [&](const RecordedSignal& s) { return s.name == from.name; });
        return found == whole_.signals.end() ? nullptr : &*found;
    }

    Recording& whole_;
    bool byName_;
};

Result<Recording> loadSegments(const WfdbHeader& header, const RecordFiles& files,
                               const RecordingLimits& limits)
{
    Recording whole;
    whole.name = header.record;
    whole.kind = "WFDB";
    whole.start = header.start;
    whole.frameRate = header.rate;
    whole.comments = header.comments;
    for (const auto& segment : header.segments) {
        if (segment.frames > limits.values || whole.frames + segment.frames > limits.values)
            return fail(ErrorCode::OutOfRange, header.record,
                        fmt::format("more than {} samples", limits.values));
        whole.frames += segment.frames;
    }
    const bool variable = header.segments.front().frames == 0 && header.segments.front().record != "~";
    SegmentJoiner joiner(whole, variable);
    bool begun = false;
    std::uint64_t at = 0;
    std::size_t read = 0;
    std::size_t values = 0; // of all segments: a header may name the same file a hundred thousand times
    for (const auto& segment : header.segments) {
        if (segment.record == "~") {
            at += segment.frames;
            continue;
        }
        auto part = loadHeader(segment.record, files, limits);
        if (part && !part->segments.empty())
            part = fail(ErrorCode::Malformed, segment.record, "is a segment that has segments");
        if (!part) {
            if (variable && !begun)
                return tl::unexpected(part.error()); // without the layout nothing has a place
            whole.problems.push_back(part.error());
            at += segment.frames;
            continue;
        }
        if (!begun) {
            std::uint64_t perFrame = 0;
            for (const auto& line : part->signals)
                perFrame += line.samplesPerFrame;
            if (whole.frames > limits.values / std::max<std::uint64_t>(perFrame, 1))
                return fail(ErrorCode::OutOfRange, header.record,
                            fmt::format("more than {} samples", limits.values));
            joiner.begin(*part, header.rate, whole.frames);
            begun = true;
            if (variable) {
                ++read;
                continue;
            }
        }
        auto samples = loadSignals(*part, files, limits);
        if (!samples) {
            whole.problems.push_back(samples.error());
        } else {
            joiner.put(*samples, at, segment.frames);
            for (const auto& signal : samples->signals)
                values += signal.samples.size();
            if (values > limits.values)
                return fail(ErrorCode::OutOfRange, header.record,
                            fmt::format("more than {} samples", limits.values));
            whole.problems.insert(whole.problems.end(), samples->problems.begin(), samples->problems.end());
            ++read;
        }
        at += segment.frames;
    }
    if (read == 0 && !whole.problems.empty())
        return tl::unexpected(whole.problems.front());
    return whole;
}

}

Result<Recording> readWfdbRecord(const std::string& record, const RecordFiles& files,
                                 const RecordingLimits& limits)
{
    const auto header = loadHeader(record, files, limits);
    if (!header)
        return tl::unexpected(header.error());
    return header->segments.empty() ? loadSignals(*header, files, limits)
                                    : loadSegments(*header, files, limits);
}

}
