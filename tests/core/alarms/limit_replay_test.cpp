// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/alarms/limit_replay.h"
#include "resources/embedded.h"

using namespace wardlight;
using namespace wardlight::alarms;

class LimitReplayTest : public QObject {
    Q_OBJECT
    KindTable kinds_ = *kindTable(embeddedResource("alarm_kinds.csv"));
    static WallTime at(double s) { return {static_cast<std::int64_t>(s * 1e6)}; }
    static ParameterLimits low(double v, int delay = 10)
    {
        ParameterLimits limits;
        limits.low = {LimitState::Set, v};
        limits.high = {LimitState::Off, 0};
        limits.delay = std::chrono::seconds(delay);
        return limits;
    }
    /// 97 % with falls to `value` of `length` s every 600 s.
    static std::vector<LimitPoint> falls(double value, int length, int count)
    {
        std::vector<LimitPoint> points;
        for (int s = 0; s < 600 * count; ++s)
            points.push_back({at(s), s % 600 >= 100 && s % 600 < 100 + length ? value : 97});
        return points;
    }
private Q_SLOTS:
    void eachFallLongerThanTheDelayIsOneAlarm()
    {
        QCOMPARE(replayLimits(falls(88, 30, 5), Parameter::Spo2, low(90), kinds_).size(), std::size_t{5});
        QCOMPARE(replayLimits(falls(88, 10, 5), Parameter::Spo2, low(90), kinds_).size(), std::size_t{0});
        const auto one = replayLimits(falls(88, 30, 1), Parameter::Spo2, low(90), kinds_);
        QCOMPARE(one.front().from, at(110));
        QCOMPARE(one.front().until, at(130));
    }
    void aValueAtTheLimitMakesNone() { QVERIFY(replayLimits(falls(90, 60, 3), Parameter::Spo2, low(90), kinds_).empty()); }
    void aGapBeginsTheDelayAnewAndDoesNotEndAnAlarm()
    {
        std::vector<LimitPoint> points;
        for (int s = 0; s < 8; ++s)
            points.push_back({at(s), 85});
        for (int s = 20; s < 28; ++s)
            points.push_back({at(s), 85});
        QVERIFY(replayLimits(points, Parameter::Spo2, low(90), kinds_).empty());
        for (int s = 28; s < 40; ++s)
            points.push_back({at(s), 85});
        for (int s = 60; s < 80; ++s)
            points.push_back({at(s), 85});
        QCOMPARE(replayLimits(points, Parameter::Spo2, low(90), kinds_).size(), std::size_t{1});
    }
    void theEffectCountsWhatGoesAwayAndNamesLongOnesAsMissed()
    {
        auto points = falls(88, 30, 10);
        const auto longs = falls(88, 90, 3);
        for (const auto& p : longs)
            points.push_back({p.at + std::chrono::microseconds(6'000'000'000), p.value});
        const auto effect = limitEffect(points, at(0), Parameter::Spo2, low(90), low(86), kinds_);
        QCOMPARE(effect.now, 13);
        QCOMPARE(effect.then, 0);
        QCOMPARE(effect.missed, 3);
        int all = 0;
        for (const int n : effect.bins)
            all += n;
        QCOMPARE(all, static_cast<int>(points.size()));
        QCOMPARE(effect.first, 88.0);
        QCOMPARE(effect.bins.front(), 10 * 30 + 3 * 90);
    }
    void nothingRecordedIsNoEffect()
    {
        const auto effect = limitEffect({}, at(0), Parameter::Spo2, low(90), low(86), kinds_);
        QVERIFY(effect.bins.empty() && effect.now == 0 && effect.covered.count() == 0);
    }
    void aDayOfSecondsFitsItsBinsWhateverTheValues()
    {
        std::vector<LimitPoint> points;
        for (int s = 0; s < 86400; ++s)
            points.push_back({at(s), -5 + s % 300 * 1.0});
        const auto effect = limitEffect(points, at(0), Parameter::AbpSystolic, {}, {}, kinds_);
        QVERIFY(effect.bins.size() <= mostBins);
        for (const int n : effect.bins)
            QVERIFY(n > 0);
    }
};

WL_TEST(LimitReplayTest)
#include "limit_replay_test.moc"
