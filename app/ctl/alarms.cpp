// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl alarms RECORD: the alarms a bed would have announced, played through the whole engine on a virtual clock.
#include "app/ctl/commands.h"

#include "app/resources.h"
#include "core/engine/ward.h"
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
    auto setup = app::wardSetup({"1"});
    if (!setup) {
        complain(setup.error().line());
        return exitSystem;
    }
    const Now start{instantAt(1'000'000), {}};
    const auto kinds = setup->kinds;
    engine::Ward ward(std::move(*setup), nullptr, {}, start);
    Output out;
    ward.onEvent([&](const Event& event) {
        const auto* alarm = std::get_if<AlarmEvent>(&event.body);
        if (!alarm || event.bed != BedId{1})
            return;
        const bool starts = alarm->transition == AlarmTransition::Onset;
        const bool ends = alarm->transition == AlarmTransition::Latched ||
                          (alarm->transition == AlarmTransition::Ended && alarm->reason != EndReason::Recurred &&
                           alarm->reason != EndReason::Released);
        if (!starts && !ends)
            return;
        const double t = seconds(event.mono - start.mono);
        if (wish.json)
            out.text(fmt::format("{{\"t\": {:.2f}, \"kind\": \"{}\", \"priority\": \"{}\", \"phase\": \"{}\"}}\n", t,
                                 kindId(alarm->key.kind), priorityId(alarm->priority), starts ? "start" : "end"));
        else
            out.text(fmt::format("{:9.2f} s  {:6}  {:5}  {}\n", t, priorityId(alarm->priority), starts ? "start" : "end",
                                 kindId(alarm->key.kind)));
    });
    auto intake = std::make_shared<engine::Intake>(DeviceId{1}, recording->name, true);
    ward.connect({1}, intake);
    Patient patient;
    patient.family = "Recording";
    patient.identifier = patient.secondIdentifier = recording->name.empty() ? "recording" : recording->name;
    (void)ward.post({"admit", {1}, {"", Role::System, {}}, Admit{patient}}, {});
    links::RecordingPlayer player(recording, intake, start.mono, links::AtEnd::Stop);
    const double length = recording->seconds();
    for (double t = 0; t <= length + 0.25; t += 0.1) {
        const Now now{start.mono + fromSeconds(t), {static_cast<std::int64_t>(t * 1e6)}};
        player.advance(now.mono);
        ward.step(now);
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
