// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl beats RECORD: the beats the signal path finds, as JSON lines or WFDB annotations.
#include "app/ctl/commands.h"

#include "core/recordings/annotation.h"
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "core/signal/signal_path.h"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

namespace wardlight::ctl {
namespace {

constexpr double cutOff = 0.02; // s: a QRS that the recording's end cuts off is none

struct BeatsWish {
    std::string path;
    std::optional<std::size_t> signal;
    bool all = false;
    bool json = false;
    std::string out;
};

/// Plays the chosen leads through the path in quarter seconds, as the ward does, and two still seconds after the end.
std::vector<Beat> beatsOf(const std::vector<WaveSource>& leads)
{
    signal::SignalPath path;
    double longest = 0;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        auto format = leads[i].format();
        if (!isEcg(format.label)) // asked for by number: it is an ECG then
            format.label = WaveLabel::EcgOther;
        path.open(static_cast<std::uint32_t>(i), format, Instant{});
        longest = std::max(longest, static_cast<double>(leads[i].length()) / format.rate.hertz());
    }
    std::vector<Beat> beats;
    std::vector<std::int16_t> block;
    std::vector<std::uint64_t> at(leads.size(), 0);
    for (double t = 0.25; t < longest + 2.5; t += 0.25) {
        for (std::size_t i = 0; i < leads.size(); ++i) {
            const auto& lead = leads[i];
            const auto until = static_cast<std::uint64_t>(t * lead.format().rate.hertz());
            block.resize(until - at[i]);
            lead.read(at[i], block);
            if (at[i] >= lead.length()) { // hold the last value: the path needs what follows a beat
                std::int16_t last = 0;
                if (lead.length() > 0)
                    lead.read(lead.length() - 1, {&last, 1});
                block.assign(block.size(), last == missingSample ? std::int16_t{0} : last);
            }
            path.take(static_cast<std::uint32_t>(i), at[i], block);
            at[i] = until;
        }
        path.advance();
        for (const auto& beat : path.beats())
            if (seconds(beat.at - Instant{}) < longest - cutOff)
                beats.push_back(beat);
    }
    return beats;
}

int findBeats(const BeatsWish& wish)
{
    const auto opened = openRecording(wish.path);
    if (!opened) {
        complain(opened.error().line());
        return exitBadInput;
    }
    const auto& recording = **opened;
    std::vector<WaveSource> leads;
    for (std::size_t i = 0; i < recording.signals.size(); ++i)
        if (wish.signal ? *wish.signal == i : isEcg(recording.signals[i].label) && (wish.all || leads.empty()))
            leads.emplace_back(recording, i);
    if (leads.empty()) {
        complain(wish.signal ? fmt::format("{}: there is no signal {}", wish.path, *wish.signal)
                             : fmt::format("{}: there is no ECG in it; choose a signal with --signal", wish.path));
        return exitBadInput;
    }
    const auto beats = beatsOf(leads);
    if (!wish.out.empty() || !wish.json) {
        std::vector<Annotation> annotations;
        const double rate = recording.frameRate.hertz();
        for (const auto& beat : beats) {
            Annotation a;
            a.sample = std::llround(seconds(beat.at - Instant{}) * rate);
            a.symbol = beat.type;
            annotations.push_back(a);
        }
        const auto path = wish.out.empty() ? std::filesystem::path(wish.path).filename().string() + ".wlb" : wish.out;
        const auto bytes = annotationBytes(annotations);
        std::ofstream file(path, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!file.flush()) {
            complain(path + ": cannot be written");
            return exitSystem;
        }
    }
    Output out;
    if (wish.json)
        for (const auto& beat : beats)
            out.text(fmt::format("{{\"t\": {:.4f}, \"type\": \"{}\"}}\n", seconds(beat.at - Instant{}), beat.type));
    else
        out.text(fmt::format("{} beats\n", beats.size()));
    return out.flush() ? exitDone : exitSystem;
}

}

void addBeats(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand("beats", "Find and classify the beats of a recording's ECG");
    const auto wish = std::make_shared<BeatsWish>();
    word->add_option("RECORD", wish->path, "WFDB record without its ending, or an .edf or .bdf file")->required();
    auto* const one = word->add_option("--signal", wish->signal, "Only this signal, counted from 0");
    word->add_flag("--all", wish->all, "All ECG leads; the best one leads. Without either: the first ECG")->excludes(one);
    word->add_option("-o", wish->out, "Write WFDB annotations to this file (without -o and --json: RECORD.wlb)");
    word->add_flag("--json", wish->json, "Print {\"t\": seconds, \"type\": \"N\"} a line");
    word->callback([wish, &exitCode] { exitCode = findBeats(*wish); });
}

}
