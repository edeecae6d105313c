// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/alarms/limit_suggestion.h"
#include "resources/embedded.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::alarms;

class LimitSuggestionTest : public QObject {
    Q_OBJECT
    KindTable kinds_ = *kindTable(embeddedResource("alarm_kinds.csv"));
    static WallTime at(double s) { return {static_cast<std::int64_t>(s * 1e6)}; }
    static ParameterLimits between(double low, double high)
    {
        ParameterLimits limits;
        limits.low = {LimitState::Set, low};
        limits.high = {LimitState::Set, high};
        return limits;
    }
    /// `usual`, with excursions to `value` of `length` s every 600 s.
    static std::vector<LimitPoint> course(double usual, double value, int length, int count)
    {
        std::vector<LimitPoint> points;
        for (int s = 0; s < 600 * count; ++s)
            points.push_back({at(s), s % 600 >= 100 && s % 600 < 100 + length ? value : usual});
        return points;
    }
private Q_SLOTS:
    void aSlowSleeperGetsALowLimitThatFitsAndTheOtherSideStays()
    {
        const auto found = suggestLimits(course(53, 47, 30, 20), Parameter::HeartRate, between(50, 120), kinds_);
        QVERIFY(found.has_value());
        QVERIFY(*found->low <= 47 && *found->low >= 44);
        QCOMPARE(*found->high, 120.0);
        QCOMPARE(found->now, 20);
        QCOMPARE(found->then, 0);
    }
    void itIsNeverSuggestedToMissOneOfAMinute()
    {
        auto points = course(53, 47, 30, 20);
        for (const auto& p : course(53, 47, 90, 1))
            points.push_back({p.at + std::chrono::seconds(12'000), p.value});
        QVERIFY(!suggestLimits(points, Parameter::HeartRate, between(50, 120), kinds_));
    }
    void beyondWhatTheTableAllowsThereIsNone()
    {
        QVERIFY(!suggestLimits(course(60, 36, 30, 20), Parameter::HeartRate, between(50, 120), kinds_));
        QVERIFY(!suggestLimits(course(97, 80, 30, 20), Parameter::Spo2, between(90, 100), kinds_));
    }
    void aQuietPatientAndAShortTimeGetNone()
    {
        QVERIFY(!suggestLimits(course(70, 70, 30, 20), Parameter::HeartRate, between(50, 120), kinds_));
        QVERIFY(!suggestLimits(course(53, 47, 30, 5), Parameter::HeartRate, between(50, 120), kinds_)); // 50 minutes
        QVERIFY(!suggestLimits({}, Parameter::HeartRate, between(50, 120), kinds_));
    }
    void aLimitThatIsOffOrUnsetStaysSo()
    {
        auto limits = between(50, 120);
        limits.low = {LimitState::Off, 0};
        QVERIFY(!suggestLimits(course(53, 47, 30, 20), Parameter::HeartRate, limits, kinds_));
        limits.low = {LimitState::Unset, 0};
        QVERIFY(!suggestLimits(course(53, 47, 30, 20), Parameter::HeartRate, limits, kinds_));
    }
    void whateverIsSuggestedWidensWithinBoundsRemovesAlarmsAndMissesNoLongOne()
    {
        rc::check([&] {
            const int usual = *rc::gen::inRange(48, 118), value = *rc::gen::inRange(30, 160), length = *rc::gen::inRange(3, 120);
            const auto points = course(usual, value, length, 8);
            const auto inForce = between(50, 120);
            const auto found = suggestLimits(points, Parameter::HeartRate, inForce, kinds_);
            if (!found)
                return;
            RC_ASSERT(*found->low <= 50 && *found->low >= 40 && *found->high >= 120 && *found->high <= 140);
            RC_ASSERT(found->then < found->now);
            auto wished = between(*found->low, *found->high);
            RC_ASSERT(limitEffect(points, at(0), Parameter::HeartRate, inForce, wished, kinds_).missed == 0);
        });
    }
};

WL_TEST(LimitSuggestionTest)
#include "limit_suggestion_test.moc"
