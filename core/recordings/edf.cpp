// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the layout: edfplus.info, "EDF" and "EDF+" specifications; BDF as described by BioSemi.
#include "core/recordings/edf.h"

#include "core/base/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wardlight {
namespace {

constexpr std::size_t edfHeadBytes = 256;

std::string_view edfTrimmed(std::string_view s)
{
    while (!s.empty() && (s.back() == ' ' || s.back() == '\0'))
        s.remove_suffix(1);
    while (!s.empty() && s.front() == ' ')
        s.remove_prefix(1);
    return s;
}

struct EdfSignal {
    std::string label, unit;
    double physicalLow = 0, physicalHigh = 0, digitalLow = 0, digitalHigh = 0;
    std::uint32_t perRecord = 0;
    bool notes = false; ///< holds annotations, not samples
};

/// Adds the notes of one annotation signal in one data record; the first onset without text is the record's
/// own.
void parseNotes(std::string_view bytes, std::vector<Annotation>& notes, std::optional<double>& recordOnset,
                std::size_t most)
{
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\0'), bytes.size());
        auto list = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        const auto head = list.find('\x14');
        if (head == std::string_view::npos || list.empty() || (list[0] != '+' && list[0] != '-'))
            continue;
        const auto times = list.substr(0, head);
        list.remove_prefix(head + 1);
        const auto mark = times.find('\x15');
        const auto onset = parseNumber<double>(times.substr(0, mark));
        const auto duration =
            mark == std::string_view::npos ? std::optional(0.0) : parseNumber<double>(times.substr(mark + 1));
        if (!onset || !duration || !std::isfinite(*onset) || !std::isfinite(*duration))
            continue;
        if (!recordOnset && (list.empty() || list.front() == '\x14'))
            recordOnset = *onset;
        while (!list.empty()) {
            const auto stop = std::min(list.find('\x14'), list.size());
            if (stop > 0 && notes.size() < most) {
                Annotation note;
                note.onset = *onset;
                note.duration = *duration;
                note.symbol = '"';
                note.code = 22;
                note.text = std::string(list.substr(0, stop));
                notes.push_back(std::move(note));
            }
            list.remove_prefix(std::min(stop + 1, list.size()));
        }
    }
}

/// Reads one file's header, then its data records.
class EdfReader {
public:
    EdfReader(std::string name, std::string_view bytes, const RecordingLimits& limits)
        : name_(std::move(name))
        , bytes_(bytes)
        , limits_(limits)
    {
    }

    Result<Recording> read()
    {
        if (auto ok = readHead(); !ok)
            return tl::unexpected(ok.error());
        if (auto ok = readSignals(); !ok)
            return tl::unexpected(ok.error());
        if (auto ok = readRecords(); !ok)
            return tl::unexpected(ok.error());
        return std::move(out_);
    }

private:
    tl::unexpected<Error> wrong(ErrorCode code, std::string text) const
    {
        return fail(code, name_, std::move(text));
    }

    std::string_view field(std::size_t at, std::size_t size) const
    {
        return edfTrimmed(bytes_.substr(at, size));
    }

    Result<void> readHead()
    {
        if (bytes_.size() < edfHeadBytes)
            return wrong(ErrorCode::Truncated, "is shorter than a header");
        const bool bdf = bytes_[0] == '\xff' && bytes_.substr(1, 7) == "BIOSEMI";
        if (!bdf && field(0, 8) != "0")
            return wrong(ErrorCode::Malformed, "is neither EDF nor BDF");
        width_ = bdf ? 3 : 2;
        const auto reserved = field(192, 44);
        out_.name = name_;
        out_.kind = bdf ? "BDF" : "EDF";
        plus_ = reserved.starts_with("EDF+") || reserved.starts_with("BDF+");
        if (plus_)
            out_.kind += reserved.substr(3, 2) == "+D" ? "+D" : "+C";
        out_.start = fmt::format("{} {}", field(176, 8), field(168, 8));
        for (const auto part : {field(8, 80), field(88, 80)})
            if (!part.empty())
                out_.comments.emplace_back(part);
        const auto records = parseNumber<std::int64_t>(field(236, 8));
        if (!records || *records < -1)
            return wrong(ErrorCode::Malformed, "the number of data records is not a number");
        declared_ = *records;
        const auto seconds = parseNumber<double>(field(244, 8));
        if (!seconds || !(*seconds >= 0) || *seconds > 1e6)
            return wrong(ErrorCode::Malformed, "the length of a data record is not a usable number");
        recordSeconds_ = *seconds;
        const auto count = parseNumber<std::uint32_t>(field(252, 4));
        if (!count || *count > limits_.signals)
            return wrong(ErrorCode::OutOfRange, "the number of signals is not a usable number");
        signalCount_ = *count;
        return {};
    }

