// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

class LimitsTest : public QObject {
    Q_OBJECT

    static const LimitRule& ruleOf(AlarmKind kind)
    {
        return *std::find_if(limitRules().begin(), limitRules().end(), [&](const auto& r) { return r.kind == kind; });
    }
    static std::optional<FindingState> judged(AlarmKind kind, double value, bool was = false,
                                              Validity validity = Validity::Ok)
    {
        const auto& rule = ruleOf(kind);
        return judge(rule, theProfile()->limits, {rule.parameter, value, validity, {}, {}}, was);
    }

private Q_SLOTS:
    void aValueAtTheLimitDoesNotAlarm()
    {
        const auto adult = theProfile();
        for (const auto& rule : limitRules()) {
            const auto& limit = limitOf(adult->limits, rule);
            if (limit.state != LimitState::Set)
                continue;
            const double step = info(rule.parameter).step;
            const double outside = rule.side == LimitSide::High ? step : -step;
            QVERIFY2(judged(rule.kind, limit.value) == FindingState::Over, kindId(rule.kind).data());
            if (isPlausible(rule.parameter, limit.value + outside))
                QVERIFY2(judged(rule.kind, limit.value + outside) == FindingState::True, kindId(rule.kind).data());
        }
    }

    void valuesAreComparedAsShown()
    {
        QVERIFY(judged(AlarmKind::HrHigh, 120.49) == FindingState::Over);
        QVERIFY(judged(AlarmKind::HrHigh, 120.5) == FindingState::True);
        QVERIFY(judged(AlarmKind::TempHigh, 39.04) == FindingState::Over);
        QVERIFY(judged(AlarmKind::TempHigh, 39.05) == FindingState::True);
    }

    void theEndNeedsTheHysteresis()
    {
        QVERIFY(judged(AlarmKind::HrHigh, 119, true) == FindingState::True);
        QVERIFY(judged(AlarmKind::HrHigh, 118, true) == FindingState::Over);
        QVERIFY(judged(AlarmKind::Spo2Low, 90, true) == FindingState::True);
        QVERIFY(judged(AlarmKind::Spo2Low, 91, true) == FindingState::Over);
        QVERIFY(judged(AlarmKind::AbpSysLow, 91, true) == FindingState::True);
        QVERIFY(judged(AlarmKind::AbpSysLow, 92, true) == FindingState::Over);
        QVERIFY(judged(AlarmKind::TempHigh, 39.0, true) == FindingState::True);
        QVERIFY(judged(AlarmKind::TempHigh, 38.9, true) == FindingState::Over);
    }

    void aNumberThatCannotBeBelievedSaysNothing()
    {
        for (const auto v : {Validity::Absent, Validity::Searching, Validity::LeadOff, Validity::Stale,
                             Validity::OutOfRange, Validity::LinkLost, Validity::NotEntered})
            QVERIFY(judged(AlarmKind::HrHigh, 200, false, v) == FindingState::Unknown);
        QVERIFY(judged(AlarmKind::HrHigh, 200, false, Validity::Questionable) == FindingState::True);
        QVERIFY(judged(AlarmKind::HrHigh, 900) == FindingState::Unknown); // not plausible
        QVERIFY(judged(AlarmKind::NibpSysHigh, 200, true, Validity::Stale) == std::nullopt);
    }

    void anOffOrUnsetLimitNeverAlarms()
    {
        QVERIFY(rc::check("any number", [](double value) {
            const auto adult = theProfile();
            const auto child = theProfile("child");
            const Numeric n{Parameter::Spo2, value, Validity::Ok, {}, {}};
            RC_ASSERT(!judge(ruleOf(AlarmKind::Spo2High), adult->limits, n, true));
            RC_ASSERT(!judge(ruleOf(AlarmKind::Spo2Low), child->limits, n, true));
        }));
    }

    void pulseRateAlarmsOnlyWithoutAHeartRate()
    {
        Rig rig;
        rig.say(Parameter::HeartRate, 80);
        rig.say(Parameter::PulseRate, 150);
        rig.pass(20);
        rig.say(Parameter::PulseRate, 150);
        QVERIFY(!rig.open(AlarmKind::PrHigh));
        rig.say(Parameter::HeartRate, 80, Validity::LeadOff);
        rig.pass(5.5);
        QVERIFY(!rig.open(AlarmKind::PrHigh));
        rig.pass(0.5);
        QVERIFY(rig.open(AlarmKind::PrHigh));
        rig.say(Parameter::HeartRate, 80);
        rig.pass(2);
        QVERIFY(!rig.open(AlarmKind::PrHigh));
    }
};

WL_TEST(LimitsTest)
#include "limits_test.moc"
