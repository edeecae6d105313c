// SPDX-License-Identifier: GPL-3.0-or-later
// Beats of annotated recordings by the rules of EC57: ours on the first lead and on all leads, and a plain Pan–Tompkins in
// the same run. Needs WARDLIGHT_RECORDINGS; without it says so and ends. Exit 1 when a goal is missed. Run: bench_beats
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "core/signal/signal_path.h"
#include "tests/bench/annotated.h"
#include "tests/bench/ec57.h"
#include "tests/bench/pan_tompkins.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>

using namespace wardlight;
using namespace wardlight::bench;

namespace {

std::vector<ScoredBeat> ours(const Recording& recording, std::size_t leads)
{
    signal::SignalPath path;
    std::vector<WaveSource> sources;
    for (std::size_t i = 0; i < leads; ++i) {
        sources.emplace_back(recording, i);
        auto format = sources.back().format();
        if (!isEcg(format.label))
            format.label = WaveLabel::EcgOther;
        path.open(static_cast<std::uint32_t>(i), format, Instant{});
    }
    std::vector<ScoredBeat> beats;
    const auto length = sources[0].length();
    std::vector<std::int16_t> block(90);
    for (std::uint64_t at = 0; at < length + 900; at += block.size()) {
        for (std::size_t i = 0; i < leads; ++i) {
            sources[i].read(at, block);
            if (at + block.size() > length) { // the last value goes on: a beat is judged by what follows
                std::int16_t last = 0;
                sources[i].read(length - 1, {&last, 1});
                std::fill(block.begin() + static_cast<std::ptrdiff_t>(at < length ? length - at : 0), block.end(), last);
            }
            path.take(static_cast<std::uint32_t>(i), at, block);
        }
        path.advance();
        for (const auto& b : path.beats())
            if (const double t = seconds(b.at - Instant{}); t < static_cast<double>(length) / recording.frameRate.hertz() - 0.02)
                beats.push_back({t, b.type});
    }
    return beats;
}

std::vector<ScoredBeat> peer(const Recording& recording)
{
    const WaveSource source(recording, 0);
    std::vector<std::int16_t> all(source.length());
    source.read(0, all);
    std::vector<ScoredBeat> beats;
    for (const auto r : panTompkins(all, recording.frameRate.hertz()))
        beats.push_back({static_cast<double>(r) / recording.frameRate.hertz(), 'N'});
    return beats;
}

void print(const char* name, const BeatScore& begin, const BeatScore& later)
{
    const auto share = [](int a, int b) { return b > 0 ? 100.0 * a / b : 100.0; };
    std::printf("%-24s from 0:00 %4d (missed %3d, extra %3d)   from 5:00 %4d (%3d, %3d)   V Se %6.2f +P %6.2f\n", name,
                begin.errors(), begin.missed, begin.extra, later.errors(), later.missed, later.extra,
                share(later.ventricular, later.ventricular + later.ventricularMissed),
                share(later.ventricular, later.ventricular + later.ventricularExtra));
}

struct Totals {
    BeatScore begin, later;
    int worst = 0;
};

/// One line a record and way; the sums.
std::array<Totals, 3> folder(const std::filesystem::path& where, bool quiet)
{
    std::array<Totals, 3> all{};
    std::set<std::filesystem::path> headers;
    for (const auto& f : std::filesystem::directory_iterator(where))
        if (f.path().extension() == ".hea" && std::filesystem::exists(std::filesystem::path(f.path()).replace_extension(".atr")))
            headers.insert(f.path());
    for (auto path : headers) {
        const auto recording = openRecording(path.replace_extension().string());
        if (!recording)
            continue;
        const auto& r = **recording;
        const auto reference = referenceOf(path, r.frameRate);
        const std::array<std::vector<ScoredBeat>, 3> found{ours(r, 1), ours(r, r.signals.size()), peer(r)};
        for (std::size_t way = 0; way < found.size(); ++way) {
            const auto begin = score(reference, found[way], 0), later = score(reference, found[way], 300);
            all[way].begin.add(begin);
            all[way].later.add(later);
            all[way].worst = std::max(all[way].worst, begin.errors());
            if (!quiet) {
                static constexpr std::array ways{"first lead", "all leads", "Pan-Tompkins"};
                print((path.filename().string() + " " + ways[way]).c_str(), begin, later);
            }
        }
    }
    print("SUM first lead", all[0].begin, all[0].later);
    print("SUM all leads", all[1].begin, all[1].later);
    print("SUM Pan-Tompkins", all[2].begin, all[2].later);
    return all;
}

}

int main(int count, char** words)
{
    const char* const recordings = std::getenv("WARDLIGHT_RECORDINGS");
    if (!recordings || !std::filesystem::is_directory(std::filesystem::path(recordings) / "mitdb")) {
        std::puts("bench_beats: WARDLIGHT_RECORDINGS names no folder with mitdb; nothing measured");
        return 0;
    }
    const bool quiet = count > 1 && std::string_view(words[1]) == "--sums";
    const std::filesystem::path base(recordings);
    const auto rhythm = folder(base / "mitdb", quiet);
    std::puts("with noise of moving electrodes:");
    const auto noise = folder(base / "nstdb", false);
    // Goals for the 24 records named in resources/docs/beats.md.
    const bool reached = rhythm[0].begin.errors() <= 143 && rhythm[0].later.errors() <= 110 && rhythm[1].later.errors() <= 90 &&
                         rhythm[0].worst <= 40 && noise[0].later.errors() <= 30 && noise[1].later.errors() <= 15;
    std::puts(reached ? "all goals reached" : "a goal is missed");
    return reached ? 0 : 1;
}
