// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/first_start_run.h"

#include "app/machine.h"
#include "app/resources.h"
#include "core/door/local_door.h"
#include "core/engine/ward_thread.h"
#include "resources/embedded.h"
#include "ui/settings/first_start.h"
#if __has_include("core/speaker/speaker.h")
#include "core/speaker/speaker.h"
#define WL_FIRST_START_SPEAKER 1
#endif

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace wardlight::app {
namespace {

using settings_ui::FirstStart;

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
    const bool nothingElse = options.scenario.empty() && options.recordings.empty() && options.lookInto.empty() && options.beds == 0 && !options.demo &&
                             !options.noRecord && options.screenshot.empty() && !options.exitAfterFirstFrame;
    return nothingElse && !options.data.empty() && (!std::filesystem::exists(options.data, ignored) || std::filesystem::is_empty(options.data, ignored));
}

FirstStartEnd runFirstStart(const Options& options, std::shared_ptr<const alarms::KindTable> kinds,
                            const std::function<std::optional<kit::Words>(const std::string&)>& words)
{
    const bool picture = !options.screenshot.empty();
    auto setup = wardSetup({});
    if (!setup) {
        std::fprintf(stderr, "wardlight: %s\n", setup.error().line().c_str());
        return FirstStartEnd::Closed;
    }
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
#ifdef WL_FIRST_START_SPEAKER
    std::unique_ptr<speaker::Speaker> voice;
    if (!options.noSound && !picture)
        voice = speaker::startBeside(door, *kinds, options.allowNullSink);
#endif
    auto theme = kit::ThemeId::Light; // as most rooms are when a station is set up
    if (options.given.contains("station.theme"))
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Night, kit::ThemeId::Contrast})
            if (options.theme == kit::themeIdName(id))
                theme = id;
    FirstStart window(door, kit::loadTheme(embeddedResource("tokens.toml"), theme).value_or(kit::Theme{}), words(options.language).value_or(kit::Words{}));
    settings_ui::FirstStartAnswers answers;
    answers.language = options.language;
    window.setAnswers(answers);
    window.resize(options.width, options.height);
    auto end = FirstStartEnd::Closed;
    QObject::connect(&window, &FirstStart::languageWanted, &window, [&](const QString& id) {
        if (const auto made = words(id.toStdString()))
            window.setWords(*made);
    });
    QObject::connect(&window, &FirstStart::administratorNamed, &window, [&](const QString& name) { door.pick(name.toStdString(), Role::Admin); });
    QObject::connect(&window, &FirstStart::demoWanted, &window, [&] {
        end = FirstStartEnd::Demo;
        window.close();
    });
    QObject::connect(&window, &FirstStart::finished, &window, [&] {
        const auto given = window.answers();
        const auto written = writeConfig(options.data, {given.language, given.administrator, given.unit, given.beds, static_cast<SourceKind>(given.source), given.path});
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
