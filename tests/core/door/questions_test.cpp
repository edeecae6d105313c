// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settled_record.h"
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

using namespace wardlight;

namespace {

/// Asks and turns the ward until the answer has come; the store answers on its own thread.
door::Answer answerOf(test::VirtualWard& ward, door::Door& door, door::Query query)
{
    std::mutex lock;
    std::condition_variable come;
    std::optional<door::Answer> answer;
    test::settleRecord(ward);
    const auto handle = door.ask(std::move(query), [&](const door::Answer& a) {
        const std::scoped_lock l(lock);
        answer = a;
        come.notify_one();
    });
    for (;;) { // however long the disk takes: only the test's own time limit ends it
        ward.turn();
        std::unique_lock l(lock);
        if (come.wait_for(l, std::chrono::milliseconds(20), [&] { return answer.has_value(); }))
            return *answer;
    }
}

}

class QuestionsTest : public QObject {
    Q_OBJECT
    static constexpr auto scenario = "title = \"Past\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\n"
                                     "waves = [\"II\", \"Pleth\"]\nhr = 80\nspo2 = 88\n";
    void checkTrends(const std::filesystem::path& store, bool fromMemory)
    {
        test::VirtualWard ward(scenario, store);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        const auto start = ward.now().wall;
        ward.runUntil(300);
        const auto encounter = door.view()->beds[0]->encounter;
        const auto a = answerOf(ward, door, door::AskTrends{{1}, encounter, {Parameter::HeartRate, Parameter::Spo2, Parameter::EtCo2}, start, ward.now().wall, 100});
        QVERIFY(a.last);
        QCOMPARE(a.fromMemory, fromMemory);
        QCOMPARE(a.trends.size(), std::size_t{3});
        QVERIFY(!a.trends[0].stretches.empty() && a.trends[0].stretches.size() <= 100);
        QVERIFY(a.trends[2].stretches.empty());
        for (const auto& s : a.trends[0].stretches)
            QVERIFY(s.low <= s.mean && s.mean <= s.high && s.low > 60 && s.high < 100);
        // Another patient's numbers are not shown under this one.
        const auto other = answerOf(ward, door, door::AskTrends{{1}, {encounter.value + 7}, {Parameter::HeartRate}, start, ward.now().wall, 100});
        QVERIFY(other.trends.at(0).stretches.empty());
        door::AskLimitEffect wish{{1}, encounter, {}, ward.now().wall};
        wish.wish.parameter = Parameter::Spo2;
        wish.wish.low = 80;
        const auto effect = answerOf(ward, door, wish);
        QVERIFY(effect.limitEffect);
        QCOMPARE(effect.limitEffect->now, 1);
        QCOMPARE(effect.limitEffect->then, 0);
        QCOMPARE(effect.limitEffect->missed, 1);
        QVERIFY(!effect.limitEffect->bins.empty());
    }
private Q_SLOTS:
    void trendsAndTheEffectOfLimitsComeFromTheRecord()
    {
        const QTemporaryDir folder;
        checkTrends(folder.path().toStdString(), false);
    }
    void whereNothingIsRecordedTheyComeFromMemoryAndSaySo() { checkTrends({}, true); }
    void theLastMinutesComeSecondBySecondForThisBedOnly()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(120);
        const auto a = answerOf(ward, door, door::AskPast{{1}, ward.now().mono - 60s, ward.now().mono});
        QVERIFY(a.past.size() >= 60 && a.past.size() <= 61);
        bool heart = false;
        for (const auto& n : a.past.front().numbers)
            heart = heart || (n.parameter == Parameter::HeartRate && isUsable(n.validity));
        QVERIFY(heart);
        QVERIFY(!answerOf(ward, door, door::AskPast{{9}, ward.now().mono - 60s, ward.now().mono}).problem.empty());
    }
    void eventsOfThisRunAreRememberedWithoutARecord()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(60);
        ward.command({1}, Role::Nurse, WriteNote{"seen"});
        const auto a = answerOf(ward, door, door::AskEvents{{1}, {0}, ward.now().wall, 100});
        QVERIFY(a.fromMemory && !a.problem.empty());
        bool noted = false;
        bool onset = false;
        for (const auto& e : a.events) {
            noted = noted || std::holds_alternative<Noted>(e.body);
            const auto* alarm = std::get_if<AlarmEvent>(&e.body);
            onset = onset || (alarm && alarm->transition == AlarmTransition::Onset);
        }
        QVERIFY(noted && onset);
    }
    void theViewSaysTheScoreTheDevicesAndTheProfilesLimits()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(30);
        LimitsSet limits;
        limits.parameter = Parameter::Spo2;
        limits.low = 85;
        ward.command({1}, Role::Nurse, SetLimits{limits});
        ward.runUntil(32);
        const auto& bed = *door.view()->beds[0];
        QVERIFY(bed.score.shown && bed.score.least < bed.score.most);
        QVERIFY(bed.score.parts[std::size_t(ScorePart::Spo2)].points == 3);
        QCOMPARE(bed.devices.size(), std::size_t{1});
        QVERIFY(bed.devices[0].everHeard && !bed.devices[0].lost);
        const auto* spo2 = bed.numeric(Parameter::Spo2);
        QCOMPARE(spo2->low, std::optional(85.0));
        QCOMPARE(spo2->profileLow, std::optional(90.0));
        QVERIFY(!spo2->profileHigh && spo2->hasLimits);
        QVERIFY(spo2->delay == 10s && spo2->longestDelay == 15s);
    }
};

WL_TEST(QuestionsTest)
#include "questions_test.moc"
