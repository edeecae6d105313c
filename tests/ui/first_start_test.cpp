// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, and the file it leaves.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "app/station/station_config.h"
#include "core/door/local_door.h"
#include "resources/embedded.h"
#include "ui/settings/first_start.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wardlight;
using namespace wardlight::settings_ui;

class FirstStartTest : public QObject {
    Q_OBJECT
    struct Beginning {
        Beginning() : ward("title = \"None\"\n[[bed]]\nname = \"x\"\nstate = \"empty\"\n"), door(*ward.ward, app::wardSetup({"x"})->kinds, [this] { return ward.now(); })
        {
            ward.runUntil(1);
            window = std::make_unique<FirstStart>(door, *kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Light), kit::Words{});
            window->resize(1280, 800);
            window->show();
            QObject::connect(window.get(), &FirstStart::administratorNamed, window.get(), [this](const QString& name) { door.pick(name.toStdString(), Role::Admin); });
        }
        void run()
        {
            ward.runUntil(ward.t() + 0.3);
            QCoreApplication::processEvents();
            window->refresh();
        }
        test::VirtualWard ward;
        door::LocalDoor door;
        std::unique_ptr<FirstStart> window;
    };
private Q_SLOTS:
    void eachStepWaitsForItsAnswerAndTheLastOneStarts()
    {
        Beginning b;
        auto& w = *b.window;
        QSignalSpy finished(&w, &FirstStart::finished);
        QTest::mouseClick(w.nextButton(), Qt::LeftButton);
        QCOMPARE(w.step(), FirstStart::Step::Administrator);
        QVERIFY(!w.nextButton()->isEnabled());
        QTest::keyClicks(w.administrator()->edit(), QStringLiteral("A. Castellanos"));
        for (const auto& [typed, again, good] : {std::tuple("123456", "123456", false), {"25031", "25031", false}, {"250318", "250319", false}, {"250318", "250318", true}}) {
            w.pin()->edit()->clear();
            w.pinAgain()->edit()->clear();
            QTest::keyClicks(w.pin()->edit(), QLatin1String(typed));
            QTest::keyClicks(w.pinAgain()->edit(), QLatin1String(again));
            b.run();
            QCOMPARE(w.nextButton()->isEnabled(), good);
        }
        QCOMPARE(w.pin()->edit()->echoMode(), QLineEdit::Password);
        QTest::keyClick(w.administrator()->edit(), Qt::Key_Return);
        QCOMPARE(w.step(), FirstStart::Step::Unit);
        QTest::keyClicks(w.unit()->edit(), QStringLiteral("4 West"));
        QTest::mouseClick(w.beds()->up(), Qt::LeftButton);
        QTest::mouseClick(w.nextButton(), Qt::LeftButton);
        QCOMPARE(w.step(), FirstStart::Step::Hear);
        QVERIFY(!w.nextButton()->isEnabled());
        for (const auto p : {Priority::High, Priority::Medium, Priority::Low}) {
            QTest::mouseClick(w.hear()->playButton(p), Qt::LeftButton);
            b.run();
            QTest::mouseClick(w.hear()->heardButton(p), Qt::LeftButton);
            b.run();
        }
        QVERIFY(b.door.view()->site->allHeard());
        QCOMPARE(b.door.view()->site->heard.front().who.by, std::string("A. Castellanos"));
        QTest::mouseClick(w.nextButton(), Qt::LeftButton);
        QCOMPARE(w.step(), FirstStart::Step::Source);
        QTest::mouseClick(w.sources()[2], Qt::LeftButton);
        QVERIFY(!w.nextButton()->isEnabled()); // a folder is needed
        QTest::keyClicks(w.path()->edit(), QStringLiteral("/recordings"));
        QTest::mouseClick(w.nextButton(), Qt::LeftButton);
        QCOMPARE(finished.count(), 1);
        const auto answers = w.answers();
        QCOMPARE(answers.unit, std::string("4 West"));
        QCOMPARE(answers.beds.size(), std::size_t{9});
        QCOMPARE(answers.beds.back(), std::string("09"));
        QCOMPARE(answers.source, DataSource::Recordings);
    }

    void theDemoIsOneStepAwayFromEveryStepAndBackLosesNothing()
    {
        Beginning b;
        auto& w = *b.window;
        QSignalSpy demo(&w, &FirstStart::demoWanted);
        FirstStartAnswers answers;
        answers.administrator = "A";
        answers.pin = "250318";
        answers.unit = "U";
        w.setAnswers(answers);
        for (int s = 0; s < static_cast<int>(FirstStart::Step::Count); ++s) {
            w.go(static_cast<FirstStart::Step>(s));
            QVERIFY(w.demoButton()->isVisible());
            QTest::mouseClick(w.demoButton(), Qt::LeftButton);
            for (auto* control : w.findChildren<QAbstractButton*>())
                if (control->isVisible())
                    QVERIFY2(control->height() >= 44 && !(control->text() + control->accessibleName()).isEmpty(), qPrintable(control->text()));
        }
        QCOMPARE(demo.count(), static_cast<int>(FirstStart::Step::Count));
        QTest::keyClick(&w, Qt::Key_Escape);
        QCOMPARE(w.step(), FirstStart::Step::Hear);
        QCOMPARE(w.answers().administrator, std::string("A"));
        w.setWords(kit::Words{});
        QCoreApplication::processEvents();
        QCOMPARE(w.step(), FirstStart::Step::Hear);
        QCOMPARE(w.answers().unit, std::string("U"));
    }

    void theFileComesBackWhateverTheNames()
    {
        const QTemporaryDir folder;
        const auto data = std::filesystem::path(folder.path().toStdString()) / "new" / "station";
        for (const auto* name : {"4 West", "\"quoted\" \\ back", "Évaluation – 4", "line\nend"}) {
            app::StationConfig config{"fr-CA", name, "4W-1", name, {"01", "02 A"}, app::SourceKind::Recordings, "/a b/c"};
            QVERIFY(app::writeConfig(data, config).has_value());
            const auto read = app::readConfig(data);
            QVERIFY2(read.problems.empty(), name);
            if (std::string_view(name).find('\n') == std::string_view::npos)
                QVERIFY2(read.config == config, name);
        }
    }

    void aDamagedFileNamesFileLineAndKeyAndTheRestIsUsed()
    {
        const auto read = app::stationConfig("station.toml", "language = \"de\"\nadministrator = 7\n[unit]\nname = \"4 West\"\nbeds = [\"01\", \"01\", \"02\"]\n[source]\nkind = \"magic\"\n");
        QCOMPARE(read.config.unit, std::string("4 West"));
        QCOMPARE(read.config.beds, (std::vector<std::string>{"01", "02"}));
        QVERIFY(read.problems.size() >= 4);
        for (const auto& problem : read.problems)
            QVERIFY2(problem.where.starts_with("station.toml:"), problem.where.c_str());
        const auto torn = app::stationConfig("station.toml", "language = \"en\"\n[unit\n");
        QCOMPARE(torn.problems.size(), std::size_t{1});
        QVERIFY(torn.problems[0].where.starts_with("station.toml"));
        const auto whole = app::configText({"es", "A", {}, "U", {"01"}, app::SourceKind::None, {}});
        for (std::size_t cut = 0; cut < whole.size(); ++cut)
            (void)app::stationConfig("station.toml", std::string_view(whole).substr(0, cut));
        QVERIFY(!app::readConfig("/nowhere").problems.empty());
    }

    void aWrongConfigurationIsAnAlarmOfTheWard()
    {
        auto setup = *app::wardSetup({"01"});
        setup.configInvalid = "station.toml:3 unit.beds";
        engine::Ward ward(std::move(setup), nullptr, {}, {instantAt(10), {}});
        ward.step({instantAt(11), {}});
        ward.step({instantAt(12), {}});
        const auto& open = ward.snapshot()->ward.open;
        QVERIFY(std::any_of(open.begin(), open.end(), [](const auto& a) { return a.key.kind == AlarmKind::ConfigInvalid && a.detail == "station.toml:3 unit.beds"; }));
    }
};

WL_TEST(FirstStartTest)
#include "first_start_test.moc"
