// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every screen of the station over one simulated ward with a record, in three languages and four themes,
// to be looked at by a person: wardlight_tour FOLDER [only names with this in them] [WIDTHxHEIGHT].
#include "app/station/screen_words.h"
#include "core/door/local_door.h"
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/load_scene.h"
#include "tests/support/virtual_ward.h"
#include "tests/support/ward_scene.h"
#include "ui/alarms/alarms_page.h"
#include "ui/bed/bed_foot.h"
#include "ui/bed/bed_page.h"
#include "ui/bed/device_panel.h"
#include "ui/insight/insight_page.h"
#include "ui/kit/disclosure_view.h"
#include "ui/kit/limits_popover.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/patients/patients_page.h"
#include "ui/settings/first_start.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QThread>
#include <QTranslator>

#include <cstdio>

using namespace wardlight;
using shell::Screen;

namespace {

constexpr double wardTime = 150; // s: alarms of the demo ward are open, some are over

struct Tour {
    QString folder, only;
    QSize size{1920, 1080};
    test::VirtualWard& ward;
    door::LocalDoor& door;
    kit::Words words;
    kit::ThemeId theme = kit::ThemeId::Dark;
    QString ending;
    Language language = Language::English;

    void settle(const std::function<void()>& frame, int turns = 12)
    {
        for (int i = 0; i < turns; ++i) {
            ward.runUntil(ward.t() + 0.04, 0.04);
            QThread::msleep(2); // the record answers on its own thread
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            frame();
        }
    }
    [[nodiscard]] bool wanted(const char* name) const { return only.isEmpty() || (QLatin1String(name) + ending).contains(only); }
    void save(QWidget& window, const char* name) const
    {
        const auto path = folder + QLatin1Char('/') + QLatin1String(name) + ending + QStringLiteral(".png");
        if (!window.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    }

    /// The first band of a strip, as it goes to the printer.
    void paper(const kit::PrintedStrip& strip, const char* name) const
    {
        constexpr double perMm = 6;
        QImage page(static_cast<int>(kit::paperWide * perMm), static_cast<int>(150 * perMm), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter p(&page);
        p.setRenderHint(QPainter::Antialiasing);
        kit::paintStripBand(p, perMm, strip, 0, 4, 25, words);
        p.end();
        (void)page.save(folder + QLatin1Char('/') + QLatin1String(name) + ending + QStringLiteral(".png"));
    }
    /// The first alarm of the line that is a patient's.
    static door::AlarmView loudest(const door::WardView& view)
    {
        for (const auto& alarm : view.alarms)
            if (alarm.bed)
                return alarm;
        return {};
    }
    void station()
    {
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.theme = theme;
        shell::ShellWindow window(door, settings, words);
        window.stopClock();
        window.resize(size);
        window.show();
        const auto frame = [&] { window.frame(); };
        const auto shot = [&](const char* name, const std::function<void()>& reach) {
            if (!wanted(name))
                return;
            reach();
            settle(frame);
            save(window, name);
            while (auto* open = QApplication::activePopupWidget())
                open->close();
        };
        const auto view = door.view();
        const auto loud = loudest(*view);
        shot("ward", [] {});
        shot("bed", [&] { window.go(Screen::Bed, loud.bed); });
        const auto bedPage = [&]() -> bed::BedPage& {
            window.go(Screen::Bed, loud.bed);
            settle(frame);
            return *static_cast<bed::BedPage*>(window.page(Screen::Bed));
        };
        const auto alone = [&](const char* name, const std::function<QWidget*()>& reach) { // a popover is a window of its own
            if (!wanted(name))
                return;
            auto* popover = reach();
            settle(frame, 4);
            save(*popover, name);
            popover->close();
        };
        shot("bed-disclosure", [&] { bedPage().openDisclosure(); });
        alone("bed-devices", [&]() -> QWidget* {
            auto& page = bedPage();
            page.foot().button(bed::Act::Devices).click();
            return &page.devicePanel();
        });
        alone("bed-save", [&]() -> QWidget* {
            auto& page = bedPage();
            page.foot().button(bed::Act::Strip).click();
            return &page.save();
        });
        if (wanted("bed-paper"))
            paper(bedPage().strip(), "bed-paper");
        shot("alarm", [&] { window.go(Screen::Alarms, loud.bed, loud.id); });
        shot("alarms-history-one", [&] {
            window.go(Screen::Alarms);
            auto* page = static_cast<alarms_ui::AlarmsPage*>(window.page(Screen::Alarms));
            page->choose(alarms_ui::AlarmsTab::History);
            settle(frame, 30);
            if (auto* row = page->table().rows().empty() ? nullptr : page->table().rowWidget(page->table().rows().front().key))
                row->click();
            settle(frame, 30);
        });
        for (const auto& [name, tab] : {std::pair("alarms-active", alarms_ui::AlarmsTab::Active), std::pair("alarms-history", alarms_ui::AlarmsTab::History),
                                        std::pair("alarms-silent", alarms_ui::AlarmsTab::Silent), std::pair("alarms-roster", alarms_ui::AlarmsTab::Roster)})
            shot(name, [&] {
                window.go(Screen::Alarms);
                static_cast<alarms_ui::AlarmsPage*>(window.page(Screen::Alarms))->choose(tab);
            });
        shot("patients", [&] { window.go(Screen::Patients); });
        shot("patients-admit", [&] {
            window.go(Screen::Patients);
            static_cast<patients::PatientsPage*>(window.page(Screen::Patients))->admitButton()->click();
        });
        shot("handover", [&] { window.go(Screen::Handover); });
        for (int s = 0; s < static_cast<int>(settings_ui::Section::Count); ++s)
            shot(("settings-" + std::to_string(s)).c_str(), [&] {
                window.go(Screen::Settings);
                static_cast<settings_ui::SettingsPage*>(window.page(Screen::Settings))->go(static_cast<settings_ui::Section>(s));
            });
    }
    /// Over an invented month: no simulated ward runs that long here.
    void insight()
    {
        static const char* names[] = {"insight-load", "insight-response", "insight-verdicts", "insight-whatif"};
        if (std::none_of(std::begin(names), std::end(names), [&](const char* name) { return wanted(name); }) && !wanted("insight-later"))
            return;
        static const auto month = test::loadAnswer({}, 30, test::loadEvents({}));
        test::FakeDoor invented;
        invented.setNow(test::sceneNow());
        auto view = test::floodWard(16);
        view.user = "M. Castellanos";
        view.role = Role::Charge;
        view.site = door.view()->site; // limits to try
        invented.show(view);
        invented.onAsk = [&](const door::Query& query, const door::AnswerHandler& answer) {
            if (std::holds_alternative<door::AskLoad>(query))
                answer(month);
            if (const auto* kept = std::get_if<door::AskEvidence>(&query)) {
                door::Answer waves;
                waves.last = true;
                waves.evidence = {test::pulseEvidence(kept->alarm, {12})};
                answer(waves);
            }
            if (std::holds_alternative<door::AskWhatIf>(query)) {
                door::Answer replayed;
                replayed.last = true;
                replayed.whatIf = test::whatIfAnswer();
                answer(replayed);
            }
        };
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.theme = theme;
        shell::ShellWindow window(invented, settings, words);
        window.stopClock();
        window.resize(size);
        window.show();
        window.go(Screen::Insight);
        for (int tab = 0; tab < 4; ++tab) {
            auto* page = static_cast<insight_ui::InsightPage*>(window.page(Screen::Insight));
            page->choose(static_cast<insight_ui::InsightTab>(tab));
            if (static_cast<insight_ui::InsightTab>(tab) == insight_ui::InsightTab::WhatIf) {
                page->whatIfBoard().low().less()->click();
                page->whatIfBoard().low().less()->click();
                page->whatIfBoard().replay().click();
            }
            for (int turn = 0; turn < 3; ++turn) {
                QCoreApplication::sendPostedEvents();
                window.frame();
            }
            if (wanted(names[tab]))
                save(window, names[tab]);
        }
        if (!wanted("insight-later"))
            return;
        static_cast<insight_ui::InsightPage*>(window.page(Screen::Insight))->whatIfBoard().laterCard().all().click();
        QCoreApplication::sendPostedEvents();
        window.frame();
        save(window, "insight-later");
    }
    /// A bed that grows worse, and limits with a suggestion: a ward of a few minutes has neither.
    void worseBed()
    {
        if (!wanted("bed-worse") && !wanted("bed-limits"))
            return;
        test::FakeDoor invented;
        invented.setNow(test::sceneNow());
        invented.show(test::floodWard(16));
        invented.onAsk = [](const door::Query& query, const door::AnswerHandler& answer) {
            if (!std::holds_alternative<door::AskLimitEffect>(query))
                return;
            door::Answer a;
            a.limitEffect = door::LimitEffect{14, 3, 0, 84, 1, {3, 5, 9, 12, 30, 80, 200, 420, 700, 900, 860, 500, 220, 90, 40, 12}, std::chrono::hours(24),
                                              door::LimitSuggestion{88.0, std::nullopt, 3}};
            answer(a);
        };
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.theme = theme;
        shell::ShellWindow window(invented, settings, words);
        window.stopClock();
        window.resize(size);
        window.show();
        window.go(Screen::Bed, BedId{6});
        QCoreApplication::sendPostedEvents();
        window.frame();
        if (wanted("bed-worse"))
            save(window, "bed-worse");
        auto& page = *static_cast<bed::BedPage*>(window.page(Screen::Bed));
        page.board().number(Parameter::Spo2)->click();
        QCoreApplication::sendPostedEvents();
        if (wanted("bed-limits"))
            save(page.limits(), "bed-limits");
        page.limits().close();
    }
    void bedside()
    {
        for (const auto& [name, shape] : {std::pair("kiosk", QSize(1280, 800)), std::pair("kiosk-upright", QSize(800, 1280))}) {
            if (!wanted(name))
                continue;
            const auto view = door.view();
            kiosk::KioskWindow window(door, kiosk::KioskSettings{std::string(embeddedResource("tokens.toml")), theme,
                                                                 loudest(*view).bed ? loudest(*view).bed : BedId{1}, {}, {}}, words);
            window.stopClock();
            window.resize(shape);
            window.show();
            settle([&] { window.frame(); });
            save(window, name);
        }
    }
    void firstStart()
    {
        if (!wanted("first-start"))
            return;
        settings_ui::FirstStart window(door, kit::loadTheme(embeddedResource("tokens.toml"), theme).value_or(kit::Theme{}), words);
        settings_ui::FirstStartAnswers answers;
        answers.language = languageId(language);
        window.setAnswers(answers);
        window.resize(1280, 800);
        window.show();
        settle([&] { window.refresh(); }, 2);
        save(window, "first-start");
    }
};

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir record;
    test::VirtualWard ward(std::string(embeddedResource("scenarios/demo.toml")), record.path().toStdString());
    door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&ward] { return ward.now(); });
    door.setPeople({{"R. Okafor", Role::Nurse}, {"J. Lindqvist", Role::Nurse}, {"M. Castellanos", Role::Charge}});
    door.pick("R. Okafor", Role::Nurse);
    ward.runUntil(wardTime / 2);
    (void)ward.command({2}, Role::Nurse, PauseAudio{});
    (void)ward.command({3}, Role::Nurse, StartStandby{"Imaging"});
    ward.runUntil(wardTime);
    Tour tour{argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("pictures"), argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(), {1920, 1080},
              ward, door, {}, {}, {}, {}};
    int wide = 0, high = 0;
    if (argc > 3 && std::sscanf(argv[3], "%dx%d", &wide, &high) == 2)
        tour.size = {wide, high};
    QDir().mkpath(tour.folder);
    const auto table = alarmWords(embeddedResource("alarm_words.csv"));
    if (!table)
        return 3;
    for (const auto& [id, language] : {std::pair("en", Language::English), std::pair("fr_CA", Language::FrenchCanada), std::pair("es", Language::Spanish)}) {
        QTranslator translator;
        if (translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(id))))
            QCoreApplication::installTranslator(&translator);
        tour.language = language;
        tour.words = app::screenWords(*table, language, 0);
        for (const auto theme : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            tour.theme = theme;
            tour.ending = QStringLiteral("-%1-%2").arg(QLatin1String(kit::themeIdName(theme).data()), QLatin1String(id));
            tour.station();
            tour.insight();
            tour.worseBed();
            tour.bedside();
            tour.firstStart();
        }
        QCoreApplication::removeTranslator(&translator);
    }
    return 0;
}
