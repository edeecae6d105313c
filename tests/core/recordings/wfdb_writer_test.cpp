// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "core/recordings/wfdb_record.h"
#include "core/recordings/wfdb_writer.h"
#include "tests/support/wl_test.h"

#include <QtCore/QTemporaryDir>

#include <rapidcheck.h>

using namespace wardlight;

namespace {

WfdbWave wave(const std::string& name, Rate rate, std::vector<std::int16_t> samples)
{
    WfdbWave w;
    w.format.name = name;
    w.format.rate = rate;
    w.format.gain = 200.5;
    w.format.baseline = -12;
    w.samples = std::move(samples);
    return w;
}

}

class WfdbWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame()
    {
        QVERIFY(rc::check("any samples at mixed rates", [](const std::vector<std::int16_t>& values) {
            const auto frames = values.size() / 7;
            const auto at = [&](std::size_t from, std::size_t count) {
                return std::vector<std::int16_t>(values.begin() + static_cast<std::ptrdiff_t>(from),
                                                 values.begin() + static_cast<std::ptrdiff_t>(from + count));
            };
            const std::vector<WfdbWave> waves{wave("II", {250, 1}, at(0, frames * 4)),
                                              wave("Pleth", {125, 1}, at(frames * 4, frames * 2)),
                                              wave("Resp 1", {125, 2}, at(frames * 6, frames))};
            const auto files = wfdbFiles("sim", waves);
            RC_ASSERT(files.has_value());
            const RecordFiles hand = [&](const std::string& name) -> Result<std::string> {
                return name == "sim.hea" ? files->header : files->signals;
            };
            const auto back = readWfdbRecord("sim", hand);
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->problems.empty());
            for (std::size_t w = 0; w < waves.size(); ++w) {
                const WaveSource source(*back, w);
                RC_ASSERT(source.format().rate == waves[w].format.rate);
                RC_ASSERT(source.format().gain == waves[w].format.gain);
                RC_ASSERT(source.format().baseline == waves[w].format.baseline);
                RC_ASSERT(source.format().name == waves[w].format.name);
                std::vector<std::int16_t> out(waves[w].samples.size());
                source.read(0, out);
                RC_ASSERT(out == waves[w].samples);
            }
        }));
    }
    void ratesThatDoNotFitAreRefused()
    {
        const std::vector<WfdbWave> waves{wave("II", {250, 1}, {1, 2}), wave("V", {360, 1}, {1, 2})};
        QVERIFY(!wfdbFiles("sim", waves).has_value());
        QVERIFY(!wfdbFiles("../sim", std::span(waves).first(1)).has_value());
        QVERIFY(!wfdbFiles("sim", {}).has_value());
    }
    void aRecordOnDiskOpens()
    {
        QTemporaryDir folder;
        const std::vector<WfdbWave> waves{wave("II", {250, 1}, {1, missingSample, 3})};
        QVERIFY(writeWfdbRecord(folder.path().toStdString(), "a", waves).has_value());
        const auto opened = openRecording(folder.filePath(QStringLiteral("a")).toStdString());
        QVERIFY(opened.has_value());
        QVERIFY(!(*opened)->signals.front().isValid(1));
        QCOMPARE(listRecordings(folder.path().toStdString())->size(), std::size_t{1});
    }
};

WL_TEST(WfdbWriterTest)
#include "wfdb_writer_test.moc"
