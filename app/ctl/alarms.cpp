// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl alarms RECORD: the alarms a bed would have announced, played through the whole engine on a virtual clock.
#include "app/ctl/commands.h"
#include "app/ctl/played_alarms.h"
#include "core/links/playback/recording_player.h"
#include "core/recordings/open.h"

#include <fmt/format.h>

#include <memory>

namespace wardlight::ctl {
namespace {

struct AlarmsWish {
    std::string path;
    bool json = false;
};

int listAlarms(const AlarmsWish& wish)
{
    auto opened = openRecording(wish.path);
    if (!opened) {
        complain(opened.error().line());
        return exitBadInput;
    }
    const std::shared_ptr<const Recording> recording = std::move(*opened);
    Patient patient;
    patient.family = "Recording";
    patient.identifier = patient.secondIdentifier = recording->name.empty() ? "recording" : recording->name;
    Output out;
    const auto played = playAlarms(
        patient,
        [&](auto intake, Instant start) {
            return std::make_unique<links::RecordingPlayer>(recording, std::move(intake), start, links::AtEnd::Stop);
        },
        recording->seconds(), [&](const PlayedAlarm& a) {
            const auto* const phase = a.starts ? "start" : "end";
            if (wish.json)
                out.text(fmt::format("{{\"t\": {:.2f}, \"kind\": \"{}\", \"priority\": \"{}\", \"phase\": \"{}\"}}\n", a.t,
                                     kindId(a.kind), priorityId(a.priority), phase));
            else
                out.text(fmt::format("{:9.2f} s  {:6}  {:5}  {}\n", a.t, priorityId(a.priority), phase, kindId(a.kind)));
        });
    if (!played) {
        complain(played.error().line());
        return exitSystem;
    }
    if (!recording->problems.empty())
        complain(recording->problems.front().line());
    return out.flush() ? exitDone : exitSystem;
}

}

void addAlarms(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand("alarms", "The alarms a bed would announce while this recording plays");
    const auto wish = std::make_shared<AlarmsWish>();
    word->add_option("RECORD", wish->path, "WFDB record without its ending, or an .edf or .bdf file")->required();
    word->add_flag("--json", wish->json, "Print {\"t\", \"kind\", \"priority\", \"phase\"} a line");
    word->callback([wish, &exitCode] { exitCode = listAlarms(*wish); });
}

}
