// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

#include <fstream>
#include <sstream>

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

class AlarmKindsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKindsAreExactlyThoseOfTheTable()
    {
        const auto csv = readCsv("alarm_kinds.csv", embeddedResource("alarm_kinds.csv"));
        QVERIFY(csv.has_value());
        QCOMPARE(csv->rows.size(), alarmKindCount);
        const auto& kinds = *theKinds();
        for (std::size_t i = 0; i < alarmKindCount; ++i) {
            const auto& f = csv->rows[i].fields;
            const auto kind = static_cast<AlarmKind>(i);
            const auto& row = kinds[kind];
            QCOMPARE(std::string(kindId(kind)), f[0]);
            QCOMPARE(std::string(priorityId(row.priority)), f[1]);
            QCOMPARE(std::to_string(row.delay.count() / 1000), f[2]);
            QCOMPARE(row.latches, f[3] == "yes");
            QVERIFY(row.category == categoryFromId(f[4]));
            QCOMPARE(row.mayBeOff, f[5] == "yes");
            QCOMPARE(isNeverOff(kind), f[5] == "no");
            if (f[4] == "power")
                QVERIFY(row.technical);
        }
    }

    void theKindsAreNamedInTheManual()
    {
        std::ifstream in(sourcePath("resources/docs/alarms.md"));
        std::stringstream text;
        text << in.rdbuf();
        for (std::size_t i = 0; i < alarmKindCount; ++i) {
            const std::string id(kindId(static_cast<AlarmKind>(i)));
            QVERIFY2(text.str().find("`" + id + "`") != std::string::npos, id.c_str());
        }
    }

    void aTableThatLoosensAKindThatMayNeverBeOffIsRefused()
    {
        std::string text(embeddedResource("alarm_kinds.csv"));
        for (const std::string& line : {std::string("asystole,high,0,yes,cardiac,no"),
                                        std::string("store-failed,medium,0,no,power,no")}) {
            auto loosened = text;
            auto row = line;
            row.replace(row.size() - 2, 2, "yes");
            loosened.replace(loosened.find(line), line.size(), row);
            const auto read = kindTable(loosened);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().code, ErrorCode::Refused);
        }
    }

    void aDamagedTableIsNamedByItsLine_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("unknown kind") << "asystole,high" << "asystoly,high";
        QTest::newRow("unknown priority") << "asystole,high" << "asystole,highest";
        QTest::newRow("negative delay") << "hr-high,medium,3" << "hr-high,medium,-3";
        QTest::newRow("delay with a unit") << "hr-high,medium,3" << "hr-high,medium,3s";
        QTest::newRow("twice") << "hr-low,medium" << "hr-high,medium";
        QTest::newRow("a low kind that latches") << "couplet,low,0,no" << "couplet,low,0,yes";
        QTest::newRow("no category") << "pause,medium,0,no,cardiac" << "pause,medium,0,no,heart";
    }
    void aDamagedTableIsNamedByItsLine()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        std::string text(embeddedResource("alarm_kinds.csv"));
        text.replace(text.find(from.toStdString()), from.toStdString().size(), to.toStdString());
        const auto read = kindTable(text);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().where.find("alarm_kinds.csv:") == 0);
    }

    void aTableWithoutAKindIsRefused()
    {
        std::string text(embeddedResource("alarm_kinds.csv"));
        const std::string line = "apnea,high,0,yes,ventilation,no\n";
        text.erase(text.find(line), line.size());
        const auto read = kindTable(text);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().text.find("apnea") != std::string::npos);
    }

    void chainsRunOnlyDownwards()
    {
        for (std::size_t a = 0; a < alarmKindCount; ++a)
            for (std::size_t b = 0; b < alarmKindCount; ++b) {
                const auto higher = static_cast<AlarmKind>(a);
                const auto lower = static_cast<AlarmKind>(b);
                if (!supersedes(higher, lower))
                    continue;
                const auto names = std::string(kindId(higher)) + " > " + std::string(kindId(lower));
                QVERIFY2(!supersedes(lower, higher), names.c_str());
                QVERIFY2((*theKinds())[higher].priority >= (*theKinds())[lower].priority, names.c_str());
            }
        QVERIFY(supersedes(AlarmKind::Asystole, AlarmKind::Pause));
        QVERIFY(supersedes(AlarmKind::Spo2Desat, AlarmKind::Spo2Low));
        QVERIFY(supersedes(AlarmKind::ExtremeTachycardia, AlarmKind::HrHigh));
        QVERIFY(!supersedes(AlarmKind::Asystole, AlarmKind::Spo2Low));
    }
};

WL_TEST(AlarmKindsTest)
#include "alarm_kinds_test.moc"
