// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl score news2: every worked case as the program prints it, and what it says of input that is none.
#include "tests/support/wl_test.h"

#include <QProcess>
#include <nlohmann/json.hpp>

#include <fstream>

using nlohmann::json;

namespace {

struct Said {
    int exit = -1;
    std::string out, error;
};

Said score(const std::string& input)
{
    QProcess program;
    program.start(QStringLiteral(WL_CTL), {QStringLiteral("score"), QStringLiteral("news2"), QStringLiteral("--json"), QString::fromStdString(input)});
    if (!program.waitForFinished(20'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput().toStdString(), program.readAllStandardError().toStdString()};
}

}

class ScoreWordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWorkedCaseIsPrintedAsItIsWritten()
    {
        std::ifstream file(wardlight::test::sourcePath("tests/data/scores/news2_vectors.json"));
        const auto all = json::parse(file);
        for (const auto& v : all.at("vectors")) {
            const auto said = score(v.at("in").dump());
            QCOMPARE(said.exit, 0);
            QVERIFY2(json::parse(said.out) == v.at("out"), (v.at("id").get<std::string>() + ": " + said.out).c_str());
        }
    }

    void whatIsLeftOutIsNotKnown()
    {
        const auto out = json::parse(score("{}").out);
        QVERIFY(out.at("total").is_null());
        QCOMPARE(out.at("min").get<int>(), 0);
        QCOMPARE(out.at("max").get<int>(), 20);
        QCOMPARE(out.at("missing").size(), std::size_t{7});
    }

    void whatIsWrongIsNamedByItsField_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << "rr 12" << "one JSON object";
        QTest::newRow("a list") << "[1]" << "one JSON object";
        QTest::newRow("text for a number") << R"({"rr": "12"})" << "rr";
        QTest::newRow("a number for a truth") << R"({"oxygen": 1})" << "oxygen";
        QTest::newRow("no such level") << R"({"acvpu": "X"})" << "acvpu";
        QTest::newRow("no such scale") << R"({"scale": 3})" << "scale";
        QTest::newRow("an age nobody has") << R"({"age_years": -1})" << "age_years";
        QTest::newRow("a field of something else") << R"({"hr": 80})" << "hr";
        QTest::newRow("deep") << QString(9'000, QLatin1Char('[')) << "one JSON object";
        QTest::newRow("long") << QString(20'000, QLatin1Char(' ')) << "too long";
    }
    void whatIsWrongIsNamedByItsField()
    {
        QFETCH(QString, input);
        QFETCH(QString, named);
        const auto said = score(input.toStdString());
        QCOMPARE(said.exit, 2);
        QVERIFY(said.out.empty());
        QVERIFY2(said.error.find(named.toStdString()) != std::string::npos, said.error.c_str());
        QCOMPARE(std::count(said.error.begin(), said.error.end(), '\n'), 1);
    }
};

WL_TEST(ScoreWordTest)
#include "score_word_test.moc"
