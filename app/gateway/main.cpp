// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightd: a ward without a screen. Watches, escalates, sounds and records; stations look in through its door.
#include "app/crash_history.h"
#include "app/gateway/door_host.h"
#include "app/gateway/service_notice.h"
#include "app/look_in.h"
#include "app/machine.h"
#include "app/station/demo_ward.h"
#include "app/station/stop_signals.h"
#include "core/engine/ward_thread.h"
#include "core/speaker/speaker.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <sys/stat.h>

namespace {

using namespace wardlight;

void say(const std::string& line) { std::fprintf(stderr, "wardlightd: %s\n", line.c_str()); }

std::optional<int> readWords(int argc, char** argv, app::Options& o)
{
    CLI::App app("Wardlight's ward without a screen. Not a certified medical device.", "wardlightd");
    std::string unused;
    app.add_option("--data", o.data, "The folder of the record, and of the socket that stations find it by")->required();
    auto* const scenario = app.add_option("--scenario", o.scenario, "A scenario file instead of the demo ward");
    app.add_option("--recordings", o.recordings, "A folder of WFDB or EDF recordings: one bed each, looped")->excludes(scenario);
    app.add_option("--beds", o.beds, "How many beds, 1 to 64")->check(CLI::Range(1, 64));
    app.add_option("--speed", o.speed, "How fast recordings play")->check(CLI::Range(0.1, 100.0));
    app.add_flag("!--once", o.loop, "Play recordings once instead of round and round");
    app.add_flag("--no-record", o.noRecord, "Keep nothing on disk");
    app.add_flag("--no-sound", o.noSound, "Do not start the voice: a station that looks in sounds instead");
    app.add_flag("--allow-null-sink", o.allowNullSink, "A sound server without a speaker counts as heard (demo and tests)");
    app.add_option("--passphrase-file", unused, "Accepted; the record is not sealed yet");
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        say(error.what());
        return 2;
    }
    return std::nullopt;
}

}

int main(int argc, char** argv)
{
    ::umask(077); // what we write is the user's alone
    app::Options options;
    if (const auto exit = readWords(argc, argv, options))
        return *exit;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wardlightd"));
    const auto started = app::machineNow();
    auto crashes = app::CrashHistory::open(options.data, started.wall);
    if (!crashes)
        say(crashes.error().line());
    const bool safeStart = crashes && crashes->safeStart();
    if (safeStart)
        say("three crashes at the start: watching without the record. Stop and start to try again");
    auto plan = app::readWardPlan(options, nullptr, [&](const std::string& name) { return crashes && crashes->isShutOff(name); });
    if (!plan) {
        say(plan.error().line());
        return 2;
    }
    for (const auto& problem : plan->demo.problems)
        say(problem);
    const auto kinds = plan->setup.kinds;

    // Whatever is wrong with the record, the ward is watched all the same and says so.
    std::unique_ptr<store::Journal> journal;
    if (safeStart)
        plan->setup.recordRefused = engine::safeStart;
    if (!options.noRecord && !safeStart) {
        auto opened = store::Journal::open(options.data);
        if (!opened && opened.error().code == ErrorCode::Busy) {
            say(opened.error().line()); // another wardlightd watches these beds already
            return 3;
        }
        if (opened)
            journal = std::move(*opened);
        else
            say("not recording: " + (plan->setup.recordRefused = opened.error().line()));
    }
    engine::Ward ward(std::move(plan->setup), std::move(journal), [] { return app::machineNow().mono; }, started);
    auto devices = app::open(plan->demo, ward, started.mono);
    ward.step(started);
    const engine::WardThread wardThread(ward, app::machineNow);
    const links::LinkThread linkThread(std::move(devices), app::machineNow);

    std::shared_ptr<door::LocalDoor> voiceDoor;
    std::unique_ptr<speaker::Speaker> voice;
    if (!options.noSound) {
        voiceDoor = std::make_shared<door::LocalDoor>(ward, kinds, app::machineNow);
        voice = speaker::startBeside(*voiceDoor, *kinds, options.allowNullSink);
    }
    const auto signIn = plan->signIn();
    door::rememberWrongPins(*signIn, ward, started);
    const auto host = app::DoorHost::open({ward, kinds, signIn, voiceDoor}, app::doorSocket(options.data));
    if (!host)
        say("stations cannot look in: " + host.error().line()); // the beds are watched and sound all the same
    app::quitOnSignals();
    QTimer::singleShot(app::settledAfter, [&] {
        if (crashes)
            crashes->settled();
    });
    app::watchForService([&wardThread] { return wardThread.lastTurn(); }, app::machineNow);
    const auto code = QCoreApplication::exec();
    app::tellService("STOPPING=1");
    voice.reset();
    return code;
}
