// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl --data DIR ack: acknowledges an alarm of a running ward, and says so only once that is kept.
#include "app/ctl/commands.h"
#include "app/ctl/ward_door.h"
#include "app/machine.h"

#include "core/base/safe_text.h"

#include <fmt/format.h>

#include <condition_variable>
#include <mutex>
#include <unistd.h>

namespace wardlight::ctl {
namespace {

struct AckWish {
    bool next = false, printId = false;
    std::uint64_t alarm = 0;
    std::string commandId, user;
    double wait = 10;
};

/// The last outcome of a command; shared with a handler that may come late.
struct Awaited {
    std::mutex lock;
    std::condition_variable came;
    std::optional<Outcome> outcome;
};

const door::AlarmView* chosen(const door::WardView& view, const AckWish& wish)
{
    for (const auto& a : view.alarms)
        if (wish.next ? a.phase != AlarmPhase::Acknowledged : a.id.value == wish.alarm)
            return &a;
    return nullptr;
}

int ack(const WardPlace& place, const AckWish& wish)
{
    if (place.data.empty() || wish.next == (wish.alarm != 0)) {
        complain(place.data.empty() ? "--data DIR says which ward" : "ack --next, or ack --alarm ID");
        return exitBadInput;
    }
    const auto ward = wardAt(place, wish.user, fromSeconds(wish.wait));
    if (!ward)
        return exitSystem;
    const auto view = ward->door().view();
    const auto* alarm = chosen(*view, wish);
    // A command that was carried out before is answered as such: the alarm it named may be over by now.
    if (!alarm && wish.commandId.empty()) {
        complain("no alarm waits for an answer");
        return exitNo;
    }
    const auto id = wish.commandId.empty() ? fmt::format("ctl-{}-{}", ::getpid(), app::machineNow().wall.microseconds) : wish.commandId;
    const auto awaited = std::make_shared<Awaited>();
    ward->door().command({id, alarm ? alarm->bed : BedId{}, {}, AcknowledgeAlarm{alarm ? alarm->id : AlarmId{}}}, [awaited](const Outcome& o) {
        if (o.code == OutcomeCode::Saving)
            return;
        const std::scoped_lock lock(awaited->lock);
        awaited->outcome = o;
        awaited->came.notify_one();
    });
    std::unique_lock lock(awaited->lock);
    awaited->came.wait_for(lock, fromSeconds(wish.wait), [&] { return awaited->outcome.has_value(); });
    if (!awaited->outcome) {
        complain("no answer came in time");
        return exitSystem;
    }
    const auto& outcome = *awaited->outcome;
    const bool before = outcome.code == OutcomeCode::AlreadyDone && outcome.text == "this command was carried out before";
    if (outcome.code == OutcomeCode::Done || before) {
        Output out;
        if (wish.printId)
            out.text(id + "\n");
        return out.flush() ? exitDone : exitSystem;
    }
    complain(outcome.code == OutcomeCode::DoneNotRecorded ? "done, but not recorded" : safeText(outcome.text, 200));
    return outcome.code == OutcomeCode::AlreadyDone || outcome.code == OutcomeCode::AlreadyEnded ? exitNo : exitSystem;
}

}

void addAck(CLI::App& app, const WardPlace& place, int& exitCode)
{
    auto* const word = app.add_subcommand("ack", "Acknowledge an alarm of the ward of --data DIR; done means kept");
    const auto wish = std::make_shared<AckWish>();
    word->add_flag("--next", wish->next, "The first of the alarm line that nobody has answered");
    word->add_option("--alarm", wish->alarm, "This alarm, by its number in status");
    word->add_option("--command-id", wish->commandId, "The id of the command: the same id is carried out once")->check([](const std::string& text) {
        return text.empty() || text.size() > 100 ? std::string("an id has 1 to 100 characters") : std::string();
    });
    word->add_flag("--print-id", wish->printId, "Print the command's id once it is kept");
    word->add_option("--user", wish->user, "For whom: kept beside the name of the account that runs this");
    word->add_option("--wait", wish->wait, "How many seconds it may take")->check(CLI::Range(0.0, 3600.0));
    word->callback([&place, wish, &exitCode] { exitCode = ack(place, *wish); });
}

}
