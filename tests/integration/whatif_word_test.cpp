// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl whatif: the record of a ward that ran, asked about other limits.
#include "tests/support/wl_test.h"

#include "tests/support/virtual_ward.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace wardlight;
using nlohmann::json;

namespace {

/// Two beds of one and a quarter hours: shallow falls of oxygen in one, deep ones and a fast heart in the other.
constexpr auto twoBeds = R"(title = "Falls"
[[bed]]
name = "1"
spo2 = 97
waves = ["II", "Pleth"]
[[bed.step]]
at = 300
for = 60
over = 10
spo2 = 87
[[bed.step]]
at = 1500
for = 100
over = 10
spo2 = 87
[[bed]]
name = "2"
waves = ["II", "Pleth"]
[[bed.step]]
at = 600
for = 90
over = 10
spo2 = 82
[[bed.step]]
at = 1800
for = 60
over = 5
hr = 130
)";

struct Replayed {
    int exit = -1;
    std::string out, error;
};

Replayed whatIf(const QStringList& words)
{
    QProcess program;
    program.start(QStringLiteral(WL_CTL), QStringList{QStringLiteral("whatif")} + words);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput().toStdString(), program.readAllStandardError().toStdString()};
}

}

class WhatIfWordTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString record_;
    int spo2Alarms_ = 0, hrAlarms_ = 0;

    QString file(const char* name, const char* text)
    {
        QFile f(folder_.filePath(QString::fromLatin1(name)));
        if (!f.open(QIODevice::WriteOnly) || f.write(text) < 0)
            qFatal("no file");
        return f.fileName();
    }
    QString limits(const char* name, const char* rows) { return file(name, (std::string("name = \"proposed\"\ngroup = \"adult\"\n[limits]\n") + rows).c_str()); }

private Q_SLOTS:
    void initTestCase()
    {
        record_ = folder_.filePath(QStringLiteral("record"));
        test::VirtualWard ward(twoBeds, record_.toStdString());
        ward.runUntil(2200, 0.2);
        for (const auto& e : ward.events)
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->transition == AlarmTransition::Onset) {
                spo2Alarms_ += a->key.kind == AlarmKind::Spo2Low ? 1 : 0;
                hrAlarms_ += a->key.kind == AlarmKind::HrHigh ? 1 : 0;
            }
        QVERIFY(spo2Alarms_ >= 3 && hrAlarms_ >= 1);
        for (const auto& e : std::vector(ward.events)) // one is marked by a person
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->transition == AlarmTransition::Onset && a->key.kind == AlarmKind::Spo2Low && e.bed == BedId{1}) {
                QCOMPARE(int(ward.command(e.bed, Role::Nurse, MarkAlarm{a->alarm, AlarmMark::True}).code) <= int(OutcomeCode::Saving), true);
                break;
            }
        ward.runUntil(2230, 0.2);
    }
    void theReplayOfTheLimitsInForceFindsTheAlarmsThatWereOnRecord()
    {
        const auto said = whatIf({record_, QStringLiteral("--limits"), limits("same.toml", "spo2 = { low = 90 }\nhr = { high = 120 }\n"), QStringLiteral("--json")});
        QVERIFY2(said.exit == 0, said.error.c_str());
        const auto out = json::parse(said.out);
        const auto& low = out.at("kinds").at("spo2-low");
        QCOMPARE(low.at("on_record").get<int>(), spo2Alarms_);
        QCOMPARE(low.at("now").get<int>(), spo2Alarms_);
        QCOMPARE(low.at("then").get<int>(), spo2Alarms_);
        QCOMPARE(out.at("kinds").at("hr-high").at("now").get<int>(), hrAlarms_);
        QCOMPARE(out.at("removed").get<int>(), 0);
        QCOMPARE(out.at("added").get<int>(), 0);
        QVERIFY(out.at("true_events_missed").empty());
        QCOMPARE(out.at("patients").get<int>(), 2);
    }
    void theMissedOnesAreNamedWithTheirNumbers()
    {
        const auto file = limits("lower.toml", "spo2 = { low = 85 }\n");
        const auto said = whatIf({record_, QStringLiteral("--limits"), file, QStringLiteral("--json")});
        const auto out = json::parse(said.out);
        QCOMPARE(out.at("kinds").at("spo2-low").at("then").get<int>(), 1);
        QCOMPARE(out.at("marked_true").get<int>(), 1);
        QCOMPARE(out.at("true_events_missed").size(), std::size_t{1});
        const auto& missed = out.at("true_events_missed").front();
        QCOMPARE(missed.at("bed").get<int>(), 1);
        QVERIFY(missed.at("strip").size() >= 100 && missed.contains("alarm"));
        QCOMPARE(out.at("long_unjudged_missed").size(), std::size_t{1});
        const auto words = whatIf({record_, QStringLiteral("--limits"), file}).out;
        QVERIFY2(words.find("true events missed, of 1 marked true: 1") != std::string::npos, words.c_str());
    }
    void aTableOfDelaysHasARowForEach()
    {
        const auto said = whatIf({record_, QStringLiteral("--limits"), limits("spo2.toml", "spo2 = { low = 90 }\n"), QStringLiteral("--delays"), QStringLiteral("0,10,15")});
        QCOMPARE(said.exit, 0);
        QCOMPARE(std::count(said.out.begin(), said.out.end(), '\n'), 5);
        QVERIFY(whatIf({record_, QStringLiteral("--limits"), limits("hr.toml", "hr = { high = 120 }\n"), QStringLiteral("--delays"), QStringLiteral("11")}).error.find("hr") !=
                std::string::npos);
    }
    void whatIsWrongIsNamed()
    {
        const auto good = limits("good.toml", "spo2 = { low = 88 }\n");
        QCOMPARE(whatIf({folder_.filePath(QStringLiteral("nowhere")), QStringLiteral("--limits"), good}).exit, 2);
        QCOMPARE(whatIf({record_, QStringLiteral("--limits"), folder_.filePath(QStringLiteral("none.toml"))}).exit, 2);
        for (const auto* rows : {"", "spo2 = { low = 88.5 }\n", "spo2 = { low = 300 }\n", "hr = { delay = 11 }\n", "pulse = { low = 50 }\n", "spo2 = low\n"}) {
            const auto said = whatIf({record_, QStringLiteral("--limits"), limits("wrong.toml", rows)});
            QVERIFY2(said.exit == 2 && said.error.find("wrong.toml") != std::string::npos && said.out.empty(), (rows + said.error).c_str());
        }
        QCOMPARE(whatIf({record_}).exit, 2);
    }
};

WL_TEST(WhatIfWordTest)
#include "whatif_word_test.moc"
