// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the ward in every state, size, theme and language, to be looked at by a person.
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "tests/support/alarm_scene.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "ui/alarms/alarms_page.h"
#include "ui/bed/bed_foot.h"
#include "ui/bed/bed_page.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/score_entry.h"
#include "ui/bed/side_panel.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <cstdio>

using namespace wardlight;

namespace {

QString folder;
QString only;

struct Shot {
    QString name;
    QSize size;
    kit::ThemeId theme = kit::ThemeId::Dark;
    QString language = QStringLiteral("en");
    Duration later{0};
    double ratio = 1;
    std::uint64_t bed = 0; ///< not 0: the Bed screen of this bed
    int alarmsTab = -1;    ///< of the alarms screen; −1: the ward
    AlarmId alarm = {};    ///< its evidence instead of a list
    bool popovers = false; ///< and its panels
};

void shoot(door::WardView ward, const Shot& shot)
{
    if (!only.isEmpty() && !shot.name.contains(only))
        return;
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(shot.language)))
        QCoreApplication::installTranslator(&translator);
    test::FakeDoor door;
    auto now = test::sceneNow();
    door.setNow(now);
    door.show(ward);
    kit::Words words;
    words.locale = QLocale(shot.language);
    static const auto table = alarmWords(embeddedResource("alarm_words.csv"));
    const auto language = shot.language == QStringLiteral("es")      ? Language::Spanish
                          : shot.language == QStringLiteral("fr_CA") ? Language::FrenchCanada
                                                                     : Language::English;
    if (table)
        words.alarm = [language](const door::AlarmView& alarm, kit::TextLength length) {
            auto text = table->formatted(alarm.key.kind, language, static_cast<WordLength>(length),
                                         {alarm.key.parameter, alarm.value, alarm.limit, alarm.above, alarm.detail});
            if (alarm.demoted)
                text = suspectedFalse(std::move(text), language);
            return QString::fromStdString(text);
        };
    shell::ShellSettings settings;
    settings.tokens = std::string(embeddedResource("tokens.toml"));
    settings.theme = shot.theme;
    shell::ShellWindow window(door, settings, words);
    window.stopClock();
    window.resize(shot.size);
    if (shot.bed != 0)
        window.go(shell::Screen::Bed, BedId{shot.bed});
    window.show();
    window.stopClock();
    if (shot.alarmsTab >= 0) {
        const auto events = test::pastEvents(now);
        const auto evidence = test::wideEvidence(shot.alarm);
        door.onAsk = [=](const door::Query& query, const door::AnswerHandler& answer) { answer(test::answerFrom(query, events, evidence)); };
        window.go(shell::Screen::Alarms, {}, shot.alarm);
        auto* page = static_cast<alarms_ui::AlarmsPage*>(window.page(shell::Screen::Alarms));
        if (!shot.alarm)
            page->choose(static_cast<alarms_ui::AlarmsTab>(shot.alarmsTab));
        QCoreApplication::processEvents();
    }
    door.advance(shot.later);
    test::runWaves(ward, door.now());
    window.frame();
    const auto picture = window.grab();
    const auto path = folder + QLatin1Char('/') + shot.name + QStringLiteral(".png");
    if (!picture.save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    else
        std::printf("%s\n", qPrintable(path));
    if (shot.popovers) {
        auto& page = *static_cast<bed::BedPage*>(window.page(shell::Screen::Bed));
        door.onAsk = [](const door::Query& query, const door::AnswerHandler& answer) {
            if (!std::holds_alternative<door::AskLimitEffect>(query))
                return;
            door::Answer a;
            a.limitEffect = door::LimitEffect{14, 3, 0, 84, 1, {3, 5, 9, 12, 30, 80, 200, 420, 700, 900, 860, 500, 220, 90, 40, 12}, std::chrono::hours(24), {}};
            answer(a);
        };
        const auto save = [&](QWidget& panel, const QString& name) {
            QCoreApplication::sendPostedEvents();
            panel.grab().save(folder + QLatin1Char('/') + shot.name + QLatin1Char('-') + name + QStringLiteral(".png"));
            panel.close();
        };
        page.board().number(Parameter::Spo2)->click();
        page.limits().part(kit::LimitsPopover::Part::LowDown).click();
        save(page.limits(), QStringLiteral("limits"));
        page.side().score().consciousness().click();
        save(page.entry(), QStringLiteral("consciousness"));
        page.side().score().oxygen().click();
        page.entry().flow(2)->click();
        save(page.entry(), QStringLiteral("oxygen"));
        page.foot().button(bed::Act::Note).click();
        save(page.note(), QStringLiteral("note"));
    }
    QCoreApplication::removeTranslator(&translator);
}

