// SPDX-License-Identifier: GPL-3.0-or-later
// A lowered alarm on the screens of a station, from the switch to the history: the same beside the ward and over the wire.
#include "tests/ui/alarms_station.h"

#include "core/door/silent.h"
#include "tests/support/either_door.h"

#include <QTemporaryDir>

using namespace wardlight;
using namespace wardlight::alarms_ui;

namespace {

constexpr const char* quietBed = R"(title = "Ward"
seed = 7
[[bed]]
name = "01"
family = "Ferreira"
hr = 76
waves = ["II", "V", "Pleth"]
)";
constexpr DeviceId otherMonitor{77};

struct LoweringStation {
    LoweringStation()
        : ward(quietBed, dir.path().toStdString())
        , door(ward, "R. Okafor", Role::Nurse)
        , monitor(std::make_shared<engine::Intake>(otherMonitor, "Monitor X", true))
    {
        ward.ward->connect({1}, monitor);
        door.voice(door::VoiceState::Sounding, 100);
        run(1);
        const SiteChange change{std::string(demotionSetting(AlarmKind::Asystole)), "on", {}, "agreed"};
        (void)ward.command({}, Role::Admin, ProposeChange{change}, "A. Admin");
        (void)ward.command({}, Role::Admin, SignChange{subjectOf(change)}, "B. Admin");
    }
    void look(Language language = Language::English, const QString& locale = QStringLiteral("en"), kit::ThemeId theme = kit::ThemeId::Dark)
    {
        shell::ShellSettings settings;
        settings.theme = theme;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, test::siteWords(language, locale));
        window->resize(1920, 1080);
        window->show();
        window->stopClock();
        page = static_cast<AlarmsPage*>(window->page(shell::Screen::Alarms));
    }
    /// asystole: what the other monitor says of it, each second.
    void run(double length, bool asystole = false)
    {
        for (const double until = ward.t() + length; ward.t() < until - 1e-9;) {
            Finding f;
            f.key = key;
            f.state = asystole ? FindingState::True : FindingState::Over;
            f.since = ward.now().mono;
            (void)monitor->messages.post(engine::DeviceFound{f});
            ward.runUntil(std::min(until, ward.t() + 1));
            door.settle();
            if (window)
                window->frame();
            QCoreApplication::processEvents();
        }
    }
    /// For looking at: written where WL_PICTURES says, if it does.
    void picture(const QString& name) const
    {
        if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty())
            (void)window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    template <class Done> [[nodiscard]] bool wait(bool asystole, Done done)
    {
        for (int i = 0; i < 200 && !done(); ++i) {
            run(0.1, asystole);
            QTest::qWait(5);
        }
        return done();
    }
    [[nodiscard]] std::optional<door::AlarmView> alarm() const
    {
        const auto view = door.view();
        for (const auto& a : view->alarms)
            if (a.key == key)
                return a;
        return std::nullopt;
    }
    AlarmKey key{AlarmKind::Asystole, otherMonitor, Parameter::None};
    QTemporaryDir dir;
    test::VirtualWard ward;
    test::EitherDoor door;
    std::shared_ptr<engine::Intake> monitor;
    std::unique_ptr<shell::ShellWindow> window;
    AlarmsPage* page = nullptr;
};

}

class DemotionScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsShownAsLowMarkedAndSaysWhy()
    {
        LoweringStation s;
        s.look(Language::English, QStringLiteral("en"), kit::ThemeId::Light);
        s.run(80);
        s.run(4, true);
        const auto a = s.alarm();
        QVERIFY(a && a->demoted);
        QCOMPARE(a->priority, Priority::Low);
        QVERIFY(a->judgement && a->judgement->outcome == JudgedOutcome::Demoted);
        QVERIFY(a->demotedUntil > s.door.now().mono && a->demotedUntil <= s.door.now().mono + 30s);
        QVERIFY(a->demotedSince.microseconds > 0);
        // One press: the alarm's own screen.
        s.window->go(shell::Screen::Alarms, BedId{1}, a->id);
        QVERIFY(s.wait(true, [&] { return !s.page->detail().texts().verdict.isEmpty(); }));
        s.picture(QStringLiteral("alarm-light"));
        const auto& texts = s.page->detail().texts();
        QVERIFY2(texts.verdict.startsWith(QStringLiteral("Likely false")), qPrintable(texts.verdict));
        QCOMPARE(texts.verdictCount, QStringLiteral("3 of 3 signals disagree"));
        const auto rule = texts.rule.join(QLatin1Char('\n'));
        QVERIFY2(rule.contains(QStringLiteral("Pleth\tdisagrees: 77/min")), qPrintable(rule));
        QVERIFY2(rule.contains(QStringLiteral("ECG II\tdisagrees")), qPrintable(rule));
        QVERIFY(s.wait(true, [&] {
            return std::any_of(s.page->detail().texts().life.begin(), s.page->detail().texts().life.end(),
                               [](const auto& l) { return l.text.contains(QStringLiteral("lowered for at most 30 s")); });
        }));
        QCOMPARE(s.page->detail().clippedTexts(), QStringList());
    }

    void theMinuteItWasJudgedByIsSeenAndLeftAgain()
    {
        LoweringStation s;
        s.look();
        s.run(80);
        s.run(4, true);
        s.window->go(shell::Screen::Alarms, BedId{1}, s.alarm()->id);
        auto& detail = s.page->detail();
        QVERIFY(s.wait(true, [&] { return !detail.texts().verdict.isEmpty(); }));
        auto* button = detail.minuteButton();
        QVERIFY(button->isVisible() && button->height() >= 44);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(s.wait(true, [&] { return detail.evidence().showsMinute(); }));
        const auto& lanes = detail.evidence().lanes();
        QCOMPARE(lanes.size(), std::size_t{3});
        for (std::size_t i = 0; i < lanes.size(); ++i) { // all of it, up to the right edge, and what each lane said
            const double end = lanes[i].offset + static_cast<double>(lanes[i].samples.size()) / lanes[i].format.rate.hertz();
            QVERIFY(std::abs(end - EvidenceView::minuteLength) < 0.1);
            QCOMPARE(detail.evidence().stanceOf(i), Stance::Disagrees);
            QVERIFY2(detail.evidence().saidBy(i).head.contains(QStringLiteral("77")), qPrintable(detail.evidence().saidBy(i).head));
        }
        QVERIFY(detail.evidence().accessibleName().contains(QStringLiteral("in the 14 s before it was judged")));
        QVERIFY(detail.evidence().xOf(EvidenceView::minuteLength) > detail.evidence().width() / 2.0);
        s.run(1, true); // more of the alarm's own waves come meanwhile: what is looked at stays
        QVERIFY(detail.evidence().showsMinute());
        s.picture(QStringLiteral("minute"));
        QCOMPARE(detail.clippedTexts(), QStringList());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!detail.evidence().showsMinute());
        s.run(1, true);
        QCOMPARE(detail.evidence().xOf(EvidenceView::raisedAt) * 2, detail.evidence().xOf(EvidenceView::length));
        // Opened anew, an alarm begins at its onset.
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(s.wait(true, [&] { return detail.evidence().showsMinute(); }));
        detail.close();
        detail.open(BedId{1}, s.alarm()->id, {});
        QVERIFY(!detail.evidence().showsMinute());
    }

    void silentNowListsItWithWhoseRuleItIsAndUntilWhen()
    {
        LoweringStation s;
        s.look();
        s.run(80);
        s.run(4, true);
        const auto silent = door::silentNow(*s.door.view());
        const auto entry = std::find_if(silent.begin(), silent.end(), [](const auto& e) { return e.what == door::SilentWhat::Lowered; });
        QVERIFY(entry != silent.end());
        QCOMPARE(entry->by, std::string("B. Admin"));
        QVERIFY(entry->end == door::SilentEnd::At && entry->until);
        s.window->go(shell::Screen::Alarms);
        s.page->choose(AlarmsTab::Silent);
        s.run(0.5, true);
        const auto rows = s.page->table().rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [](const auto& r) { return !r.heading && r.cells[2].texts.front().startsWith(QStringLiteral("Lowered")); });
        QVERIFY(row != rows.end());
        QVERIFY2(row->cells[3].texts.front().startsWith(QStringLiteral("site rule (B. Admin)")), qPrintable(row->cells[3].texts.front()));
        s.picture(QStringLiteral("silent"));
        QVERIFY(row->cells[2].below.front().contains(QStringLiteral("pulse 77/min in Pleth")));
        QCOMPARE(s.page->clippedTexts(), QStringList());
    }

    void itsTimeOverItIsRedOnEveryScreen()
    {
        LoweringStation s;
        s.look();
        s.run(80);
        s.run(32, true);
        const auto a = s.alarm();
        QVERIFY(a && !a->demoted);
        QCOMPARE(a->priority, Priority::High);
        QCOMPARE(a->judgement->outcome, JudgedOutcome::TimeOver);
        QVERIFY(s.door.view()->sounding == a->id);
        const auto silent = door::silentNow(*s.door.view());
        QVERIFY(std::none_of(silent.begin(), silent.end(), [](const auto& e) { return e.what == door::SilentWhat::Lowered; }));
    }

    void theHistoryKeepsItWithItsVerdictAndTheMinuteCanBeAskedFor()
    {
        LoweringStation s;
        s.look();
        s.run(80);
        s.run(6, true);
        const auto id = s.alarm()->id;
        s.run(4, false);
        QVERIFY(!s.alarm());
        s.window->go(shell::Screen::Alarms);
        s.page->choose(AlarmsTab::History);
        QVERIFY(s.wait(false, [&] {
            for (const auto& row : s.page->table().rows())
                if (row.key == id.value && !row.cells[3].beside.isEmpty())
                    return row.cells[2].tag == Tag::Low && row.cells[3].texts.front().contains(QStringLiteral("suspected false"))
                           && row.cells[3].beside.front() == QStringLiteral("likely false: pulse 77/min in Pleth, lowered from !!!");
            return false;
        }));
        QCOMPARE(s.page->clippedTexts(), QStringList());
        s.picture(QStringLiteral("history"));
        std::vector<Evidence> strips;
        bool answered = false;
        const auto question = s.door.ask(door::AskEvidence{id, EvidencePart::Judged}, [&](const door::Answer& answer) {
            for (const auto& e : answer.evidence)
                strips.push_back(e);
            answered = answered || answer.last;
        });
        QVERIFY(s.wait(false, [&] { return answered; }));
        QCOMPARE(strips.size(), std::size_t{1});
        QCOMPARE(strips.front().part, EvidencePart::Judged);
        QCOMPARE(strips.front().lanes.size(), std::size_t{3});
        for (const auto& lane : strips.front().lanes)
            QVERIFY(std::abs(static_cast<double>(lane.samples.size()) / lane.format.rate.hertz() - 60) < 0.1);
    }

    void eachLanguageSaysItWithoutClippingAnything()
    {
        for (const auto& [language, locale, begins] : {std::tuple{Language::FrenchCanada, QStringLiteral("fr_CA"), QStringLiteral("Sans doute fausse")},
                                                       std::tuple{Language::Spanish, QStringLiteral("es"), QStringLiteral("Probablemente falsa")}}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(locale)));
            QCoreApplication::installTranslator(&translator);
            LoweringStation s;
            s.look(language, locale);
            s.run(80);
            s.run(4, true);
            s.window->go(shell::Screen::Alarms, BedId{1}, s.alarm()->id);
            QVERIFY(s.wait(true, [&] { return !s.page->detail().texts().verdict.isEmpty(); }));
            QVERIFY2(s.page->detail().texts().verdict.startsWith(begins), qPrintable(s.page->detail().texts().verdict));
            QCOMPARE(s.page->detail().clippedTexts(), QStringList());
            s.picture(QStringLiteral("alarm-") + locale);
            s.page->detail().minuteButton()->click();
            QVERIFY(s.wait(true, [&] { return s.page->detail().evidence().showsMinute(); }));
            for (const auto size : {QSize(1280, 800), QSize(3840, 2160), QSize(1920, 1080)}) {
                s.window->resize(size);
                s.run(0.2, true);
                s.picture(QStringLiteral("minute-%1-%2").arg(locale).arg(size.width()));
                QCOMPARE(s.page->detail().clippedTexts(), QStringList());
            }
            s.window->go(shell::Screen::Ward);
            s.run(0.5, true);
            s.picture(QStringLiteral("ward-") + locale);
        }
    }
};

WL_TEST(DemotionScreenTest)
#include "demotion_screen_test.moc"
