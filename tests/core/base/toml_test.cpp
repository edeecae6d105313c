// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/toml.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

class TomlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSyntaxErrorNamesFileAndLine()
    {
        const auto document = TomlDocument::parse("ward.toml", "a = 1\nb = = 2\n");
        QVERIFY(!document);
        QCOMPARE(document.error().where, std::string("ward.toml:2"));
    }
    void aWrongValueNamesFileLineAndKeyAndTheDefaultIsUsed()
    {
        const auto document = TomlDocument::parse("ward.toml", "[unit]\nbeds = \"many\"\nname = 7\nspeed = 900\n");
        QVERIFY(document.has_value());
        const auto unit = document->root().table("unit");
        QCOMPARE(unit->integer("beds", 16, 1, 64), std::int64_t{16});
        QCOMPARE(unit->text("name", "4 West"), std::string("4 West"));
        QCOMPARE(unit->number("speed", 1, 0.1, 100), 1.0);
        QCOMPARE(document->problems().size(), std::size_t{3});
        QCOMPARE(document->problems()[0].where, std::string("ward.toml:2 unit.beds"));
        QVERIFY(document->problems()[2].text.find("900") != std::string::npos);
    }
    void anUnknownKeyIsNamed()
    {
        const auto document = TomlDocument::parse("ward.toml", "beds = 3\nbds = 4\n");
        document->root().onlyKeys({"beds"});
        QCOMPARE(document->problems().at(0).where, std::string("ward.toml:2 bds"));
    }
};

WL_TEST(TomlTest)
#include "toml_test.moc"
