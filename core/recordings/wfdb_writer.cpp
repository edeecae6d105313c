// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/wfdb_writer.h"

#include "core/base/safe_file.h"
#include "core/recordings/wfdb_header.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace wardlight {
namespace {

std::string oneLine(std::string text)
{
    for (auto& c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    return text;
}

/// A unit has no spaces in a header.
std::string unitWord(std::string text)
{
    for (auto& c : text)
        if (static_cast<unsigned char>(c) <= 0x20)
            c = '_';
    return text;
}

/// How many samples of `fast` fall on one of `slow`; 0 when that is not whole.
std::uint64_t multiple(Rate fast, Rate slow)
{
    const auto above = std::uint64_t{fast.numerator} * slow.denominator;
    const auto below = std::uint64_t{slow.numerator} * fast.denominator;
    return below && above % below == 0 ? above / below : 0;
}

}

Result<WfdbFiles> wfdbFiles(const std::string& name, std::span<const WfdbWave> waves,
                            std::span<const std::string> comments)
{
    if (!isPlainFileName(name) || name.find_first_of(" \t#~") != std::string::npos)
        return fail(ErrorCode::Refused, name, "is not a plain record name");
    if (waves.empty())
        return fail(ErrorCode::Malformed, name, "has no waves");
    const auto slowest =
        std::min_element(waves.begin(), waves.end(), [](const WfdbWave& a, const WfdbWave& b) {
            return a.format.rate.hertz() < b.format.rate.hertz();
        })->format.rate;
    std::vector<std::uint64_t> perFrame;
    std::uint64_t frames = UINT64_MAX;
    for (const auto& wave : waves) {
        perFrame.push_back(multiple(wave.format.rate, slowest));
        if (perFrame.back() == 0)
            return fail(ErrorCode::OutOfRange, name,
                        fmt::format("{} is not a multiple of the slowest rate", wave.format.name));
        frames = std::min<std::uint64_t>(frames, wave.samples.size() / perFrame.back());
    }
    WfdbFiles files;
    files.header = fmt::format("{} {} {} {}\n", name, waves.size(), slowest.hertz(), frames);
    for (std::size_t w = 0; w < waves.size(); ++w) {
        const auto& wave = waves[w];
        std::uint32_t sum = 0;
        for (std::uint64_t i = 0; i < frames * perFrame[w]; ++i)
            sum += static_cast<std::uint32_t>(wave.samples[i]);
        files.header +=
            fmt::format("{}.dat 16{} {}({})/{} 16 0 {} {} 0 {}\n", name,
                        perFrame[w] > 1 ? fmt::format("x{}", perFrame[w]) : "", wave.format.gain,
                        wave.format.baseline, unitWord(wave.format.unit), frames ? wave.samples.front() : 0,
                        static_cast<std::int16_t>(sum & 0xffffU), oneLine(wave.format.name));
    }
    for (const auto& comment : comments)
        files.header += "# " + oneLine(comment) + "\n";
    for (std::uint64_t f = 0; f < frames; ++f)
        for (std::size_t w = 0; w < waves.size(); ++w)
            for (std::uint64_t k = 0; k < perFrame[w]; ++k) {
                const auto bits = static_cast<std::uint16_t>(waves[w].samples[f * perFrame[w] + k]);
                files.signals += static_cast<char>(bits & 0xffU);
                files.signals += static_cast<char>(bits >> 8U);
            }
    return files;
}

Result<void> writeWfdbRecord(const std::filesystem::path& folder, const std::string& name,
                             std::span<const WfdbWave> waves, std::span<const std::string> comments)
{
    const auto files = wfdbFiles(name, waves, comments);
    if (!files)
        return tl::unexpected(files.error());
    if (auto ok = replaceFile(folder / (name + ".dat"), files->signals); !ok)
        return ok;
    return replaceFile(folder / (name + ".hea"), files->header);
}

}
