// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/scores/score_inputs.h"

using namespace wardlight;
using namespace wardlight::scores;

namespace {

NumericSet oneNumber(Parameter p, double value, Instant at, Validity validity = Validity::Ok)
{
    NumericSet set;
    set[p] = {p, value, validity, at, {}};
    return set;
}

}

class ScoreInputsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aContinuousVitalCountsAsTheMedianOfItsLastMinute()
    {
        ScoreInputs inputs;
        for (int s = 0; s < 200; ++s) // 100 breaths a minute for one second does not change a score
            inputs.take(oneNumber(Parameter::RespirationRate, s == 199 ? 100 : s < 140 ? 10 : 18, instantAt(s)), instantAt(s));
        QCOMPARE(inputs.respiration(instantAt(199))->value, 18.0);
        QCOMPARE(inputs.respiration(instantAt(199))->measured, instantAt(199));
    }
    void aLostSourceCountsForFiveMinutesAndNotLonger()
    {
        ScoreInputs inputs;
        inputs.take(oneNumber(Parameter::Spo2, 93, instantAt(10)), instantAt(10));
        inputs.take(oneNumber(Parameter::Spo2, 20, instantAt(11), Validity::LinkLost), instantAt(11));
        QCOMPARE(inputs.spo2(instantAt(310))->value, 93.0);
        QVERIFY(!inputs.spo2(instantAt(310.1)));
    }
    void theCuffCountsForAnHourAndOnlyWhileThereIsNoArterialPressure()
    {
        ScoreInputs inputs;
        inputs.take(oneNumber(Parameter::NibpSystolic, 99, instantAt(0)), instantAt(0));
        QCOMPARE(inputs.systolic(instantAt(3600))->value, 99.0);
        QVERIFY(!inputs.systolic(instantAt(3600.1)));
        inputs.take(oneNumber(Parameter::AbpSystolic, 130, instantAt(100)), instantAt(100));
        QCOMPARE(inputs.systolic(instantAt(101))->value, 130.0);
        QCOMPARE(inputs.systolic(instantAt(500))->value, 99.0);
    }
    void theArrowComesWithAMoveOfTwoInFourHours()
    {
        ScoreTrend trend;
        const auto at = [](double s) { return Now{instantAt(s), {static_cast<std::int64_t>(s * 1e6)}}; };
        trend.take(at(0), 3);
        QVERIFY(!trend.before(instantAt(0)));
        trend.take(at(3600), std::nullopt);
        trend.take(at(7200), 4);
        QCOMPARE(trend.direction(instantAt(7200), 4), 0);
        QCOMPARE(trend.direction(instantAt(7200), 5), 1);
        QCOMPARE(trend.direction(instantAt(7200), 1), -1);
        QCOMPARE(trend.before(instantAt(7200))->total, 3);
        trend.take(at(4 * 3600 + 61), 6); // the first is older than four hours now
        QCOMPARE(trend.before(instantAt(4 * 3600 + 61))->total, 4);
    }
};

WL_TEST(ScoreInputsTest)
#include "score_inputs_test.moc"
