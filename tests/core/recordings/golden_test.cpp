// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample of every recording against reference outputs of other readers.
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "tests/support/wl_test.h"

#include <QtCore/QCryptographicHash>

#include <nlohmann/json.hpp>

#include <bit>
#include <cmath>
#include <fstream>

using namespace wardlight;
using Json = nlohmann::json;

namespace {

Json golden(const std::string& path)
{
    std::ifstream file(path);
    return file ? Json::parse(file) : Json::array();
}

std::string sha256(const std::vector<std::int32_t>& samples)
{
    static_assert(std::endian::native == std::endian::little, "the reference hashes little-endian integers");
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(samples.data()),
                                static_cast<qsizetype>(samples.size() * sizeof samples.front()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-4 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// "" when the signal is what the reference says, else what differs.
std::string difference(const RecordedSignal& s, const Json& want)
{
    if (want.contains("sha256_int32le")) {
        if (s.samples.size() != want["samples"].get<std::size_t>())
            return "sample count " + std::to_string(s.samples.size());
        if (sha256(s.samples) != want["sha256_int32le"].get<std::string>())
            return "samples";
        const auto& first = want["physical_first"];
        for (std::size_t i = 0; i < first.size(); ++i)
            // The reference reader converts the mark for "no value" of FLAC files like a value; ours is NaN
            // there.
            if (!first[i].is_null() && s.isValid(i) && !near(s.physical(i), first[i].get<double>()))
                return "physical values";
    }
    if (want.contains("gain") && (!near(s.scales.front().gain, want["gain"]) ||
                                  s.scales.front().baseline != want["baseline"].get<double>()))
        return "gain or baseline";
    if (want.contains("units") && want["units"].is_string() && s.unit != want["units"].get<std::string>())
        return "unit " + s.unit;
    if (want.contains("skew") && s.skew != want["skew"].get<int>())
        return "skew";
    std::size_t valid = 0, sumCount = 0;
    double sum = 0;
    for (std::size_t i = 0; i < s.samples.size(); ++i)
        if (s.isValid(i)) {
            ++valid;
            sum += s.physical(i);
            if (want.contains("first_valid") && sumCount < want["first_valid"].size() &&
                !near(s.physical(i), want["first_valid"][sumCount++].get<double>()))
                return "first valid values";
        }
    if (want.contains("invalid") && s.samples.size() - valid != want["invalid"].get<std::size_t>())
        return "invalid count " + std::to_string(s.samples.size() - valid);
    if (want.contains("first_valid") &&
        (valid != want["valid"].get<std::size_t>() || !near(sum, want["sum"].get<double>())))
        return "valid count or sum";
    return {};
}

/// Checks all records of an expected file; returns how many signals were compared, or -1 after saying what is
/// wrong.
int compareWfdb(const std::string& folder)
{
    int compared = 0;
    for (const auto& want : golden(folder + "/expected/wfdb.json")) {
        const auto path =
            folder + "/" + want["folder"].get<std::string>() + "/" + want["record"].get<std::string>();
        const auto opened = openRecording(path);
        if (!opened) {
            qWarning("%s", opened.error().line().c_str());
            return -1;
        }
        const auto& recording = **opened;
        if (want.contains("error_expected")) {
            if (recording.problems.size() != 1)
                return -1;
            continue;
        }
        if (!recording.problems.empty() || recording.signals.size() != want["signals"].size() ||
            !near(recording.frameRate.hertz(), want["fs"].get<double>())) {
            qWarning("%s: problems, signal count or rate", path.c_str());
            return -1;
        }
        for (std::size_t i = 0; i < recording.signals.size(); ++i, ++compared) {
            if (const auto what = difference(recording.signals[i], want["signals"][i]); !what.empty()) {
                qWarning("%s signal %zu: %s differ", path.c_str(), i, what.c_str());
                return -1;
            }
            if (want.contains("deskewed_first")) {
                const WaveSource wave(recording, i);
                std::vector<std::int16_t> out(want["deskewed_first"][i].size());
                wave.read(0, out);
                for (std::size_t k = 0; k < out.size(); ++k)
                    if (out[k] != want["deskewed_first"][i][k].get<int>())
                        return -1;
            }
        }
    }
    return compared;
}

int compareEdf(const std::string& folder)
{
    int compared = 0;
    for (const auto& want : golden(folder + "/expected/edf.json")) {
        const auto path = folder + "/edf/" + want["file"].get<std::string>();
        const auto opened = openRecording(path);
        if (!opened || !(*opened)->problems.empty() ||
            (*opened)->kind != want["variant"].get<std::string>() ||
            (*opened)->signals.size() != want["signals"].size() ||
            (*opened)->annotations.size() != want["annotations"].size()) {
            qWarning("%s: kind, problems or counts", path.c_str());
            return -1;
        }
        const auto& recording = **opened;
        for (std::size_t i = 0; i < recording.signals.size(); ++i, ++compared) {
            const auto& signal = want["signals"][i];
            const auto what = difference(recording.signals[i], signal);
            if (!what.empty() || recording.signals[i].name != signal["label"].get<std::string>() ||
                !near(recording.signals[i].rate.hertz(), signal["rate"].get<double>())) {
                qWarning("%s signal %zu: %s", path.c_str(), i, what.c_str());
                return -1;
            }
        }
        for (std::size_t i = 0; i < recording.annotations.size(); ++i) {
            const auto& note = recording.annotations[i];
            const auto& expected = want["annotations"][i];
            if (!near(note.onset, expected[0]) || !near(note.duration, expected[1]) ||
                note.text != expected[2].get<std::string>()) {
                qWarning("%s: annotation %zu", path.c_str(), i);
                return -1;
            }
        }
        if (want.contains("record_onsets")) {
            const auto& onsets = want["record_onsets"];
            for (std::size_t r = 0, p = 0; r < onsets.size(); ++r) {
                while (p + 1 < recording.pieces.size() && recording.pieces[p + 1].firstFrame <= r)
                    ++p;
                const auto at =
                    recording.pieces[p].start +
                    static_cast<double>(r - recording.pieces[p].firstFrame) / recording.frameRate.hertz();
                if (!near(at, onsets[r].get<double>()))
                    return -1;
            }
        }
    }
    return compared;
}

}

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What the repository brings, and the large collection where it is.
    static void collections(int own, int large)
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("least");
        QTest::newRow("of the repository") << QString::fromStdString(test::sourcePath("tests/data/recordings")) << own;
        if (const auto folder = test::recordingsPath(); !folder.empty())
            QTest::newRow("large collection") << QString::fromStdString(folder) << large;
    }
    void everyWfdbFormatEqualsTheReferenceSampleForSample_data() { collections(60, 90); }
    void everyWfdbFormatEqualsTheReferenceSampleForSample()
    {
        QFETCH(QString, folder);
        QFETCH(int, least);
        QVERIFY(compareWfdb(folder.toStdString()) >= least);
    }
    void everyEdfAndBdfVariantEqualsTheReferenceSampleForSample_data() { collections(24, 40); }
    void everyEdfAndBdfVariantEqualsTheReferenceSampleForSample()
    {
        QFETCH(QString, folder);
        QFETCH(int, least);
        QVERIFY(compareEdf(folder.toStdString()) >= least);
    }
    void everyFlacRecordHasItsChecksum_data() { collections(10, 301); }
    void everyFlacRecordHasItsChecksum()
    {
        QFETCH(QString, folder);
        QFETCH(int, least);
        std::ifstream list(folder.toStdString() + "/expected/waves.csv");
        std::string line;
        std::getline(list, line);
        int compared = 0;
        while (std::getline(list, line)) {
            const auto fields = QString::fromStdString(line).trimmed().split(QLatin1Char(','));
            const auto opened = openRecording((folder + QLatin1Char('/') + fields[0]).toStdString());
            QVERIFY2(opened.has_value() && (*opened)->problems.empty(), line.c_str());
            const auto& signals = (*opened)->signals;
            QCOMPARE(static_cast<int>(signals.size()), fields[2].toInt());
            std::vector<std::int16_t> mixed(signals.size() * (*opened)->frames);
            for (std::size_t s = 0; s < signals.size(); ++s)
                for (std::size_t i = 0; i < signals[s].samples.size(); ++i)
                    mixed[i * signals.size() + s] = static_cast<std::int16_t>(signals[s].samples[i]);
            const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(mixed.data()),
                                                       static_cast<qsizetype>(mixed.size() * 2));
            QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), fields[3].toLatin1());
            ++compared;
        }
        QVERIFY(compared >= least);
    }
    void aMissingSegmentIsOneClearMessageAndTheRestIsReadable()
    {
        const auto opened =
            openRecording(test::sourcePath("tests/data/recordings/formats/p000878/p000878_missing"));
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->problems.size(), std::size_t{1});
        QVERIFY((*opened)->problems.front().line().find("3269321_0003") != std::string::npos);
        QVERIFY((*opened)->signals.front().isValid(3800));
        QVERIFY(!(*opened)->signals.front().isValid(7600));
    }
    void aMissingFileIsAnErrorThatNamesIt()
    {
        const auto opened = openRecording(test::sourcePath("tests/data/recordings/formats/not_there"));
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().code == ErrorCode::NotFound);
        QVERIFY(opened.error().line().find("not_there.hea") != std::string::npos);
    }
    void aFolderListsItsRecordsWithoutTheirSegments()
    {
        const auto list = listRecordings(test::sourcePath("tests/data/recordings/formats/fixed"));
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t{1});
        QCOMPARE(list->front().filename().string(), std::string("fixed"));
        QCOMPARE(listRecordings(test::sourcePath("tests/data/recordings/edf"))->size(), std::size_t{5});
    }
};

WL_TEST(GoldenTest)
#include "golden_test.moc"
