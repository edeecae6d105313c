// SPDX-License-Identifier: GPL-3.0-or-later
// What the two networks of core/signal see of a lead: a line for every deflection that was judged and every beat that was
// found. resources/models/train_beats.py learns from these lines. See usage below.
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "core/signal/beat_classifier.h"
#include "core/signal/pacer_blanker.h"
#include "core/signal/qrs_detector.h"
#include "tests/bench/annotated.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace wardlight;
using namespace wardlight::bench;

namespace {

constexpr auto usage =
    "usage: beat_traits RECORD [--signal N]       a WFDB record; N: 0 is the first signal\n"
    "       beat_traits RECORD [--signal N] --microvolts\n"
    "                                             its samples, as --raw takes them\n"
    "       beat_traits --raw RATE                int16 in microvolts, little-endian, from standard input; RATE in Hz\n"
    "lines, times in s since the begin:\n"
    "  names-deflection NAME...                   of the inputs that follow, in the order of the weights\n"
    "  names-beat NAME...\n"
    "  deflection AT ODDS INPUT...                judged; ODDS above 0 is a beat\n"
    "  beat AT CLASS ODDS INPUT...                found; CLASS N S V; Q without a shape: nothing weighed; ODDS of V, with the rule of runs\n"
    "  annotated AT CLASS                         RECORD.atr, where there is one; CLASS N S V F Q\n"
    "  ignored FROM UNTIL                         flutter and fibrillation\n"
    "  score FROM RIGHT MISSED EXTRA V V-MISSED V-EXTRA   by EC57, from 0 s and from 300 s\n";

constexpr std::array<const char*, signal::qrsInputCount> deflectionNames{
    "height", "contrast", "likeness", "own", "tail", "sharpness", "following", "since",
    "early", "irregular", "known", "beside", "rough", "swift", "in-time"};
constexpr std::array<const char*, signal::beatInputCount> beatNames{
    "like-own", "size", "width", "wider", "family-width", "family-wider", "early", "before",
    "interval", "family-early", "family-pause", "family-row", "family-share", "family-count", "other-p", "other-t",
    "rough", "swift", "certain", "irregular", "own", "after-ventricular", "area", "area-beside",
    "spread", "spread-beside", "family-spread", "onset", "along", "turn", "turn-beside", "family-turn",
    "drift", "ahead", "ahead-beside", "noise", "noise-beside"};

/// rate: Hz. NaN where missing.
struct Lead {
    double rate = 0;
    std::vector<double> millivolts;
};

template <std::size_t n> void printNames(const char* kind, const std::array<const char*, n>& names)
{
    std::printf("names-%s", kind);
    for (const auto* name : names)
        std::printf(" %s", name);
    std::puts("");
}

template <std::size_t n> void printInputs(const std::array<float, n>& inputs)
{
    for (const float x : inputs)
        std::printf(" %.9g", static_cast<double>(x));
    std::puts("");
}

/// Runs the lead as SignalPath does and prints what was seen. Returns the beats, by time.
std::vector<ScoredBeat> printTraits(const Lead& lead)
{
    constexpr double endMargin = 0.02; // s: no beat of the value that goes on behind the end
    signal::PacerBlanker blanker;
    signal::QrsDetector detector(lead.rate);
    signal::BeatClassifier classifier;
    const auto timeOf = [&](std::uint64_t sample) {
        return (static_cast<double>(sample) - static_cast<double>(signal::PacerBlanker::delay)) / lead.rate;
    };
    const auto length = lead.millivolts.size();
    const auto until = length + static_cast<std::size_t>(2.5 * lead.rate); // a beat is judged by what follows
    std::vector<ScoredBeat> beats;
    std::optional<double> last;
    for (std::size_t i = 0; i < until; ++i) {
        const bool beat = detector.take(blanker(lead.millivolts[std::min(i, length - 1)]));
        if (const auto* const judged = detector.judgement(); judged && judged->odds != signal::QrsDetector::tooSmall) {
            std::printf("deflection %.6f %.9g", timeOf(judged->at), judged->odds);
            printInputs(signal::qrsInputs(judged->traits));
        }
        if (!beat)
            continue;
        const double at = timeOf(detector.beat().at);
        const char type = classifier.classify(detector.beat(), last ? at - *last : 0);
        last = at;
        std::printf("beat %.6f %c %.9g", at, type, classifier.lastOdds());
        printInputs(signal::beatInputs(classifier.lastTraits()));
        if (at < static_cast<double>(length) / lead.rate - endMargin)
            beats.push_back({at, type});
    }
    return beats;
}

void printScores(const Reference& reference, const std::vector<ScoredBeat>& beats)
{
    for (const auto& b : reference.beats)
        std::printf("annotated %.6f %c\n", b.at, b.type);
    for (const auto& [from, to] : reference.ignored)
        std::printf("ignored %.6f %.6g\n", from, to);
    for (const double from : {0.0, 300.0}) {
        const auto s = score(reference, beats, from);
        std::printf("score %.0f %d %d %d %d %d %d\n", from, s.right, s.missed, s.extra, s.ventricular, s.ventricularMissed,
                    s.ventricularExtra);
    }
}

Lead rawLead(double rate)
{
    std::cin >> std::noskipws;
    const std::string bytes((std::istreambuf_iterator<char>(std::cin)), {});
    Lead lead{.rate = rate, .millivolts = {}};
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[i]), high = static_cast<unsigned char>(bytes[i + 1]);
        lead.millivolts.push_back(static_cast<std::int16_t>(low | high << 8U) / 1000.0);
    }
    return lead;
}

