// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl --data DIR status: what a running ward says of itself.
#include "app/ctl/commands.h"
#include "app/ctl/ward_door.h"

#include "core/base/safe_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace wardlight::ctl {
namespace {

struct StatusWish {
    bool ready = false;
    double wait = 5;
};

std::string bedLabel(const door::WardView& view, BedId id)
{
    for (const auto& bed : view.beds)
        if (bed->id == id)
            return safeText(bed->label, 20);
    return "ward";
}

int status(const WardPlace& place, const StatusWish& wish)
{
    if (place.data.empty()) {
        complain("--data DIR says which ward");
        return exitBadInput;
    }
    const auto ward = wardAt(place, {}, fromSeconds(wish.wait));
    if (!ward)
        return exitNo;
    const auto view = ward->door().view();
    Output out;
    if (!wish.ready) {
        const auto taken = std::count_if(view->beds.begin(), view->beds.end(), [](const auto& b) { return b->condition != door::BedCondition::Empty; });
        out.text(fmt::format("unit       {}\nbeds       {}, {} occupied\nrecord     {}\n", safeText(view->unit, 200), view->beds.size(), taken,
                             view->notRecordingSince ? "not written: " + safeText(view->notRecordingWhy, 40) : "written"));
        for (const auto& a : view->alarms)
            out.text(fmt::format("alarm {:6} {:6} {:6} {}{}\n", a.id.value, bedLabel(*view, a.bed), priorityId(a.priority), kindId(a.key.kind),
                                 a.phase == AlarmPhase::Acknowledged ? " (acknowledged)" : a.phase == AlarmPhase::Latched ? " (over, unseen)" : ""));
    }
    out.text("ready\n");
    return out.flush() ? exitDone : exitSystem;
}

}

std::unique_ptr<app::LookIn> wardAt(const WardPlace& place, const std::string& user, Duration atMost)
{
    auto ward = std::make_unique<app::LookIn>(place.data, "wardlightctl", user, app::LookIn::As::CommandLine);
    if (ward->waitForState(atMost))
        return ward;
    complain("no ward at " + app::doorSocket(place.data).native() + ": " + ward->door().problem());
    return nullptr;
}

void addStatus(CLI::App& app, const WardPlace& place, int& exitCode)
{
    auto* const word = app.add_subcommand("status", "What the ward of --data DIR says of itself");
    const auto wish = std::make_shared<StatusWish>();
    word->add_flag("--ready", wish->ready, "Only whether it is: exit code 0 when the whole state has come, 1 otherwise");
    word->add_option("--wait", wish->wait, "How many seconds it may take")->check(CLI::Range(0.0, 3600.0));
    word->callback([&place, wish, &exitCode] { exitCode = status(place, *wish); });
}

}