    Result<void> readSignals()
    {
        const auto n = signalCount_;
        if (bytes_.size() < edfHeadBytes * (n + 1))
            return wrong(ErrorCode::Truncated, "ends inside its header");
        const auto column = [&](std::size_t before, std::size_t size, std::size_t i) {
            return field(edfHeadBytes + before * n + size * i, size);
        };
        for (std::size_t i = 0; i < n; ++i) {
            EdfSignal signal;
            signal.label = std::string(column(0, 16, i));
            signal.unit = std::string(column(96, 8, i));
            signal.notes = plus_ && (signal.label == "EDF Annotations" || signal.label == "BDF Annotations");
            const auto perRecord = parseNumber<std::uint32_t>(column(216, 8, i));
            if (!perRecord || *perRecord > (1U << 24U))
                return wrong(ErrorCode::OutOfRange,
                             fmt::format("signal {}: samples per record is not a usable number", i));
            signal.perRecord = *perRecord;
            recordBytes_ += std::size_t{signal.perRecord} * width_;
            if (!signal.notes) {
                double* const numbers[] = {&signal.physicalLow, &signal.physicalHigh, &signal.digitalLow,
                                           &signal.digitalHigh};
                for (std::size_t k = 0; k < 4; ++k) {
                    const auto value = parseNumber<double>(column(104 + 8 * k, 8, i));
                    if (!value || !std::isfinite(*value) || std::abs(*value) > 1e12)
                        return wrong(ErrorCode::Malformed,
                                     fmt::format("signal {}: a range is not a usable number", i));
                    *numbers[k] = *value;
                }
                addSignal(signal);
            }
            signals_.push_back(std::move(signal));
        }
        return {};
    }

    void addSignal(const EdfSignal& from)
    {
        RecordedSignal signal;
        signal.name = from.label;
        signal.unit = from.unit;
        signal.storage = width_ == 3 ? "bdf" : "edf";
        signal.label = waveLabelFromName(signal.name);
        signal.samplesPerFrame = from.perRecord;
        signal.rate = recordSeconds_ > 0 ? rateFromHertz(from.perRecord / recordSeconds_) : Rate{};
        auto gain = (from.digitalHigh - from.digitalLow) / (from.physicalHigh - from.physicalLow);
        if (!std::isfinite(gain) || std::abs(gain) < 1e-12)
            gain = 1; // a range of nothing: digital values are shown as they are
        signal.scales = {Scale{0, gain,
                               gain == 1 && from.physicalHigh == from.physicalLow
                                   ? 0
                                   : from.digitalLow - from.physicalLow * gain}};
        out_.signals.push_back(std::move(signal));
    }

    Result<void> readRecords()
    {
        const auto start = edfHeadBytes * (signalCount_ + 1);
        const auto there = recordBytes_ ? (bytes_.size() - start) / recordBytes_ : 0;
        auto records = static_cast<std::uint64_t>(declared_ < 0 ? 0 : declared_);
        if (declared_ < 0) {
            records = there;
        } else if (records > there) {
            out_.problems.push_back({ErrorCode::Truncated, name_,
                                     fmt::format("ends after {} of {} data records", there, records)});
            records = there;
        }
        std::size_t values = 0;
        for (const auto& signal : out_.signals)
            values += signal.samplesPerFrame;
        if (values && records > limits_.values / values)
            return wrong(ErrorCode::OutOfRange, fmt::format("more than {} samples", limits_.values));
        for (auto& signal : out_.signals)
            signal.samples.reserve(records * signal.samplesPerFrame);
        out_.frames = records;
        out_.frameRate = recordSeconds_ > 0 ? rateFromHertz(1 / recordSeconds_) : Rate{};
        std::vector<double> onsets;
        for (std::uint64_t r = 0; r < records; ++r)
            readRecord(bytes_.substr(start + r * recordBytes_, recordBytes_), r, onsets);
        findPieces(onsets);
        return {};
    }

    void readRecord(std::string_view record, std::uint64_t index, std::vector<double>& onsets)
    {
        std::optional<double> onset;
        std::size_t sample = 0;
        for (const auto& signal : signals_) {
            const auto size = std::size_t{signal.perRecord} * width_;
            const auto part = record.substr(0, size);
            record.remove_prefix(size);
            if (signal.notes) {
                parseNotes(part, out_.annotations, onset, limits_.annotations);
                continue;
            }
            auto& samples = out_.signals[sample++].samples;
            const auto at = [&](std::size_t i) {
                return static_cast<std::uint32_t>(static_cast<unsigned char>(part[i]));
            };
            for (std::size_t i = 0; i < size; i += width_)
                samples.push_back(
                    width_ == 2
                        ? static_cast<std::int16_t>(at(i) | at(i + 1) << 8U)
                        : static_cast<std::int32_t>(at(i) << 8U | at(i + 1) << 16U | at(i + 2) << 24U) >> 8);
        }
        onsets.push_back(onset.value_or(onsets.empty() ? 0 : onsets.back() + (index ? recordSeconds_ : 0)));
    }

    /// Where a record does not begin where the one before it ended. Times count from the first record.
    void findPieces(const std::vector<double>& onsets)
    {
        if (!out_.kind.ends_with("+D") || onsets.empty())
            return;
        out_.pieces = {Piece{0, 0}};
        for (std::size_t r = 1; r < onsets.size(); ++r)
            if (std::abs(onsets[r] - onsets[r - 1] - recordSeconds_) > 1e-6)
                out_.pieces.push_back({r, onsets[r] - onsets.front()});
    }

    std::string name_;
    std::string_view bytes_;
    const RecordingLimits& limits_;
    std::size_t width_ = 2;
    bool plus_ = false;
    std::int64_t declared_ = 0;
    double recordSeconds_ = 0;
    std::size_t signalCount_ = 0;
    std::size_t recordBytes_ = 0;
    std::vector<EdfSignal> signals_;
    Recording out_;
};

}

Result<Recording> parseEdf(std::string name, std::string_view bytes, const RecordingLimits& limits)
{
    return EdfReader(std::move(name), bytes, limits).read();
}

}
