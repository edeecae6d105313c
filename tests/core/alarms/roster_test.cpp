// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/roster.h"
#include "resources/embedded.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::alarms;

class RosterTest : public QObject {
    Q_OBJECT
    static QStringList names(const Roster& roster)
    {
        QStringList all;
        for (const auto& e : roster)
            all << QString::fromStdString(e.person);
        return all;
    }

private Q_SLOTS:
    void theShippedRosterHasSomebodyForEveryBed()
    {
        const auto table = rosterTable("roster.toml", embeddedResource("roster.toml"));
        QVERIFY2(table.has_value(), table ? "" : table.error().line().c_str());
        for (int bed = 1; bed <= 64; ++bed) {
            const auto label = (bed < 10 ? "0" : "") + std::to_string(bed);
            const auto roster = rosterOf(*table, label);
            QCOMPARE(roster.size(), std::size_t(5));
            QVERIFY(roster[0].duty == Duty::PrimaryNurse && roster[1].duty == Duty::SecondNurse);
            QVERIFY(roster[2].duty == Duty::ChargeNurse && roster[3].duty == Duty::PhysicianOnCall);
            QVERIFY(roster[4].duty == Duty::CodeTeam && roster[4].byHandOnly);
            QVERIFY(roster[0].person != roster[1].person);
        }
        QCOMPARE(names(rosterOf(*table, "7A")), QStringList({QStringLiteral("M. Castellanos"), QStringLiteral("Dr A. Ferrand"), QStringLiteral("Code team")}));
        QCOMPARE(rosterOf(*table, "").size(), std::size_t(3));
    }
    void bedsAreNamedByLabelRangeOrAll()
    {
        const auto table = rosterTable("r", "order = [\"charge-nurse\", \"primary-nurse\"]\n"
                                            "[[person]]\nname = \"A\"\nrole = \"nurse\"\n[[person.duty]]\nas = \"primary-nurse\"\nbeds = [\"7A\", \"02-04\"]\n"
                                            "[[person]]\nname = \"B\"\nrole = \"charge\"\n[[person.duty]]\nas = \"charge-nurse\"\nbeds = [\"*\"]\n");
        QVERIFY2(table.has_value(), table ? "" : table.error().line().c_str());
        const auto both = QStringList({QStringLiteral("B"), QStringLiteral("A")}); // in the unit's order, not the file's
        QCOMPARE(names(rosterOf(*table, "7A")), both);
        QCOMPARE(names(rosterOf(*table, "02")), both);
        QCOMPARE(names(rosterOf(*table, "4")), both);
        QCOMPARE(names(rosterOf(*table, "05")), QStringList(QStringLiteral("B")));
        QCOMPARE(names(rosterOf(*table, "")), QStringList(QStringLiteral("B")));
    }
    void aDamagedRosterIsRefusedByLineAndKey_data()
    {
        QTest::addColumn<QString>("toml");
        QTest::newRow("no toml") << "= = =";
        QTest::newRow("unknown duty in the order") << "order = [\"porter\"]";
        QTest::newRow("a duty twice in the order") << "order = [\"charge-nurse\", \"charge-nurse\"]";
        QTest::newRow("the code team is never called by a program") << "order = [\"code-team\"]";
        QTest::newRow("no name") << "[[person]]\nrole = \"nurse\"";
        QTest::newRow("a name of 101 characters") << QStringLiteral("[[person]]\nrole = \"nurse\"\nname = \"%1\"").arg(QString(101, u'x'));
        QTest::newRow("unknown role") << "[[person]]\nname = \"A\"\nrole = \"king\"";
        QTest::newRow("unknown duty") << "[[person]]\nname = \"A\"\nrole = \"nurse\"\n[[person.duty]]\nas = \"x\"\nbeds = [\"*\"]";
        QTest::newRow("a duty without beds") << "[[person]]\nname = \"A\"\nrole = \"nurse\"\n[[person.duty]]\nas = \"charge-nurse\"";
        QTest::newRow("unknown key") << "people = 3";
    }
    void aDamagedRosterIsRefusedByLineAndKey()
    {
        QFETCH(QString, toml);
        const auto table = rosterTable("roster.toml", toml.toStdString());
        QVERIFY(!table.has_value());
        QVERIFY(table.error().line().find("roster.toml") != std::string::npos);
    }
};

WL_TEST(RosterTest)
#include "roster_test.moc"
