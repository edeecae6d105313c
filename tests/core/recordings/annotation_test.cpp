// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"
#include "core/recordings/annotation.h"
#include "tests/support/wl_test.h"

#include <fmt/format.h>
#include <rapidcheck.h>

using namespace wardlight;

class AnnotationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnnotationEqualsTheReference_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto* name : {"101.res250", "12726.anI", "203.atr", "418.atr", "cu01.atr", "huge.qrs"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyAnnotationEqualsTheReference()
    {
        QFETCH(QString, file);
        const auto folder = test::sourcePath("tests/data/recordings/");
        const auto set =
            parseAnnotations("x", *readFile(folder + "formats/annotations/" + file.toStdString()), {360, 1});
        QVERIFY(set.has_value());
        std::string text = "sample\tsymbol\tsubtype\taux\n";
        for (const auto& a : set->all)
            text += fmt::format("{}\t{}\t{}\t{}\n", a.sample, a.symbol == ' ' ? '?' : a.symbol, a.subtype,
                                a.text);
        QCOMPARE(text, *readFile(folder + "expected/annotations/" + file.toStdString() + ".tsv"));
    }
    void aFileWithItsOwnResolutionHasItsOwnSeconds()
    {
        const auto set = parseAnnotations(
            "x", *readFile(test::sourcePath("tests/data/recordings/formats/annotations/101.res250")),
            {360, 1});
        QVERIFY(set.has_value() && set->rate.has_value());
        QCOMPARE(set->rate->hertz(), 250.0);
        QCOMPARE(set->all[2].onset, 52.0 / 250.0);
    }
    void whatIsWrittenReadsBackTheSame()
    {
        QVERIFY(rc::check("any annotations", [](const std::vector<std::uint64_t>& steps) {
            std::vector<Annotation> all;
            std::int64_t at = 0;
            for (const auto step : steps) {
                // Steps of every size: within a word, beyond it, beyond 31 bits.
                at += static_cast<std::int64_t>(step % 3 == 0   ? step % 1000
                                                : step % 3 == 1 ? step % 100000
                                                                : step % (1ULL << 36U));
                Annotation a;
                a.sample = at;
                a.code = 1 + static_cast<int>(step % 41);
                a.symbol = annotationSymbol(a.code);
                a.subtype = static_cast<int>(step / 41 % 256) - 128;
                a.channel = static_cast<int>(step / 7 % 3);
                a.number = static_cast<int>(step / 11 % 5);
                a.text = std::string(step / 13 % 60, 't');
                a.onset = static_cast<double>(at) / 250;
                all.push_back(a);
            }
            const auto back = parseAnnotations("x", annotationBytes(all), {250, 1});
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->all == all);
        }));
    }
    void aSymbolAndItsCodeBelongTogether()
    {
        for (int code = 1; code < 42; ++code)
            if (annotationSymbol(code) != ' ')
                QCOMPARE(annotationCode(annotationSymbol(code)), code);
        QVERIFY(isBeatSymbol('V') && isBeatSymbol('/') && !isBeatSymbol('+') && !isBeatSymbol(' '));
    }
};

WL_TEST(AnnotationTest)
#include "annotation_test.moc"