Lead recordedLead(const Recording& recording, std::size_t signal)
{
    const WaveSource source(recording, signal);
    std::vector<std::int16_t> samples(source.length());
    source.read(0, samples);
    Lead lead{.rate = source.format().rate.hertz(), .millivolts = {}};
    for (const auto s : samples)
        lead.millivolts.push_back(s == missingSample ? std::numeric_limits<double>::quiet_NaN() : source.format().physical(s));
    return lead;
}

void writeMicrovolts(const Lead& lead)
{
    for (const double x : lead.millivolts) {
        const double bounded = std::isnan(x) ? 0 : std::clamp(x * 1000, -32000.0, 32000.0);
        const auto v = static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(bounded)));
        std::putchar(v & 0xFFU);
        std::putchar(v >> 8U);
    }
}

int refuse(const std::string& why)
{
    std::fprintf(stderr, "beat_traits: %s\n%s", why.c_str(), usage);
    return 2;
}

template <class Number> bool number(std::string_view text, Number& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size();
}

}

int main(int count, char** words)
{
    std::string record;
    std::size_t wanted = 0;
    double rate = 0;
    bool samplesOnly = false;
    for (int i = 1; i < count; ++i) {
        const std::string_view word(words[i]), next(i + 1 < count ? words[i + 1] : "");
        if (word == "--microvolts")
            samplesOnly = true;
        else if (word == "--raw" || word == "--signal") {
            if (word == "--raw" ? !number(next, rate) || !(rate >= 50 && rate <= 10000) : !number(next, wanted))
                return refuse(std::string(word) + " needs a number that makes sense");
            ++i;
        } else if (record.empty() && !word.starts_with("--"))
            record = word;
        else
            return refuse("what is " + std::string(word) + "?");
    }
    if (record.empty() == (rate == 0))
        return refuse("a record or --raw, one of them");
    std::unique_ptr<Recording> recording;
    if (!record.empty()) {
        auto opened = openRecording(record);
        if (!opened)
            return refuse(record + " cannot be read");
        recording = std::move(*opened);
        if (wanted >= recording->signals.size())
            return refuse(record + " has no such signal");
    }
    const Lead lead = recording ? recordedLead(*recording, wanted) : rawLead(rate);
    if (lead.millivolts.empty())
        return refuse("no samples");
    if (samplesOnly) {
        writeMicrovolts(lead);
        return 0;
    }
    printNames("deflection", deflectionNames);
    printNames("beat", beatNames);
    const auto beats = printTraits(lead);
    if (recording)
        if (const auto reference = referenceOf(record, recording->frameRate); !reference.beats.empty())
            printScores(reference, beats);
    return 0;
}
