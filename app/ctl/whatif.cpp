// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl whatif JOURNAL --limits FILE: what a change of a profile would have done to a record's alarms.
#include "app/ctl/commands.h"

#include "app/resources.h"
#include "core/base/safe_file.h"
#include "core/insight/numbers_around.h"
#include "core/store/journal.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace wardlight::ctl {
namespace {

using nlohmann::ordered_json;
constexpr std::size_t longestLimitsFile = 1U << 20U;
constexpr std::size_t mostShown = 20;                     // of a list, in words
constexpr std::chrono::microseconds readAtOnce = 2h;      // as the store writes

struct WhatIfWish {
    std::string folder, limits;
    double days = 30;
    std::vector<int> delays; ///< s
    bool json = false;
};

struct Record {
    std::unique_ptr<store::Journal> journal;
    std::vector<Event> events;
    WallTime from, until;
};

Result<Record> recordOf(const WhatIfWish& wish)
{
    if (!std::filesystem::exists(std::filesystem::path(wish.folder) / "index.db"))
        return fail(ErrorCode::NotFound, wish.folder, "there is no record in this folder");
    auto journal = store::Journal::open(wish.folder, 0);
    if (!journal)
        return tl::unexpected(journal.error());
    Record record{std::move(*journal), {}, {}, {}};
    if (auto read = record.journal->eachEvent([&](const Event& event) { record.events.push_back(event); }); !read)
        return tl::unexpected(read.error());
    if (!record.events.empty()) {
        record.until = record.events.back().recorded + 1us;
        record.from = std::max(record.events.front().at, record.until + -std::chrono::microseconds(static_cast<std::int64_t>(wish.days * 86'400e6)));
    }
    return record;
}

Result<insight::Proposal> proposalOf(const std::string& file)
{
    const auto text = readFile(file, longestLimitsFile);
    if (!text)
        return tl::unexpected(text.error());
    auto profile = alarms::profile(std::filesystem::path(file).filename().string(), *text);
    if (!profile)
        return tl::unexpected(profile.error());
    const insight::Proposal proposal{profile->group, profile->limits};
    for (const auto p : alarms::limitedParameters())
        if (proposal.touches(p))
            return proposal;
    return fail(ErrorCode::Malformed, file, "no limit and no delay is written in [limits]");
}

Result<insight::WhatIf> replay(const Record& record, const insight::Proposal& proposal)
{
    const auto setup = app::wardSetup({});
    if (!setup)
        return tl::unexpected(setup.error());
    insight::WhatIfReplay replay({setup->profiles.begin(), setup->profiles.end()}, proposal, *setup->kinds, record.from, record.until);
    for (const auto& event : record.events)
        replay.take(event);
    for (const auto encounter : replay.encounters())
        for (auto at = record.from; at < record.until; at = at + readAtOnce) {
            const auto blocks = record.journal->numerics(encounter, at, std::min(record.until, at + readAtOnce + -1us));
            if (!blocks)
                return tl::unexpected(blocks.error());
            for (const auto& block : *blocks)
                replay.take(block);
        }
    return replay.answer();
}

/// One sign each 5 s, its height by the strip's own range: enough to see on a terminal what fell, how deep and how long.
std::string drawn(const std::vector<insight::StripPoint>& strip)
{
    static constexpr std::array<const char*, 8> signs{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    if (strip.empty())
        return "no number around it";
    const auto [least, most] = std::minmax_element(strip.begin(), strip.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
    const double low = least->value, range = std::max(most->value - low, 1e-9);
    std::string line;
    double next = strip.front().seconds;
    for (const auto& [t, v] : strip)
        if (t >= next) {
            line += signs[std::min<std::size_t>(7, static_cast<std::size_t>((v - low) / range * 8))];
            next = t + 5;
        }
    return fmt::format("{}  {:g} to {:g}", line, low, most->value);
}

long long secondsOf(std::chrono::microseconds d) { return std::chrono::duration_cast<std::chrono::seconds>(d).count(); }

std::string fateLine(const insight::Fate& fate)
{
    const auto& a = fate.now;
    return fmt::format("  bed {} {} {} for {} s, farthest {:g}{}{}\n", a.bed.value, isoText(a.from), kindId(a.kind), secondsOf(a.until - a.from), a.farthest,
                       fate.then ? fmt::format(", {} s later", secondsOf(*fate.then - a.from)) : "",
                       fate.recorded ? fmt::format(", alarm {}", fate.recorded.value) : ", not on record");
}

void printWords(const Record& record, const insight::WhatIf& answer, Output& out)
{
    const auto sum = answer.all();
    out.text(fmt::format("{} to {}: {} patients, {} numbers, {:.1f} h, {:.1f} % missing\n", isoText(record.from), isoText(record.until), answer.patients, answer.values,
                         static_cast<double>(answer.monitored.count()) / 3600,
                         100.0 * answer.missingShare()));
    out.text(fmt::format("alarms {} -> {}\n", sum.now, sum.then));
    for (const auto& k : answer.kinds)
        if (k.now || k.then || k.onRecord)
            out.text(fmt::format("{}: {} -> {}, removed {}, added {}, later by more than {} s {}; on record {}\n", kindId(k.kind), k.now, k.then, k.removed, k.added,
                                 insight::laterThan.count(), k.later, k.onRecord));
    for (const auto& b : answer.beds)
        out.text(fmt::format("bed {}: {} -> {}\n", b.bed.value, b.now, b.then));
    const auto list = [&](const std::string& title, const std::vector<insight::Fate>& all, bool strips) {
        out.text(fmt::format("{}: {}\n", title, all.size()));
        for (std::size_t i = 0; i < std::min(all.size(), mostShown); ++i) {
            out.text(fateLine(all[i]));
            if (strips)
                out.text("    " + drawn(insight::numbersAround(*record.journal, all[i].now)) + "\n");
        }
        if (all.size() > mostShown)
            out.text(fmt::format("  and {} more: --json has them all\n", all.size() - mostShown));
    };
    list(fmt::format("true events missed, of {} marked true", answer.markedTrue), answer.missed, true);
    list(fmt::format("missed, of {} s or longer, judged by nobody", insight::longAlarm.count()), answer.longMissed, true);
    list(fmt::format("later by more than {} s, median {} s", insight::laterThan.count(), answer.medianLater.count()), answer.later, false);
}

ordered_json fateJson(const Record& record, const insight::Fate& fate, bool strip)
{
    ordered_json out{{"bed", fate.now.bed.value}, {"kind", kindId(fate.now.kind)}, {"from", isoText(fate.now.from)}, {"seconds", secondsOf(fate.now.until - fate.now.from)},
                     {"farthest", fate.now.farthest}};
    if (fate.then)
        out["later_seconds"] = secondsOf(*fate.then - fate.now.from);
    if (fate.recorded)
        out["alarm"] = fate.recorded.value;
    if (strip)
        for (const auto& [t, v] : insight::numbersAround(*record.journal, fate.now))
            out["strip"].push_back({t, v});
    return out;
}

ordered_json answerJson(const Record& record, const insight::WhatIf& answer)
{
    const auto sum = answer.all();
    ordered_json out{{"from", isoText(record.from)}, {"until", isoText(record.until)}, {"patients", answer.patients}, {"values", answer.values},
                     {"monitored_seconds", answer.monitored.count()}, {"missing_seconds", answer.missing.count()}, {"now", sum.now}, {"then", sum.then}};
    for (const auto& k : answer.kinds)
        out["kinds"][std::string(kindId(k.kind))] = {{"now", k.now}, {"then", k.then}, {"removed", k.removed}, {"added", k.added}, {"later", k.later}, {"on_record", k.onRecord}};
    out["removed"] = sum.removed;
    out["added"] = sum.added;
    out["later"] = sum.later;
    out["later_median_seconds"] = answer.medianLater.count();
    out["marked_true"] = answer.markedTrue;
    for (const auto& [name, list, strip] : {std::tuple("true_events_missed", &answer.missed, true), std::tuple("long_unjudged_missed", &answer.longMissed, true),
                                            std::tuple("later_events", &answer.later, false)}) {
        out[name] = ordered_json::array();
        for (const auto& fate : *list)
            out[name].push_back(fateJson(record, fate, strip));
    }
    return out;
}

/// The trade of delays, as a table: for each, what goes away and what it costs.
Result<void> printDelays(const Record& record, const insight::Proposal& proposal, const std::vector<int>& delays, Output& out)
{
    out.text("| delay | alarms | removed | later by more than 10 s | marked true, missed | 60 s or longer, judged by nobody, missed |\n| --- | --- | --- | --- | --- | --- |\n");
    for (const int delay : delays) {
        auto tried = proposal;
        for (const auto p : alarms::limitedParameters())
            if (proposal.touches(p)) {
                if (std::chrono::seconds(delay) > alarms::longestDelay(p))
                    return fail(ErrorCode::OutOfRange, "--delays", fmt::format("{}: at most {} s", info(p).id, alarms::longestDelay(p).count() / 1000));
                tried.limits[p].delay = std::chrono::seconds(delay);
            }
        const auto answer = replay(record, tried);
        if (!answer)
            return tl::unexpected(answer.error());
        const auto sum = answer->all();
        out.text(fmt::format("| {} s | {} -> {} | {} | {} | {} of {} | {} |\n", delay, sum.now, sum.then, sum.removed, sum.later, answer->missed.size(), answer->markedTrue,
                             answer->longMissed.size()));
    }
    return {};
}

int whatIf(const WhatIfWish& wish)
{
    const auto proposal = proposalOf(wish.limits);
    if (!proposal) {
        complain(proposal.error().line());
        return exitBadInput;
    }
    const auto record = recordOf(wish);
    if (!record) {
        complain(record.error().code == ErrorCode::Busy ? record.error().line() + "; while a ward writes it, ask on its Insight screen" : record.error().line());
        return record.error().code == ErrorCode::NotFound ? exitBadInput : exitSystem;
    }
    Output out;
    if (!wish.delays.empty()) {
        if (const auto done = printDelays(*record, *proposal, wish.delays, out); !done) {
            complain(done.error().line());
            return exitBadInput;
        }
        return out.flush() ? exitDone : exitSystem;
    }
    const auto answer = replay(*record, *proposal);
    if (!answer) {
        complain(answer.error().line());
        return exitSystem;
    }
    if (wish.json)
        out.text(answerJson(*record, *answer).dump() + "\n");
    else
        printWords(*record, *answer, out);
    return out.flush() ? exitDone : exitSystem;
}

}

void addWhatIf(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand("whatif", "What other limits would have done to the alarms of a record");
    const auto wish = std::make_shared<WhatIfWish>();
    word->add_option("JOURNAL", wish->folder, "The data folder of a ward")->required();
    word->add_option("--limits", wish->limits, "A profile, or the part of one that changes: name, group and [limits], as resources/profiles/adult.toml")->required();
    word->add_option("--days", wish->days, "How many of its last days")->check(CLI::Range(0.001, 3660.0))->capture_default_str();
    word->add_option("--delays", wish->delays, "Instead: a table of these delays, in whole seconds, for the parameters of the file")->delimiter(',')->check(CLI::Range(0, 60));
    word->add_flag("--json", wish->json, "One JSON object, with every event and its numbers");
    word->callback([wish, &exitCode] { exitCode = whatIf(*wish); });
}

}
