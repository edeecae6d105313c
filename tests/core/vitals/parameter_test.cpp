// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/vitals/parameter.h"

#include <cmath>
#include <limits>
#include <set>

using namespace wardlight;

class ParameterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyParameterHasARowInItsPlace()
    {
        QCOMPARE(parameters().size(), static_cast<std::size_t>(Parameter::Count) - 1);
        std::set<std::string_view> ids;
        for (const auto& row : parameters()) {
            QCOMPARE(info(row.parameter).id, row.id);
            QCOMPARE(parameterFromId(row.id), std::optional(row.parameter));
            QVERIFY(ids.insert(row.id).second);
            QVERIFY(!row.label.empty() && !row.unit.empty() && row.step > 0 && row.staleAfter > 0);
            QVERIFY(row.shownLow < row.shownHigh && row.plausibleLow < row.plausibleHigh);
        }
    }
    void valuesAreRoundedHalfUpAtTheirStep()
    {
        QCOMPARE(atStep(Parameter::HeartRate, 119.5), 120.0);
        QCOMPARE(atStep(Parameter::HeartRate, 119.49), 119.0);
        QCOMPARE(atStep(Parameter::CvpMean, -0.5), 0.0);
        QCOMPARE(atStep(Parameter::CvpMean, -1.5), -1.0);
        QCOMPARE(atStep(Parameter::Temperature, 36.45), 36.5);
        QCOMPARE(atStep(Parameter::Temperature, 36.449), 36.4);
        QCOMPARE(atStep(Parameter::Temperature, 0.1 * 364.5), 36.5);
    }
    void whatIsNotFiniteOrFarOffIsNotPlausible()
    {
        for (const auto& row : parameters()) {
            QVERIFY(!isPlausible(row.parameter, std::numeric_limits<double>::quiet_NaN()));
            QVERIFY(!isPlausible(row.parameter, std::numeric_limits<double>::infinity()));
            QVERIFY(!isPlausible(row.parameter, row.plausibleHigh + row.step));
            QVERIFY(isPlausible(row.parameter, row.plausibleLow));
        }
    }
};

WL_TEST(ParameterTest)
#include "parameter_test.moc"
