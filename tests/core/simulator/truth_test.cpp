// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulator/simulated_run.h"
#include "tests/support/wl_test.h"

#include "core/vitals/alarm.h"
#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace wardlight;
using namespace wardlight::simulator;

class TruthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsJsonWithTimeBedAndWhat()
    {
        auto plan = test::bedOf("demo", "07");
        plan.name = "0\"7\\\n";
        const auto r = test::run(plan, 90);
        std::set<std::string> seen;
        for (const auto& entry : r.truth) {
            const auto line = nlohmann::json::parse(truthLine(entry));
            QCOMPARE(line["bed"].get<std::string>(), plan.name);
            QVERIFY(std::abs(line["t"].get<double>() - entry.t) < 0.001);
            seen.insert(line["what"].get<std::string>());
        }
        QVERIFY(seen == (std::set<std::string>{"beat", "rhythm", "value", "alarm"}));
    }
    void alarmsAreDueWhenTheirDefinitionIsMet_data()
    {
        QTest::addColumn<QString>("bed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("ends");
        const auto row = [](const char* bed, const char* kind, double from, double to, double ends) {
            QTest::newRow(bed) << QString::fromLatin1(bed) << QString::fromLatin1(kind) << from << to << ends;
        };
        row("asystole", "asystole", 23, 24.2, 53); // 4 s after the last QRS
        row("vf", "ventricular-flutter-fibrillation", 24, 24.1, 54);
        row("vt", "ventricular-tachycardia", 21, 22, 54); // the fifth beat at 172/min
        row("extreme-tachycardia", "extreme-tachycardia", 24.5, 26, 54);
        row("block-3", "extreme-bradycardia", 24, 30, 57);
        row("ventricular-bradycardia", "extreme-bradycardia", 24, 30, 57);
        row("apnea", "apnea", 40, 45, 51);
        row("leads-off", "ecg-leads-off", 25, 25.1, 50.1);
        row("probe-off", "spo2-sensor-off", 25, 25.1, 50.1);
        row("link", "link-lost", 27, 30, 50.1);
        row("desaturation", "spo2-desat", 35, 50, 75);
    }
    void alarmsAreDueWhenTheirDefinitionIsMet()
    {
        QFETCH(QString, bed);
        QFETCH(QString, kind);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(double, ends);
        const auto r = test::run(test::bedOf("rhythms", bed.toStdString()), 80);
        const auto start = r.alarm(kind.toStdString(), "start"), end = r.alarm(kind.toStdString(), "end");
        QVERIFY2(start >= from && start <= to, qPrintable(QString::number(start)));
        QVERIFY2(end > 45 && end <= ends, qPrintable(QString::number(end)));
        QVERIFY(kindFromId(kind.toStdString()).has_value());
    }
    void everyStartHasItsEndAndNoneIsTwice()
    {
        const auto scenario = parseScenario("flood", embeddedResource("scenarios/flood.toml"));
        QVERIFY(scenario.has_value());
        for (const auto& plan : scenario->beds) {
            const auto r = test::run(plan, 60, 1);
            std::map<std::string, bool> on;
            for (const auto& e : r.truth)
                if (e.what == "alarm") {
                    QVERIFY2(on[e.kind] == (e.phase == "end"), e.kind.c_str());
                    on[e.kind] = e.phase == "start";
                }
        }
    }
    void theFloodAlarmsMostBedsWithinASpellOfSeconds()
    {
        const auto scenario = parseScenario("flood", embeddedResource("scenarios/flood.toml"));
        int beds = 0;
        for (const auto& plan : scenario->beds) {
            const auto r = test::run(plan, 60, 1);
            for (const auto& e : r.truth)
                if (e.what == "alarm") {
                    ++beds;
                    break;
                }
        }
        QVERIFY2(beds >= 32, qPrintable(QString::number(beds)));
    }
    void calmBedsAlarmNobody()
    {
        const auto scenario = parseScenario("calm64", embeddedResource("scenarios/calm64.toml"));
        QVERIFY(scenario.has_value());
        for (const auto& plan : scenario->beds)
            for (const auto& e : test::run(plan, 60, 1).truth)
                QVERIFY2(e.what != "alarm", qPrintable(QString::fromStdString(truthLine(e))));
    }
    void theDemoTellsItsStoryInTheFirstThreeMinutes()
    {
        const auto r = test::run(test::bedOf("demo", "07"), 180);
        const auto start = r.alarm("ventricular-tachycardia", "start");
        const auto end = r.alarm("ventricular-tachycardia", "end");
        QVERIFY(start > 58 && start < 62);
        QVERIFY(end > 83 && end < 88);
        QVERIFY(!r.beats("V", 15, 57).empty());
        QVERIFY(r.range("ABP", 75, 82).mean < 0.75 * r.range("ABP", 30, 50).mean);
        const auto oxygen = test::run(test::bedOf("demo", "04"), 180);
        QVERIFY(oxygen.alarm("spo2-low", "start") > 25 && oxygen.alarm("spo2-low", "start") < 45);
        QVERIFY(oxygen.alarm("spo2-low", "end") > 90);
        const auto scenario = parseScenario("demo", embeddedResource("scenarios/demo.toml"));
        int alarming = 0;
        for (const auto& plan : scenario->beds) {
            bool any = false;
            for (const auto& e : test::run(plan, 180, 1).truth)
                any = any || e.what == "alarm";
            alarming += any ? 1 : 0;
        }
        QVERIFY2(alarming <= 4, qPrintable(QString::number(alarming)));
    }
};

WL_TEST(TruthTest)
#include "truth_test.moc"
