// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

class ProfileTest : public QObject {
    Q_OBJECT

    static QString limitText(const LimitValue& v)
    {
        return v.state == LimitState::Unset ? QStringLiteral("unset")
               : v.state == LimitState::Off ? QStringLiteral("off")
                                            : QString::number(v.value);
    }

private Q_SLOTS:
    void theAdultProfileIsFilledIn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        const auto row = [](const char* id, const char* low, const char* high) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(low) << QString::fromLatin1(high);
        };
        row("hr", "50", "120");
        row("pr", "50", "120");
        row("spo2", "90", "off");
        row("rr", "8", "30");
        row("nibp-sys", "90", "160");
        row("nibp-dia", "50", "90");
        row("nibp-mean", "60", "110");
        row("abp-sys", "90", "160");
        row("abp-dia", "50", "90");
        row("abp-mean", "60", "110");
        row("pap-sys", "10", "35");
        row("pap-dia", "0", "16");
        row("pap-mean", "0", "20");
        row("cvp-mean", "0", "15");
        row("icp-mean", "off", "20");
        row("temp", "35", "39");
        row("etco2", "25", "50");
        row("fico2", "off", "8");
        row("glucose", "70", "180");
    }
    void theAdultProfileIsFilledIn()
    {
        QFETCH(QString, id);
        QFETCH(QString, low);
        QFETCH(QString, high);
        const auto adult = theProfile();
        const auto& row = adult->limits[*parameterFromId(id.toStdString())];
        QCOMPARE(limitText(row.low), low);
        QCOMPARE(limitText(row.high), high);
    }

    void theAdultProfileHasNothingUnset()
    {
        const auto adult = theProfile();
        QVERIFY(!hasUnsetLimits(adult->limits));
        QCOMPARE(adult->limits[Parameter::Spo2].veryLow.value, 80.0);
        QCOMPARE(adult->limits[Parameter::Glucose].veryLow.value, 54.0);
        QVERIFY(adult->extremeTachycardia == 140.0 && adult->extremeBradycardia == 40.0);
        QVERIFY(adult->kindsOff[static_cast<std::size_t>(AlarmKind::News2High)]);
    }

    void childAndNeonateShipEmpty()
    {
        for (const auto* name : {"child", "neonate"}) {
            const auto p = theProfile(name);
            QCOMPARE(std::string(ageGroupId(p->group)), std::string(name));
            for (const auto parameter : limitedParameters())
                QVERIFY(p->limits[parameter] == ParameterLimits{});
            QVERIFY(!p->extremeTachycardia && !p->extremeBradycardia);
        }
    }

    void aProfileWithAMistakeIsRefusedByItsKey_data()
    {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("key");
        const QString head = QStringLiteral("name=\"a\"\ngroup=\"adult\"\n");
        QTest::newRow("low above high") << head + QStringLiteral("[limits]\nhr={low=120,high=50}") << "low";
        QTest::newRow("low equals high") << head + QStringLiteral("[limits]\nhr={low=50,high=50}") << "low";
        QTest::newRow("not plausible") << head + QStringLiteral("[limits]\nspo2={low=120}") << "low";
        QTest::newRow("between steps") << head + QStringLiteral("[limits]\nhr={low=50.5}") << "low";
        QTest::newRow("asystole off") << head + QStringLiteral("kinds_off=[\"asystole\"]") << "kinds_off";
        QTest::newRow("unknown key") << head + QStringLiteral("colour=1") << "colour";
        QTest::newRow("a delay of 60 s") << head + QStringLiteral("[limits]\nrr={low=8,delay=60}") << "delay";
        QTest::newRow("hr delay over 10 s") << head + QStringLiteral("[limits]\nhr={low=50,delay=11}") << "delay";
        QTest::newRow("complete but empty") << head + QStringLiteral("complete=true") << "rhythm";
        QTest::newRow("no such age") << QStringLiteral("name=\"a\"\ngroup=\"elder\"") << "group";
    }
    void aProfileWithAMistakeIsRefusedByItsKey()
    {
        QFETCH(QString, toml);
        QFETCH(QString, key);
        const auto read = profile("p.toml", toml.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().where.find(key.toStdString()) != std::string::npos, read.error().line().c_str());
    }

    void aWishIsRoundedToTheNarrowerSide()
    {
        const auto made = checkedLimits({.parameter = Parameter::NibpSystolic, .low = 90.2, .high = 160.7});
        QVERIFY(made.has_value());
        QCOMPARE(*made->low, 91.0);
        QCOMPARE(*made->high, 160.0);
        // 97.0 °F and 102.2 °F, converted
        const auto t = checkedLimits({.parameter = Parameter::Temperature, .low = 36.1111, .high = 39.0});
        QVERIFY(t.has_value());
        QCOMPARE(*t->low, 36.2);
        QCOMPARE(*t->high, 39.0);
    }

    void aWishThatMakesNoSenseIsRefused()
    {
        QVERIFY(!checkedLimits({.parameter = Parameter::HeartRate, .low = 120.0, .high = 120.0}));
        QVERIFY(!checkedLimits({.parameter = Parameter::HeartRate, .low = 130.0, .high = 120.0}));
        QVERIFY(!checkedLimits({.parameter = Parameter::HeartRate, .low = 40.0, .high = 999.0}));
        QVERIFY(!checkedLimits({.parameter = Parameter::HeartRate, .low = 40.0, .high = 120.0, .delay = 11s}));
        QVERIFY(!checkedLimits({.parameter = Parameter::PerfusionIndex, .low = 1.0, .high = {}}));
    }

    void resetGoesBackToTheProfile()
    {
        const auto adult = theProfile();
        const LimitsSet changes[] = {{.parameter = Parameter::HeartRate, .low = {}, .high = 140.0},
                                     {.parameter = Parameter::HeartRate, .low = {}, .high = {}, .reset = true}};
        QCOMPARE(limitsInForce(*adult, std::span(changes).first(1))[Parameter::HeartRate].high.value, 140.0);
        QVERIFY(limitsInForce(*adult, std::span(changes).first(1))[Parameter::HeartRate].low.state == LimitState::Off);
        QVERIFY(limitsInForce(*adult, changes) == adult->limits);
    }
};

WL_TEST(ProfileTest)
#include "profile_test.moc"
