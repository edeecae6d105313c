// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/first_start_run.h"

#include "app/machine.h"
#include "app/resources.h"
#include "app/station/screen_words.h"
#include "app/station/station_config.h"
#include "core/access/sign_in.h"
#include "core/door/local_door.h"
#include "core/engine/ward_thread.h"
#include "core/speaker/speaker.h"
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "ui/kit/font.h"
#include "ui/settings/first_start.h"

#include <QApplication>
#include <QDateTime>
#include <QPixmap>
#include <QTimer>
#include <QTranslator>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wardlight::app {
namespace {

using settings_ui::FirstStart;

/// The first user of this station, with a PIN. Written before anything else: without it nobody could unlock.
Result<void> keepAdministrator(const std::filesystem::path& data, const settings_ui::FirstStartAnswers& answers)
{
    std::error_code failed;
    std::filesystem::create_directories(data, failed);
    access::PinSignIn users({}, usersFile(data), access::PinSignIn::Where::Here);
    return users.keep(answers.administrator, Role::Admin, answers.pin);
}

/// The answers as events, so that the record alone is enough to know the unit again.
void record(door::Door& door, const settings_ui::FirstStartAnswers& answers)
{
    const Actor actor{answers.administrator, Role::Admin, {1}};
    const auto run = std::to_string(machineNow().mono.time_since_epoch().count());
    UnitArranged unit{answers.unit, {}, 0};
    for (const auto& label : answers.beds)
        unit.slots.push_back({{}, label});
    door.command({"first-unit-" + run, {}, actor, ArrangeUnit{std::move(unit)}}, {});
    door.command({"first-language-" + run, {}, actor, ProposeChange{{"station.language", answers.language, {}, {}}}}, {});
}

}

bool wantsFirstStart(const Options& options)
{
    if (options.firstStart || options.screen == "first-start")
        return true;
    std::error_code ignored;
    const bool nothingElse = options.scenario.empty() && options.recordings.empty() && options.lookInto.empty() && options.kiosk.empty() && options.beds == 0 && !options.demo &&
                             !options.noRecord && options.screenshot.empty() && !options.exitAfterFirstFrame;
    return nothingElse && !options.data.empty() && (!std::filesystem::exists(options.data, ignored) || std::filesystem::is_empty(options.data, ignored));
}

namespace {

FirstStartEnd showFirstStart(const Options& options, int argc, char** argv)
{
    QApplication application(argc, argv);
    kit::loadFonts();
    const auto table = alarmWords(embeddedResource("alarm_words.csv"));
    auto setup = wardSetup({});
    if (!setup || !table) {
        std::fprintf(stderr, "wardlight: %s\n", (!setup ? setup.error() : table.error()).line().c_str());
        return FirstStartEnd::Closed;
    }
    const auto kinds = setup->kinds;
    QTranslator translator;
    const auto words = [&](const std::string& id) {
        QApplication::removeTranslator(&translator);
        if (translator.load(QStringLiteral(":/i18n/wardlight_") + QString::fromStdString(id).replace(u'-', u'_')))
            QApplication::installTranslator(&translator);
        return screenWords(*table, languageFromId(id).value_or(Language::English), QDateTime::currentDateTime().offsetFromUtc());
    };
    const bool picture = !options.screenshot.empty();
    std::unique_ptr<store::Journal> journal;
    if (!picture) {
        auto opened = store::Journal::open(options.data);
        if (opened)
            journal = std::move(*opened);
        else
            std::fprintf(stderr, "wardlight: not recording: %s\n", opened.error().line().c_str());
    }
    const auto started = machineNow();
    engine::Ward ward(std::move(*setup), std::move(journal), [] { return machineNow().mono; }, started);
    door::LocalDoor door(ward, kinds, machineNow);
    auto thread = std::make_unique<engine::WardThread>(ward, machineNow);
    std::unique_ptr<speaker::Speaker> voice;
    if (!options.noSound && !picture)
        voice = speaker::startBeside(door, *kinds, options.allowNullSink);
    auto theme = kit::ThemeId::Light; // as most rooms are when a station is set up
    if (options.given.contains("station.theme"))
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Night, kit::ThemeId::Contrast})
            if (options.theme == kit::themeIdName(id))
                theme = id;
    FirstStart window(door, kit::loadTheme(embeddedResource("tokens.toml"), theme).value_or(kit::Theme{}), words(options.language));
    settings_ui::FirstStartAnswers answers;
    answers.language = options.language;
    window.setAnswers(answers);
    window.resize(options.width, options.height);
    auto end = FirstStartEnd::Closed;
    QObject::connect(&window, &FirstStart::languageWanted, &window, [&](const QString& id) {
        window.setWords(words(id.toStdString()));
    });
    QObject::connect(&window, &FirstStart::administratorNamed, &window, [&](const QString& name) { door.pick(name.toStdString(), Role::Admin); });
    QObject::connect(&window, &FirstStart::demoWanted, &window, [&] {
        end = FirstStartEnd::Demo;
        window.close();
    });
    QObject::connect(&window, &FirstStart::finished, &window, [&] {
        const auto given = window.answers();
        if (const auto kept = keepAdministrator(options.data, given); !kept)
            std::fprintf(stderr, "wardlight: %s\n", kept.error().line().c_str());
        else
            (void)ward.record(PeopleChanged{PeopleStep::Added, given.administrator, Role::Admin}, {given.administrator, Role::Admin, {1}},
                              "first-administrator-" + std::to_string(machineNow().mono.time_since_epoch().count()), {});
        const auto written = writeConfig(options.data, {given.language, given.administrator, {}, given.unit, given.beds, static_cast<SourceKind>(given.source), given.path});
        if (!written)
            std::fprintf(stderr, "wardlight: %s\n", written.error().line().c_str()); // it starts all the same; the record has the unit
        record(door, given);
        end = FirstStartEnd::Configured;
        window.close();
    });
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &window, &FirstStart::refresh);
    tick.start(100);
    window.show();
    if (picture) {
        answers.administrator = "A. Castellanos";
        answers.pin = "904226";
        answers.unit = "4 West";
        answers.beds.assign(16, "x");
        window.setAnswers(answers);
        window.go(FirstStart::Step::Hear);
        QTimer::singleShot(400, &window, [&] {
            (void)window.grab().save(QString::fromStdString(options.screenshot));
            QApplication::quit();
        });
    }
    QApplication::exec();
    thread.reset();
    ward.step(machineNow()); // what was asked last
    return end;
}

}

FirstStartEnd runFirstStart(const Options& options, int argc, char** argv)
{
    if (!options.screenshot.empty())
        return showFirstStart(options, argc, argv);
    std::error_code ignored;
    const bool wasEmpty = !std::filesystem::exists(options.data, ignored) || std::filesystem::is_empty(options.data, ignored);
    const auto parent = ::getpid();
    const auto child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            std::_Exit(0);
        const auto end = showFirstStart(options, argc, argv);
        std::fflush(nullptr);
        std::_Exit(static_cast<int>(end));
    }
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    const bool told = child > 0 && WIFEXITED(status) && WEXITSTATUS(status) <= static_cast<int>(FirstStartEnd::Closed);
    const auto end = told ? static_cast<FirstStartEnd>(WEXITSTATUS(status)) : FirstStartEnd::Closed;
    if (wasEmpty && end != FirstStartEnd::Configured)
        std::filesystem::remove_all(options.data, ignored); // only what this left: the next start is a first one again
    return end;
}

}
