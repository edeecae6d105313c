// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the layout and the codes: the WFDB manual's annot(5) and its table of annotation codes, read
// 2026.
#include "core/recordings/annotation.h"

#include "core/base/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace wardlight {
namespace {

constexpr int codeNote = 22;
constexpr unsigned wordSkip = 59, wordNumber = 60, wordSubtype = 61, wordChannel = 62, wordText = 63;
// Index = code; ' ' = no symbol.
constexpr std::string_view symbols = " NLRaVFJASEj/Q~ | sT*D\"=pB^t+u?![]en@xf()r";
static_assert(symbols.size() == 42);

constexpr std::string_view resolutionNote = "## time resolution: ";

void putWord(std::string& out, unsigned code, unsigned data)
{
    const auto word = code << 10U | (data & 0x3ffU);
    out += static_cast<char>(word & 0xffU);
    out += static_cast<char>(word >> 8U);
}

/// Steps beyond 10 bits; the 32-bit number has its high half first (the format is a PDP-11's).
void putSkip(std::string& out, std::int32_t step)
{
    const auto bits = static_cast<std::uint32_t>(step);
    putWord(out, wordSkip, 0);
    for (const unsigned shift : {16U, 24U, 0U, 8U})
        out += static_cast<char>(bits >> shift & 0xffU);
}

}

char annotationSymbol(int code)
{
    return code >= 0 && static_cast<std::size_t>(code) < symbols.size()
               ? symbols[static_cast<std::size_t>(code)]
               : ' ';
}

int annotationCode(char symbol)
{
    const auto at = symbol == ' ' ? std::string_view::npos : symbols.find(symbol);
    return at == std::string_view::npos ? 0 : static_cast<int>(at);
}

bool isBeatSymbol(char symbol)
{
    return symbol != ' ' && std::string_view("NLRBAaJSVrFejnE/fQ?").find(symbol) != std::string_view::npos;
}

Result<AnnotationSet> parseAnnotations(std::string name, std::string_view bytes, Rate recordRate,
                                       const RecordingLimits& limits)
{
    AnnotationSet set;
    std::size_t at = 0;
    std::int64_t time = 0;
    int channel = 0, number = 0;
    const auto cut = [&] {
        return fail(ErrorCode::Truncated, name, fmt::format("ends inside an annotation, at byte {}", at));
    };
    const auto half = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]) |
                                          static_cast<unsigned char>(bytes[i + 1]) << 8U);
    };
    bool ended = false;
    while (at < bytes.size()) {
        if (bytes.size() - at < 2)
            return cut();
        const auto word = half(at);
        const auto code = word >> 10U;
        const auto data = word & 0x3ffU;
        at += 2;
        if (word == 0) {
            ended = true;
            break;
        }
        if (code == wordSkip) {
            if (bytes.size() - at < 4)
                return cut();
            time += static_cast<std::int32_t>(half(at) << 16U | half(at + 2));
            at += 4;
            continue;
        }
        auto* const last = set.all.empty() ? nullptr : &set.all.back();
        if (code == wordNumber || code == wordChannel) {
            const int value =
                code == wordNumber ? static_cast<std::int8_t>(data & 0xffU) : static_cast<int>(data & 0xffU);
            (code == wordNumber ? number : channel) = value;
            if (last)
                (code == wordNumber ? last->number : last->channel) = value;
        } else if (code == wordSubtype) {
            if (last)
                last->subtype = static_cast<std::int8_t>(data & 0xffU);
        } else if (code == wordText) {
            if (bytes.size() - at < data)
                return cut();
            auto text = bytes.substr(at, data);
            if (const auto nul = text.find('\0'); nul != std::string_view::npos)
                text = text.substr(0, nul);
            if (last)
                last->text = std::string(text);
            at += std::min<std::size_t>(data + (data & 1U), bytes.size() - at);
        } else {
            if (set.all.size() >= limits.annotations)
                return fail(ErrorCode::OutOfRange, name,
                            fmt::format("more than {} annotations", limits.annotations));
            time += data;
            Annotation next;
            next.sample = time;
            next.code = static_cast<int>(code);
            next.symbol = annotationSymbol(next.code);
            next.channel = channel;
            next.number = number;
            set.all.push_back(std::move(next));
        }
    }
    if (!ended)
        return fail(ErrorCode::Truncated, name, "ends without the mark of its end");
    if (!set.all.empty() && set.all.front().code == codeNote &&
        set.all.front().text.starts_with(resolutionNote))
        if (const auto hertz =
                parseNumber<double>(std::string_view(set.all.front().text).substr(resolutionNote.size())))
            if (const auto rate = rateFromHertz(*hertz); rate.numerator != 0)
                set.rate = rate;
    const auto rate = set.rate.value_or(recordRate);
    for (auto& annotation : set.all)
        annotation.onset = rate.numerator == 0 ? 0 : static_cast<double>(annotation.sample) / rate.hertz();
    return set;
}

std::string annotationBytes(std::span<const Annotation> annotations)
{
    std::vector<const Annotation*> order;
    for (const auto& annotation : annotations)
        order.push_back(&annotation);
    std::stable_sort(order.begin(), order.end(),
                     [](const Annotation* a, const Annotation* b) { return a->sample < b->sample; });
    std::string out;
    std::int64_t time = 0;
    int channel = 0, number = 0;
    for (const auto* annotation : order) {
        auto step = annotation->sample - time;
        time = annotation->sample;
        while (step < 0 || step > 1023) {
            const auto part = static_cast<std::int32_t>(std::clamp<std::int64_t>(
                step, std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()));
            putSkip(out, part);
            step -= part;
        }
        const auto code = annotation->code ? annotation->code : annotationCode(annotation->symbol);
        const auto legal = code > 0 && code < 50 ? code : codeNote;
        putWord(out, static_cast<unsigned>(legal), static_cast<unsigned>(step));
        if (annotation->subtype != 0)
            putWord(out, wordSubtype, static_cast<unsigned>(annotation->subtype) & 0xffU);
        if (annotation->channel != channel)
            putWord(out, wordChannel, static_cast<unsigned>(channel = annotation->channel) & 0xffU);
        if (annotation->number != number)
            putWord(out, wordNumber, static_cast<unsigned>(number = annotation->number) & 0xffU);
        if (!annotation->text.empty()) {
            const auto text = std::string_view(annotation->text).substr(0, 255);
            putWord(out, wordText, static_cast<unsigned>(text.size()));
            out += text;
            if (text.size() % 2 == 1)
                out += '\0';
        }
    }
    out += '\0';
    out += '\0';
    return out;
}

}
