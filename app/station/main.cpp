// SPDX-License-Identifier: GPL-3.0-or-later
// wardlight: the station. Connects rooms; no logic.
#include "app/crash_history.h"
#include "app/look_in.h"
#include "app/machine.h"
#include "app/station/demo_ward.h"
#include "app/station/first_frame.h"
#include "app/station/first_start_run.h"
#include "app/station/options.h"
#include "app/station/own_ward.h"
#include "app/station/picture_screen.h"
#include "app/station/screen_words.h"
#include "app/station/stop_signals.h"
#include "app/station/supervisor.h"
#include "app/station/text_size.h"
#include "core/door/local_door.h"
#include "core/engine/ward_thread.h"
#include "core/speaker/speaker.h"
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kit/font.h"
#include "ui/shell/monitors.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QPixmap>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <filesystem>
#include <sys/stat.h>

namespace {

using namespace wardlight;
using app::machineNow;

void say(const std::string& line) { std::fprintf(stderr, "wardlight: %s\n", line.c_str()); }

std::optional<shell::Screen> screenFrom(const std::string& name)
{
    static constexpr const char* names[] = {"ward", "bed", "alarms", "review", "insight", "fleet", "patients", "settings", "handover"};
    for (std::size_t i = 0; i < std::size(names); ++i)
        if (name == names[i])
            return static_cast<shell::Screen>(i);
    return std::nullopt;
}

kit::ThemeId themeFrom(const std::string& name)
{
    for (const auto id : {kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast})
        if (name == kit::themeIdName(id))
            return id;
    return kit::ThemeId::Dark;
}

/// Where the record of a station that was set up without naming a folder lies.
std::string ownFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() + "/station"; }

/// The configuration of a first start, where one is and nothing else was asked for; its source goes into the options.
std::optional<app::ReadConfig> takeConfig(app::Options& options)
{
    if (options.demo || !options.scenario.empty() || !options.recordings.empty() || !options.lookInto.empty() || options.beds > 0 || options.noRecord)
        return std::nullopt;
    if (options.data.empty() && options.screenshot.empty() && std::filesystem::exists(app::configFile(ownFolder())))
        options.data = ownFolder();
    if (options.data.empty() || !std::filesystem::exists(app::configFile(options.data)))
        return std::nullopt;
    auto read = app::readConfig(options.data);
    for (const auto& problem : read.problems)
        say(problem.line()); // and the rest is used
    if (!options.given.contains("station.language"))
        options.language = read.config.language;
    options.beds = static_cast<int>(read.config.beds.size());
    if (read.config.source == app::SourceKind::Recordings)
        options.recordings = read.config.path;
    if (read.config.source == app::SourceKind::OtherWard)
        options.lookInto = read.config.path;
    return read;
}

BedId bedLabelled(const door::WardView& view, const std::string& label)
{
    for (const auto& bed : view.beds)
        if (bed->label == label)
            return bed->id;
    return {};
}

/// The first alarm of this bed on the alarm line; of any bed without a label. None when nothing sounds.
AlarmId firstAlarmOf(const door::WardView& view, const std::string& label)
{
    const auto bed = bedLabelled(view, label);
    for (const auto& alarm : view.alarms)
        if (label.empty() || alarm.bed == bed)
            return alarm.id;
    return {};
}

}

