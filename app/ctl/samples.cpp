// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl samples RECORD: one signal's samples, one number a line.
#include "app/ctl/commands.h"

#include "core/recordings/open.h"

#include <fmt/format.h>

#include <memory>

namespace wardlight::ctl {
namespace {

struct SamplesWish {
    std::string path;
    std::size_t signal = 0;
    bool digital = false;
    bool physical = false;
};

int printSamples(const SamplesWish& wish)
{
    const auto opened = openRecording(wish.path);
    if (!opened) {
        complain(opened.error().line());
        return exitBadInput;
    }
    const auto& recording = **opened;
    if (wish.signal >= recording.signals.size()) {
        complain(fmt::format("{}: there is no signal {}; it has {}", wish.path, wish.signal,
                             recording.signals.size()));
        return exitBadInput;
    }
    const auto& signal = recording.signals[wish.signal];
    Output out;
    for (std::size_t i = 0; i < signal.samples.size(); ++i)
        if (wish.digital)
            out.integerLine(signal.samples[i]);
        else
            out.numberLine(signal.physical(i));
    if (!out.flush())
        return exitSystem;
    if (!recording.problems.empty()) {
        complain(recording.problems.front().line());
        return exitBadInput;
    }
    return exitDone;
}

}

void addSamples(CLI::App& app, int& exitCode)
{
    auto* const word =
        app.add_subcommand("samples", "One signal's samples at its own rate, one number a line");
    const auto wish = std::make_shared<SamplesWish>();
    word->add_option("RECORD", wish->path, "WFDB record without its ending, or an .edf or .bdf file")
        ->required();
    word->add_option("--signal", wish->signal, "Which signal, counted from 0")->capture_default_str();
    auto* const digital = word->add_flag("--digital", wish->digital,
                                         "The file's own whole numbers, its mark for \"no value\" included");
    word->add_flag("--physical", wish->physical,
                   "In the signal's unit, nan where there is no value (the default)")
        ->excludes(digital);
    word->footer(
        "A damaged recording: what can be read is printed, one line says what is wrong, exit code 2.");
    word->callback([wish, &exitCode] { exitCode = printSamples(*wish); });
}

}
