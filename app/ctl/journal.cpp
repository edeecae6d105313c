// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl --data DIR journal: the events of a record, from the ward that writes it or from the files.
#include "app/ctl/commands.h"
#include "app/ctl/ward_door.h"

#include "core/base/safe_text.h"
#include "core/store/journal.h"

#include <fmt/format.h>

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <set>

namespace wardlight::ctl {
namespace {

constexpr std::size_t mostEvents = 100'000;

struct JournalWish {
    bool actions = false, ids = false;
};

/// Events in the order of the record. A ward that runs holds the files: it is asked.
Result<std::vector<Event>> eventsOf(const WardPlace& place)
{
    app::LookIn ward(place.data, "wardlightctl", {}, app::LookIn::As::CommandLine);
    if (ward.waitForState(1s)) {
        struct Answered {
            std::mutex lock;
            std::condition_variable came;
            std::vector<Event> events;
            std::string problem;
            bool last = false;
        };
        const auto answered = std::make_shared<Answered>();
        const auto question = ward.door().ask(door::AskEvents{{}, {0}, {INT64_MAX}, mostEvents}, [answered](const door::Answer& a) {
            const std::scoped_lock lock(answered->lock);
            answered->events.insert(answered->events.end(), a.events.begin(), a.events.end());
            answered->problem = a.problem;
            answered->last = a.last;
            if (a.last)
                answered->came.notify_one();
        });
        std::unique_lock lock(answered->lock);
        if (!answered->came.wait_for(lock, 60s, [&] { return answered->last; }))
            return fail(ErrorCode::Io, place.data, "the ward does not answer");
        if (!answered->problem.empty())
            return fail(ErrorCode::Io, place.data, answered->problem);
        return answered->events;
    }
    if (!std::filesystem::exists(std::filesystem::path(place.data) / "index.db"))
        return fail(ErrorCode::NotFound, place.data, "there is no record in this folder");
    const auto journal = store::Journal::open(place.data, 0);
    if (!journal)
        return tl::unexpected(journal.error());
    std::vector<Event> events;
    const auto read = (*journal)->eachEvent([&](const Event& event) { events.push_back(event); });
    if (!read)
        return tl::unexpected(read.error());
    return events;
}

int journalWord(const WardPlace& place, const JournalWish& wish)
{
    if (place.data.empty()) {
        complain("--data DIR says which record");
        return exitBadInput;
    }
    const auto events = eventsOf(place);
    if (!events) {
        complain(events.error().line());
        return events.error().code == ErrorCode::NotFound ? exitBadInput : exitSystem;
    }
    Output out;
    std::set<std::string> told;
    for (const auto& e : *events) {
        if (wish.actions && (e.commandId.empty() || e.actor.role == Role::System))
            continue;
        if (wish.ids) {
            if (!e.commandId.empty() && told.insert(e.commandId).second)
                out.text(safeText(e.commandId, 100) + "\n");
            continue;
        }
        out.text(fmt::format("{} {} bed {} {} {} {}\n", e.id.value, isoText(e.at), e.bed.value, eventKind(e.body),
                             e.actor.user.empty() ? roleId(e.actor.role) : safeText(e.actor.user, 60), safeText(eventBodyText(e.body), 2000)));
    }
    return out.flush() ? exitDone : exitSystem;
}

}

void addJournal(CLI::App& app, const WardPlace& place, int& exitCode)
{
    auto* const word = app.add_subcommand("journal", "The events of the record in --data DIR, oldest first");
    const auto wish = std::make_shared<JournalWish>();
    word->add_flag("--actions", wish->actions, "Only what people did");
    word->add_flag("--ids", wish->ids, "Only the ids of their commands, each once");
    word->callback([&place, wish, &exitCode] { exitCode = journalWord(place, *wish); });
}

}
