// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/own_ward.h"

#include "app/machine.h"

#include <QStandardPaths>

#include <cstdio>

namespace wardlight::app {
namespace {

void sayOf(const std::string& line) { std::fprintf(stderr, "wardlight: %s\n", line.c_str()); }

std::string recordFolder(const Options& options)
{
    return options.data.empty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() + "/demo" : options.data;
}

/// Without a record the ward is watched all the same, and says so.
std::unique_ptr<store::Journal> openRecord(const Options& options, bool safeStart, std::string& refusal)
{
    if (options.noRecord || (!options.screenshot.empty() && options.data.empty()))
        return nullptr;
    if (safeStart) {
        refusal = engine::safeStart;
        sayOf("three crashes at the start: watching without the record. Stop and start to try again");
        return nullptr;
    }
    const auto folder = recordFolder(options);
    auto journal = store::Journal::open(folder);
    if (journal)
        return std::move(*journal);
    refusal = journal.error().line();
    sayOf("not recording: " + refusal);
    return nullptr;
}

}

std::optional<CrashHistory> openCrashHistory(const Options& options)
{
    if (options.noRecord || !options.screenshot.empty() || !options.lookInto.empty())
        return std::nullopt;
    auto history = CrashHistory::open(recordFolder(options), machineNow().wall);
    if (history)
        return std::move(*history);
    sayOf(history.error().line());
    return std::nullopt;
}

std::optional<int> openOwnWard(const Options& options, const std::optional<ReadConfig>& configured, const std::optional<CrashHistory>& crashes,
                               const std::function<Now()>& clock, Now started, OwnWard& own)
{
    auto plan = readWardPlan(options, configured ? &*configured : nullptr,
                                  [&](const std::string& name) { return crashes && crashes->isShutOff(name); });
    if (!plan) {
        sayOf(plan.error().line());
        return 2;
    }
    for (const auto& problem : plan->demo.problems)
        sayOf(problem);
    const auto kinds = plan->setup.kinds;
    auto journal = openRecord(options, crashes && crashes->safeStart(), plan->setup.recordRefused);
    own.started = started;
    own.ward = std::make_unique<engine::Ward>(std::move(plan->setup), std::move(journal), [] { return machineNow().mono; }, started);
    own.devices = open(plan->demo, *own.ward, started.mono);
    own.door = std::make_unique<door::LocalDoor>(*own.ward, kinds, clock);
    for (const auto& problem : plan->problems)
        sayOf(problem.line());
    own.door->setStation(plan->station);
    const auto signIn = plan->signIn();
    door::rememberWrongPins(*signIn, *own.ward, started);
    own.door->setSignIn(signIn);
    if (configured)
        own.door->lock(); // also after a crash: whoever works here signs in
    else
        own.door->pick(options.user, plan->roleOf(options.user));
    own.ward->step(started);
    if (!options.kiosk.empty() && !own.door->pickKnown(bedsideUser(options.kiosk))) {
        sayOf("there is no bed called " + options.kiosk);
        return 2;
    }
    return std::nullopt;
}

}
