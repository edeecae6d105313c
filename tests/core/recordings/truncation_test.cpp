// SPDX-License-Identifier: GPL-3.0-or-later
// Every file, cut after every byte: an error or a true beginning with a message, never a crash or an invented
// sample.
#include "core/base/safe_file.h"
#include "core/recordings/annotation.h"
#include "core/recordings/edf.h"
#include "core/recordings/wfdb_record.h"
#include "tests/support/wl_test.h"

#include <algorithm>
#include <map>

using namespace wardlight;

namespace {

std::string dataFile(const std::string& name)
{
    return *readFile(test::sourcePath("tests/data/recordings/" + name));
}

bool isBeginning(const std::vector<std::int32_t>& part, const std::vector<std::int32_t>& whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

/// Cuts one signal file of a record after every `step` bytes.
void cutSignalFile(const std::string& record, const std::string& file, std::size_t step)
{
    const auto bytes = dataFile("formats/" + file);
    std::size_t keep = bytes.size();
    const RecordFiles files = [&](const std::string& name) -> Result<std::string> {
        return name == file ? bytes.substr(0, keep) : dataFile("formats/" + name);
    };
    const auto whole = readWfdbRecord(record, files);
    QVERIFY(whole.has_value());
    for (keep = 0; keep < bytes.size(); keep += step) {
        const auto part = readWfdbRecord(record, files);
        if (!part)
            continue;
        std::size_t shorter = 0;
        for (std::size_t s = 0; s < whole->signals.size(); ++s) {
            QVERIFY(isBeginning(part->signals[s].samples, whole->signals[s].samples));
            shorter += part->signals[s].samples.size() < whole->signals[s].samples.size() ? 1U : 0U;
        }
        QCOMPARE(part->problems.empty(), shorter == 0);
    }
}

}

class TruncationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCutOfASignalFileGivesATrueBeginning_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("file");
        for (int i = 0; i < 10; ++i)
            QTest::addRow("binformats.d%d", i)
                << QStringLiteral("binformats") << QStringLiteral("binformats.d%1").arg(i);
        for (int i = 0; i < 3; ++i)
            QTest::addRow("flacformats.d%d", i)
                << QStringLiteral("flacformats") << QStringLiteral("flacformats.d%1").arg(i);
        QTest::newRow("311derive_3") << QStringLiteral("311derive_3") << QStringLiteral("311derive_3.dat");
        QTest::newRow("310derive") << QStringLiteral("310derive") << QStringLiteral("310derive.dat");
        QTest::newRow("3000003_0003") << QStringLiteral("3000003_0003") << QStringLiteral("3000003_0003.dat");
    }
    void everyCutOfASignalFileGivesATrueBeginning()
    {
        QFETCH(QString, record);
        QFETCH(QString, file);
        cutSignalFile(record.toStdString(), file.toStdString(), 1);
    }
    void everyCutOfAHeaderIsAnErrorOrAHeader()
    {
        for (const auto* name :
             {"binformats.hea", "crlf.hea", "03700181.hea", "p000878/p000878.hea", "041s/041s01.hea"}) {
            const auto text = dataFile(std::string("formats/") + name);
            for (std::size_t keep = 0; keep < text.size(); ++keep)
                if (const auto header = parseWfdbHeader(name, std::string_view(text).substr(0, keep)))
                    QVERIFY(header->segments.empty() ? header->signals.size() == header->signalCount
                                                     : !header->segments.empty());
        }
    }
    void everyCutOfAnAnnotationFileIsAnError()
    {
        for (const auto* name : {"cu01.atr", "huge.qrs", "12726.anI", "418.atr"}) {
            const auto bytes = dataFile(std::string("formats/annotations/") + name);
            // The end mark is two zero bytes; what stands after it is padding.
            const auto whole = parseAnnotations(name, bytes, {250, 1});
            QVERIFY(whole.has_value());
            std::size_t ok = 0;
            for (std::size_t keep = 0; keep < bytes.size(); ++keep)
                if (const auto part =
                        parseAnnotations(name, std::string_view(bytes).substr(0, keep), {250, 1})) {
                    QVERIFY(part->all == whole->all);
                    ++ok;
                }
            QVERIFY(ok < 4);
        }
    }
    void everyCutOfAnEdfFileIsAnErrorOrItsWholeRecords()
    {
        for (const auto* name : {"bdfplus_ecg.bdf", "edf_open_ended.edf"}) {
            const auto bytes = dataFile(std::string("edf/") + name);
            const auto whole = parseEdf(name, bytes);
            QVERIFY(whole.has_value());
            const bool open = std::string_view(name) == "edf_open_ended.edf";
            for (std::size_t keep = 0; keep < bytes.size(); keep += open ? 7 : 1) {
                const auto part = parseEdf(name, std::string_view(bytes).substr(0, keep));
                if (!part)
                    continue;
                for (std::size_t s = 0; s < whole->signals.size(); ++s)
                    QVERIFY(isBeginning(part->signals[s].samples, whole->signals[s].samples));
                QVERIFY(open || part->frames == whole->frames || !part->problems.empty());
            }
        }
    }
};

WL_TEST(TruncationTest)
#include "truncation_test.moc"
