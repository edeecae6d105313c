// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/scenario.h"
#include "resources/embedded.h"
#include "tests/support/wl_test.h"

#include <set>

using namespace wardlight;
using namespace wardlight::simulator;

class ScenarioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScenarioInResourcesParsesWithoutAProblem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("beds");
        QTest::newRow("demo") << QStringLiteral("demo") << 32;
        QTest::newRow("rhythms") << QStringLiteral("rhythms") << 37;
        QTest::newRow("flood") << QStringLiteral("flood") << 64;
        QTest::newRow("calm64") << QStringLiteral("calm64") << 64;
    }
    void everyScenarioInResourcesParsesWithoutAProblem()
    {
        QFETCH(QString, name);
        QFETCH(int, beds);
        const auto file = "scenarios/" + name.toStdString() + ".toml";
        const auto text = embeddedResource(file);
        QVERIFY(!text.empty());
        const auto scenario = parseScenario(file, text);
        QVERIFY(scenario.has_value());
        for (const auto& problem : scenario->problems)
            qWarning("%s", problem.line().c_str());
        QVERIFY(scenario->problems.empty());
        QCOMPARE(scenario->beds.size(), static_cast<std::size_t>(beds));
    }
    void theDemoWardHasThirtyTwoBedsNoTwoAlike()
    {
        const auto scenario = parseScenario("demo", embeddedResource("scenarios/demo.toml"));
        QVERIFY(scenario.has_value());
        std::set<std::string> people;
        std::set<std::uint64_t> seeds;
        int occupied = 0, calm = 0;
        for (const auto& bed : scenario->beds) {
            seeds.insert(bed.seed);
            if (bed.state != BedState::Occupied)
                continue;
            ++occupied;
            calm += bed.steps.empty() ? 1 : 0;
            people.insert(bed.patient.family + bed.patient.given);
            const bool measured =
                bed.nibpEvery > 0 || std::find(bed.waves.begin(), bed.waves.end(), "ABP") != bed.waves.end();
            QVERIFY2(measured, bed.name.c_str());
        }
        QCOMPARE(occupied, 30);
        QCOMPARE(people.size(), std::size_t{30});
        QCOMPARE(seeds.size(), std::size_t{32});
        QVERIFY(calm >= 22);
        QCOMPARE(scenario->beds[8].state, BedState::Empty);
        QCOMPARE(scenario->beds[10].state, BedState::Standby);
        QCOMPARE(scenario->beds[6].patient.family, std::string("Ferreira"));
    }
    void aWrongKeyIsNamedWithFileLineAndKeyAndTheRestRuns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("unknown key") << QByteArray("[[bed]]\nheartrate = 70\n") << QByteArray("heartrate");
        QTest::newRow("out of range") << QByteArray("[[bed]]\nhr = 700\n") << QByteArray("hr");
        QTest::newRow("wrong type") << QByteArray("[[bed]]\nspo2 = \"good\"\n") << QByteArray("spo2");
        QTest::newRow("unknown rhythm")
            << QByteArray("[[bed]]\nrhythm = \"waltz\"\n") << QByteArray("rhythm");
        QTest::newRow("unknown wave")
            << QByteArray("[[bed]]\nwaves = [\"II\", \"EEG\"]\n") << QByteArray("waves");
        QTest::newRow("step without a time")
            << QByteArray("[[bed]]\n[[bed.step]]\nhr = 80\n") << QByteArray("at");
        QTest::newRow("unknown fault")
            << QByteArray("[[bed]]\n[[bed.step]]\nat = 1\nfault = \"fire\"\n") << QByteArray("fault");
        QTest::newRow("lead off without lead")
            << QByteArray("[[bed]]\n[[bed.step]]\nat = 1\nfault = \"lead-off\"\n") << QByteArray("lead");
        QTest::newRow("same name twice")
            << QByteArray("[[bed]]\nname = \"1\"\n[[bed]]\nname = \"1\"\n") << QByteArray("name");
    }
    void aWrongKeyIsNamedWithFileLineAndKeyAndTheRestRuns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        const auto scenario = parseScenario("ward.toml", text.toStdString());
        QVERIFY(scenario.has_value());
        QCOMPARE(scenario->problems.size(), std::size_t{1});
        const auto line = scenario->problems.front().line();
        QVERIFY2(line.find("ward.toml:") == 0 && line.find(key.toStdString()) != std::string::npos,
                 line.c_str());
        QCOMPARE(scenario->beds.size(), std::size_t{1});
    }
    void textThatIsNotTomlIsAnError()
    {
        QVERIFY(!parseScenario("x", "[[bed").has_value());
        const auto empty = parseScenario("x", "");
        QVERIFY(empty.has_value());
        QVERIFY(!empty->problems.empty());
    }
    void ofTwoStepsThatHoldTheLaterInTheFileWins()
    {
        const auto scenario = parseScenario("x", "[[bed]]\nhr = 70\n[[bed.step]]\nat = 10\nfor = 20\nhr = "
                                                 "90\n[[bed.step]]\nat = 15\nfor = 5\nhr = 110\n");
        QVERIFY(scenario.has_value());
        const auto& bed = scenario->beds.front();
        for (const auto& [t, hr] :
             {std::pair{9.9, 70.0}, {10.0, 90.0}, {16.0, 110.0}, {20.0, 90.0}, {30.0, 70.0}})
            QCOMPARE(conditionAt(bed, t).hr, hr);
    }
};

WL_TEST(ScenarioTest)
#include "scenario_test.moc"