int main(int argc, char** argv)
{
    ::umask(077); // what we write is the user's alone
    app::Options options;
    if (const auto exit = app::readOptions(argc, argv, options))
        return *exit;
    const bool picture = !options.screenshot.empty();
    QApplication::setApplicationName(QStringLiteral("wardlight"));
    if (app::wantsFirstStart(options)) {
        const QTemporaryDir pictureFolder;
        if (picture && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            app::useOffscreen(options, pictureFolder.path());
        if (options.data.empty())
            options.data = ownFolder();
        const auto end = app::runFirstStart(options, argc, argv);
        if (picture || end == app::FirstStartEnd::Closed)
            return 0;
        options.demo = end == app::FirstStartEnd::Demo;
        if (options.demo)
            options.data.clear(); // looked around: the station's own record stays as it was
        options.screen = "ward";
    }
    if (!picture && !options.unsupervised)
        if (const auto exit = app::supervise())
            return *exit;
    const QTemporaryDir screenFolder;
    if (picture && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        app::useOffscreen(options, screenFolder.path());
    const auto asStarted = options; // where the size is kept does not change with what the configuration says
    const int text = app::textPercent(asStarted);
    app::useTextPercent(text);
    QApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/wardlight_") + QString::fromStdString(options.language).replace(u'-', u'_')))
        QApplication::installTranslator(&translator);
    kit::loadFonts();

    const auto words = alarmWords(embeddedResource("alarm_words.csv"));
    auto kindsRead = alarms::kindTable(embeddedResource("alarm_kinds.csv"));
    if (!words || !kindsRead) {
        say((!words ? words.error() : kindsRead.error()).line());
        return 3;
    }
    const auto kinds = std::make_shared<const alarms::KindTable>(std::move(*kindsRead));

    const auto wordsIn = [&](const std::string& id) -> std::optional<kit::Words> {
        const auto wanted = languageFromId(id);
        if (!wanted)
            return std::nullopt;
        QApplication::removeTranslator(&translator);
        if (translator.load(QStringLiteral(":/i18n/wardlight_") + QString::fromStdString(id).replace(u'-', u'_')))
            QApplication::installTranslator(&translator);
        return app::screenWords(*words, *wanted, QDateTime::currentDateTime().offsetFromUtc());
    };
    const auto configured = takeConfig(options);
    auto crashes = app::openCrashHistory(options);
    (void)wordsIn(options.language);

    // A picture runs on a clock of its own: as many seconds of ward time as asked for, as fast as they can be had.
    Now virtualNow = machineNow();
    const std::function<Now()> clock = picture && options.lookInto.empty() ? std::function<Now()>([&virtualNow] { return virtualNow; })
                                                                           : std::function<Now()>(machineNow);
    app::OwnWard own;
    std::unique_ptr<app::LookIn> far;
    if (!options.lookInto.empty()) {
        far = std::make_unique<app::LookIn>(options.lookInto, "wardlight", !options.kiosk.empty() ? bedsideUser(options.kiosk) : options.given.contains("user") ? options.user : std::string());
        if ((picture || !options.kiosk.empty()) && !far->waitForState(10s))
            say("no ward there: " + far->door().problem());
    } else if (const auto exit = app::openOwnWard(options, configured, crashes, clock, virtualNow, own)) {
        return *exit;
    }
    door::Door& door = far ? static_cast<door::Door&>(far->door()) : *own.door;

    // Of a ward of another process the picture is what is there now.
    const auto turnOwnWard = [&](double t) {
        if (!own.ward)
            return;
        virtualNow = {own.started.mono + fromSeconds(t), {own.started.wall.microseconds + static_cast<std::int64_t>(t * 1e6)}};
        for (const auto& device : own.devices)
            device->advance(virtualNow.mono);
        own.ward->step(virtualNow);
    };
    if (picture && own.ward)
        for (double t = 0.04; t <= options.at; t += 0.04)
            turnOwnWard(t);

    const auto language = languageFromId(options.language).value_or(Language::English);
    const auto kitWords = app::screenWords(*words, language, QDateTime::currentDateTime().offsetFromUtc());
    shell::ShellSettings settings;
    settings.tokens = std::string(embeddedResource("tokens.toml"));
    settings.theme = themeFrom(options.theme);
    settings.wall = options.wall;
    settings.touch = options.touch;
    settings.given = options.given;
    settings.language = wordsIn;
    // What was set while this ran is kept for the next start; with a supervisor that is now.
    settings.textSize = [asStarted, text, picture](int percent) {
        if (percent == text || picture || !app::keepTextPercent(asStarted, percent) || app::textPercent(asStarted) != percent)
            return;
        if (!asStarted.unsupervised)
            QTimer::singleShot(1500, QCoreApplication::instance(), [] { QCoreApplication::exit(app::startAgain); }); // the record has it by then
    };
    std::unique_ptr<shell::Monitors> monitors;
    std::unique_ptr<kiosk::KioskWindow> bedside;
    if (options.kiosk.empty())
        monitors = std::make_unique<shell::Monitors>(door, settings, kitWords);
    else
        bedside = std::make_unique<kiosk::KioskWindow>(
            door, kiosk::KioskSettings{settings.tokens, settings.theme, bedLabelled(*door.view(), options.kiosk), settings.station, {}}, kitWords);
    auto* const station = monitors ? &monitors->first() : nullptr;
    QWidget& window = station ? static_cast<QWidget&>(*station) : *bedside;
    window.resize(app::inTextScale(options.width, text), app::inTextScale(options.height, text));
    if (const auto screen = screenFrom(options.screen); station && screen && *screen != shell::Screen::Ward)
        station->go(*screen, bedLabelled(*door.view(), options.bed), firstAlarmOf(*door.view(), options.bed));

    if (station && options.screen == "locked")
        station->lock();

    if (picture) {
        if (station)
            station->stopClock();
        else
            bedside->stopClock();
        window.show();
        // What the screen asked of memory and of the record is answered before the picture: a second of ward time.
        for (int turn = 1; turn <= 25; ++turn) {
            turnOwnWard(options.at + turn * 0.04);
            QThread::msleep(2);
            QApplication::processEvents();
            if (station)
                station->frame();
            else
                bedside->frame();
        }
        const bool saved = window.grab().save(QString::fromStdString(options.screenshot));
        if (!saved)
            say(options.screenshot + ": cannot be written");
        return saved ? 0 : 3;
    }
    std::unique_ptr<engine::WardThread> wardThread;
    std::unique_ptr<app::StuckGuard> guard;
    std::unique_ptr<links::LinkThread> linkThread;
    std::unique_ptr<door::Door> standIn;
    if (own.ward) {
        wardThread = std::make_unique<engine::WardThread>(*own.ward, clock);
        guard = std::make_unique<app::StuckGuard>([&wardThread] { return wardThread->lastTurn(); }, clock);
        linkThread = std::make_unique<links::LinkThread>(std::move(own.devices), clock);
    } else {
        standIn = std::make_unique<door::wire::StandInVoice>(far->door());
    }
    std::unique_ptr<speaker::Speaker> voice;
    if (!options.noSound)
        voice = speaker::startBeside(standIn ? *standIn : door, *kinds, options.allowNullSink);
    app::quitOnSignals();
    QTimer::singleShot(app::settledAfter, &application, [&crashes] {
        if (crashes)
            crashes->settled();
    });
    if (options.exitAfterFirstFrame)
        app::exitAfterFirstFrame(station ? station->ward() : window);
    if (bedside)
        window.showFullScreen();
    else
        monitors->show();
    return QApplication::exec();
}