/// Lowered alarms: alone, answered, and behind a louder one.
door::WardView loweredWard(int beds)
{
    auto ward = test::floodWard(beds);
    for (const auto& [n, kind] : {std::pair(8, AlarmKind::Asystole), std::pair(12, AlarmKind::ExtremeTachycardia), std::pair(2, AlarmKind::VentricularTachycardia)}) {
        auto bed = *ward.beds[static_cast<std::size_t>(n - 1)];
        auto& alarm = test::addAlarm(bed, kind, Priority::Low, 6);
        alarm.demoted = true;
        if (kind != AlarmKind::Asystole)
            alarm.value = 214;
        if (n == 12)
            alarm.phase = AlarmPhase::Acknowledged;
        test::put(ward, bed);
    }
    return ward;
}

door::WardView statesWard()
{
    const auto now = test::sceneNow();
    auto ward = test::floodWard(24, now);
    const auto take = [&](int n) { return *ward.beds[static_cast<std::size_t>(n - 1)]; };
    auto acked = take(3);
    test::addLimitAlarm(acked, AlarmKind::Spo2Low, Priority::Medium, 86, Parameter::Spo2, 86, 90).phase = AlarmPhase::Acknowledged;
    test::put(ward, acked);
    auto ackedRed = take(17);
    test::setValue(ackedRed, Parameter::HeartRate, 172);
    auto& vt = test::addAlarm(ackedRed, AlarmKind::VentricularTachycardia, Priority::High, 48);
    vt.phase = AlarmPhase::Acknowledged;
    vt.value = 172;
    test::put(ward, ackedRed);
    auto lost = take(18);
    test::loseLink(lost, 42, false);
    test::put(ward, lost);
    auto off = take(12);
    off.alarmsOffSince = WallTime{now.wall.microseconds - 27 * 60'000'000LL};
    for (auto& n : off.numerics)
        n.limitsOff = true;
    test::put(ward, off);
    auto standby = take(10);
    standby.condition = door::BedCondition::Standby;
    standby.standbyReason = "CT scan";
    standby.standbyBy = "R. Okafor";
    standby.standbySince = WallTime{now.wall.microseconds - 42 * 60'000'000LL};
    test::put(ward, standby);
    auto hidden = take(15);
    hidden.nameHidden = true;
    test::put(ward, hidden);
    auto child = take(19);
    child.profileUnset = true;
    child.patient.ageYears = 6;
    child.score.child = true;
    child.score.partsKnown = 3;
    for (auto& n : child.numerics)
        n.limitsUnset = true;
    test::put(ward, child);
    auto demoted = take(8);
    test::addAlarm(demoted, AlarmKind::Asystole, Priority::Low, 6).demoted = true;
    test::put(ward, demoted);
    auto watch = take(6);
    watch.batteryMinutes = 38;
    watch.score.least = watch.score.most = 6;
    watch.score.trend = 1;
    test::setValue(watch, Parameter::HeartRate, 104);
    test::put(ward, watch);
    auto probe = take(13);
    for (auto& n : probe.numerics)
        if (n.parameter == Parameter::Spo2)
            n.validity = Validity::LeadOff;
    for (auto& w : probe.waves)
        if (w.format.label == WaveLabel::Pleth)
            w.present = false;
    test::addAlarm(probe, AlarmKind::Spo2SensorOff, Priority::Medium, 15);
    test::put(ward, probe);
    auto connecting = take(20);
    connecting.condition = door::BedCondition::Connecting;
    connecting.connectingSince = now.mono - fromSeconds(3);
    connecting.numerics.clear();
    connecting.waves.clear();
    test::put(ward, connecting);
    auto then = take(21);
    auto& asystole = test::addAlarm(then, AlarmKind::Asystole, Priority::High, 27);
    asystole.detail = "9 s";
    asystole.stale = true;
    test::loseLink(then, 18, false);
    test::put(ward, then);
    return ward;
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("pictures");
    only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QDir().mkpath(folder);
    const QSize hd(1920, 1080);
    const QSize small(1280, 800);
    const QSize four(3840, 2160);
    using kit::ThemeId;
    shoot(test::floodWard(), {QStringLiteral("flood-16-dark"), hd});
    shoot(test::floodWard(), {QStringLiteral("flood-16-dark-b"), hd, ThemeId::Dark, QStringLiteral("en"), std::chrono::milliseconds(900)});
    shoot(test::floodWard(), {QStringLiteral("flood-16-light"), hd, ThemeId::Light});
    shoot(test::floodWard(), {QStringLiteral("flood-16-night"), hd, ThemeId::Night});
    shoot(test::floodWard(), {QStringLiteral("flood-16-contrast"), hd, ThemeId::Contrast});
    shoot(test::floodWard(), {QStringLiteral("flood-16-frca"), hd, ThemeId::Dark, QStringLiteral("fr_CA")});
    shoot(test::floodWard(), {QStringLiteral("flood-16-es"), hd, ThemeId::Dark, QStringLiteral("es")});
    shoot(test::floodWard(), {QStringLiteral("flood-16-1280"), small});
    shoot(loweredWard(16), {QStringLiteral("lowered-16-dark"), hd});
    shoot(loweredWard(16), {QStringLiteral("lowered-16-light-frca"), hd, ThemeId::Light, QStringLiteral("fr_CA")});
    shoot(loweredWard(64), {QStringLiteral("lowered-64-dark"), hd});
    shoot(loweredWard(64), {QStringLiteral("lowered-64-1280-es"), small, ThemeId::Dark, QStringLiteral("es")});
    shoot(test::quietWard(16), {QStringLiteral("quiet-16-dark"), hd});
    shoot(statesWard(), {QStringLiteral("states-24-dark"), hd});
    shoot(statesWard(), {QStringLiteral("states-24-4k"), four});
    shoot(statesWard(), {QStringLiteral("states-24-light"), four, ThemeId::Light});
    shoot(test::quietWard(1), {QStringLiteral("quiet-1-dark"), hd});
    shoot(test::quietWard(9), {QStringLiteral("quiet-9-light"), hd, ThemeId::Light});
    shoot(test::floodWard(36), {QStringLiteral("flood-36-dark"), hd});
    shoot(test::floodWard(36), {QStringLiteral("flood-36-4k"), four});
    shoot(test::floodWard(64), {QStringLiteral("flood-64-dark"), hd});
    shoot(test::floodWard(64), {QStringLiteral("flood-64-1280"), small});
    shoot(test::floodWard(16), {QStringLiteral("flood-16-portrait"), QSize(1080, 1920)});
    const auto silent = test::silentWard();
    AlarmId wide;
    for (const auto& a : silent.alarms)
        if (a.key.kind == AlarmKind::VentricularTachycardia)
            wide = a.id;
    for (const auto& [size, suffix] : {std::pair(hd, ""), std::pair(small, "-1280"), std::pair(QSize(1080, 1920), "-portrait")})
        for (const auto& [language, tail] : {std::pair("en", ""), std::pair("fr_CA", "-frca"), std::pair("es", "-es")})
            for (const auto theme : {ThemeId::Dark, ThemeId::Light}) {
                const auto name = [&](const char* what) {
                    return QStringLiteral("alarms-%1%2%3%4").arg(QLatin1String(what), QLatin1String(suffix), QLatin1String(tail), theme == ThemeId::Light ? QStringLiteral("-light") : QString());
                };
                const auto words = QString::fromLatin1(language);
                shoot(silent, {name("active"), size, theme, words, {}, 1, 0, 0});
                shoot(silent, {name("history"), size, theme, words, {}, 1, 0, 1});
                shoot(silent, {name("silent"), size, theme, words, {}, 1, 0, 2});
                shoot(silent, {name("roster"), size, theme, words, {}, 1, 0, 3});
                shoot(silent, {name("detail"), size, theme, words, {}, 1, 0, 0, wide});
            }
    auto trouble = test::floodWard();
    trouble.notRecordingSince = WallTime{trouble.now.wall.microseconds - 30 * 60'000'000LL};
    trouble.notRecordingWhy = "disk-full";
    trouble.voice = door::VoiceState::NoDevice;
    trouble.demo = true;
    shoot(trouble, {QStringLiteral("trouble-16-dark"), hd});
    const auto bed = [](const QString& name, QSize size, ThemeId theme, const QString& language, std::uint64_t id) {
        return Shot{name, size, theme, language, Duration(0), 1, id, -1, {}, size == QSize(1920, 1080) && id == 6};
    };
    const auto en = QStringLiteral("en");
    shoot(test::quietWard(16), bed(QStringLiteral("bed-06-dark"), hd, ThemeId::Dark, en, 6));
    shoot(test::quietWard(16), bed(QStringLiteral("bed-06-light-frca"), hd, ThemeId::Light, QStringLiteral("fr_CA"), 6));
    shoot(test::quietWard(16), bed(QStringLiteral("bed-06-1280-es"), small, ThemeId::Dark, QStringLiteral("es"), 6));
    shoot(test::quietWard(16), bed(QStringLiteral("bed-06-portrait"), QSize(1080, 1920), ThemeId::Night, en, 6));
    shoot(test::quietWard(16), bed(QStringLiteral("bed-04-contrast"), small, ThemeId::Contrast, QStringLiteral("fr_CA"), 4));
    shoot(loweredWard(16), bed(QStringLiteral("bed-lowered-08-dark"), hd, ThemeId::Dark, en, 8));
    for (const std::uint64_t id : {7U, 11U, 2U, 4U, 14U, 16U})
        shoot(test::floodWard(), bed(QStringLiteral("bed-flood-%1-dark").arg(id), hd, ThemeId::Dark, en, id));
    for (const std::uint64_t id : {10U, 9U, 20U, 18U, 19U, 15U, 21U})
        shoot(statesWard(), bed(QStringLiteral("bed-states-%1-light").arg(id), small, ThemeId::Light, QStringLiteral("fr_CA"), id));
    return 0;
}
