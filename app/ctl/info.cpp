// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl info RECORD: what a recording holds.
#include "app/ctl/commands.h"

#include "core/base/safe_text.h"
#include "core/recordings/open.h"

#include <fmt/format.h>

#include <memory>

namespace wardlight::ctl {
namespace {

int printInfo(const std::string& path)
{
    const auto opened = openRecording(path);
    if (!opened) {
        complain(opened.error().line());
        return exitBadInput;
    }
    const auto& recording = **opened;
    Output out;
    out.text(fmt::format("{} {}  {:.3f} s  {} signals  {} annotations{}{}\n", recording.kind,
                         safeText(recording.name), recording.seconds(), recording.signals.size(),
                         recording.annotations.size(), recording.start.empty() ? "" : "  start ",
                         safeText(recording.start)));
    for (std::size_t i = 0; i < recording.signals.size(); ++i) {
        const auto& s = recording.signals[i];
        std::size_t invalid = 0;
        for (std::size_t k = 0; k < s.samples.size(); ++k)
            invalid += s.isValid(k) ? 0U : 1U;
        out.text(fmt::format(
            "{:3}  {:12} {:7} {:8} Hz  {} samples, {} invalid  format {}  gain {}  baseline {}{}\n", i,
            safeText(s.name), safeText(s.unit), s.rate.hertz(), s.samples.size(), invalid, s.storage,
            s.scales.front().gain, s.scales.front().baseline,
            s.skew ? fmt::format("  skew {}", s.skew) : ""));
    }
    for (std::size_t p = 1; p < recording.pieces.size(); ++p)
        out.text(fmt::format("piece from {:.6f} s\n", recording.pieces[p].start));
    for (const auto& comment : recording.comments)
        out.text("# " + safeText(comment) + "\n");
    out.flush();
    if (!recording.problems.empty())
        complain(recording.problems.front().line());
    return recording.problems.empty() ? exitDone : exitBadInput;
}

}

void addInfo(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand("info", "What a recording holds: signals, rates, scales, gaps");
    const auto path = std::make_shared<std::string>();
    word->add_option("RECORD", *path, "WFDB record without its ending, or an .edf or .bdf file")->required();
    word->callback([path, &exitCode] { exitCode = printInfo(*path); });
}

}
