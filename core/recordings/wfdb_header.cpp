// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the grammar: the WFDB manual's header(5), read 2026.
#include "core/recordings/wfdb_header.h"

#include "core/base/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace wardlight {
namespace {

constexpr std::string_view headerSpaces = " \t\r\f\v";

std::string_view trimmedLine(std::string_view s)
{
    const auto first = s.find_first_not_of(headerSpaces);
    if (first == std::string_view::npos)
        return {};
    return s.substr(first, s.find_last_not_of(headerSpaces) - first + 1);
}

/// Takes the next word off the front of a line.
std::string_view takeWord(std::string_view& line)
{
    line = trimmedLine(line);
    const auto end = std::min(line.find_first_of(headerSpaces), line.size());
    const auto word = line.substr(0, end);
    line.remove_prefix(end);
    return word;
}

/// Reads one header, line after line.
class HeaderReader {
public:
    HeaderReader(std::string name, std::string_view text, const RecordingLimits& limits)
        : name_(std::move(name))
        , rest_(text)
        , limits_(limits)
    {
    }

    Result<WfdbHeader> read()
    {
        const auto first = nextLine();
        if (first.empty())
            return fail(ErrorCode::Malformed, name_, "has no record line");
        if (auto ok = recordLine(first); !ok)
            return tl::unexpected(ok.error());
        const auto lines = segmentCount_ ? *segmentCount_ : header_.signalCount;
        for (std::size_t i = 0; i < lines; ++i) {
            const auto line = nextLine();
            if (line.empty())
                return fail(ErrorCode::Truncated, name_,
                            fmt::format("ends after {} of {} {} lines", i, lines,
                                        segmentCount_ ? "segment" : "signal"));
            auto ok = segmentCount_ ? segmentLine(line) : signalLine(line);
            if (!ok)
                return tl::unexpected(ok.error());
        }
        while (!nextLine().empty()) {
        }
        return std::move(header_);
    }

private:
    tl::unexpected<Error> wrong(ErrorCode code, std::string text) const
    {
        return fail(code, fmt::format("{}:{}", name_, lineNumber_), std::move(text));
    }

    /// The next line that is neither empty nor a comment; empty at the end. Comments are kept.
    std::string_view nextLine()
    {
        while (!rest_.empty()) {
            const auto end = std::min(rest_.find('\n'), rest_.size());
            const auto line = trimmedLine(rest_.substr(0, end));
            rest_.remove_prefix(std::min(end + 1, rest_.size()));
            ++lineNumber_;
            if (line.empty())
                continue;
            if (line.front() != '#')
                return line;
            header_.comments.emplace_back(trimmedLine(line.substr(1)));
        }
        return {};
    }

    Result<void> recordLine(std::string_view line)
    {
        auto record = takeWord(line);
        if (const auto slash = record.find('/'); slash != std::string_view::npos) {
            const auto count = parseNumber<std::uint32_t>(record.substr(slash + 1));
            if (!count || *count == 0 || *count > 100000)
                return wrong(ErrorCode::OutOfRange, "the number of segments is not between 1 and 100000");
            segmentCount_ = *count;
            record = record.substr(0, slash);
        }
        header_.record = std::string(record);
        const auto signals = parseNumber<std::uint32_t>(takeWord(line));
        if (!signals)
            return wrong(ErrorCode::Malformed, "the number of signals is missing or not a number");
        if (*signals > limits_.signals)
            return wrong(ErrorCode::OutOfRange, fmt::format("more than {} signals", limits_.signals));
        header_.signalCount = *signals;
        if (const auto word = takeWord(line); !word.empty()) {
            const auto rate = parseNumber<double>(word.substr(0, word.find_first_of("/(")));
            if (!rate || !(*rate > 0) || *rate > 1e6)
                return wrong(ErrorCode::OutOfRange, "the sampling rate is not between 0 and 1000000");
            header_.rate = rateFromHertz(*rate);
            if (header_.rate.numerator == 0)
                return wrong(ErrorCode::OutOfRange, "the sampling rate is too small");
        }
        if (const auto word = takeWord(line); !word.empty()) {
            const auto frames = parseNumber<std::uint64_t>(word);
            if (!frames)
                return wrong(ErrorCode::Malformed, "the number of samples is not a number");
            header_.frames = *frames;
        }
        header_.start = std::string(trimmedLine(line));
        return {};
    }

    Result<void> segmentLine(std::string_view line)
    {
        WfdbSegmentLine segment;
        segment.record = std::string(takeWord(line));
        const auto frames = parseNumber<std::uint64_t>(takeWord(line));
        if (!frames)
            return wrong(ErrorCode::Malformed, "a segment's length is missing or not a number");
        if (!isPlainFileName(segment.record + ".hea"))
            return wrong(ErrorCode::Refused, "a segment's name leads out of the folder");
        segment.frames = *frames;
        header_.segments.push_back(std::move(segment));
        return {};
    }

