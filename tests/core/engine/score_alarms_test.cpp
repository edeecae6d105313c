// SPDX-License-Identifier: GPL-3.0-or-later
// A score never sounds by itself; where a site wants it, it does, asks the duty the site says, and ends.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

namespace {

/// Breathing quickens and oxygen falls slowly from minute 10 on; both come back at minute 100.
constexpr auto worsening = R"(title = "Course"
[[bed]]
name = "01"
family = "Roy"
age = 60
waves = ["II", "Pleth", "Resp"]
hr = 80
spo2 = 97
rr = 15
[[bed.step]]
at = 600
for = 5400
over = 3600
rr = 26
spo2 = 91
)";

struct Worsening {
    explicit Worsening(std::initializer_list<std::pair<const char*, const char*>> settings)
        : ward(worsening)
    {
        for (const auto& [id, value] : settings) {
            const SiteChange change{id, value, {}, "agreed in the unit", {}};
            (void)ward.command({}, Role::Charge, ProposeChange{change}, "M. Castellanos");
            (void)ward.command({}, Role::Charge, SignChange{subjectOf(change)}, "P. Laurent");
        }
        ward.command({1}, Role::Nurse, EnterConsciousness{Consciousness::Alert});
        ward.command({1}, Role::Nurse, EnterOxygen{});
    }
    std::vector<std::pair<double, AlarmEvent>> onsets(AlarmKind kind) const
    {
        auto all = ward.alarms(kind, {1});
        std::erase_if(all, [](const auto& a) { return a.second.transition != AlarmTransition::Onset; });
        return all;
    }
    test::VirtualWard ward;
};

}

class ScoreAlarmsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScoreByItselfNeverSounds()
    {
        Worsening c({});
        c.ward.runUntil(4800, 0.5);
        QVERIFY(c.ward.ward->bed({1})->snapshot()->score.least >= 5);
        for (const auto kind : {AlarmKind::News2High, AlarmKind::News2Medium, AlarmKind::News2Red, AlarmKind::DeteriorationTrend})
            QVERIFY(c.onsets(kind).empty());
    }
    void whereTheCourseIsWantedItIsToldBeforeTheBandIsReached()
    {
        Worsening c({{"scores.alarm", "medium"}, {"scores.trend-alarm", "on"}});
        c.ward.runUntil(4800, 0.5);
        const auto course = c.onsets(AlarmKind::DeteriorationTrend);
        const auto medium = c.onsets(AlarmKind::News2Medium), red = c.onsets(AlarmKind::News2Red);
        QVERIFY(!course.empty() && !(medium.empty() && red.empty()));
        const double band = std::min(medium.empty() ? 1e9 : medium.front().first, red.empty() ? 1e9 : red.front().first);
        QVERIFY2(course.front().first < band - 300, qPrintable(QStringLiteral("course %1, band %2").arg(course.front().first).arg(band)));
        QCOMPARE(course.front().second.priority, Priority::Low);
        QVERIFY(c.onsets(AlarmKind::News2High).empty() || c.onsets(AlarmKind::News2High).front().first >= band);
    }
    void theBandThatIsLeftIsOverAfterTwoMinutesAndALostProbeIsNoRecovery()
    {
        Worsening c({{"scores.alarm", "medium"}});
        c.ward.runUntil(4800, 0.5);
        const auto open = [&] {
            const auto& all = c.ward.ward->bed({1})->alarms().bed().open;
            return std::find_if(all.begin(), all.end(), [](const auto& a) { return a.key.kind == AlarmKind::News2Medium || a.key.kind == AlarmKind::News2High; });
        };
        QVERIFY(open() != c.ward.ward->bed({1})->alarms().bed().open.end());
        c.ward.devicesStopped = true;
        c.ward.runUntil(5400, 0.5); // its parts are too old to count: unknown, not over
        QVERIFY(open() != c.ward.ward->bed({1})->alarms().bed().open.end());
        QVERIFY(open()->stale);
        c.ward.devicesStopped = false;
        c.ward.runUntil(10'500, 0.5);
        QVERIFY(open() == c.ward.ward->bed({1})->alarms().bed().open.end());
    }
    void switchedOffAgainItEnds()
    {
        Worsening c({{"scores.alarm", "medium"}});
        c.ward.runUntil(4800, 0.5);
        const SiteChange off{"scores.alarm", "off", {}, "tried, not wanted", {}};
        (void)c.ward.command({}, Role::Charge, ProposeChange{off}, "M. Castellanos");
        (void)c.ward.command({}, Role::Charge, SignChange{subjectOf(off)}, "P. Laurent");
        c.ward.runUntil(4810);
        for (const auto& a : c.ward.ward->bed({1})->alarms().bed().open)
            QVERIFY(a.key.kind != AlarmKind::News2Medium && a.key.kind != AlarmKind::News2High && a.key.kind != AlarmKind::News2Red);
    }
    void theScoresBesideItAndTheReasonsOfTheCourseAreInTheSnapshot()
    {
        Worsening c({});
        c.ward.runUntil(2700, 0.5);
        const auto score = c.ward.ward->bed({1})->snapshot()->score;
        QVERIFY(score.course.worse && !score.course.moving.empty());
        QVERIFY(!score.mews); // no cuff here: the pressure is not known
    }
};

WL_TEST(ScoreAlarmsTest)
#include "score_alarms_test.moc"
