// SPDX-License-Identifier: GPL-3.0-or-later
// The table of weights: what is shipped is whole, and what is damaged is named.
#include "core/signal/corroboration/judge_table.h"
#include "tests/support/wl_test.h"

#include <QFile>

using namespace wardlight;
using namespace wardlight::signal::corroboration;

namespace {

QByteArray table()
{
    QFile file(QString::fromStdString(test::sourcePath("resources/corroboration.csv")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class JudgeTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedTableJudgesEachKindByFewFiguresAndCites()
    {
        const auto text = table();
        const auto read = judgeTable("corroboration.csv", text.toStdString());
        QVERIFY2(read.has_value(), read ? "" : read.error().line().c_str());
        for (const auto kind : judgedKinds) {
            const auto* const weights = read->find(kind);
            QVERIFY(weights != nullptr);
            QVERIFY(weights->weights.size() <= 16);
            QVERIFY(weights->threshold <= 0.2); // a true alarm lost costs five
        }
        QVERIFY(read->find(AlarmKind::Spo2Low) == nullptr);
        QVERIFY(text.contains("Clifford et al."));
        QVERIFY(text.contains("ODC-By 1.0"));
        QVERIFY(text.contains("SHA-256"));
    }
    void whatIsDamagedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* from, const char* to, const char* told) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to)
                                << QStringLiteral("%1").arg(QLatin1String(told));
        };
        row("a column", ",weight\n", ",wait\n", "there is no column weight");
        row("a kind", "asystole,bias", "spo2-low,bias", "no kind that can be judged");
        row("an unknown kind", "asystole,bias", "a-sister,bias", "no kind that can be judged");
        row("a feature", "asystole,pause", "asystole,hunch", "hunch is no feature");
        row("a number", "asystole,pause,1.5", "asystole,pause,few", "low is not a number");
        row("not finite", "asystole,pause,1.5", "asystole,pause,nan", "low is not a number");
        row("a range", "asystole,pause,1.5,5", "asystole,pause,5,5", "low below high");
        row("twice", "asystole,bias", "asystole,threshold", "stands twice");
        row("a threshold", "asystole,threshold,,,,,0.15", "asystole,threshold,,,,,0.9",
            "a threshold is a probability");
        row("half a table", "extreme-bradycardia,", "# ", "has no bias, threshold or features");
    }
    void whatIsDamagedIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, told);
        auto text = table();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto read = judgeTable("corroboration.csv", text.toStdString());
        QVERIFY(!read.has_value());
        const auto line = QString::fromStdString(read.error().line());
        QVERIFY2(line.contains(told), qPrintable(line));
        QVERIFY(line.startsWith(QLatin1String("corroboration.csv")));
    }
    void everyFeatureSaysWhatItIs()
    {
        for (std::size_t i = 0; i < featureCount; ++i) {
            const auto feature = static_cast<Feature>(i);
            QVERIFY(!featureId(feature).empty() && !featureUnit(feature).empty() &&
                    featureMeaning(feature).size() > 10);
            QCOMPARE(featureFromId(featureId(feature)), std::optional(feature));
        }
        QVERIFY(!featureFromId("hunch"));
    }
};

WL_TEST(JudgeTableTest)
#include "judge_table_test.moc"