    /// FORMAT[xSAMPLES][:SKEW][+OFFSET]
    Result<void> formatWord(std::string_view word, WfdbSignalLine& signal) const
    {
        const auto number = [&word]() {
            const auto end = std::min(word.find_first_of("x:+"), word.size());
            const auto value = parseNumber<std::uint64_t>(word.substr(0, end));
            word.remove_prefix(end);
            return value;
        };
        const auto format = number();
        if (!format || *format > 1000)
            return wrong(ErrorCode::Malformed, "a signal's format is missing or not a number");
        const auto known = wfdbFormat(static_cast<int>(*format));
        if (!known)
            return wrong(ErrorCode::Unsupported, fmt::format("signal format {} is not one we read", *format));
        signal.format = *known;
        while (!word.empty()) {
            const char what = word.front();
            word.remove_prefix(1);
            const auto value = number();
            if (!value)
                return wrong(ErrorCode::Malformed, "a signal's format has a part that is not a number");
            if (what == 'x' && *value >= 1 && *value <= 65536)
                signal.samplesPerFrame = static_cast<std::uint32_t>(*value);
            else if (what == ':' && *value <= 1000000)
                signal.skew = static_cast<std::int32_t>(*value);
            else if (what == '+' && *value <= limits_.bytes)
                signal.byteOffset = *value;
            else
                return wrong(ErrorCode::OutOfRange, "samples per frame, skew or offset is out of range");
        }
        return {};
    }

    /// GAIN[(BASELINE)][/UNIT]; true when the baseline was stated.
    Result<bool> gainWord(std::string_view word, WfdbSignalLine& signal) const
    {
        if (const auto slash = word.find('/'); slash != std::string_view::npos) {
            signal.unit = std::string(word.substr(slash + 1));
            word = word.substr(0, slash);
        }
        bool stated = false;
        if (const auto open = word.find('('); open != std::string_view::npos) {
            auto inside = word.substr(open + 1);
            if (!inside.ends_with(')'))
                return wrong(ErrorCode::Malformed, "a baseline has no closing parenthesis");
            inside.remove_suffix(1);
            const auto baseline = parseNumber<std::int32_t>(inside);
            if (!baseline)
                return wrong(ErrorCode::Malformed, "a baseline is not a whole number");
            signal.baseline = *baseline;
            stated = true;
            word = word.substr(0, open);
        }
        const auto gain = parseNumber<double>(word);
        if (!gain || !std::isfinite(*gain) || std::abs(*gain) > 1e12 ||
            (*gain != 0 && std::abs(*gain) < 1e-12))
            return wrong(ErrorCode::Malformed, "a gain is not a usable number");
        if (*gain != 0)
            signal.gain = *gain;
        return stated;
    }

    Result<void> signalLine(std::string_view line)
    {
        WfdbSignalLine signal;
        signal.file = std::string(takeWord(line));
        if (!isPlainFileName(signal.file))
            return wrong(ErrorCode::Refused, "a signal's file name leads out of the folder");
        if (auto ok = formatWord(takeWord(line), signal); !ok)
            return ok;
        bool baselineStated = false;
        if (const auto word = takeWord(line); !word.empty()) {
            const auto stated = gainWord(word, signal);
            if (!stated)
                return tl::unexpected(stated.error());
            baselineStated = *stated;
        }
        std::optional<std::int64_t> numbers[5]; // resolution, zero, first value, checksum, block size
        for (auto& number : numbers) {
            const auto word = takeWord(line);
            if (word.empty())
                break;
            number = parseNumber<std::int64_t>(word);
            if (!number || *number > 0xffffffffLL || *number < -0xffffffffLL)
                return wrong(ErrorCode::Malformed,
                             fmt::format("\"{}\" is not a whole number in range", word.substr(0, 20)));
        }
        const auto as32 = [](std::optional<std::int64_t> v) {
            return static_cast<std::int32_t>(std::clamp<std::int64_t>(v.value_or(0), noValue, 0x7fffffff));
        };
        signal.adcZero = as32(numbers[1]);
        signal.initial = numbers[2] ? as32(numbers[2]) : signal.adcZero;
        if (numbers[3])
            signal.checksum = static_cast<int>(*numbers[3] & 0xffff);
        if (!baselineStated)
            signal.baseline = signal.adcZero;
        signal.description = std::string(trimmedLine(line));
        header_.signals.push_back(std::move(signal));
        return {};
    }

    std::string name_;
    std::string_view rest_;
    const RecordingLimits& limits_;
    std::size_t lineNumber_ = 0;
    std::optional<std::size_t> segmentCount_;
    WfdbHeader header_;
};

}

std::optional<WfdbFormat> wfdbFormat(int number)
{
    for (const int known : {0, 8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524})
        if (known == number)
            return static_cast<WfdbFormat>(known);
    return std::nullopt;
}

std::optional<std::int32_t> wfdbInvalid(WfdbFormat format)
{
    switch (format) {
    case WfdbFormat::F8: return std::nullopt;
    case WfdbFormat::Null:
    case WfdbFormat::F32: return noValue;
    case WfdbFormat::F16:
    case WfdbFormat::F61:
    case WfdbFormat::F160:
    case WfdbFormat::Flac16: return -32768;
    case WfdbFormat::F24:
    case WfdbFormat::Flac24: return -8388608;
    case WfdbFormat::F80:
    case WfdbFormat::Flac8: return -128;
    case WfdbFormat::F212: return -2048;
    case WfdbFormat::F310:
    case WfdbFormat::F311: return -512;
    }
    return std::nullopt;
}

bool isPlainFileName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.size() <= 255 &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return c != '/' && c != '\\' && c != ':' && static_cast<unsigned char>(c) >= 0x20 && c != 0x7f;
           });
}

Result<WfdbHeader> parseWfdbHeader(std::string name, std::string_view text, const RecordingLimits& limits)
{
    return HeaderReader(std::move(name), text, limits).read();
}

}
