// SPDX-License-Identifier: GPL-3.0-or-later
// What was known at a moment: nothing of it and nothing after it.
#include "core/recordings/values_before.h"
#include "tests/support/wl_test.h"

#include <cmath>
#include <limits>

using namespace wardlight;

namespace {

/// One signal of ten seconds at this rate, whose samples are their own numbers.
Recording counted(Rate rate, std::string unit = "mV", WaveLabel label = WaveLabel::EcgII)
{
    Recording recording;
    RecordedSignal signal;
    signal.unit = std::move(unit);
    signal.label = label;
    signal.rate = rate;
    signal.scales = {Scale{.gain = 1}};
    const auto count = static_cast<std::size_t>(10 * rate.hertz());
    for (std::size_t i = 0; i < count; ++i)
        signal.samples.push_back(static_cast<std::int32_t>(i));
    recording.frameRate = rate;
    recording.frames = count;
    recording.signals.push_back(std::move(signal));
    return recording;
}

}

class ValuesBeforeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleOfTheMomentItselfIsNotKnownYet()
    {
        const auto recording = counted({250, 1});
        const auto values = valuesBefore(WaveSource(recording, 0), 4, 2);
        QCOMPARE(values.size(), std::size_t{500});
        QCOMPARE(values.front(), 500.0F);
        QCOMPARE(values.back(), 999.0F); // sample 1000 is taken at 4 s
        QCOMPARE(valuesBefore(WaveSource(recording, 0), 4.001, 2).back(), 1000.0F);
    }
    void whatTheRecordingDoesNotHaveIsNotANumber()
    {
        const auto recording = counted({250, 1});
        const auto early = valuesBefore(WaveSource(recording, 0), 1, 2);
        QCOMPARE(early.size(), std::size_t{500});
        QVERIFY(std::isnan(early[249]));
        QCOMPARE(early[250], 0.0F);
        const auto late = valuesBefore(WaveSource(recording, 0), 11, 2);
        QCOMPARE(late[249], 2499.0F);
        QVERIFY(std::isnan(late[250]) && std::isnan(late.back()));
        for (const float v : valuesBefore(WaveSource(recording, 0), 1000, 2))
            QVERIFY(std::isnan(v));
        QCOMPARE(valuesBefore(WaveSource(recording, 0), 0, 2).size(), std::size_t{500});
    }
    void anEcgIsInMillivoltsWhateverItsFileSays()
    {
        const auto small = counted({250, 1}, "uV"), large = counted({250, 1}, "V"),
                   pressure = counted({250, 1}, "V", WaveLabel::Abp);
        QCOMPARE(valuesBefore(WaveSource(small, 0), 8, 1).back(), 1.999F);
        QCOMPARE(valuesBefore(WaveSource(large, 0), 8, 1).back(), 1'999'000.0F);
        QCOMPARE(valuesBefore(WaveSource(pressure, 0), 8, 1).back(), 1999.0F);
    }
    void momentsAndRatesThatCannotBeGiveNothing()
    {
        const auto recording = counted({250, 1}), slow = counted({1, 1});
        for (const double at :
             {-1.0, 2e7, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            QVERIFY(valuesBefore(WaveSource(recording, 0), at, 60).empty());
        for (const double length : {0.0, -5.0, 1e9, std::numeric_limits<double>::quiet_NaN()})
            QVERIFY(valuesBefore(WaveSource(recording, 0), 5, length).empty());
        QVERIFY(valuesBefore(WaveSource(slow, 0), 5, 60).empty());
    }
};

WL_TEST(ValuesBeforeTest)
#include "values_before_test.moc"
